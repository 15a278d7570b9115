// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/c2_traffic.h"
#include "models/judgement/rules.h"

namespace otasuke {

int c2Weight(const DetectionTally &c2)
{
    if (!c2.isOpen())
        return 30; // stopped, but a clean machine doesn't call an attacker
    int weight = c2.severity >= Severity::High ? 80 : 72;
    if (c2.count >= 10)
        weight += 5;
    if (c2.bytes >= 1'000'000)
        weight += 5;
    return weight;
}

DetectionTally c2Traffic(const DeviceFacts &device)
{
    return tally(device.detections, [](const DetectionGroup &group) {
        return group.threat == ThreatKind::CommandAndControl &&
            group.direction != Direction::Inbound;
    });
}

QList<Reason> ruleC2Contact(const RuleInput &in)
{
    const DetectionTally c2 = c2Traffic(*in.device);
    if (!c2.any())
        return {};
    return {
        c2.reason("c2_contact", c2Weight(c2), c2.isOpen() ? Severity::Critical : Severity::Medium)};
}

} // namespace otasuke
