// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/office_calendar.h"

#include <cmath>

namespace otasuke {
namespace {

/// Days of March and September on which the equinoxes fall, good for 1980–2099.
int equinox(int year, double base)
{
    return int(std::floor(base + 0.242194 * (year - 1980))) - int(std::floor((year - 1980) / 4.0));
}

bool isNthMonday(const QDate &day, int nth)
{
    return day.dayOfWeek() == Qt::Monday && (day.day() - 1) / 7 + 1 == nth;
}

/// The Olympic year moved three holidays (2020 and 2021); nobody needs their records here any more.
bool isNamedHoliday(const QDate &d)
{
    const int day = d.day();
    switch (d.month()) {
    case 1:
        return day == 1 || isNthMonday(d, 2);
    case 2:
        return day == 11 || (day == 23 && d.year() >= 2020);
    case 3:
        return day == equinox(d.year(), 20.8431);
    case 4:
        return day == 29;
    case 5:
        return day >= 3 && day <= 5;
    case 7:
        return isNthMonday(d, 3);
    case 8:
        return day == 11 && d.year() >= 2016;
    case 9:
        return isNthMonday(d, 3) || day == equinox(d.year(), 23.2488);
    case 10:
        return isNthMonday(d, 2);
    case 11:
        return day == 3 || day == 23;
    default:
        return false;
    }
}

/// A holiday on a Sunday moves to the next day that is none.
bool isSubstitute(const QDate &day)
{
    for (QDate before = day.addDays(-1); isNamedHoliday(before); before = before.addDays(-1)) {
        if (before.dayOfWeek() == Qt::Sunday)
            return true;
    }
    return false;
}

} // namespace

bool isJapaneseHoliday(const QDate &day)
{
    if (isNamedHoliday(day) || isSubstitute(day))
        return true;
    return isNamedHoliday(day.addDays(-1)) && isNamedHoliday(day.addDays(1));
}

OfficeCalendar::OfficeCalendar()
    : m_zone("Asia/Tokyo")
{
}

OfficeCalendar::OfficeCalendar(const QTimeZone &zone, QTime opens, QTime closes)
    : m_zone(zone.isValid() ? zone : QTimeZone("Asia/Tokyo"))
    , m_opens(opens)
    , m_closes(closes)
{
}

QDateTime OfficeCalendar::local(UtcMicros t) const
{
    return toDateTime(t).toTimeZone(m_zone);
}

QDate OfficeCalendar::dayOf(UtcMicros t) const
{
    return local(t).date();
}

UtcMicros OfficeCalendar::startOf(const QDate &day) const
{
    return fromDateTime(day.startOfDay(m_zone));
}

Period OfficeCalendar::day(const QDate &day) const
{
    return {startOf(day), startOf(day.addDays(1))};
}

Period OfficeCalendar::month(const QDate &anyDay) const
{
    const QDate first(anyDay.year(), anyDay.month(), 1);
    return {startOf(first), startOf(first.addMonths(1))};
}

Period OfficeCalendar::days(const QDate &from, const QDate &to) const
{
    return {startOf(from), startOf(to.addDays(1))};
}

bool OfficeCalendar::isWorkday(const QDate &day) const
{
    return day.dayOfWeek() < Qt::Saturday && !isJapaneseHoliday(day);
}

bool OfficeCalendar::isWorkingTime(UtcMicros t) const
{
    const QDateTime at = local(t);
    return isWorkday(at.date()) && at.time() >= m_opens && at.time() < m_closes;
}

bool OfficeCalendar::isNight(UtcMicros t) const
{
    const int hour = local(t).time().hour();
    return hour >= 22 || hour < 5;
}

DayBand OfficeCalendar::bandOf(UtcMicros t) const
{
    const int hour = local(t).time().hour();
    if (hour >= 22 || hour < 5)
        return DayBand::Night;
    return hour < 12 ? DayBand::Morning : hour < 17 ? DayBand::Afternoon : DayBand::Evening;
}

} // namespace otasuke
