// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_ruler.h"

#include <algorithm>

namespace otasuke {

EventRuler::EventRuler(const QList<EventDirectory::Hour> &newestFirst)
    : m_hours(newestFirst)
{
    qint64 sum = 0;
    for (const EventDirectory::Hour &hour : newestFirst)
        m_before << (sum += hour.events);
}

qint64 EventRuler::placeOf(UtcMicros time) const
{
    const qint64 hour = time / kHour;
    const auto it = std::lower_bound(m_hours.begin(), m_hours.end(), hour,
        [](const EventDirectory::Hour &h, qint64 wanted) { return h.hour > wanted; });
    if (it == m_hours.end())
        return total();
    const qint64 newer = m_before[it - m_hours.begin()] - it->events;
    if (it->hour < hour)
        return newer;
    const double passed = double((hour + 1) * kHour - time) / double(kHour);
    return newer + qint64(passed * double(it->events));
}

UtcMicros EventRuler::timeAt(qint64 place) const
{
    if (m_hours.isEmpty())
        return 0;
    const auto at = std::upper_bound(m_before.begin(), m_before.end(), std::max<qint64>(0, place));
    if (at == m_before.end())
        return m_hours.last().hour * kHour;
    const EventDirectory::Hour &hour = m_hours[at - m_before.begin()];
    const qint64 newer = *at - hour.events;
    const double share = double(std::max<qint64>(0, place) - newer) / double(hour.events);
    return (hour.hour + 1) * kHour - qint64(share * double(kHour));
}

} // namespace otasuke
