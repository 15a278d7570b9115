// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/score_sum.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace otasuke {

namespace {

constexpr double kZeta = 2.612; // ζ(1.5)
constexpr int kGraceDays = 14;
constexpr double kOpenHalfLife = 30; // days
constexpr double kStoppedHalfLife = 7;

constexpr qint64 kPoint = 10'000;
constexpr qint64 kLinear = 90 * kPoint; // up to here the scale is the sum
constexpr int kTopScore = 99;

using Input = ScoreExplanation::Input;

qint64 rounded(qint64 numerator, qint64 denominator)
{
    return (2 * numerator + denominator) / (2 * denominator);
}

int capTenths(ScoreGroup group)
{
    return 10 * (group == ScoreGroup::Stopped ? kBlockedCap : kHintCap);
}

QList<qsizetype> membersOf(const QList<Reason> &reasons, ScoreGroup group)
{
    QList<qsizetype> members;
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        if (reasons[i].made.group == group && reasons[i].made.tenths > 0)
            members.append(i);
    }
    std::stable_sort(members.begin(), members.end(), [&reasons](qsizetype a, qsizetype b) {
        if (reasons[a].made.tenths != reasons[b].made.tenths)
            return reasons[a].made.tenths > reasons[b].made.tenths;
        return reasons[a].rule < reasons[b].rule;
    });
    return members;
}

/// What was stopped, or the hints, as one input.
void addTogether(QList<Input> &inputs, const QList<Reason> &reasons, ScoreGroup group)
{
    Input input;
    input.group = group;
    input.reasons = membersOf(reasons, group);
    if (input.reasons.isEmpty())
        return;
    qint64 sum = 0;
    for (qsizetype i = 0; i < input.reasons.size(); ++i)
        sum += qint64(reasons[input.reasons[i]].made.tenths) * placeWeight(int(i) + 1);
    input.tenths = int(std::min<qint64>(rounded(sum, 1000), capTenths(group)));
    inputs.append(input);
}

qint64 onTheScale(qint64 sum)
{
    return sum <= kLinear ? sum : kLinear + (sum - kLinear) * 100 / 1712;
}

/// What one member of a summand brings into it, in any unit that is the same for all members.
qint64 partOf(const Reason &reason, const Input &input, qsizetype index)
{
    return input.group == ScoreGroup::Open
        ? 1
        : qint64(reason.made.tenths) * placeWeight(int(index) + 1);
}

} // namespace

int importancePercent(Importance importance)
{
    switch (importance) {
    case Importance::Low:
        return 50;
    case Importance::Normal:
        return 100;
    case Importance::High:
        return 150;
    case Importance::Critical:
        return 200;
    }
    return 100;
}

int agePercent(ScoreGroup group, int days)
{
    if (group == ScoreGroup::Hint || days <= 0)
        return 100;
    const double halvings = group == ScoreGroup::Stopped
        ? days / kStoppedHalfLife
        : std::max(0, days - kGraceDays) / kOpenHalfLife;
    return int(std::lround(100 * std::exp2(-halvings)));
}

int placeWeight(int place)
{
    static const std::array<int, 33> weights = [] {
        std::array<int, 33> made{};
        for (size_t i = 1; i < made.size(); ++i)
            made[i] = int(std::lround(1000 * std::pow(double(i), -1.5)));
        return made;
    }();
    // More rules than that never speak of one device; the last weight is not rising, which is all
    // that the sum needs.
    return weights[size_t(std::clamp(place, 1, int(weights.size()) - 1))];
}

ScoreInput scoreInput(int points, ScoreGroup group, int daysOld, Importance importance)
{
    ScoreInput made;
    made.points = std::clamp(points, 0, kTopScore);
    made.group = group;
    made.daysOld = std::max(0, daysOld);
    made.agePercent = agePercent(group, made.daysOld);
    made.tenths = int(rounded(qint64(made.points) * made.agePercent, 10));
    if (group != ScoreGroup::Open)
        return made;
    made.importancePercent = importancePercent(importance);
    const qint64 factor = made.importancePercent;
    const qint64 tenths = made.tenths;
    made.tenths = int(rounded(1000 * factor * tenths, (1000 - tenths) * 100 + factor * tenths));
    return made;
}

ScoreExplanation explainScore(const QList<Reason> &reasons)
{
    ScoreExplanation told;
    for (const qsizetype open : membersOf(reasons, ScoreGroup::Open)) {
        Input input;
        input.reasons = {open};
        input.tenths = reasons[open].made.tenths;
        told.inputs.append(input);
    }
    addTogether(told.inputs, reasons, ScoreGroup::Stopped);
    addTogether(told.inputs, reasons, ScoreGroup::Hint);
    std::stable_sort(told.inputs.begin(), told.inputs.end(),
        [](const Input &a, const Input &b) { return a.tenths > b.tenths; });
    int place = 0;
    for (Input &input : told.inputs) {
        input.place = ++place;
        input.weight = placeWeight(place);
        told.sum += qint64(input.tenths) * input.weight;
    }
    told.scaled = onTheScale(told.sum);
    told.normalised = double(told.sum) / double(kPoint) / kZeta;
    told.score = int(std::min<qint64>(kTopScore, rounded(told.scaled, kPoint)));
    return told;
}

QList<int> sharesOf(const QList<Reason> &reasons, const ScoreExplanation &explanation)
{
    QList<int> shares(reasons.size(), 0);
    double taken = 0;
    int given = 0;
    for (const Input &input : explanation.inputs) {
        qint64 parts = 0;
        for (qsizetype i = 0; i < input.reasons.size(); ++i)
            parts += partOf(reasons[input.reasons[i]], input, i);
        for (qsizetype i = 0; i < input.reasons.size(); ++i) {
            const auto part = double(partOf(reasons[input.reasons[i]], input, i));
            taken += double(input.tenths) * input.weight * part / double(parts);
            // Reckoned from the beginning each time: rounding never piles up.
            const int until = int(std::lround(taken * explanation.score / double(explanation.sum)));
            shares[input.reasons[i]] = until - given;
            given = until;
        }
    }
    return shares;
}

} // namespace otasuke
