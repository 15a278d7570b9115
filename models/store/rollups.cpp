// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rollups.h"

#include "models/store/event_key.h"

#include <algorithm>

namespace otasuke {
namespace {

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
    spillHour();
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

void RollUps::spillHour()
{
    for (const qint64 service : m_serviceIdsNow)
        m_serviceHours[{m_hour, service}] += std::exchange(m_serviceHourNow[size_t(service)], {});
    m_serviceIdsNow.clear();
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
    day.bandOut[size_t(slot.band)] += sign * row.sent;
    serviceHour(hourOf(row.time), service).add(sign, row);
    if (service != 0)
        return;
    const qint64 host = isNamed(row) ? hostOfName(row.name.id) : hostOfAddress(row.dst.value_or(0));
    (now ? m_hostsNow[host] : m_hosts[{slot.day, host}]).add(sign, row.sent);
}

RollUps::ServiceHour &RollUps::serviceHour(qint64 hour, qint64 service)
{
    if (hour != m_hour)
        return m_serviceHours[{hour, service}];
    if (size_t(service) >= m_serviceHourNow.size())
        m_serviceHourNow.resize(size_t(service) + 64);
    ServiceHour &now = m_serviceHourNow[size_t(service)];
    if (now.flows == 0) // twice in the list does no harm
        m_serviceIdsNow.push_back(service);
    return now;
}

void RollUps::ServiceHour::add(qint64 sign, const RolledRow &row)
{
    flows += sign;
    bytesOut += sign * row.sent;
    bytesIn += sign * row.received;
}

void RollUps::ServiceHour::operator+=(const ServiceHour &other)
{
    flows += other.flows;
    bytesOut += other.bytesOut;
    bytesIn += other.bytesIn;
}

void RollUps::Thinned::add(qint64 day, qint64 hour)
{
    firstDay = any ? std::min(firstDay, day) : day;
    lastDay = any ? std::max(lastDay, day) : day;
    firstHour = any ? std::min(firstHour, hour) : hour;
    lastHour = any ? std::max(lastHour, hour) : hour;
    any = true;
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
    m_thinned.add(slot.day, hourOf(row.time));
}

void RollUps::addRound(qint64 source, UtcMicros t)
{
    ++m_proofs[{source, hourOf(t)}].rounds;
}

void RollUps::ServiceDay::operator+=(const ServiceDay &other)
{
    flows += other.flows;
    bytesOut += other.bytesOut;
    bytesIn += other.bytesIn;
    for (size_t band = 0; band < bandOut.size(); ++band)
        bandOut[band] += other.bandOut[band];
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
    m_serviceHours.clear();
    m_serviceHourNow.clear();
    m_serviceIdsNow.clear();
    m_sourceNow = 0;
    m_recordsNow = 0;
    m_strayNow = false;
    m_strayDays.clear();
    m_hour = -1;
    m_day = -1;
    m_thinned = {};
}

} // namespace otasuke
