#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QList>
#include <QSet>
#include <QTime>
#include <QTimeZone>

#include <optional>

#include "models/domain/clock.h"
#include "models/domain/result.h"

namespace otasuke {

/// The parts of a day that are alike in an office.
enum class DayBand : quint8 {
    Night = 0, ///< 22 to 5: OfficeCalendar::isNight
    Morning = 1, ///< 5 to 12
    Afternoon = 2, ///< 12 to 17
    Evening = 3 ///< 17 to 22
};

/// Days on which an office is closed besides weekends and public holidays.
class ClosedDays
{
public:
    /// Days and spans, set apart by commas or blanks: "8/13-8/16 12/29-1/3" every year,
    /// "2026/11/24" and "2026-08-13..2026-08-16" once. Empty: none. BadInput names what is no day.
    static Result<ClosedDays> parse(const QString &text);
    bool contains(const QDate &day) const;

private:
    struct Span
    {
        QDate first, last;
        bool yearly = false; ///< then of the year 2000; may run over New Year
    };
    static std::optional<Span> spanOf(const QString &text);
    QList<Span> m_spans;
};

/// Where a day and a month begin, and when people are at work, in the office's own time zone.
class OfficeCalendar
{
public:
    /// Default: Asia/Tokyo, Monday to Friday 8:00–19:00, Japan's public holidays (Act on National
    /// Holidays).
    OfficeCalendar();
    OfficeCalendar(const QTimeZone &zone, QTime opens, QTime closes);

    QTimeZone zone() const { return m_zone; }
    QDate dayOf(UtcMicros t) const;
    QDateTime local(UtcMicros t) const;
    UtcMicros startOf(const QDate &day) const;
    Period day(const QDate &day) const;
    Period month(const QDate &anyDay) const;
    /// from's first to to's last moment, both days included.
    Period days(const QDate &from, const QDate &to) const;
    bool isWorkday(const QDate &day) const;
    bool isWorkingTime(UtcMicros t) const;
    /// 22:00 to 5:00, where nobody sends large files by hand.
    bool isNight(UtcMicros t) const;
    DayBand bandOf(UtcMicros t) const;

    /// One bit a day from Monday on; a clinic may be open on Saturdays and closed on Thursdays.
    void setOpenWeekdays(quint8 bits) { m_openWeekdays = bits; }
    void setClosedDays(const ClosedDays &days) { m_closed = days; }

private:
    QTimeZone m_zone;
    QTime m_opens{8, 0};
    QTime m_closes{19, 0};
    quint8 m_openWeekdays = 0x1f;
    ClosedDays m_closed;
};

/// Public holidays of Japan, 2000–2099, computed: fixed days, Happy Mondays, equinoxes
/// (astronomical approximation of the National Astronomical Observatory's published days),
/// substitute and sandwiched days.
bool isJapaneseHoliday(const QDate &day);

} // namespace otasuke
