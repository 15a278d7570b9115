// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rollups.h"

#include "models/store/event_key.h"

#include <algorithm>

namespace otasuke {
namespace {

/// Keys in the tables' order: one walk along each tree instead of jumps.
template<class Key, class Value>
QList<Key> sortedKeys(const QHash<Key, Value> &hash)
{
    QList<Key> keys = hash.keys();
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

RollUps::RollUps(Database &db, const OfficeCalendar &calendar)
    : m_db(db)
    , m_days(calendar)
{
}

void RollUps::add(const RolledRow &row)
{
    const qint64 hour = hourOf(row.time);
    const DaySlots::Slot slot = m_days.at(row.time);
    const qint64 packed =
        qint64(row.kind) << 16 | qint64(row.disposition) << 8 | qint64(row.threat);
    ++m_kinds[{slot.day, packed}];
    ++m_proofs[{row.source, hour}].records;
    if (row.device != 0)
        ++m_hours[{row.device, hour}].events;
    if (row.kind == EventKind::Flow)
        addFlow(row, slot);
}

void RollUps::addFlow(const RolledRow &row, const DaySlots::Slot &slot)
{
    const qint64 out = bytesOut(row.direction, row.sent, row.received);
    const qint64 in = bytesIn(row.direction, row.sent, row.received);
    if (row.device != 0) {
        Hour &hour = m_hours[{row.device, hourOf(row.time)}];
        ++hour.flows;
        hour.bytesOut += out;
        hour.bytesIn += in;
        hour.lastFlow = std::max(hour.lastFlow, row.time);
    }
    if (row.direction != Direction::Outbound)
        return;
    // A question to a name server is no traffic to the service asked for.
    const bool named = row.name != 0 && row.dstPort != kDnsPort;
    const qint64 service = named ? row.service : 0;
    ServiceDay &day = m_services[{slot.day, {service, row.device}}];
    day.first = day.flows == 0 ? row.time : std::min(day.first, row.time);
    day.last = std::max(day.last, row.time);
    ++day.flows;
    day.bytesOut += out;
    day.bytesIn += in;
    day.nightOut += slot.night ? out : 0;
    if (service == 0)
        m_hosts[{slot.day, named ? hostOfName(row.name) : hostOfAddress(row.dst.value_or(0))}] +=
            out;
}

void RollUps::addRound(qint64 source, UtcMicros t)
{
    ++m_proofs[{source, hourOf(t)}].rounds;
}

void RollUps::flush(const QHash<DeviceId, DeviceId> &canonical)
{
    flushDevices(canonical);
    flushServices(canonical);
    flushRest();
    discard();
}

void RollUps::flushDevices(const QHash<DeviceId, DeviceId> &canonical)
{
    auto &upsert = m_db.statement(
        "INSERT INTO device_hour VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
        " events = events + excluded.events, flows = flows + excluded.flows,"
        " bytes_out = bytes_out + excluded.bytes_out, bytes_in = bytes_in + excluded.bytes_in,"
        " last_flow = max(last_flow, excluded.last_flow)");
    for (const Pair &key : sortedKeys(m_hours)) {
        const Hour &h = m_hours[key];
        upsert.run(canonical.value(key.first, key.first), key.second, h.events, h.flows, h.bytesOut,
            h.bytesIn, h.lastFlow);
    }
}

void RollUps::flushServices(const QHash<DeviceId, DeviceId> &canonical)
{
    auto &upsert = m_db.statement(
        "INSERT INTO service_day VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
        " flows = flows + excluded.flows, bytes_out = bytes_out + excluded.bytes_out,"
        " bytes_in = bytes_in + excluded.bytes_in, night_out = night_out + excluded.night_out,"
        " first = min(first, excluded.first), last = max(last, excluded.last)");
    auto &seen = m_db.statement("UPDATE service SET first_seen = ?2 WHERE id = ?1"
                                " AND (first_seen = 0 OR first_seen > ?2)");
    for (const Triple &key : sortedKeys(m_services)) {
        const ServiceDay &s = m_services[key];
        const auto [service, device] = key.second;
        upsert.run(key.first, service, canonical.value(device, device), s.flows, s.bytesOut,
            s.bytesIn, s.nightOut, s.first, s.last);
        if (service != 0)
            seen.run(service, s.first);
    }
}

void RollUps::flushRest()
{
    auto &host = m_db.statement("INSERT INTO host_day VALUES(?, ?, ?) ON CONFLICT DO UPDATE SET"
                                " bytes_out = bytes_out + excluded.bytes_out");
    for (const Pair &key : sortedKeys(m_hosts))
        host.run(key.first, key.second, m_hosts[key]);
    auto &kind = m_db.statement("INSERT INTO kind_day VALUES(?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
                                " SET events = events + excluded.events");
    for (const KindKey &key : sortedKeys(m_kinds))
        kind.run(
            key.first, key.second >> 16, key.second >> 8 & 0xff, key.second & 0xff, m_kinds[key]);
    auto &proof =
        m_db.statement("INSERT INTO source_hour VALUES(?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                       " rounds = rounds + excluded.rounds, records = records + excluded.records");
    for (const Pair &key : sortedKeys(m_proofs))
        proof.run(key.first, key.second, m_proofs[key].rounds, m_proofs[key].records);
}

void RollUps::discard()
{
    m_hours.clear();
    m_services.clear();
    m_hosts.clear();
    m_kinds.clear();
    m_proofs.clear();
}

void RollUps::moveDevice(DeviceId from, DeviceId into)
{
    m_db.statement("INSERT INTO device_hour SELECT ?2, hour, events, flows, bytes_out, bytes_in,"
                   " last_flow FROM device_hour WHERE device = ?1 ON CONFLICT DO UPDATE SET"
                   " events = events + excluded.events, flows = flows + excluded.flows,"
                   " bytes_out = bytes_out + excluded.bytes_out,"
                   " bytes_in = bytes_in + excluded.bytes_in,"
                   " last_flow = max(last_flow, excluded.last_flow)")
        .run(from, into);
    m_db.statement("DELETE FROM device_hour WHERE device = ?").run(from);
    m_db.statement("INSERT INTO service_day SELECT day, service, ?2, flows, bytes_out, bytes_in,"
                   " night_out, first, last FROM service_day WHERE device = ?1"
                   " ON CONFLICT DO UPDATE SET flows = flows + excluded.flows,"
                   " bytes_out = bytes_out + excluded.bytes_out,"
                   " bytes_in = bytes_in + excluded.bytes_in,"
                   " night_out = night_out + excluded.night_out,"
                   " first = min(first, excluded.first), last = max(last, excluded.last)")
        .run(from, into);
    m_db.statement("DELETE FROM service_day WHERE device = ?").run(from);
}

} // namespace otasuke
