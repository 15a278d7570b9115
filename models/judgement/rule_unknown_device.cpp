// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

QList<Reason> ruleUnknownDevice(const RuleInput &in)
{
    const DeviceRecord &device = in.device->record;
    const bool unknown = device.standing == DeviceStanding::Unknown && !device.named;
    const bool here =
        device.firstSeen < in.office.period.to && device.lastSeen >= in.office.period.from;
    if (!unknown || !here || !in.overview.ledgerKept())
        return {};
    Reason reason;
    reason.rule = u"unknown_device"_s;
    reason.points = 12;
    reason.severity = Severity::Medium;
    reason.count = 1;
    reason.first = device.firstSeen;
    reason.last = device.firstSeen;
    return {reason};
}

} // namespace otasuke
