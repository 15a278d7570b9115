// SPDX-License-Identifier: GPL-3.0-or-later
// The sums of a transaction into the tables; how they are summed is in rollups.cpp.
#include "models/store/rollups.h"

#include <algorithm>

namespace otasuke {
namespace {

// A row of service_day that is there already takes up another's sums.
#define OTASUKE_SERVICE_DAY_SUMS                                                                   \
    "flows = flows + excluded.flows, bytes_out = bytes_out + excluded.bytes_out,"                  \
    " bytes_in = bytes_in + excluded.bytes_in, night_out = night_out + excluded.night_out,"        \
    " first = min(first, excluded.first), last = max(last, excluded.last),"                        \
    " morning_out = morning_out + excluded.morning_out,"                                           \
    " evening_out = evening_out + excluded.evening_out"

/// In the tables' order: one walk along each tree instead of jumps.
template<class Key, class Value>
std::vector<std::pair<Key, const Value *>> inOrder(const QHash<Key, Value> &hash)
{
    std::vector<std::pair<Key, const Value *>> rows;
    rows.reserve(size_t(hash.size()));
    for (auto it = hash.cbegin(); it != hash.cend(); ++it)
        rows.emplace_back(it.key(), &it.value());
    std::sort(
        rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return rows;
}

} // namespace

void RollUps::flush(const QHash<DeviceId, DeviceId> &canonical)
{
    turnTo(-1, -1);
    noteChanges(canonical);
    flushDevices(canonical);
    flushServices(canonical);
    flushRest();
    dropEmpty();
    discard();
}

/// Only where something was taken away: these tables hold years.
void RollUps::dropEmpty()
{
    if (!m_thinned.any)
        return;
    for (const char *table : {"service_day", "service_total", "host_day"})
        m_db.statement(
                QByteArray("DELETE FROM ") + table + " WHERE day BETWEEN ? AND ? AND flows = 0")
            .run(m_thinned.firstDay, m_thinned.lastDay);
    m_db.statement("DELETE FROM service_hour WHERE hour BETWEEN ? AND ? AND flows = 0")
        .run(m_thinned.firstHour, m_thinned.lastHour);
}

void RollUps::noteChanges(const QHash<DeviceId, DeviceId> &canonical)
{
    if (m_deviceDays.size() + m_services.size() + m_hosts.size() > 2 * ChangeLog::kMostParts)
        return noteChangedDays();
    for (auto it = m_deviceDays.keyBegin(); it != m_deviceDays.keyEnd(); ++it)
        m_changes.noteDeviceSums(it->first, canonical.value(it->second, it->second));
    for (auto it = m_services.keyBegin(); it != m_services.keyEnd(); ++it) {
        const DeviceId device = it->second.second;
        m_changes.noteDeviceSums(it->first, canonical.value(device, device));
    }
    for (auto it = m_hosts.keyBegin(); it != m_hosts.keyEnd(); ++it)
        m_changes.noteHost(it->first, it->second);
    for (const qint64 day : std::as_const(m_strayDays))
        m_changes.noteDeviceSums(day, 0);
}

void RollUps::noteChangedDays()
{
    for (auto it = m_kinds.keyBegin(); it != m_kinds.keyEnd(); ++it)
        m_changes.noteDay(it->first);
    for (auto it = m_services.keyBegin(); it != m_services.keyEnd(); ++it)
        m_changes.noteDay(it->first);
}

void RollUps::flushDevices(const QHash<DeviceId, DeviceId> &canonical)
{
    m_batch.begin(6);
    for (const auto &[key, h] : inOrder(m_hours)) {
        const DeviceId device = qint64(key & 0xffffffffU);
        m_batch.add(key >> 32, canonical.value(device, device), h->events, h->flows, h->bytesOut,
            h->bytesIn);
    }
    m_batch.run("INSERT INTO device_hour SELECT c0, c1, c2, c3, c4, c5 FROM batch WHERE true"
                " ON CONFLICT DO UPDATE SET events = events + excluded.events,"
                " flows = flows + excluded.flows, bytes_out = bytes_out + excluded.bytes_out,"
                " bytes_in = bytes_in + excluded.bytes_in");
    m_batch.begin(7);
    for (const auto &[key, d] : inOrder(m_deviceDays)) {
        const auto [day, device] = key;
        m_batch.add(canonical.value(device, device), day, d->events, d->flows, d->bytesOut,
            d->bytesIn, d->lastFlow);
    }
    m_batch.run("INSERT INTO device_day SELECT c0, c1, c2, c3, c4, c5, c6 FROM batch WHERE true"
                " ON CONFLICT DO UPDATE SET events = events + excluded.events,"
                " flows = flows + excluded.flows, bytes_out = bytes_out + excluded.bytes_out,"
                " bytes_in = bytes_in + excluded.bytes_in,"
                " last_flow = max(last_flow, excluded.last_flow)");
}

void RollUps::flushServices(const QHash<DeviceId, DeviceId> &canonical)
{
    auto &seen = m_db.statement("UPDATE service SET first_seen = ?2 WHERE id = ?1"
                                " AND (first_seen = 0 OR first_seen > ?2)");
    QHash<Pair, ServiceDay> totals;
    QHash<qint64, qint64> first;
    m_batch.begin(11);
    for (const auto &[key, s] : inOrder(m_services)) {
        const auto [service, device] = key.second;
        m_batch.add(key.first, service, canonical.value(device, device), s->flows, s->bytesOut,
            s->bytesIn, s->bandBytes(DayBand::Night), service == 0 ? 0 : s->first, s->last,
            s->bandBytes(DayBand::Morning), s->bandBytes(DayBand::Evening));
        totals[{key.first, service}] += *s;
        if (service != 0 && s->first != kNoFirst)
            first[service] = std::min(first.value(service, kNoFirst), s->first);
    }
    m_batch.run("INSERT INTO service_day SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10"
                " FROM batch WHERE true ON CONFLICT DO UPDATE SET " OTASUKE_SERVICE_DAY_SUMS);
    for (auto it = first.cbegin(); it != first.cend(); ++it)
        seen.run(it.key(), it.value() * kSecond);
    flushServiceSums(totals);
}

void RollUps::flushServiceSums(const QHash<std::pair<qint64, qint64>, ServiceDay> &totals)
{
    m_batch.begin(6);
    for (const auto &[key, s] : inOrder(totals))
        m_batch.add(
            key.first, key.second, s->flows, s->bytesOut, s->bytesIn, s->bandBytes(DayBand::Night));
    m_batch.run("INSERT INTO service_total SELECT c0, c1, c2, c3, c4, c5 FROM batch WHERE true"
                " ON CONFLICT DO UPDATE SET flows = flows + excluded.flows,"
                " bytes_out = bytes_out + excluded.bytes_out,"
                " bytes_in = bytes_in + excluded.bytes_in,"
                " night_out = night_out + excluded.night_out");
    m_batch.begin(5);
    for (const auto &[key, s] : inOrder(m_serviceHours))
        m_batch.add(key.first, key.second, s->flows, s->bytesOut, s->bytesIn);
    m_batch.run("INSERT INTO service_hour SELECT c0, c1, c2, c3, c4 FROM batch WHERE true"
                " ON CONFLICT DO UPDATE SET flows = flows + excluded.flows,"
                " bytes_out = bytes_out + excluded.bytes_out,"
                " bytes_in = bytes_in + excluded.bytes_in");
}

void RollUps::flushRest()
{
    m_batch.begin(4);
    for (const auto &[key, host] : inOrder(m_hosts))
        m_batch.add(key.first, key.second, host->flows, host->bytesOut);
    m_batch.run("INSERT INTO host_day SELECT c0, c1, c2, c3 FROM batch WHERE true"
                " ON CONFLICT DO UPDATE SET flows = flows + excluded.flows,"
                " bytes_out = bytes_out + excluded.bytes_out");
    m_batch.begin(5);
    for (const auto &[key, events] : inOrder(m_kinds))
        m_batch.add(key.first, key.second >> 6, key.second >> 4 & 3, key.second & 15, *events);
    m_batch.run("INSERT INTO kind_day SELECT c0, c1, c2, c3, c4 FROM batch WHERE true"
                " ON CONFLICT DO UPDATE SET events = events + excluded.events");
    m_batch.begin(4);
    for (const auto &[key, proof] : inOrder(m_proofs))
        m_batch.add(key.first, key.second, proof->rounds, proof->records);
    m_batch.run("INSERT INTO source_hour SELECT c0, c1, c2, c3 FROM batch WHERE true"
                " ON CONFLICT DO UPDATE SET rounds = rounds + excluded.rounds,"
                " records = records + excluded.records");
}

void RollUps::moveDevice(DeviceId from, DeviceId into)
{
    auto &days = m_db.statement("SELECT day FROM device_day WHERE device = ?");
    for (days.query(from); days.next();) {
        m_changes.noteDevice(days.integer(0), from);
        m_changes.noteDevice(days.integer(0), into);
    }
    moveDeviceHours(from, into);
    moveDeviceServices(from, into);
}

void RollUps::moveDeviceHours(DeviceId from, DeviceId into)
{
    // The hours stand by hour: walked once, since devices become one seldom.
    m_db.statement("INSERT INTO device_hour SELECT hour, ?2, events, flows, bytes_out, bytes_in"
                   " FROM device_hour WHERE device = ?1 ON CONFLICT DO UPDATE SET"
                   " events = events + excluded.events, flows = flows + excluded.flows,"
                   " bytes_out = bytes_out + excluded.bytes_out,"
                   " bytes_in = bytes_in + excluded.bytes_in")
        .run(from, into);
    m_db.statement("DELETE FROM device_hour WHERE device = ?").run(from);
    m_db.statement("INSERT INTO device_day SELECT ?2, day, events, flows, bytes_out, bytes_in,"
                   " last_flow FROM device_day WHERE device = ?1 ON CONFLICT DO UPDATE SET"
                   " events = events + excluded.events, flows = flows + excluded.flows,"
                   " bytes_out = bytes_out + excluded.bytes_out,"
                   " bytes_in = bytes_in + excluded.bytes_in,"
                   " last_flow = max(last_flow, excluded.last_flow)")
        .run(from, into);
    m_db.statement("DELETE FROM device_day WHERE device = ?").run(from);
}

void RollUps::moveDeviceServices(DeviceId from, DeviceId into)
{
    m_db.statement("INSERT INTO service_day SELECT day, service, ?2, flows, bytes_out, bytes_in,"
                   " night_out, first, last, morning_out, evening_out FROM service_day"
                   " WHERE device = ?1 ON CONFLICT DO UPDATE SET " OTASUKE_SERVICE_DAY_SUMS)
        .run(from, into);
    m_db.statement("DELETE FROM service_day WHERE device = ?").run(from);
}

} // namespace otasuke
