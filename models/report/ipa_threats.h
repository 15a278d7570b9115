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

/// IPA's rankings of the ten threats to organisations: the one the scheme was made with, and the
/// present one.
enum class IpaRanking { Year2024 = 2024, Year2026 = 2026 };

/// The newest ranking that was out in that month: each comes at the end of January. Of months
/// before the first one known here, that first one.
IpaRanking rankingOf(const QDate &month);

/// The office against IPA's ten threats to organisations, each with one sentence out of the
/// month's figures. What the appliances can't see is said to be unseen, never good; so is what the
/// appliance concerned told nothing about in that month.
QList<ThreatStanding> threatStandings(
    const ThreatEvidence &evidence, IpaRanking ranking = IpaRanking::Year2026);
/// All rankings, the newest first.
QList<ThreatTable> threatTables(const ThreatEvidence &evidence);

} // namespace otasuke
