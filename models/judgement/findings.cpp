// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/findings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr int kWorthAFinding = 10;

const Rule *ruleOf(const QString &id)
{
    const auto &rules = ruleCatalog();
    const auto it = std::find_if(rules.begin(), rules.end(),
        [&](const Rule &rule) { return id == QLatin1StringView(rule.id); });
    return it == rules.end() ? nullptr : &*it;
}

bool isAsked(const Rule &rule, bool aboutOffice)
{
    return rule.asked == Asked::Both || (rule.asked == Asked::Office) == aboutOffice;
}

FindingState stateOf(const Finding &finding, const QList<FindingDecision> &decisions)
{
    const FindingDecision *latest = nullptr;
    for (const FindingDecision &decision : decisions) {
        if (decision.findingId == finding.id && (latest == nullptr || decision.at >= latest->at))
            latest = &decision;
    }
    if (latest == nullptr)
        return FindingState::Open;
    const bool closed =
        latest->state == FindingState::Handled || latest->state == FindingState::Accepted;
    return closed && finding.last > latest->at ? FindingState::Open : latest->state;
}

int dispositionRank(Disposition disposition)
{
    return disposition == Disposition::Blocked ? 0 : 1;
}

} // namespace

QList<Reason> reasonsFor(const RuleInput &in)
{
    QList<Reason> reasons;
    QStringList silenced;
    for (const Rule &rule : ruleCatalog()) {
        const QString id = QLatin1StringView(rule.id);
        if (!isAsked(rule, in.device == nullptr) || silenced.contains(id))
            continue;
        const QList<Reason> found = rule.evaluate(in);
        if (!found.isEmpty())
            silenced += QString(QLatin1StringView(rule.replaces)).split(u' ', Qt::SkipEmptyParts);
        reasons += found;
    }
    return reasons;
}

QList<Finding> findingsFrom(const QList<Reason> &reasons, const DeviceRecord *device,
    const QList<FindingDecision> &decisions)
{
    QList<Finding> findings;
    for (const Reason &reason : reasons) {
        const Rule *rule = ruleOf(reason.rule);
        Finding finding;
        finding.needsAction = rule && rule->asksForAction && reason.severity >= Severity::Medium;
        if (!finding.needsAction && reason.points < kWorthAFinding)
            continue;
        finding.rule = reason.rule;
        finding.severity = reason.severity;
        finding.reason = reason;
        finding.first = reason.first;
        finding.last = reason.last;
        if (device != nullptr) {
            finding.device = device->id;
            finding.deviceName = device->name;
            finding.department = device->department;
        }
        finding.id = reason.rule + u':' + QString::number(finding.device);
        finding.state = stateOf(finding, decisions);
        findings.append(finding);
    }
    return findings;
}

QList<Reason> withoutHandled(const QList<Reason> &reasons, const QList<Finding> &findings)
{
    QList<Reason> left;
    std::copy_if(
        reasons.begin(), reasons.end(), std::back_inserter(left), [&](const Reason &reason) {
            return std::none_of(findings.begin(), findings.end(), [&](const Finding &finding) {
                return finding.rule == reason.rule && finding.state == FindingState::Handled;
            });
        });
    return left;
}

void setShares(QList<Finding> &findings, const QList<Reason> &scored)
{
    for (Finding &finding : findings) {
        const auto it = std::find_if(scored.begin(), scored.end(),
            [&](const Reason &reason) { return reason.rule == finding.rule; });
        finding.reason.points = it == scored.end() ? 0 : it->points;
    }
}

bool isOpen(const Finding &finding)
{
    return finding.state == FindingState::Open || finding.state == FindingState::InProgress;
}

bool worseFinding(const Finding &a, const Finding &b)
{
    const auto rank = [](const Finding &f) {
        return std::tuple(isOpen(f), f.needsAction, int(f.severity),
            dispositionRank(f.reason.disposition), f.reason.points, f.last);
    };
    return rank(a) > rank(b);
}

} // namespace otasuke
