#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reader.h"
#include "models/store/reader_core.h"

namespace otasuke {

/// Sums over the event rows themselves; reads every row of the period.
Totals readTotals(ReaderCore &core, const Period &period, const HomeNetworks &home);

} // namespace otasuke
