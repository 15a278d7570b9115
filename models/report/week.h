#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/read_models.h"
#include "models/report/monthly_report.h"

namespace otasuke {

/// The last seven days in at most eight plain lines, newest first: findings, what was stopped day
/// by day, new devices, requests for help.
Result<QList<HomeSnapshot::Happening>> happeningsOfWeek(const Reader &reader,
    const OfficeFacts &facts, const RiskAssessment &risk, const ReportContext &context);

} // namespace otasuke
