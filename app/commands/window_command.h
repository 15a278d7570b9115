#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

namespace otasuke {

/// True where a window can be shown (on Unix: DISPLAY or WAYLAND_DISPLAY is set).
bool hasDisplay();

/// Opens the window on the user's own data and runs until it is closed.
Outcome runWindow(const Invocation &invocation);

} // namespace otasuke
