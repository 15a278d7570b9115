#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/findings.h"
#include "models/judgement/score_sum.h"

namespace otasuke {

/// When and for what kind of machine reasons are scored.
struct ScoreContext
{
    UtcMicros now = 0; ///< 0: nothing is old
    Importance importance = Importance::Normal;
};

/// The score of a set of reasons whose points are still the rules' weights (score_sum.h says how it
/// is reckoned). Afterwards `points` are the shares, which add up to the score exactly, `made` says
/// how they came about, and the greatest share comes first.
int scoreReasons(QList<Reason> &reasons, const ScoreContext &context = {});

/// The sum behind a judged device's score, step by step; for the page that prints it.
ScoreExplanation explainScore(const DeviceRisk &risk);

/// Judges the whole office. Pure; any thread.
RiskAssessment assess(const OfficeFacts &facts, const OfficeCalendar &calendar);
/// The same for who finds the reasons in a way of his own (judge.h).
using ReasonFinder = std::function<QList<Reason>(const RuleInput &in)>;
RiskAssessment assess(const OfficeFacts &facts, const OfficeCalendar &calendar,
    const OfficeOverview &overview, const ReasonFinder &findReasons);

} // namespace otasuke
