#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

namespace otasuke {

void addImportOptions(QCommandLineParser &parser);
Outcome runImport(const Invocation &invocation);

} // namespace otasuke
