// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/detection_tally.h"
#include "models/judgement/rules.h"

namespace otasuke {

QList<Reason> rulePhishingSite(const RuleInput &in)
{
    const DetectionTally found = tally(in.device->detections,
        [](const DetectionGroup &group) { return group.threat == ThreatKind::Phishing; });
    if (!found.any())
        return {};
    if (!found.isOpen())
        return {found.reason("phishing_site", found.count >= 10 ? 8 : 3, Severity::Low)};
    return {found.reason(
        "phishing_site", found.severity >= Severity::High ? 55 : 45, Severity::Medium)};
}

} // namespace otasuke
