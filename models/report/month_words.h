#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/facts.h"
#include "models/domain/monthly_summary.h"

namespace otasuke {

/// Fills verdict, verdictDetail and level. `now` is the judgement with the office's decisions.
void setVerdict(MonthlySummary &summary, const OfficeFacts &facts, const RiskAssessment &now);
/// Fills asks and asksMore, what the office is asked to do until next month: open matters, worst
/// first, then the service to decide about.
void setAsks(MonthlySummary &summary, const RiskAssessment &now);

} // namespace otasuke
