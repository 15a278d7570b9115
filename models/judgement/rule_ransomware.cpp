// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include <algorithm>

#include "models/judgement/detection_tally.h"
#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

/// What ransomware does before and while it locks files, as EDRs put it: backups deleted, repair
/// switched off, files changed by the hundred. "Shadow copy made" is a backup at work.
bool isBehaviour(const DetectionGroup &group)
{
    static const QRegularExpression words(
        u"(shadow ?cop(y|ies)|vssadmin|backup catalog).*(delet|remov|resiz)|"
        "(delet|remov)\\w* .*(shadow ?cop(y|ies)|backup catalog)|wbadmin .*delete|"
        "bcdedit.*recoveryenabled|mass (file )?(encrypt|renam|modif)|"
        "files? (were |was |being )?encrypted|ransom"_s,
        QRegularExpression::CaseInsensitiveOption);
    return isHostBased(group) && group.threat != ThreatKind::Policy &&
        group.severity >= Severity::Medium && words.match(group.title).hasMatch();
}

bool isTrace(const DetectionGroup &group)
{
    return group.threat == ThreatKind::Malware ||
        (group.threat == ThreatKind::CommandAndControl && group.direction != Direction::Inbound);
}

bool otherwiseInfected(const QList<DetectionGroup> &groups)
{
    return std::any_of(groups.begin(), groups.end(),
        [](const DetectionGroup &group) { return isTrace(group) && !isStopped(group); });
}

} // namespace

QList<Reason> ruleRansomware(const RuleInput &in)
{
    const auto &groups = in.device->detections;
    const DetectionTally named = tally(
        groups, [](const DetectionGroup &group) { return group.threat == ThreatKind::Ransomware; });
    const DetectionTally signs = tally(groups, [](const DetectionGroup &group) {
        return group.threat != ThreatKind::Ransomware && isBehaviour(group);
    });
    if (named.isOpen())
        return {named.reason("ransomware", 95, Severity::Critical)};
    if (signs.isOpen()) {
        Reason reason = signs.reason("ransomware", 88, Severity::Critical);
        reason.params.insert(u"variant"_s, u"signs"_s);
        return {reason};
    }
    // Stopped: where something else is still open, that is told and not the good news.
    if (otherwiseInfected(groups))
        return {};
    if (named.any())
        return {named.reason("ransomware", 28, Severity::Medium)};
    return signs.any() ? QList<Reason>{signs.reason("ransomware", 20, Severity::Medium)}
                       : QList<Reason>();
}

} // namespace otasuke
