// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/risk_score.h"

#include <algorithm>
#include <vector>

#include "models/judgement/department_risk.h"

namespace otasuke {

namespace {

int daysSince(UtcMicros last, UtcMicros now)
{
    return now == 0 || last == 0 ? 0 : int(std::max<qint64>(0, (now - last) / kDay));
}

ScoreInput madeOf(const Reason &reason, const ScoreContext &context)
{
    const ScoreGroup group = reason.points <= kHintPoints ? ScoreGroup::Hint
        : reason.disposition == Disposition::Blocked      ? ScoreGroup::Stopped
                                                          : ScoreGroup::Open;
    const int days = fades(reason.rule) ? daysSince(reason.last, context.now) : 0;
    return scoreInput(reason.points, group, days, context.importance);
}

bool worseDevice(const DeviceRisk &a, const DeviceRisk &b)
{
    if (a.score != b.score)
        return a.score > b.score;
    if (a.watched != b.watched)
        return b.watched; // of two zeros the unwatched one asks for a look
    if (a.bytesOut != b.bytesOut)
        return a.bytesOut > b.bytesOut; // of equals the one that talks most to the outside
    return a.device.name.localeAwareCompare(b.device.name) < 0;
}

/// Sorts what is costly to move: each is moved once.
template<class T>
void worstFirst(QList<T> &list, bool (*worse)(const T &, const T &))
{
    std::vector<T *> order;
    order.reserve(size_t(list.size()));
    for (T &one : list)
        order.push_back(&one);
    std::stable_sort(
        order.begin(), order.end(), [worse](const T *a, const T *b) { return worse(*a, *b); });
    QList<T> sorted;
    sorted.reserve(list.size());
    for (T *one : order)
        sorted.append(std::move(*one));
    list = std::move(sorted);
}

/// Has anything been heard of it in the period?
bool isWatched(const DeviceFacts &device, const Period &period)
{
    return device.flows > 0 || !device.detections.isEmpty() ||
        period.contains(device.record.agentSeen) || period.contains(device.record.lastSeen);
}

} // namespace

int scoreReasons(QList<Reason> &reasons, const ScoreContext &context)
{
    for (Reason &reason : reasons)
        reason.made = madeOf(reason, context);
    const ScoreExplanation explanation = explainScore(reasons);
    const QList<int> shares = sharesOf(reasons, explanation);
    for (qsizetype i = 0; i < reasons.size(); ++i)
        reasons[i].points = shares[i];
    std::stable_sort(reasons.begin(), reasons.end(), [](const Reason &a, const Reason &b) {
        return std::pair(a.points, a.made.tenths) > std::pair(b.points, b.made.tenths);
    });
    return explanation.score;
}

ScoreExplanation explainScore(const DeviceRisk &risk)
{
    return explainScore(risk.reasons);
}

RiskAssessment assess(const OfficeFacts &facts, const OfficeCalendar &calendar)
{
    return assess(facts, calendar, OfficeOverview(facts, calendar),
        [](const RuleInput &in) { return reasonsFor(in); });
}

RiskAssessment assess(const OfficeFacts &facts, const OfficeCalendar &calendar,
    const OfficeOverview &overview, const ReasonFinder &findReasons)
{
    RiskAssessment assessment;
    assessment.asOf = facts.now;
    assessment.period = facts.period;
    assessment.devices.reserve(facts.devices.size());
    for (const DeviceFacts &device : facts.devices) {
        DeviceRisk &risk = assessment.devices.emplace_back();
        risk.device = device.record;
        risk.watched = isWatched(device, facts.period);
        risk.bytesOut = device.bytesOut;
        const QList<Reason> reasons = findReasons({facts, &device, calendar, overview});
        QList<Finding> findings = findingsFrom(reasons, &device.record, facts.decisions, facts.now);
        risk.reasons = withoutHandled(reasons, findings);
        risk.score = scoreReasons(risk.reasons, {facts.now, device.record.importance});
        risk.level = levelOf(risk.score);
        setShares(findings, risk.reasons);
        assessment.findings.append(std::move(findings));
    }
    assessment.findings += findingsFrom(
        findReasons({facts, nullptr, calendar, overview}), nullptr, facts.decisions, facts.now);
    worstFirst(assessment.devices, worseDevice);
    worstFirst(assessment.findings, worseFinding);
    assessment.departments = departmentsOf(assessment.devices);
    assessment.sites = sitesOf(assessment.devices);
    return assessment;
}

} // namespace otasuke
