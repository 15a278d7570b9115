// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/day_marks.h"

namespace otasuke {
namespace {

bool isAttack(const Detected &detected)
{
    return detected.threat != ThreatKind::None && detected.threat != ThreatKind::Policy;
}

DayMark markOf(const DeviceDay &told, const Period &period)
{
    DayMark mark;
    for (const Detected &detected : told.detections) {
        if (isAttack(detected) && period.contains(detected.time))
            ++(detected.disposition == Disposition::Blocked ? mark.blocked : mark.open);
    }
    return mark;
}

} // namespace

DayMarks readDayMarks(ReaderCore &core, DayMemory &memory, const Period &period)
{
    DayRange days(period, core.calendar);
    memory.need(core, days, RememberedDay::Detections);
    DayMarks marks;
    for (qint64 day = days.first; day <= days.last; ++day) {
        const RememberedDay *known = memory.find(day);
        if (!known)
            continue;
        for (size_t id = 1; id < known->devices.size(); ++id) {
            DayMark mark = markOf(known->devices[id], period);
            mark.day = QDate::fromJulianDay(day);
            if (mark.blocked + mark.open > 0)
                marks[DeviceId(id)] << mark;
        }
    }
    return marks;
}

} // namespace otasuke
