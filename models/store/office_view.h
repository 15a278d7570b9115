#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "models/domain/event.h"
#include "models/domain/office_calendar.h"

namespace otasuke {

/// A connection as the office sees it. Bytes count only between an internal and an outside address;
/// traffic inside the office has none.
struct OfficeView
{
    Direction direction = Direction::Unknown;
    bool srcInternal = false;
    bool dstInternal = false;
    qint64 bytesOut = 0; ///< left the office
    qint64 bytesIn = 0; ///< came in
};

/// `sent`: bytes from src to dst; `received`: from dst to src.
OfficeView officeView(const IpAddress &src, const IpAddress &dst, qint64 sent, qint64 received,
    const HomeNetworks &home);
/// The same from a stored direction.
inline qint64 bytesOut(Direction direction, qint64 sent, qint64 received)
{
    return direction == Direction::Outbound ? sent : direction == Direction::Inbound ? received : 0;
}
inline qint64 bytesIn(Direction direction, qint64 sent, qint64 received)
{
    return bytesOut(direction, received, sent);
}

inline constexpr quint16 kDnsPort = 53;

/// OfficeCalendar asked once a quarter of an hour (every time zone's border is a multiple of it).
class DaySlots
{
public:
    explicit DaySlots(const OfficeCalendar &calendar);
    struct Slot
    {
        qint64 day = 0; ///< Julian day number
        DayBand band = DayBand::Night;
    };
    Slot at(UtcMicros t)
    {
        const qint64 quarter = t / (15 * kMinute);
        if (quarter != m_lastQuarter) {
            m_last = find(quarter, t);
            m_lastQuarter = quarter;
        }
        return m_last;
    }
    const OfficeCalendar &calendar() const { return m_calendar; }

private:
    Slot find(qint64 quarter, UtcMicros t);

    OfficeCalendar m_calendar;
    QHash<qint64, Slot> m_slots;
    qint64 m_lastQuarter = -1;
    Slot m_last;
};

} // namespace otasuke
