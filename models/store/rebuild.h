#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store_core.h"

namespace otasuke {

/// Computes the roll-ups from the stored rows, inside the caller's transaction. Days of which flows
/// were already deleted keep their figures. With `reattribute` (the home networks changed) each
/// row's direction and, where it follows from the addresses, its device are decided anew first.
void rebuild(StoreCore &core, bool reattribute);

} // namespace otasuke
