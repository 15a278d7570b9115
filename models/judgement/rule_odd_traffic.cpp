// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/detection_tally.h"
#include "models/judgement/rules.h"

namespace otasuke {

/// Connections of our own machines that a sensor found odd without calling them an attack.
QList<Reason> ruleOddTraffic(const RuleInput &in)
{
    const DetectionTally found = tally(in.device->detections, [](const DetectionGroup &group) {
        return group.threat == ThreatKind::Other &&
            (group.direction == Direction::Outbound || group.direction == Direction::Internal);
    });
    if (!found.any())
        return {};
    const int open = found.severity >= Severity::High ? 15
        : found.severity == Severity::Medium          ? 5
                                                      : 2;
    return {found.reason("odd_traffic", found.isOpen() ? open : 1, Severity::Low)};
}

} // namespace otasuke
