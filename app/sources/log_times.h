#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArrayView>

#include <optional>

#include "models/domain/clock.h"

namespace otasuke {

/// When a line came to us: what its own time leaves out is judged by it.
struct Arrival
{
    UtcMicros at = 0; ///< 0 = not known
    bool live = false; ///< heard just now; else a record of any age, and `at` is its file's time
};

/// Boxes leave their zone out of the times they write; what is watched here stands in Japan.
inline constexpr qint64 kBoxZoneSeconds = 9LL * 3600;

/// Seconds since 1970 of a date and time of day as such, without a zone; nullopt if there is no
/// such moment. Second 60 is the minute's last.
std::optional<qint64> civilSeconds(int year, int month, int day, int hour, int minute, int second);

/// Reads the time at the beginning of `text` and cuts it off, with one blank behind it:
///  - "2026-11-22T21:42:39.317697+09:00", "2026-11-22 21:42:39" (RFC 5424, and what loggen and
///    rsyslog call RFC 3164)
///  - "Nov 22 21:42:39" (RFC 3164), also with a year behind the day or before the month
/// nullopt if there is none; the text is left as it was then. 0: the year can't be known.
std::optional<UtcMicros> takeTime(QByteArrayView &text, const Arrival &arrival);

/// A whole field that holds a time in any of the ways products write one: epoch in s, ms, µs or ns
/// (also with a fraction), ISO, "Jan 17 2019 03:38:06 GMT+00:00", "20-May-2024 09:08:10",
/// "2019-02-27 12:55:40 UTC", "2020/09/03 09:54:59", "20/May/2024:09:08:10 +0900". 0 if it is none.
UtcMicros timeOfField(QByteArrayView text, const Arrival &arrival = {});

/// "Z", "UTC", "GMT+09:00", "+0900", "+9", "JST", "CET" … → seconds east of UTC.
std::optional<qint64> zoneOffset(QByteArrayView zone);

} // namespace otasuke
