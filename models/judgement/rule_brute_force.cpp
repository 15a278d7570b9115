// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/judgement/detection_tally.h"
#include "models/judgement/rules.h"

namespace otasuke {

namespace {

int weightOf(const DetectionTally &found)
{
    if (!found.isOpen())
        return 2;
    const int base = found.severity >= Severity::High ? 20 : 6;
    return base + int(std::min<qint64>(found.count / 100, 10));
}

} // namespace

/// Passwords tried on a machine of ours, or at the office's own door (VPN, mail).
QList<Reason> ruleBruteForce(const RuleInput &in)
{
    const auto &groups = in.device ? in.device->detections : in.office.unattributed;
    const DetectionTally found = tally(groups, [](const DetectionGroup &group) {
        return group.threat == ThreatKind::BruteForce &&
            (group.direction == Direction::Inbound || group.direction == Direction::Unknown);
    });
    if (!found.any())
        return {};
    const int weight = weightOf(found);
    return {found.reason("brute_force", weight, weight >= 20 ? Severity::Medium : Severity::Low)};
}

} // namespace otasuke
