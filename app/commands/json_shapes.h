#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonObject>

#include "models/domain/monthly_summary.h"
#include "models/domain/read_models.h"
#include "models/store/reader.h"

namespace otasuke {

// The documents of --json. Fields may be added, never renamed; bytes are integers, times RFC 3339
// UTC or null.

QJsonValue timeJson(UtcMicros t);
QJsonObject periodJson(const Period &period);
QJsonObject riskJson(const RiskAssessment &assessment);
QJsonObject cloudJson(const CloudUsage &usage);
QJsonObject totalsJson(const Totals &totals);
QJsonObject importJson(const ImportReport &report);
QJsonObject statusJson(const HomeSnapshot &home);
QJsonObject eventsJson(const EventsSnapshot &events);
QJsonObject devicesJson(const DevicesSnapshot &devices);
QJsonObject requestJson(const SupportRequest &request);
/// In report_json.cpp.
QJsonObject reportJson(const MonthlySummary &summary);

} // namespace otasuke
