// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/detection_tally.h"
#include "models/judgement/rules.h"

namespace otasuke {

/// A machine of ours tries passwords on others, inside or outside: somebody else is at its wheel.
QList<Reason> ruleBruteForceOut(const RuleInput &in)
{
    const DetectionTally found = tally(in.device->detections, [](const DetectionGroup &group) {
        return group.threat == ThreatKind::BruteForce &&
            (group.direction == Direction::Internal || group.direction == Direction::Outbound);
    });
    if (!found.any())
        return {};
    return {found.reason("brute_force_out", found.isOpen() ? 50 : 12,
        found.isOpen() ? Severity::High : Severity::Low)};
}

} // namespace otasuke
