#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store_core.h"

namespace otasuke {

/// Deletes rows older than `retention`, oldest first, at most `limit`; returns how many. Also thins
/// what only helps to bring rows in: names told about connections, and the long tail of hosts of
/// past days. Inside the caller's transaction.
qint64 expireRows(StoreCore &core, const Retention &retention, UtcMicros now, qint64 limit);

} // namespace otasuke
