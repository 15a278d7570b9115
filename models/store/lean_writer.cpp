// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/lean_writer.h"

#include "models/store/event_key.h"
#include "models/store/packed_flow.h"
#include "models/store/stored_row.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr size_t kAhead = 12; // records; a look into memory takes as long as several of them

/// Its name is told by others.
bool joins(const LeanEvent &event)
{
    return event.kind == EventKind::Flow && event.name == 0 && event.dstPort != kDnsPort;
}

} // namespace

LeanWriter::LeanWriter(const WriterParts &parts)
    : m(parts)
    , m_places(parts.db)
{
}

const std::vector<LeanPlaces::Place> &LeanWriter::write(
    qint64 source, const Batch &batch, qint64 newest)
{
    m_source = source;
    m_texts = &batch.texts;
    m_nameNumbers.assign(batch.texts.size(), {});
    m_wordNumbers.assign(batch.texts.size(), -1);
    m_appServices.assign(batch.texts.size(), -1);
    const auto &places = m_places.find(batch.events, batch.origins.size(), newest);
    m_links.clear();
    for (const LeanPlaces::Place &place : places)
        m_links.push_back(FlowNames::linkOf(source, batch.events[place.event]->flowId));
    tellNames(batch, places); // all names before the first flow
    tellAnswers(batch);
    m.batch.begin(9);
    m.batch.reserve(qsizetype(places.size()));
    for (size_t i = 0; i < places.size(); ++i) {
        const quint32 event = places[i].event;
        expect(batch, places, i + kAhead);
        add(*batch.events[event], event < batch.origins.size() ? batch.origins[event] : nullptr,
            places[i].id, m_links[i]);
    }
    m.batch.run("INSERT INTO flow_row SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8 FROM batch");
    return places;
}

/// What add() will look for in memory is fetched while other records are written.
void LeanWriter::expect(
    const Batch &batch, const std::vector<LeanPlaces::Place> &places, size_t place) const
{
    if (place >= places.size())
        return;
    const LeanEvent &event = *batch.events[places[place].event];
    if (!joins(event))
        return;
    m.names.expect(m_links[place]);
    m.answers.expect(event.srcIp, event.dstIp);
}

void LeanWriter::tellNames(const Batch &batch, const std::vector<LeanPlaces::Place> &places)
{
    const quint32 dns = batch.texts.find(u"dns"_s);
    for (size_t i = 0; i < places.size(); ++i) {
        const LeanEvent &event = *batch.events[places[i].event];
        m.names.expect(m_links[std::min(i + kAhead, places.size() - 1)]);
        if (event.kind == EventKind::Name && event.name != 0)
            m.names.tell(m_links[i], storableTime(event.time),
                event.dstPort == kDnsPort || (dns != 0 && event.app == dns), nameOf(event.name));
    }
}

void LeanWriter::add(const LeanEvent &event, const Event *origin, qint64 id, qint64 link)
{
    const UtcMicros time = storableTime(event.time);
    const OfficeView view =
        officeView(event.srcIp, event.dstIp, event.bytesOut, event.bytesIn, m.home);
    const bool named = !joins(event);
    RolledRow row;
    row.time = time;
    row.kind = event.kind;
    row.disposition = event.disposition;
    row.direction = view.direction;
    row.device =
        origin ? m.devices.deviceOf(*origin, view, time) : m.devices.deviceOf(event, view, time);
    row.source = m_source;
    row.sent = event.bytesOut;
    row.received = event.bytesIn;
    row.dstPort = event.dstPort;
    row.name = named ? nameOf(event.name) : m.names.nameOf(link, time, id);
    if (!named && row.name.id == 0 && view.direction == Direction::Outbound)
        row.name = m.answers.nameOf(event.srcIp, event.dstIp, time - event.seconds * kSecond);
    row.appService = event.kind == EventKind::Flow ? appServiceOf(event.app) : 0;
    row.dst = m.dimensions.address(event.dstIp);
    const RowTraces traces{
        time, row.name.id, wordOf(event.app), m.dimensions.address(event.srcIp), row.dst};
    const PackedEnd src = packEnd(traces.src);
    const PackedEnd dst = packEnd(traces.dst);
    const PackedWhat what{event.kind, view.direction, event.disposition, event.protocol,
        event.kind == EventKind::Flow && event.name != 0, src.kind, dst.kind, m_source};
    m.batch.add(id,
        packWithPort(IdentityBits(event.identityHigh, event.identityLow).kept(), event.srcPort),
        packWithPort(link, event.dstPort), packEnds(src, dst), what.packed(),
        packParties(row.device, row.name.id), row.sent, row.received,
        traces.word | (placeOf(id) - time) << 24);
    m.rollUps.add(row);
    m.traces.add(traces);
}

Dimensions::Name LeanWriter::nameOf(quint32 text)
{
    if (text == 0)
        return {};
    Known &known = m_nameNumbers[text];
    if (!known.known)
        known = {true, m.dimensions.name(m_texts->at(text))};
    return known.name;
}

qint64 LeanWriter::wordOf(quint32 text)
{
    if (text == 0)
        return 0;
    qint64 &number = m_wordNumbers[text];
    if (number < 0)
        number = m.dimensions.word(m_texts->at(text));
    return number;
}

qint64 LeanWriter::appServiceOf(quint32 text)
{
    if (text == 0)
        return 0;
    qint64 &service = m_appServices[text];
    if (service < 0)
        service = m.dimensions.appService(wordOf(text));
    return service;
}

void LeanWriter::tellAnswers(const Batch &batch)
{
    if (!batch.answers)
        return;
    for (const NameAnswer &answer : *batch.answers)
        m.answers.tell(answer, nameOf(answer.name));
}

void LeanWriter::renameFlows()
{
    QMap<qint64, Dimensions::Name> last; // a flow may have been told several names
    for (const FlowNames::Renamed &renamed : m.names.takeRenamed())
        last.insert(renamed.row, renamed.now);
    for (auto it = last.cbegin(); it != last.cend(); ++it) {
        auto row = readStoredFlow(m.db, it.key());
        if (!row || row->rolled.name.id == it->id)
            continue;
        row->rolled.name = m.dimensions.nameById(row->rolled.name.id);
        row->rolled.appService = m.dimensions.appService(row->app);
        m.rollUps.rename(row->rolled, *it);
        m.traces.addName(row->rolled.time, it->id);
        m.db.statement("UPDATE flow_row SET parties = ? WHERE id = ?")
            .run(packParties(row->rolled.device, it->id), it.key());
    }
}

} // namespace otasuke
