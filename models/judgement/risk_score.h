#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/findings.h"

namespace otasuke {

/// Bounded 0–100 score of a set of reasons and each reason's share; the shares add up to the score
/// exactly. Sorted by weight w₁ ≥ w₂ ≥ …, rest = 100: each reason takes rest·wᵢ/100, so further
/// reasons count less and the sum stays below 100. Reasons that were wholly blocked are capped
/// together (kBlockedCap), so that no number of blocked events outranks one contact that was not
/// blocked.
int scoreReasons(QList<Reason> &reasons);

inline constexpr int kBlockedCap = 30;

/// Judges the whole office. Pure; any thread.
RiskAssessment assess(const OfficeFacts &facts, const OfficeCalendar &calendar);
/// The same for who finds the reasons in a way of his own (judge.h).
using ReasonFinder = std::function<QList<Reason>(const RuleInput &in)>;
RiskAssessment assess(const OfficeFacts &facts, const OfficeCalendar &calendar,
    const OfficeOverview &overview, const ReasonFinder &findReasons);

} // namespace otasuke
