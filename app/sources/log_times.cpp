// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/log_times.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

#include "app/sources/text_scanner.h"

namespace otasuke {
namespace {

constexpr UtcMicros kClockMayDiffer = 15 * kMinute;
constexpr UtcMicros kMayRunAhead = kDay;
constexpr int kYearsBack = 8; // as long as there may be no 29th of February

struct Moment
{
    int year = 0; ///< 0 = not told
    int month = 0, day = 0, hour = 0, minute = 0, second = 0;
    qint64 micros = 0;
    std::optional<qint64> zone;
};

bool takeClock(TextScanner &in, Moment &moment)
{
    const auto hour = in.number(2);
    if (!hour || !in.take(':'))
        return false;
    in.skipBlanks(); // "12: 26:24" of an old FortiGate
    const auto minute = in.number(2);
    if (!minute || !in.take(':'))
        return false;
    const auto second = in.number(2);
    if (!second)
        return false;
    moment.hour = *hour;
    moment.minute = *minute;
    moment.second = *second;
    moment.micros = in.fraction();
    return true;
}

/// A zone glued to the clock: "Z", "+09:00". A named one stands apart.
void takeGluedZone(TextScanner &in, Moment &moment)
{
    if (in.peek() == 'Z' || in.peek() == 'z' || in.peek() == '+' || in.peek() == '-')
        moment.zone = zoneOffset(in.word());
}

/// "2026-11-22T21:42:39", "2020/09/03 09:54:59".
bool takeNumericDate(TextScanner &in, Moment &moment)
{
    const auto year = in.number(4);
    const char between = in.peek();
    if (!year || *year < 1970 || (between != '-' && between != '/') || !in.take(between))
        return false;
    const auto month = in.number(2);
    if (!month || !in.take(between))
        return false;
    const auto day = in.number(2);
    if (!day || !(in.take('T') || in.take(' ')))
        return false;
    moment.year = *year;
    moment.month = *month;
    moment.day = *day;
    return takeClock(in, moment);
}

/// "Nov 22 21:42:39", "Jan 17 2019 03:38:06".
bool takeMonthFirst(TextScanner &in, Moment &moment)
{
    const auto month = in.month();
    if (!month || !in.take(' '))
        return false;
    in.skipBlanks();
    const auto day = in.number(2);
    if (!day)
        return false;
    in.take(',');
    if (!in.take(' '))
        return false;
    moment.month = *month;
    moment.day = *day;
    TextScanner ahead = in;
    const auto year = ahead.number(4);
    if (year && *year >= 1970 && ahead.take(' ')) {
        moment.year = *year;
        in = ahead;
    }
    return takeClock(in, moment);
}

/// "20-May-2024 09:08:10", "20/May/2024:09:08:10", "20 May 2024 09:08:10".
bool takeDayFirst(TextScanner &in, Moment &moment)
{
    const auto day = in.number(2);
    const char between = in.peek();
    if (!day || (between != '-' && between != '/' && between != ' ') || !in.take(between))
        return false;
    const auto month = in.month();
    if (!month || !in.take(between))
        return false;
    const auto year = in.number(4);
    if (!year || !(in.take(' ') || in.take(':')))
        return false;
    moment.year = *year;
    moment.month = *month;
    moment.day = *day;
    return takeClock(in, moment);
}

std::optional<qint64> secondsOf(const Moment &m, int year)
{
    return civilSeconds(year, m.month, m.day, m.hour, m.minute, m.second);
}

/// The year of a moment, or at the turn of the year the one beside it: 400 years have 146,097 days.
int roughYear(UtcMicros time)
{
    return 1970 + int(time / kDay * 400 / 146'097);
}

/// A record is never from tomorrow: the last such day that is not.
std::optional<qint64> secondsByArrival(const Moment &m, const Arrival &arrival)
{
    if (arrival.at <= 0)
        return std::nullopt;
    const int newest = roughYear(arrival.at + kMayRunAhead) + 1;
    for (int year = newest; year >= newest - kYearsBack; --year) {
        const auto seconds = secondsOf(m, year);
        if (seconds && (*seconds - kBoxZoneSeconds) * kSecond <= arrival.at + kMayRunAhead)
            return seconds;
    }
    return std::nullopt;
}

/// Some senders keep UTC and don't say so: what was heard just now tells which.
qint64 unsaidZone(qint64 seconds, const Arrival &arrival)
{
    const UtcMicros asUtc = std::abs(seconds * kSecond - arrival.at);
    return arrival.live && asUtc < kClockMayDiffer ? 0 : kBoxZoneSeconds;
}

std::optional<UtcMicros> resolve(const Moment &m, const Arrival &arrival)
{
    const auto seconds = m.year > 0 ? secondsOf(m, m.year) : secondsByArrival(m, arrival);
    if (!seconds)
        return std::nullopt;
    const qint64 zone = m.zone.value_or(unsaidZone(*seconds, arrival));
    return (*seconds - zone) * kSecond + m.micros;
}

/// "1558570140", "1286536309.586", "1557513467369913239"; 0 if it is no such number.
UtcMicros fromEpoch(QByteArrayView text)
{
    const auto *end = std::find_if_not(text.begin(), text.end(), isDigit);
    const qsizetype digits = end - text.begin();
    if (digits < 9 || digits > 19 || (digits < text.size() && *end != '.'))
        return 0;
    qint64 whole = 0;
    std::from_chars(text.begin(), end, whole);
    TextScanner behind(text.sliced(digits));
    const qint64 micros = behind.fraction();
    if (!behind.atEnd())
        return 0;
    switch (digits) {
    case 19:
        return whole / 1000;
    case 16:
        return whole;
    case 13:
        return whole * 1000;
    default:
        return digits <= 11 ? whole * kSecond + micros : 0;
    }
}

} // namespace

std::optional<qint64> civilSeconds(int year, int month, int day, int hour, int minute, int second)
{
    static constexpr std::array kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1970 || year > 9999 || month < 1 || month > 12 || day < 1 || hour < 0 || hour > 23 ||
        minute < 0 || minute > 59 || second < 0 || second > 60)
        return std::nullopt;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (day > kDays[size_t(month) - 1] + (month == 2 && leap ? 1 : 0))
        return std::nullopt;
    // Days since 1970 in a calendar whose years begin in March, so that leap days come last.
    const qint64 y = month <= 2 ? year - 1 : year;
    const qint64 fromMarch = (month + 9) % 12;
    const qint64 days =
        y * 365 + y / 4 - y / 100 + y / 400 + (fromMarch * 306 + 5) / 10 + day - 1 - 719'468;
    return days * 86'400 + qint64(hour) * 3600 + qint64(minute) * 60 + std::min(second, 59);
}

std::optional<qint64> zoneOffset(QByteArrayView zone)
{
    using Named = std::pair<QByteArrayView, int>; // hours
    static constexpr std::array kNamed{Named{"UTC", 0}, Named{"GMT", 0}, Named{"Z", 0},
        Named{"JST", 9}, Named{"KST", 9}, Named{"CET", 1}, Named{"CEST", 2}, Named{"BST", 1},
        Named{"WET", 0}, Named{"EET", 2}, Named{"EEST", 3}, Named{"MSK", 3}, Named{"EST", -5},
        Named{"EDT", -4}, Named{"CST", -6}, Named{"CDT", -5}, Named{"MST", -7}, Named{"MDT", -6},
        Named{"PST", -8}, Named{"PDT", -7}, Named{"AEST", 10}, Named{"SGT", 8}};
    zone = zone.trimmed();
    for (const Named &named : kNamed) {
        if (zone.compare(named.first, Qt::CaseInsensitive) == 0)
            return qint64(named.second) * 3600;
    }
    if (zone.size() > 3 && (zone.startsWith("GMT") || zone.startsWith("UTC")))
        zone = zone.sliced(3);
    if (zone.size() < 2 || (zone[0] != '+' && zone[0] != '-'))
        return std::nullopt;
    TextScanner in(zone.sliced(1));
    const auto hours = in.number(2);
    in.take(':');
    const int minutes = in.number(2).value_or(0);
    if (!hours || *hours > 14 || minutes > 59 || !in.atEnd())
        return std::nullopt;
    return (zone[0] == '-' ? -1 : 1) * (qint64(*hours) * 3600 + qint64(minutes) * 60);
}

std::optional<UtcMicros> takeTime(QByteArrayView &text, const Arrival &arrival)
{
    TextScanner in(text);
    Moment moment;
    const bool iso = isDigit(in.peek());
    if (iso && !takeNumericDate(in, moment)) {
        in = TextScanner(text); // "2014 Dec 20 09:29:47"
        const auto year = in.number(4);
        if (!year || *year < 1970 || !in.take(' ') || !takeMonthFirst(in, moment))
            return std::nullopt;
        moment.year = *year;
    } else if (!iso && !takeMonthFirst(in, moment)) {
        return std::nullopt;
    }
    takeGluedZone(in, moment);
    in.take(':'); // Cisco and its like end the time so
    if (!in.atEnd() && in.peek() != ' ')
        return std::nullopt;
    in.take(' ');
    const bool unknowable = moment.year == 0 && arrival.at <= 0;
    const auto time = unknowable ? std::optional<UtcMicros>(0) : resolve(moment, arrival);
    if (time)
        text = in.rest();
    return time;
}

UtcMicros timeOfField(QByteArrayView text, const Arrival &arrival)
{
    text = text.trimmed();
    if (const UtcMicros epoch = fromEpoch(text); epoch > 0)
        return epoch;
    for (const auto take : {&takeNumericDate, &takeMonthFirst, &takeDayFirst}) {
        TextScanner in(text);
        Moment moment;
        if (!take(in, moment))
            continue;
        in.skipBlanks();
        if (!in.atEnd()) {
            moment.zone = zoneOffset(in.rest());
            if (!moment.zone)
                return 0;
        }
        return resolve(moment, arrival).value_or(0);
    }
    return 0;
}

} // namespace otasuke
