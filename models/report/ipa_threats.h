#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/facts.h"
#include "models/domain/monthly_summary.h"

namespace otasuke {

/// What the standing is judged by.
struct ThreatEvidence
{
    const OfficeFacts &facts;
    const RiskAssessment &risk;
    const MonthlySummary &month; ///< attacks, cloud and lists already filled
    bool agentsTold = false; ///< an EDR told something in the month
};

/// The office against IPA's ten threats to organisations, 2026, each with one sentence out of the
/// month's figures. What the appliances can't see is said to be unseen, never good; so is what the
/// appliance concerned told nothing about in that month.
QList<ThreatStanding> threatStandings(const ThreatEvidence &evidence);

} // namespace otasuke
