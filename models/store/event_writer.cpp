// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_writer.h"

#include "models/domain/event_identity.h"
#include "models/domain/lean_event.h"
#include "models/store/guard_book.h"
#include "models/store/meta.h"
#include "models/store/raw_record.h"
#include "models/store/rebuild.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

bool hasOwnWords(const Event &event)
{
    return !event.malware.isEmpty() || !event.user.isEmpty() || !event.mailFrom.isEmpty() ||
        !event.subject.isEmpty() || !event.fileName.isEmpty();
}

} // namespace

EventWriter::EventWriter(const WriterParts &parts)
    : m(parts)
    , m_leanWriter(parts)
    , m_times(parts.db, parts.batch)
    , m_findRecord(parts.db, "SELECT identity FROM record WHERE id = ?")
    , m_insertRecord(parts.db,
          "INSERT INTO record VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          " ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_insertRaw(parts.db, "INSERT INTO record_raw VALUES(?, ?)")
    , m_insertTotal(parts.db, "INSERT INTO flow_total VALUES(?, ?, ?)")
{
}

void EventWriter::load()
{
    m_tables[0] = {m.db.statement("SELECT max(id) FROM flow_row").number().value_or(0),
        metaNumber(m.db, kFlowHorizon)};
    m_tables[1] = {m.db.statement("SELECT max(id) FROM record").number().value_or(0),
        metaNumber(m.db, kRecordHorizon)};
}

WriteOutcome EventWriter::write(const EventBatch &batch)
{
    WriteOutcome outcome;
    m_sourceKey = batch.sourceId;
    m_source = m.dimensions.source(batch.sourceId);
    m_newest = 0;
    m_times.begin(m_source, batch.arrived);
    for (const DeviceReport &report : batch.devices)
        m.devices.report(report);
    collect(batch, outcome);
    if (!m_lean.events.empty() || !m_wide.empty())
        m.names.prepare();
    for (const Event *event : m_wide) {
        storeWide(*event, outcome);
        if (m.db.failed())
            return outcome;
    }
    storeLean(outcome);
    m_leanWriter.renameFlows();
    addNewcomers(outcome);
    indexWords();
    m.rollUps.flush(m.devices.merged());
    m.traces.flush();
    recountTimes();
    m_times.save();
    saveSource(batch);
    return outcome;
}

bool EventWriter::isExpired(RowTable table, UtcMicros time, WriteOutcome &outcome) const
{
    const bool expired = storableTime(time) < m_tables[size_t(table)].horizon;
    outcome.expired += expired;
    return expired;
}

/// Sorts the batch into what goes to each table.
void EventWriter::collect(const EventBatch &batch, WriteOutcome &outcome)
{
    m_lean.texts = batch.texts;
    m_lean.answers = &batch.answers;
    m_lean.events.clear();
    m_lean.origins.clear();
    m_wide.clear();
    m_wordyIds.clear();
    m_converted.clear();
    m_converted.reserve(size_t(batch.events.size())); // pointers into it must stay
    for (const Event &event : batch.events) {
        const bool lean = isLean(event);
        if (isExpired(lean ? RowTable::Flow : RowTable::Record, event.time, outcome))
            continue;
        if (lean) {
            m_converted.push_back(toLean(event, identityOf(event, m_sourceKey), m_lean.texts));
            m_lean.events.push_back(&m_converted.back());
            m_lean.origins.push_back(&event);
        } else {
            m_wide.push_back(&event);
        }
    }
    for (const LeanEvent &event : batch.lean) {
        if (!isExpired(RowTable::Flow, event.time, outcome))
            m_lean.events.push_back(&event);
    }
}

void EventWriter::storeLean(WriteOutcome &outcome)
{
    const auto &places = m_leanWriter.write(m_source, m_lean, m_tables[0].newest);
    if (m.db.failed())
        return;
    outcome.stored += qint64(places.size());
    outcome.duplicate += qint64(m_lean.events.size() - places.size());
    for (const LeanPlaces::Place &place : places) {
        noteStored(RowTable::Flow, storableTime(m_lean.events[place.event]->time), place.id);
        if (place.event < m_lean.origins.size()) {
            if (const auto &total = m_lean.origins[place.event]->total)
                m_insertTotal.run(place.id, total->out, total->in);
        }
    }
}

void EventWriter::noteStored(RowTable table, UtcMicros time, qint64 id)
{
    m_tables[size_t(table)].newest = std::max(m_tables[size_t(table)].newest, id);
    m_newest = std::max(m_newest, time);
    m_times.note(time, id);
}

/// Follows the event's own chain of places to itself or to the first free one.
EventWriter::Place EventWriter::findPlace(const Event &event, UtcMicros time)
{
    const QByteArray identity = identityOf(event, m_sourceKey);
    const IdentityBits bits(identity);
    for (int attempt = 0;; ++attempt) {
        const qint64 id = eventId(time, bits, RowTable::Record, attempt);
        const Place free{id, placeOf(id) - time, identity};
        if (id > m_tables[size_t(RowTable::Record)].newest)
            return free;
        if (!m_findRecord.query(id).next())
            return free;
        const bool same = m_findRecord.bytes(0) == identity;
        m_findRecord.reset();
        if (same)
            return {};
    }
}

void EventWriter::storeWide(const Event &event, WriteOutcome &outcome)
{
    const UtcMicros time = storableTime(event.time);
    const Place place = findPlace(event, time);
    if (place.id == 0) {
        ++outcome.duplicate;
        return;
    }
    const OfficeView view =
        officeView(event.srcIp, event.dstIp, event.bytesOut, event.bytesIn, m.home);
    RolledRow row;
    row.time = time;
    row.kind = event.kind;
    row.disposition = event.disposition;
    row.threat = event.threat;
    row.direction = view.direction;
    row.device = m.devices.deviceOf(event, view, time);
    row.source = m_source;
    row.sent = event.bytesOut;
    row.received = event.bytesIn;
    row.dstPort = event.dstPort;
    row.name = m.dimensions.name(event.name);
    row.dst = m.dimensions.address(event.dstIp);
    insertRecord(event, place, row);
    if (m.db.failed())
        return;
    ++outcome.stored;
    noteStored(RowTable::Record, time, place.id);
    m.rollUps.add(row);
    if (event.kind == EventKind::Detection || event.kind == EventKind::Mail)
        m.rollUps.changes().noteRecord(m.rollUps.days().at(time).day, place.id);
    if (isGuardReport(event))
        noteGuardReport(m.db, event, row.device, time, place.id);
    if (event.kind == EventKind::Detection)
        m.names.tell(FlowNames::linkOf(m_source, event.flowId), time,
            event.dstPort == kDnsPort || event.app == u"dns", row.name);
}

void EventWriter::insertRecord(const Event &event, const Place &place, const RolledRow &row)
{
    const RowTraces traces{row.time, row.name.id, m.dimensions.word(event.app),
        m.dimensions.address(event.srcIp), row.dst,
        m.dimensions.signature(event.ruleId, event.title), hasOwnWords(event)};
    m_insertRecord.run(place.id, place.identity, place.drift, row.source, row.kind, row.direction,
        row.disposition, row.device, traces.src, event.srcPort, row.dst, event.dstPort,
        event.protocol, row.sent, row.received, row.name.id, traces.word, row.threat,
        event.severity, traces.rule, orNull(event.malware), orNull(event.user),
        orNull(event.mailFrom), orNull(event.subject), orNull(event.fileName),
        FlowNames::linkOf(m_source, event.flowId));
    m.traces.add(traces);
    if (traces.ownWords)
        m_wordyIds.push_back(place.id);
    if (!event.raw.isEmpty())
        m_insertRaw.run(place.id, m_packer.pack(event.raw));
}

/// The new records' own words, all at once: one by one each costs ten times as much.
void EventWriter::indexWords()
{
    m.batch.begin(1);
    // In the order of numbers: at each step back the index empties its memory to the file.
    std::sort(m_wordyIds.begin(), m_wordyIds.end());
    for (const qint64 id : std::exchange(m_wordyIds, {}))
        m.batch.add(id);
    m.batch.run("INSERT INTO record_text(rowid, malware, user, mail_from, subject, file_name)"
                " SELECT r.id, r.malware, r.user, r.mail_from, r.subject, r.file_name"
                " FROM batch CROSS JOIN record AS r ON r.id = batch.c0");
}

/// A device that an inventory shows for the first time stands in the timeline once.
void EventWriter::addNewcomers(WriteOutcome &outcome)
{
    for (const DeviceBook::Newcomer &newcomer : m.devices.flush()) {
        const DeviceHint &hint = newcomer.report.hint;
        Event event;
        event.kind = EventKind::Sighting;
        event.time = newcomer.seen;
        event.severity = Severity::Informational;
        event.identity =
            eventIdentity(m_sourceKey.toUtf8(), "sighting/" + QByteArray::number(newcomer.device));
        event.device = hint;
        event.srcIp = hint.ip;
        event.ruleId = u"sighting"_s;
        event.title = hint.hostname.isEmpty() ? newcomer.report.vendor : hint.hostname;
        WriteOutcome sighting;
        if (event.time != 0 && !isExpired(RowTable::Record, event.time, sighting))
            storeWide(event, sighting);
        outcome.sightings += sighting.stored;
    }
    m.devices.flush(); // the sightings are the devices' own
}

/// A day whose first or last flow was given to another service tells its times anew.
void EventWriter::recountTimes()
{
    for (const RollUps::Doubtful &doubtful : m.rollUps.takeDoubtful())
        recountServiceTimes(m, doubtful);
}

void EventWriter::saveSource(const EventBatch &batch)
{
    // A clock that runs ahead must not make a silent source look alive.
    const UtcMicros heard = batch.arrived > 0 ? std::min(m_newest, batch.arrived) : m_newest;
    m.db.statement("UPDATE source SET last_event = max(last_event, ?) WHERE id = ?")
        .run(heard, m_source);
    if (!batch.cursor.isEmpty())
        m.db.statement("UPDATE source SET cursor = ? WHERE id = ?").run(batch.cursor, m_source);
}

} // namespace otasuke
