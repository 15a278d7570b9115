#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/device.h"
#include "models/store/sqlite.h"

namespace otasuke {

/// Makes `from` part of `into` in the ledger, its keys, the notable records and the decisions. What
/// a person wrote is kept; where both have it, the remaining device's words stay. Flows keep the
/// old number (they are many): readers look through device.merged_into. Roll-ups are moved by
/// RollUps.
void mergeDeviceRows(Database &db, DeviceId from, DeviceId into);

/// 0 stays "never"; other times are brought into what the store can hold.
UtcMicros storableSeen(UtcMicros t);

} // namespace otasuke
