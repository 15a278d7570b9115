#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/finding.h"

namespace otasuke {

// How a device's score is reckoned. It is the published form of Elastic's entity risk score
// (elastic.co/docs, "Entity risk scoring: how is risk score calculated?"; constants in
// elastic/kibana, server/lib/entity_analytics/risk_score/constants.ts: RIEMANN_ZETA_S_VALUE = 1.5,
// and common/entity_analytics/asset_criticality/constants.ts):
//
//   1. inputs r₁ ≥ r₂ ≥ … of 0–100 are sorted, the worst first;
//   2. S = Σ rᵢ · i^−1.5: the second counts 0.354, the third 0.192, so that many small things don't
//      make a large one;
//   3. S / ζ(1.5), ζ(1.5) = 2.612, is the normalised score, 0–100 however many inputs there are;
//   4. the importance of the machine is a factor on the odds r / (100 − r): low 0.5, high 1.5,
//      critical 2.
//
// What is different here, and why:
//
//   - Elastic's inputs are single alerts, up to ten thousand a host; ours are matters (a rule's
//     answer about a device), a handful, each of which stands for all of its records. A single
//     input of 100 has the normalised score 38; one contact with an attacker's server that nobody
//     stopped has to stand in the red by itself. So the normalised score is read on a scale on
//     which a lone matter has its own points: up to S = 90 the score is S (the normalised score
//     times 2.612); what lies above, up to 100·ζ = 261.2, shares the last ten points:
//     90 + (S − 90) · 10 / 171.2. Order, weights and bound remain Elastic's.
//   - The factor on the odds works on each input that was not stopped and not on their sum. For a
//     lone matter that is the same; and what was stopped stays below what was not, whatever the
//     machine is worth.
//   - Things fade. What was not stopped keeps its full weight for fourteen days, in which somebody
//     has to have looked at it, and halves every thirty days from then on: nobody who keeps still
//     is healed, but a machine that was taken over calls home again and again. What was stopped
//     halves every seven days: it has left nothing behind. What lasts (an old system, a silent
//     guard) doesn't fade.
//   - All that was stopped counts together as one input of at most 30, all hints as one of at most
//     9: six thousand stopped ones stay below one that was not, and hints alone never lift a
//     device out of "nothing seen".
//
// All in whole numbers, so that the same comes out by hand: inputs in tenths of a point, weights in
// thousandths.

inline constexpr int kBlockedCap = 30; ///< points
inline constexpr int kHintCap = 9; ///< points
inline constexpr int kHintPoints = 5; ///< a rule's answer of so many points or less is a hint

int importancePercent(Importance importance);
/// What is left after so many days, in percent.
int agePercent(ScoreGroup group, int days);
/// i^−1.5 in thousandths; `place` from 1.
int placeWeight(int place);

/// Fills all of `made` but what it is given: points, group, age in days, the device's importance.
ScoreInput scoreInput(int points, ScoreGroup group, int daysOld, Importance importance);

/// The sum, step by step.
struct ScoreExplanation
{
    /// One summand. Open: a single reason. Stopped, Hint: all of that group, summed in the same
    /// manner and capped.
    struct Input
    {
        ScoreGroup group = ScoreGroup::Open;
        QList<qsizetype> reasons; ///< places in the list given, the greatest first
        int tenths = 0; ///< after the cap
        int place = 1; ///< in the sum
        int weight = 1000; ///< placeWeight(place)
    };
    QList<Input> inputs; ///< worst first
    qint64 sum = 0; ///< S, in ten-thousandths of a point
    qint64 scaled = 0; ///< on the scale of the score, in ten-thousandths of a point
    double normalised = 0; ///< S / ζ(1.5), 0–100: Elastic's own figure, for comparison
    int score = 0; ///< 0–99
};

/// Works on `made` of the reasons.
ScoreExplanation explainScore(const QList<Reason> &reasons);
/// Each reason's part of the score, in the order given; they add up to it exactly.
QList<int> sharesOf(const QList<Reason> &reasons, const ScoreExplanation &explanation);

} // namespace otasuke
