#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

namespace otasuke {

void addPollOptions(QCommandLineParser &parser);
Outcome runPoll(const Invocation &invocation);
void addDevicesOptions(QCommandLineParser &parser);
Outcome runDevices(const Invocation &invocation);
void addReportOptions(QCommandLineParser &parser);
Outcome runReport(const Invocation &invocation);
void addExportOptions(QCommandLineParser &parser);
Outcome runExport(const Invocation &invocation);
void addRequestOptions(QCommandLineParser &parser);
Outcome runRequest(const Invocation &invocation);
Outcome runBackup(const Invocation &invocation);
Outcome runRestore(const Invocation &invocation);
/// A remark: what can be done after the store was damaged.
void tellOffer(const Invocation &invocation, const RestoreOffer &offer);
Outcome runCheck(const Invocation &invocation);
void addDemoOptions(QCommandLineParser &parser);
Outcome runDemo(const Invocation &invocation);

} // namespace otasuke
