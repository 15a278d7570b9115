#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store_core.h"

namespace otasuke {

/// The records that a device left under the addresses it gave to another (DeviceBook::split) go to
/// that one, with what the roll-ups counted of them and what virus guards say in them; older ones
/// than wanted.since stay, as does what names no such address. How many were moved. Reads the days
/// the device was active in.
qint64 moveRecords(StoreCore &core, const DeviceSplit &wanted, DeviceId to);

} // namespace otasuke
