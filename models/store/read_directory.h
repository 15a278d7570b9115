#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/read_models.h"
#include "models/store/reader_core.h"

namespace otasuke {

/// How a filter's events lie in time, from the roll-ups; their number exactly where a roll-up tells
/// it or the filter's rows are few, else estimated from the newer ones.
EventDirectory readDirectory(ReaderCore &core, const EventFilter &filter);

} // namespace otasuke
