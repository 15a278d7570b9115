// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/risk_score.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <vector>

#include "models/judgement/findings.h"
#include "models/judgement/rule_catalog.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

// Hints (a service nobody has decided about, an update that was bought) never make a quiet PC look
// at risk, however many there are.
constexpr int kHintWeight = 5;
constexpr int kHintCap = 9;

// Shares are reckoned in millionths of a point, so that rounding comes last.
constexpr qint64 kPoint = 1'000'000;

enum Class { Open, Blocked, Hint };
Class classOf(const Reason &reason)
{
    if (reason.points <= kHintWeight)
        return Hint;
    return reason.disposition == Disposition::Blocked ? Blocked : Open;
}

bool before(const Reason &a, const Reason &b)
{
    if (classOf(a) != classOf(b))
        return classOf(a) < classOf(b);
    if (a.points != b.points)
        return a.points > b.points;
    return a.rule < b.rule;
}

bool worseDevice(const DeviceRisk &a, const DeviceRisk &b)
{
    if (a.score != b.score)
        return a.score > b.score;
    if (a.watched != b.watched)
        return b.watched; // of two zeros the unwatched one asks for a look
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

QList<DepartmentRisk> departmentsOf(const QList<DeviceRisk> &devices)
{
    QMap<QString, DepartmentRisk> byName;
    for (const DeviceRisk &risk : devices) {
        if (!risk.device.isClient)
            continue;
        DepartmentRisk &department = byName[risk.device.department];
        department.name = risk.device.department;
        ++department.devices;
        department.scoreWorst = std::max(department.scoreWorst, risk.score);
        department.scoreMean += risk.score;
        department.devicesAtRisk += risk.level >= RiskLevel::Moderate ? 1 : 0;
    }
    QList<DepartmentRisk> list = byName.values();
    for (DepartmentRisk &department : list)
        department.scoreMean /= department.devices;
    std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) {
        return std::pair(a.scoreWorst, a.scoreMean) > std::pair(b.scoreWorst, b.scoreMean);
    });
    return list;
}

} // namespace

int scoreReasons(QList<Reason> &reasons)
{
    std::stable_sort(reasons.begin(), reasons.end(), before);
    qint64 rest = 100 * kPoint;
    qint64 taken = 0;
    std::array<qint64, 3> room{100 * kPoint, kBlockedCap * kPoint, kHintCap * kPoint};
    for (Reason &reason : reasons) {
        const Class kind = classOf(reason);
        const qint64 share = std::min(rest * std::clamp(reason.points, 0, 99) / 100, room[kind]);
        room[kind] -= share;
        rest -= share;
        reason.points = int((taken + share) / kPoint - taken / kPoint);
        taken += share;
    }
    std::stable_sort(reasons.begin(), reasons.end(),
        [](const Reason &a, const Reason &b) { return a.points > b.points; });
    return int(taken / kPoint);
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
        const QList<Reason> reasons = findReasons({facts, &device, calendar, overview});
        QList<Finding> findings = findingsFrom(reasons, &device.record, facts.decisions);
        risk.reasons = withoutHandled(reasons, findings);
        risk.score = scoreReasons(risk.reasons);
        risk.level = levelOf(risk.score);
        setShares(findings, risk.reasons);
        assessment.findings.append(std::move(findings));
    }
    assessment.findings +=
        findingsFrom(findReasons({facts, nullptr, calendar, overview}), nullptr, facts.decisions);
    worstFirst(assessment.devices, worseDevice);
    worstFirst(assessment.findings, worseFinding);
    assessment.departments = departmentsOf(assessment.devices);
    return assessment;
}

} // namespace otasuke
