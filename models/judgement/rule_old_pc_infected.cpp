// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/detection_tally.h"
#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

// A system that ended weeks ago doesn't explain an infection; one of years ago does.
constexpr qint64 kOldDays = 730;

/// Traces of an infection: calls to an attacker, malware that ran, attacks that start here.
bool isTrace(const DetectionGroup &group)
{
    switch (group.threat) {
    case ThreatKind::CommandAndControl:
        return group.direction != Direction::Inbound;
    case ThreatKind::Malware:
    case ThreatKind::Ransomware:
        return true;
    case ThreatKind::Exploit:
        return group.direction != Direction::Inbound;
    default:
        return false;
    }
}

} // namespace

QList<Reason> ruleOldPcInfected(const RuleInput &in)
{
    const QDate today = in.overview.today();
    const OsStatus os = in.overview.systemOf(in.device->record);
    if (os.state != OsStatus::Ended || os.end.daysTo(today) < kOldDays)
        return {};
    const DetectionTally traces = tally(in.device->detections, isTrace);
    if (!traces.any())
        return {};
    Reason reason = traces.reason("old_pc_infected", traces.isOpen() ? 92 : 30,
        traces.isOpen() ? Severity::Critical : Severity::Medium);
    reason.params.insert(u"system"_s, os.system);
    reason.params.insert(u"ended"_s, os.end);
    return {reason};
}

} // namespace otasuke
