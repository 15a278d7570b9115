// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/hour_book.h"

#include "models/store/meta.h"

#include <algorithm>

namespace otasuke {
namespace {

/// Asking for more than this many (hour, device) pairs costs more than it saves.
constexpr qint64 kMostPairs = 60'000;

} // namespace

HourBook::HourBook(ReaderCore &core, const EventScope &scope)
    : m_core(core)
    , m_scope(scope)
    , m_flowHorizon(metaNumber(*core.db, kFlowHorizon) / kHour)
    , m_recordHorizon(metaNumber(*core.db, kRecordHorizon) / kHour)
{
    const HourRange hours(scope.filter.period);
    m_first = std::max(hours.from, std::min(m_flowHorizon, m_recordHorizon));
    m_last = hours.to - 1;
    if (scope.source)
        m_sources = {*scope.source};
    else
        m_sources = core.sources().keys();
    if (scope.impossible)
        m_sources.clear();
}

std::optional<qint64> HourBook::atOrBefore(qint64 hour)
{
    std::optional<qint64> found;
    auto &row = m_core.db->statement(
        "SELECT max(hour) FROM source_hour WHERE source = ? AND hour BETWEEN ? AND ?");
    for (const qint64 source : std::as_const(m_sources)) {
        const auto one = row.number(source, m_first, std::min(hour, m_last));
        if (one && (!found || *one > *found))
            found = one;
    }
    return found;
}

std::optional<qint64> HourBook::atOrAfter(qint64 hour)
{
    std::optional<qint64> found;
    auto &row = m_core.db->statement(
        "SELECT min(hour) FROM source_hour WHERE source = ? AND hour BETWEEN ? AND ?");
    for (const qint64 source : std::as_const(m_sources)) {
        const auto one = row.number(source, std::max(hour, m_first), m_last);
        if (one && (!found || *one < *found))
            found = one;
    }
    return found;
}

QList<HourBook::Hour> HourBook::between(qint64 first, qint64 last)
{
    QMap<qint64, Hour> hours = allRecords(std::max(first, m_first), std::min(last, m_last));
    if (m_scope.byDevice && hours.size() * m_scope.devices.size() <= kMostPairs)
        keepDevices(hours);
    if (asksDays())
        spreadDays(hours);
    QList<Hour> list;
    for (const Hour &hour : std::as_const(hours)) {
        if (hour.rows > 0)
            list << hour;
    }
    return list;
}

QMap<qint64, HourBook::Hour> HourBook::allRecords(qint64 first, qint64 last)
{
    QMap<qint64, Hour> hours;
    auto &rows = m_core.db->statement("SELECT hour, records FROM source_hour"
                                      " WHERE source = ? AND hour BETWEEN ? AND ?");
    for (const qint64 source : std::as_const(m_sources)) {
        for (rows.query(source, first, last); rows.next();) {
            Hour &hour = hours[rows.integer(0)];
            hour.hour = rows.integer(0);
            hour.rows += rows.integer(1);
            hour.events = hour.rows;
        }
    }
    return hours;
}

void HourBook::keepDevices(QMap<qint64, Hour> &hours)
{
    auto &row =
        m_core.db->statement("SELECT events FROM device_hour WHERE hour = ? AND device = ?");
    for (Hour &hour : hours) {
        hour.events = 0;
        for (const DeviceId device : m_scope.devices)
            hour.events += row.number(hour.hour, device).value_or(0);
        if (hour.events == 0)
            hour.rows = 0;
    }
}

bool HourBook::asksDays() const
{
    return m_scope.byService() || !m_scope.allKinds() || m_scope.filter.disposition ||
        m_flowHorizon > m_first;
}

/// What only the days tell is spread over their hours as the records are.
void HourBook::spreadDays(QMap<qint64, Hour> &hours)
{
    QHash<qint64, Day> days;
    const auto dayAt = [this](qint64 hour) {
        return m_core.calendar.dayOf(hour * kHour).toJulianDay();
    };
    const auto isOfOneDay = [&](qint64 hour) {
        return m_core.calendar.dayOf((hour + 1) * kHour - 1).toJulianDay() == dayAt(hour);
    };
    const qint64 first = hours.isEmpty() ? 0 : dayAt(hours.firstKey());
    const qint64 last = hours.isEmpty() ? -1 : dayAt(hours.lastKey());
    // Whole days, so that a day's share is the same whichever of its hours are asked for.
    const auto &calendar = m_core.calendar;
    const qint64 from = calendar.startOf(QDate::fromJulianDay(first)) / kHour;
    const qint64 to = calendar.startOf(QDate::fromJulianDay(last + 1)) / kHour - 1;
    const QMap<qint64, Hour> whole = last < first ? hours : allRecords(from, to);
    for (const Hour &hour : whole) {
        const qint64 day = dayAt(hour.hour);
        if (!days.contains(day))
            days.insert(day, dayOf(day));
        days[day].base += hour.rows;
    }
    for (Hour &hour : hours) {
        if (!isOfOneDay(hour.hour))
            continue;
        const Day day = days.value(dayAt(hour.hour));
        const qint64 records = whole.value(hour.hour).rows;
        const auto share = [&](qint64 n) {
            return n <= 0 ? n : std::max<qint64>(1, n * records / std::max<qint64>(1, day.base));
        };
        if (hour.rows > 0 && day.rows >= 0)
            hour.rows = share(day.rows);
        if (day.events >= 0)
            hour.events = std::min(hour.events, share(day.events));
        if (day.events == 0)
            hour.rows = 0;
        hour.flows = day.flows;
    }
}

HourBook::Day HourBook::dayOf(qint64 day)
{
    Day found;
    const bool expired =
        m_core.calendar.startOf(QDate::fromJulianDay(day + 1)) <= m_flowHorizon * kHour;
    const bool flows = m_scope.wantsFlows() && !expired;
    const qint64 inFlow = !flows ? 0
        : m_scope.byService()    ? serviceOn(day)
                                 : kindsOn(day, true, false);
    const qint64 inRecord =
        m_scope.byService() || !m_scope.wantsRecords() ? 0 : kindsOn(day, false, true);
    found.events = inFlow + inRecord;
    found.flows = inFlow > 0;
    if (!found.flows) // only the few records are looked at
        found.rows = found.events;
    return found;
}

qint64 HourBook::kindsOn(qint64 day, bool flows, bool records)
{
    QList<EventKind> kinds;
    if (flows)
        kinds += m_scope.flowKinds;
    if (records)
        kinds += m_scope.recordKinds;
    qint64 sum = 0;
    auto &rows =
        m_core.db->statement("SELECT kind, disposition, events FROM kind_day WHERE day = ?");
    for (rows.query(day); rows.next();) {
        const bool wanted = kinds.contains(rows.as<EventKind>(0)) &&
            (!m_scope.filter.disposition || *m_scope.filter.disposition == rows.as<Disposition>(1));
        sum += wanted ? rows.integer(2) : 0;
    }
    return sum;
}

qint64 HourBook::serviceOn(qint64 day)
{
    qint64 sum = 0;
    auto &rows =
        m_core.db->statement("SELECT device, flows FROM service_day WHERE day = ? AND service = ?");
    for (const qint64 service : m_scope.services) {
        for (rows.query(day, service); rows.next();) {
            if (!m_scope.byDevice || m_scope.devices.contains(rows.integer(0)))
                sum += rows.integer(1);
        }
    }
    return sum;
}

bool HourBook::isExact() const
{
    const EventFilter &filter = m_scope.filter;
    const bool expired = m_flowHorizon > m_first || m_recordHorizon > HourRange(filter.period).from;
    if (!filter.search.isEmpty() || filter.leastSeverity || expired)
        return false;
    const auto &calendar = m_core.calendar;
    const auto isWhole = [&](UtcMicros t, bool byDay) {
        return t == 0 || (byDay ? calendar.startOf(calendar.dayOf(t)) == t : t % kHour == 0);
    };
    const bool byKind = !m_scope.byService() && (!m_scope.allKinds() || filter.disposition);
    const bool byDay = byKind || m_scope.byService();
    if (!isWhole(filter.period.from, byDay) || !isWhole(filter.period.to, byDay))
        return false;
    if (m_scope.byService())
        return !m_scope.source && !filter.disposition; // the roll-up is by device as well
    return int(m_scope.source.has_value()) + int(m_scope.byDevice) + int(byKind) <= 1;
}

std::optional<qint64> HourBook::total()
{
    if (m_scope.impossible)
        return 0;
    if (!isExact())
        return std::nullopt;
    const auto last = atOrBefore(m_last);
    const auto first = atOrAfter(m_first);
    if (!first || !last)
        return 0;
    qint64 sum = 0;
    if (m_scope.byService() || !m_scope.allKinds() || m_scope.filter.disposition) {
        const DayRange days({*first * kHour, (*last + 1) * kHour}, m_core.calendar);
        for (qint64 day = days.first; day <= days.last; ++day)
            sum += dayOf(day).events;
        return sum;
    }
    const QList<Hour> hours = between(*first, *last);
    if (m_scope.byDevice && hours.size() * m_scope.devices.size() > kMostPairs)
        return std::nullopt;
    for (const Hour &hour : hours)
        sum += hour.events;
    return sum;
}

} // namespace otasuke
