// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/office_view.h"

namespace otasuke {

OfficeView officeView(const IpAddress &src, const IpAddress &dst, qint64 sent, qint64 received,
    const HomeNetworks &home)
{
    OfficeView view;
    view.srcInternal = !src.isNull() && home.isInternal(src);
    view.dstInternal = !dst.isNull() && home.isInternal(dst);
    const auto isOutside = [](const IpAddress &ip, bool internal) { // HomeNetworks::isOutside
        return !internal && !ip.isNull() && !ip.isSpecial();
    };
    if (view.srcInternal && isOutside(dst, view.dstInternal))
        view.direction = Direction::Outbound;
    else if (view.dstInternal && isOutside(src, view.srcInternal))
        view.direction = Direction::Inbound;
    else if (view.srcInternal || view.dstInternal)
        view.direction = Direction::Internal; // also to a broadcast or multicast address
    view.bytesOut = bytesOut(view.direction, sent, received);
    view.bytesIn = bytesIn(view.direction, sent, received);
    return view;
}

DaySlots::DaySlots(const OfficeCalendar &calendar)
    : m_calendar(calendar)
{
}

DaySlots::Slot DaySlots::find(qint64 quarter, UtcMicros t)
{
    if (const auto known = m_slots.constFind(quarter); known != m_slots.constEnd())
        return *known;
    if (m_slots.size() > 20'000)
        m_slots.clear();
    return *m_slots.insert(quarter, {m_calendar.dayOf(t).toJulianDay(), m_calendar.bandOf(t)});
}

} // namespace otasuke
