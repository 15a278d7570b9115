#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/read_models.h"
#include "models/report/monthly_report.h"

namespace otasuke {

// Countings that several screens and the paper share, so that they never disagree.

AgentCounts agentCounts(const OfficeFacts &facts);
QList<DeviceRecord> silentAgents(const OfficeFacts &facts);
QList<DeviceRecord> withoutAgent(const OfficeFacts &facts);

/// On the network in the period and nobody has said whose it is.
bool isUnknown(const DeviceRecord &device, const Period &period);
QList<DeviceRecord> unknownDevices(const OfficeFacts &facts);
DeviceCounts deviceCounts(const OfficeFacts &facts, const Contract &contract);

/// The month of `day`, cut at now if it still runs.
Period monthUpTo(const QDate &day, const ReportContext &context);
/// What the rules may know of a period: judged from its end, and without the devices that came
/// later, since the ledger tells the present and the paper the past.
Result<OfficeFacts> factsOf(const Reader &reader, const Period &period, UtcMicros now);
/// What "now" is for judging a period that is over: its last moment.
UtcMicros momentOf(const Period &period, UtcMicros now);

} // namespace otasuke
