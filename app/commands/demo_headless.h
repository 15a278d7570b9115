#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/demo_session.h"

namespace otasuke {

/// Polls the demo office until nothing new comes, prints the day's summary and, where --out names a
/// folder, writes status.json, the monthly PDF and one picture of each page there.
Outcome runDemoHeadless(const Invocation &invocation, DemoSession &session);

} // namespace otasuke
