#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/source_settings.h"
#include "models/store/store_core.h"

namespace otasuke {

/// How a source did in a round, and since when it is expected to answer. Inside the caller's
/// transaction.
void saveHealth(StoreCore &core, const SourceHealth &health, UtcMicros now);
void forgetHealth(StoreCore &core, const QString &sourceId, UtcMicros now);

} // namespace otasuke
