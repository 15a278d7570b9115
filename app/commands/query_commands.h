#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

namespace otasuke {

// Sub-commands that only read the store: the screens in text.
Outcome runStatus(const Invocation &invocation);
void addRiskOptions(QCommandLineParser &parser);
Outcome runRisk(const Invocation &invocation);
void addCloudOptions(QCommandLineParser &parser);
Outcome runCloud(const Invocation &invocation);
void addEventsOptions(QCommandLineParser &parser);
Outcome runEvents(const Invocation &invocation);
void addTotalsOptions(QCommandLineParser &parser);
Outcome runTotals(const Invocation &invocation);

/// Where a period holds no events, people are told when the newest one was; nothing else is said,
/// since no data is never shown as safe. True if there were none.
bool tellIfEmpty(const Invocation &invocation, const Reader &reader, const Period &period);

} // namespace otasuke
