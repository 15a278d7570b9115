#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QString>

namespace otasuke {

/// Microseconds since 1970-01-01T00:00:00 UTC. The one unit of time in models, app and ui; 0 means
/// "never".
using UtcMicros = qint64;

inline constexpr UtcMicros kSecond = 1'000'000;
inline constexpr UtcMicros kMinute = 60 * kSecond;
inline constexpr UtcMicros kHour = 60 * kMinute;
inline constexpr UtcMicros kDay = 24 * kHour;

/// Half-open: from ≤ t < to.
struct Period
{
    UtcMicros from = 0;
    UtcMicros to = 0;
    bool contains(UtcMicros t) const { return t >= from && t < to; }
    bool operator==(const Period &) const = default;
};

/// Where "now" comes from. Handed in everywhere; only app/main makes one that asks the system.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual UtcMicros now() const = 0;
};

/// A clock that stands still until told otherwise: tests and --as-of.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(UtcMicros at)
        : m_at(at)
    {
    }
    UtcMicros now() const override { return m_at; }
    void set(UtcMicros at) { m_at = at; }

private:
    UtcMicros m_at;
};

/// RFC 3339 in UTC with whole seconds ("2026-11-22T05:32:00Z"); empty for 0.
QString toRfc3339(UtcMicros t);
/// Reads RFC 3339 and its relatives: "Z", "+09:00", "+0900" (Suricata), any number of fraction
/// digits. 0 when it is not a time. Without a zone the time is taken as UTC.
UtcMicros fromRfc3339(QStringView text);
/// Milliseconds → micros keeps Qt at the border.
UtcMicros fromDateTime(const QDateTime &t);
QDateTime toDateTime(UtcMicros t); ///< UTC

} // namespace otasuke
