// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/findings.h"

#include <QSet>

#include <algorithm>
#include <vector>

#include "models/judgement/muted_rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr int kWorthAFinding = 10;

/// Which rules each one silences, in the catalogue's order.
const std::vector<RuleSet> &replacedBy()
{
    static const std::vector<RuleSet> sets = [] {
        const QList<Rule> &rules = ruleCatalog();
        std::vector<RuleSet> made(size_t(rules.size()));
        for (size_t i = 0; i < made.size(); ++i) {
            const auto ids = QByteArray(rules[qsizetype(i)].replaces).split(' ');
            for (size_t other = 0; other < made.size(); ++other)
                made[i].set(other, ids.contains(rules[qsizetype(other)].id));
        }
        return made;
    }();
    return sets;
}

bool isAsked(const Rule &rule, bool aboutOffice)
{
    return rule.asked == Asked::Both || (rule.asked == Asked::Office) == aboutOffice;
}

FindingState stateOf(const Finding &finding, const QList<FindingDecision> &decisions, UtcMicros now)
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
    const bool over =
        latest->state == FindingState::Accepted && latest->until != 0 && now >= latest->until;
    return over || (closed && finding.last > latest->at) ? FindingState::Open : latest->state;
}

int dispositionRank(Disposition disposition)
{
    return disposition == Disposition::Blocked ? 0 : 1;
}

} // namespace

bool fades(const QString &rule)
{
    const Rule *known = findRule(rule);
    return known != nullptr && !known->lasts;
}

QList<Reason> reasonsFor(const RuleInput &in)
{
    return reasonsFor(in, [&in](const Rule &rule, size_t) { return rule.evaluate(in); });
}

QList<Reason> reasonsFor(const RuleInput &in, const RuleAsker &ask)
{
    const QList<Rule> &rules = ruleCatalog();
    const MutedRules muted(in);
    QList<Reason> reasons;
    RuleSet silenced;
    for (size_t number = 0; number < size_t(rules.size()); ++number) {
        const Rule &rule = rules[qsizetype(number)];
        if (!isAsked(rule, in.device == nullptr) || silenced.test(number))
            continue;
        QList<Reason> found =
            muted.concernsSome(rule) ? muted.answerWithout(rule) : ask(rule, number);
        if (!found.isEmpty())
            silenced |= replacedBy()[number];
        if (!muted.concernsAll(rule))
            reasons.append(std::move(found));
    }
    return reasons;
}

QList<Finding> findingsFrom(const QList<Reason> &reasons, const DeviceRecord *device,
    const QList<FindingDecision> &decisions, UtcMicros now)
{
    QList<Finding> findings;
    for (const Reason &reason : reasons) {
        const Rule *rule = findRule(reason.rule);
        const bool needsAction = rule && rule->asksForAction && reason.severity >= Severity::Medium;
        if (!needsAction && reason.points < kWorthAFinding)
            continue;
        Finding &finding = findings.emplace_back();
        finding.needsAction = needsAction;
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
        finding.state = stateOf(finding, decisions, now);
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
        finding.reason.made = it == scored.end() ? ScoreInput() : it->made;
    }
}

bool isOpen(const Finding &finding)
{
    return finding.state == FindingState::Open || finding.state == FindingState::InProgress;
}

QList<Finding> findingsAt(const QString &site, const RiskAssessment &assessment)
{
    if (site.isEmpty())
        return assessment.findings;
    QSet<DeviceId> here;
    for (const DeviceRisk &risk : assessment.devices) {
        if (risk.device.site == site)
            here.insert(risk.device.id);
    }
    QList<Finding> found = assessment.findings;
    found.removeIf(
        [&here](const Finding &one) { return one.device != 0 && !here.contains(one.device); });
    return found;
}

bool worseFinding(const Finding &a, const Finding &b)
{
    const auto rank = [](const Finding &f) {
        return std::tuple(isOpen(f), f.needsAction, int(f.severity),
            dispositionRank(f.reason.disposition), f.reason.points, f.last);
    };
    return rank(a) > rank(b);
}

const Finding *firstToDo(const QList<Finding> &findings, const QList<DeviceRisk> &devices)
{
    const auto rank = [&devices](const Finding &finding) {
        const auto at = std::find_if(devices.begin(), devices.end(),
            [&](const DeviceRisk &risk) { return risk.device.id == finding.device; });
        return std::pair(finding.severity < Severity::High, at - devices.begin());
    };
    const Finding *first = nullptr;
    for (const Finding &finding : findings) {
        if (finding.needsAction && isOpen(finding) && (!first || rank(finding) < rank(*first)))
            first = &finding;
    }
    return first;
}

} // namespace otasuke
