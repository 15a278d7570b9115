// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rollups.h"

#include "models/store/event_key.h"

#include <algorithm>

namespace otasuke {
namespace {

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

size_t packed(const RolledRow &row)
{
    return size_t(row.kind) % 16 * 64 + size_t(row.disposition) % 4 * 16 + size_t(row.threat) % 16;
}

bool isNamed(const RolledRow &row)
{
    return row.name.id != 0 && row.dstPort != kDnsPort;
}

} // namespace

RollUps::RollUps(Database &db, BatchTable &batch, const OfficeCalendar &calendar)
    : m_db(db)
    , m_batch(batch)
    , m_changes(db, batch)
    , m_days(calendar)
{
}

void RollUps::Sums::operator+=(const Sums &other)
{
    events += other.events;
    flows += other.flows;
    bytesOut += other.bytesOut;
    bytesIn += other.bytesIn;
    lastFlow = std::max(lastFlow, other.lastFlow);
}

void RollUps::add(const RolledRow &row)
{
    const qint64 hour = hourOf(row.time);
    const DaySlots::Slot slot = m_days.at(row.time);
    if (hour != m_hour || slot.day != m_day)
        turnTo(hour, slot.day);
    const size_t kind = packed(row);
    if (m_kindsNow[kind]++ == 0)
        m_packedNow.push_back(int(kind));
    if (row.source != m_sourceNow) {
        if (m_recordsNow > 0)
            m_proofs[{m_sourceNow, m_hour}].records += std::exchange(m_recordsNow, 0);
        m_sourceNow = row.source;
    }
    ++m_recordsNow;
    if (row.device != 0) {
        if (size_t(row.device) >= m_now.size())
            m_now.resize(size_t(row.device) + 256);
        if (m_now[size_t(row.device)].events++ == 0)
            m_devicesNow.push_back(row.device);
    } else {
        m_strayNow = true;
    }
    if (row.kind == EventKind::Flow) {
        addFlow(row);
        addService(row, slot, 1);
    }
}

/// Puts the sums of the hour just left where those of all hours are, and begins another.
void RollUps::turnTo(qint64 hour, qint64 day)
{
    for (const DeviceId device : m_devicesNow) {
        Sums &sums = m_now[size_t(device)];
        m_hours[quint64(m_hour) << 32 | quint64(device)] += sums;
        m_deviceDays[{m_day, device}] += sums;
        sums = {};
    }
    for (const int kind : m_packedNow) {
        m_kinds[{m_day, kind}] += m_kindsNow[size_t(kind)];
        m_kindsNow[size_t(kind)] = 0;
    }
    if (m_recordsNow > 0)
        m_proofs[{m_sourceNow, m_hour}].records += std::exchange(m_recordsNow, 0);
    m_devicesNow.clear();
    m_packedNow.clear();
    if (std::exchange(m_strayNow, false))
        m_strayDays.insert(m_day);
    if (day != m_day)
        spillDay();
    m_hour = hour;
    m_day = day;
}

void RollUps::spillDay()
{
    for (auto it = m_servicesNow.cbegin(); it != m_servicesNow.cend(); ++it) {
        ServiceDay &day = m_services[{m_day, {it.key() >> 32, it.key() & 0xffffffffU}}];
        day += *it;
        day.addTimes(*it);
    }
    for (auto it = m_hostsNow.cbegin(); it != m_hostsNow.cend(); ++it) {
        Host &host = m_hosts[{m_day, it.key()}];
        host.flows += it->flows;
        host.bytesOut += it->bytesOut;
    }
    m_servicesNow.clear();
    m_hostsNow.clear();
}

void RollUps::addFlow(const RolledRow &row)
{
    if (row.device == 0)
        return;
    Sums &now = m_now[size_t(row.device)];
    ++now.flows;
    now.bytesOut += bytesOut(row.direction, row.sent, row.received);
    now.bytesIn += bytesIn(row.direction, row.sent, row.received);
    now.lastFlow = std::max(now.lastFlow, row.time);
}

/// `sign` −1 takes back what the flow gave to its service or host.
void RollUps::addService(const RolledRow &row, const DaySlots::Slot &slot, qint64 sign)
{
    if (row.direction != Direction::Outbound)
        return;
    const qint64 service = serviceOf(row);
    const bool now = slot.day == m_day;
    ServiceDay &day = now ? m_servicesNow[quint64(service) << 32 | quint64(row.device)]
                          : m_services[{slot.day, {service, row.device}}];
    if (sign > 0 && service != 0) {
        day.first = std::min(day.first, row.time / kSecond);
        day.last = std::max(day.last, row.time / kSecond);
    }
    day.flows += sign;
    day.bytesOut += sign * row.sent;
    day.bytesIn += sign * row.received;
    day.nightOut += slot.night ? sign * row.sent : 0;
    if (service != 0)
        return;
    const qint64 host = isNamed(row) ? hostOfName(row.name.id) : hostOfAddress(row.dst.value_or(0));
    (now ? m_hostsNow[host] : m_hosts[{slot.day, host}]).add(sign, row.sent);
}

void RollUps::Host::add(qint64 sign, qint64 out)
{
    flows += sign;
    bytesOut += sign * out;
}

void RollUps::ServiceDay::addTimes(const ServiceDay &other)
{
    first = std::min(first, other.first);
    last = std::max(last, other.last);
}

void RollUps::rename(const RolledRow &row, const Dimensions::Name &now)
{
    if (row.kind != EventKind::Flow || row.direction != Direction::Outbound)
        return;
    const DaySlots::Slot slot = m_days.at(row.time);
    RolledRow renamed = row;
    renamed.name = now;
    addService(row, slot, -1);
    addService(renamed, slot, 1);
    if (const qint64 service = serviceOf(row); service != 0)
        m_doubtful.append({slot.day, service, row.device});
    m_renamed = true;
}

void RollUps::addRound(qint64 source, UtcMicros t)
{
    ++m_proofs[{source, hourOf(t)}].rounds;
}

void RollUps::flush(const QHash<DeviceId, DeviceId> &canonical)
{
    turnTo(-1, -1);
    noteChanges(canonical);
    flushDevices(canonical);
    flushServices(canonical);
    flushRest();
    if (m_renamed) {
        m_db.exec("DELETE FROM service_day WHERE flows = 0;"
                  "DELETE FROM service_total WHERE flows = 0;"
                  "DELETE FROM host_day WHERE flows = 0");
    }
    discard();
}

void RollUps::noteChanges(const QHash<DeviceId, DeviceId> &canonical)
{
    if (m_deviceDays.size() + m_services.size() + m_hosts.size() > 2 * ChangeLog::kMostParts)
        return noteChangedDays();
    for (auto it = m_deviceDays.keyBegin(); it != m_deviceDays.keyEnd(); ++it)
        m_changes.noteDevice(it->first, canonical.value(it->second, it->second));
    for (auto it = m_services.keyBegin(); it != m_services.keyEnd(); ++it) {
        const DeviceId device = it->second.second;
        m_changes.noteDevice(it->first, canonical.value(device, device));
    }
    for (auto it = m_hosts.keyBegin(); it != m_hosts.keyEnd(); ++it)
        m_changes.noteHost(it->first, it->second);
    for (const qint64 day : std::as_const(m_strayDays))
        m_changes.noteDevice(day, 0);
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
    m_batch.begin(9);
    for (const auto &[key, s] : inOrder(m_services)) {
        const auto [service, device] = key.second;
        m_batch.add(key.first, service, canonical.value(device, device), s->flows, s->bytesOut,
            s->bytesIn, s->nightOut, service == 0 ? 0 : s->first, s->last);
        totals[{key.first, service}] += *s;
        if (service != 0 && s->first != kNoFirst)
            first[service] = std::min(first.value(service, kNoFirst), s->first);
    }
    m_batch.run("INSERT INTO service_day SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8 FROM batch"
                " WHERE true ON CONFLICT DO UPDATE SET"
                " flows = flows + excluded.flows, bytes_out = bytes_out + excluded.bytes_out,"
                " bytes_in = bytes_in + excluded.bytes_in,"
                " night_out = night_out + excluded.night_out,"
                " first = min(first, excluded.first), last = max(last, excluded.last)");
    for (auto it = first.cbegin(); it != first.cend(); ++it)
        seen.run(it.key(), it.value() * kSecond);
    m_batch.begin(6);
    for (const auto &[key, s] : inOrder(totals))
        m_batch.add(key.first, key.second, s->flows, s->bytesOut, s->bytesIn, s->nightOut);
    m_batch.run("INSERT INTO service_total SELECT c0, c1, c2, c3, c4, c5 FROM batch WHERE true"
                " ON CONFLICT DO UPDATE SET flows = flows + excluded.flows,"
                " bytes_out = bytes_out + excluded.bytes_out,"
                " bytes_in = bytes_in + excluded.bytes_in,"
                " night_out = night_out + excluded.night_out");
}

void RollUps::ServiceDay::operator+=(const ServiceDay &other)
{
    flows += other.flows;
    bytesOut += other.bytesOut;
    bytesIn += other.bytesIn;
    nightOut += other.nightOut;
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

void RollUps::discard()
{
    m_hours.clear();
    m_deviceDays.clear();
    m_services.clear();
    m_hosts.clear();
    m_kinds.clear();
    m_proofs.clear();
    m_now.clear();
    m_devicesNow.clear();
    m_packedNow.clear();
    m_kindsNow = {};
    m_servicesNow.clear();
    m_hostsNow.clear();
    m_sourceNow = 0;
    m_recordsNow = 0;
    m_strayNow = false;
    m_strayDays.clear();
    m_hour = -1;
    m_day = -1;
    m_renamed = false;
}

void RollUps::moveDevice(DeviceId from, DeviceId into)
{
    auto &days = m_db.statement("SELECT day FROM device_day WHERE device = ?");
    for (days.query(from); days.next();) {
        m_changes.noteDevice(days.integer(0), from);
        m_changes.noteDevice(days.integer(0), into);
    }
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
