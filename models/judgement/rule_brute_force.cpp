// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/judgement/detection_tally.h"
#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

int weightOf(const DetectionTally &found, bool fromInside)
{
    if (!found.isOpen())
        return 2;
    if (fromInside)
        return 50;
    const int base = found.severity >= Severity::High ? 20 : 6;
    return base + int(std::min<qint64>(found.count / 100, 10));
}

} // namespace

QList<Reason> ruleBruteForce(const RuleInput &in)
{
    bool fromInside = false;
    const DetectionTally found = tally(in.device->detections, [&](const DetectionGroup &group) {
        if (group.threat != ThreatKind::BruteForce)
            return false;
        fromInside = fromInside ||
            (!isStopped(group) &&
                (group.direction == Direction::Internal || group.direction == Direction::Outbound));
        return true;
    });
    if (!found.any())
        return {};
    const int weight = weightOf(found, fromInside);
    Reason reason = found.reason("brute_force", weight,
        fromInside         ? Severity::High
            : weight >= 20 ? Severity::Medium
                           : Severity::Low);
    if (fromInside)
        reason.params.insert(u"variant"_s, u"inside"_s);
    return {reason};
}

} // namespace otasuke
