#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store_core.h"

namespace otasuke {

/// Computes the roll-ups anew from the rows. `reattribute`: directions and devices of the rows too,
/// since the home networks changed. Days of which flows were deleted keep their figures.
void rebuild(StoreCore &core, bool reattribute);

/// Days and totals out of what the hours and the services' days tell, for figures whose rows are
/// gone: a store of an older version has none.
void sumOlderDays(StoreCore &core);

/// First and last time of one day with one service, from the rows.
void recountServiceTimes(const WriterParts &parts, const RollUps::Doubtful &day);

} // namespace otasuke
