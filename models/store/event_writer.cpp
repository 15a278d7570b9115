// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_writer.h"

#include "models/domain/event_identity.h"
#include "models/store/meta.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

EventWriter::EventWriter(const Parts &parts, const HomeNetworks &home)
    : m(parts)
    , m_home(home)
    , m_names(parts.db, parts.dimensions)
    , m_findFlow(parts.db, "SELECT identity FROM flow WHERE id = ?")
    , m_findRecord(parts.db, "SELECT identity FROM record WHERE id = ?")
    , m_insertFlow(
          parts.db, "INSERT INTO flow VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_insertRecord(parts.db,
          "INSERT INTO record VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          " ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_insertRaw(parts.db, "INSERT INTO record_raw VALUES(?, ?)")
{
}

void EventWriter::load()
{
    m_tables[0] = {m.db.statement("SELECT max(id) FROM flow").number().value_or(0),
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
    for (const DeviceReport &report : batch.devices)
        m.devices.report(report);
    m_names.learn(m_source, batch.events);
    for (const Event &event : batch.events) {
        storeOne(event, outcome);
        if (m.db.failed())
            return outcome;
    }
    addNewcomers(outcome);
    m.rollUps.flush(m.devices.merged());
    m.db.statement("UPDATE source SET last_event = max(last_event, ?) WHERE id = ?")
        .run(m_newest, m_source);
    if (!batch.cursor.isEmpty())
        m.db.statement("UPDATE source SET cursor = ? WHERE id = ?").run(batch.cursor, m_source);
    return outcome;
}

void EventWriter::storeOne(const Event &event, WriteOutcome &outcome)
{
    const UtcMicros time = storableTime(event.time);
    if (time < m_tables[size_t(tableOf(event.kind))].horizon) {
        ++outcome.expired;
        return;
    }
    const Place place = findPlace(event, time);
    if (place.id == 0)
        ++outcome.duplicate;
    else if (store(event, time, place))
        ++outcome.stored;
}

/// Follows the event's own chain of places to itself or to the first free one.
EventWriter::Place EventWriter::findPlace(const Event &event, UtcMicros time)
{
    const QByteArray identity = identityOf(event, m_sourceKey);
    const IdentityBits bits(identity);
    const RowTable table = tableOf(event.kind);
    for (int attempt = 0;; ++attempt) {
        const qint64 id = eventId(time, bits, table, attempt);
        const Place free{id, placeOf(id) - time, identity, bits};
        if (id > m_tables[size_t(table)].newest)
            return free;
        Statement &find = table == RowTable::Flow ? m_findFlow : m_findRecord;
        if (!find.query(id).next())
            return free;
        const bool same = isSame(table, identity, bits);
        find.reset();
        if (same)
            return {0, 0, {}, bits};
    }
}

bool EventWriter::isSame(RowTable table, const QByteArray &identity, const IdentityBits &bits)
{
    return table == RowTable::Flow ? quint64(m_findFlow.integer(0)) == bits.high
                                   : m_findRecord.blob(0) == identity;
}

bool EventWriter::store(const Event &event, UtcMicros time, const Place &place)
{
    const OfficeView view =
        officeView(event.srcIp, event.dstIp, event.bytesOut, event.bytesIn, m_home);
    const RowTable table = tableOf(event.kind);
    const Dimensions::Name name = event.kind == EventKind::Flow ? m_names.nameOf(m_source, event)
                                                                : m.dimensions.name(event.name);
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
    row.name = name.id;
    row.service = name.service;
    row.dst = m.dimensions.address(event.dstIp);
    if (table == RowTable::Flow)
        insertFlow(event, place, row);
    else
        insertRecord(event, place, row);
    if (m.db.failed())
        return false;
    m_tables[size_t(table)].newest = std::max(m_tables[size_t(table)].newest, place.id);
    m_newest = std::max(m_newest, time);
    m.rollUps.add(row);
    return true;
}

void EventWriter::insertFlow(const Event &event, const Place &place, const RolledRow &row)
{
    m_insertFlow.run(place.id, qint64(place.bits.high), place.drift, row.source, row.kind,
        row.direction, row.disposition, row.device, m.dimensions.address(event.srcIp),
        event.srcPort, row.dst, event.dstPort, event.protocol, row.sent, row.received, row.name,
        m.dimensions.word(event.app));
}

void EventWriter::insertRecord(const Event &event, const Place &place, const RolledRow &row)
{
    m_insertRecord.run(place.id, place.identity, place.drift, row.source, row.kind, row.direction,
        row.disposition, row.device, m.dimensions.address(event.srcIp), event.srcPort, row.dst,
        event.dstPort, event.protocol, row.sent, row.received, row.name,
        m.dimensions.word(event.app), row.threat, event.severity,
        m.dimensions.signature(event.ruleId, event.title), orNull(event.malware),
        orNull(event.user), orNull(event.mailFrom), orNull(event.subject), orNull(event.fileName));
    if (!event.raw.isEmpty())
        m_insertRaw.run(place.id, event.raw);
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
        if (event.time != 0)
            storeOne(event, sighting);
        outcome.sightings += sighting.stored;
    }
    m.devices.flush(); // the sightings are the devices' own
}

} // namespace otasuke
