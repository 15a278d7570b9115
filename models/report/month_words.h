#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/facts.h"
#include "models/domain/monthly_summary.h"

namespace otasuke {

/// Fills verdict, verdictDetail and level. `now` is the judgement with the office's decisions.
void setVerdict(MonthlySummary &summary, const OfficeFacts &facts, const RiskAssessment &now);
/// At most three things to ask of the office until next month: open findings, one a rule first,
/// then the service to decide about.
QList<MonthlySummary::Ask> asksOf(const MonthlySummary &summary, const RiskAssessment &now);

} // namespace otasuke
