#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

namespace otasuke {

// What `otasuke devices` does with the office's own list.

/// Partly: some lines were left out, each named.
Outcome importLedger(const Invocation &invocation, const QString &file);
Outcome undoLedger(const Invocation &invocation);
/// Failed where characters have no place in the encoding, each named; nothing is written then.
Outcome exportLedger(const Invocation &invocation, const QString &file);

} // namespace otasuke
