#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/monthly_summary.h"
#include "models/domain/source_settings.h"
#include "models/store/reader_core.h"

namespace otasuke {

QList<SourceHealth> readHealth(ReaderCore &core);
WatchRecord readWatch(ReaderCore &core, const Period &period, UtcMicros now);

} // namespace otasuke
