// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/detection_tally.h"
#include "models/judgement/rules.h"

namespace otasuke {

namespace {

int openWeight(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return 60;
    case Severity::High:
        return 45;
    case Severity::Medium:
        return 12;
    default:
        return 2;
    }
}

} // namespace

/// Suspicious behaviour seen by the machine's own software that is neither a named malware nor
/// password guessing; those have rules of their own.
QList<Reason> ruleEdrDetection(const RuleInput &in)
{
    const DetectionTally found = tally(in.device->detections, [](const DetectionGroup &group) {
        return isHostBased(group) &&
            (group.threat == ThreatKind::Other || group.threat == ThreatKind::Exploit);
    });
    if (!found.any())
        return {};
    const bool grave = found.isOpen() && found.severity >= Severity::High;
    return {found.reason("edr_detection", found.isOpen() ? openWeight(found.severity) : 5,
        grave ? Severity::High : Severity::Low)};
}

} // namespace otasuke
