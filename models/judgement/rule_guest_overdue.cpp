// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

/// A visitor's device that is still here after its last day.
QList<Reason> ruleGuestOverdue(const RuleInput &in)
{
    const DeviceRecord &device = in.device->record;
    const UtcMicros until = device.guestUntil;
    if (device.standing != DeviceStanding::Guest || until == 0 || in.office.now < until)
        return {};
    const UtcMicros since = std::max(until, in.office.period.from);
    if (device.lastSeen < since || device.firstSeen >= in.office.period.to)
        return {};
    Reason reason;
    reason.rule = u"guest_overdue"_s;
    reason.points = 22;
    reason.severity = Severity::Medium;
    reason.count = 1;
    reason.first = until;
    reason.last = device.lastSeen;
    reason.params = {{u"until"_s, in.calendar.dayOf(until - 1)}};
    return {reason};
}

} // namespace otasuke
