#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ledger.h"
#include "models/store/store_core.h"

namespace otasuke {

// The office's list on the writer's side. Inside the caller's transaction.

/// Enters the lines that are New or Changed and keeps the form of all that were matched. What it
/// changes can be taken back until the next list is read.
void applyLedger(StoreCore &core, const LedgerPreview &preview, UtcMicros now);

/// Puts every field back that still stands as the list left it; devices the list brought go again
/// if nothing was seen of them. NotFound if there is nothing to take back.
LedgerUndone undoLedger(StoreCore &core);

} // namespace otasuke
