#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/read_models.h"
#include "models/store/day_memory.h"

namespace otasuke {

/// Attacks on or by each device, by whole days of the office, from the days in memory; those of no
/// device are left out.
DayMarks readDayMarks(ReaderCore &core, DayMemory &memory, const Period &period);

} // namespace otasuke
