// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/office_calendar.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

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

std::optional<ClosedDays::Span> ClosedDays::spanOf(const QString &text)
{
    static const QRegularExpression form(u"^(?:(\\d{4})[/-])?(\\d{1,2})[/-](\\d{1,2})"
                                         "(?:(?:-|\\.\\.|~|\u301c)(?:(\\d{4})[/-])?"
                                         "(\\d{1,2})[/-](\\d{1,2}))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    constexpr int kAnyYear = 2000; // a leap year
    const bool yearly = match.captured(1).isEmpty();
    const int year = yearly ? kAnyYear : number(1);
    const QDate first(year, number(2), number(3));
    if (match.captured(5).isEmpty())
        return first.isValid() ? std::optional(Span{first, first, yearly}) : std::nullopt;
    if (yearly && !match.captured(4).isEmpty())
        return std::nullopt;
    const QDate last(match.captured(4).isEmpty() ? year : number(4), number(5), number(6));
    if (!first.isValid() || !last.isValid() || (!yearly && last < first))
        return std::nullopt;
    return Span{first, last, yearly};
}

Result<ClosedDays> ClosedDays::parse(const QString &text)
{
    ClosedDays days;
    // Full-width figures and marks, as people type them, become plain ones.
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    static const QRegularExpression apart(u"[,;\u3001\\s]+"_s);
    for (const QString &item : plain.split(apart, Qt::SkipEmptyParts)) {
        const auto span = spanOf(item);
        if (!span)
            return Error{ErrorKind::BadInput, item};
        days.m_spans << *span;
    }
    return days;
}

bool ClosedDays::contains(const QDate &day) const
{
    return std::any_of(m_spans.begin(), m_spans.end(), [&day](const Span &span) {
        if (!span.yearly)
            return span.first <= day && day <= span.last;
        const int at = day.month() * 100 + day.day();
        const int from = span.first.month() * 100 + span.first.day();
        const int to = span.last.month() * 100 + span.last.day();
        return from <= to ? from <= at && at <= to : at >= from || at <= to;
    });
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
    const bool open = (m_openWeekdays >> (day.dayOfWeek() - 1) & 1) != 0;
    return open && !isJapaneseHoliday(day) && !m_closed.contains(day);
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
