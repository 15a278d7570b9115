// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include <algorithm>

#include "models/judgement/detection_tally.h"
#include "models/judgement/rules.h"

namespace otasuke {

namespace {

constexpr int kManyPeers = 5; // fewer are looked for by network tools too

/// Tools and ways by which intruders go from one machine to the next, as sensors put it.
bool isRemoteHand(const DetectionGroup &group)
{
    static const QRegularExpression words(
        QStringLiteral("lateral movement|psexec|wmiexec|smbexec|winrm|pass[- ]the[- ]hash|"
                       "remote (service|scheduled task)"),
        QRegularExpression::CaseInsensitiveOption);
    const bool here = isHostBased(group) || group.direction == Direction::Internal;
    return here && group.threat != ThreatKind::None && words.match(group.title).hasMatch();
}

bool isAttack(const DetectionGroup &group)
{
    return group.direction == Direction::Internal && group.threat == ThreatKind::Exploit &&
        !isRemoteHand(group);
}

bool isSearch(const DetectionGroup &group)
{
    return group.direction == Direction::Internal && group.threat == ThreatKind::Scan &&
        group.peers >= kManyPeers;
}

bool isGuessing(const DetectionGroup &group)
{
    return group.direction == Direction::Internal && group.threat == ThreatKind::BruteForce;
}

bool isMove(const DetectionGroup &group)
{
    return isRemoteHand(group) || isAttack(group) || isSearch(group) || isGuessing(group);
}

/// An infection that was not stopped.
bool isFoothold(const DetectionGroup &group)
{
    if (isStopped(group))
        return false;
    return group.threat == ThreatKind::Malware || group.threat == ThreatKind::Ransomware ||
        (group.threat == ThreatKind::CommandAndControl && group.direction != Direction::Inbound);
}

} // namespace

/// An intruder at work: not one attack on a neighbour, but two different means of getting further,
/// or one of them from a machine that is infected.
QList<Reason> ruleLateralMovement(const RuleInput &in)
{
    const QList<DetectionGroup> &groups = in.device->detections;
    const auto any = [&groups](bool (*is)(const DetectionGroup &)) {
        return std::any_of(groups.begin(), groups.end(), is);
    };
    const int ways =
        int(any(isRemoteHand)) + int(any(isAttack)) + int(any(isSearch)) + int(any(isGuessing));
    if (ways == 0 || (ways == 1 && (any(isSearch) || !any(isFoothold))))
        return {};
    const DetectionTally moves = tally(groups, isMove);
    if (ways == 1 && !moves.isOpen())
        return {};
    const bool grave = moves.isOpen() && (any(isFoothold) || moves.severity >= Severity::High);
    return {moves.reason("lateral_movement",
        grave                ? 88
            : moves.isOpen() ? 70
                             : 28,
        moves.isOpen() ? Severity::Critical : Severity::Medium)};
}

} // namespace otasuke
