// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

/// Somebody said that it must not be here, and here it is.
QList<Reason> ruleRefusedDevice(const RuleInput &in)
{
    const DeviceRecord &device = in.device->record;
    const bool here =
        device.firstSeen < in.office.period.to && device.lastSeen >= in.office.period.from;
    if (device.standing != DeviceStanding::Refused || !here)
        return {};
    Reason reason;
    reason.rule = u"refused_device"_s;
    reason.points = 40;
    reason.severity = Severity::Medium;
    reason.count = 1;
    reason.first = device.firstSeen;
    reason.last = device.lastSeen;
    return {reason};
}

} // namespace otasuke
