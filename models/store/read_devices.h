#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reader_core.h"

namespace otasuke {

/// The ledger: every device that is not part of another, by department and name.
QList<DeviceRecord> readDevices(ReaderCore &core);

/// Names to show, by number; devices that are now part of another go by that one's name.
struct DeviceLabel
{
    DeviceId device = 0;
    QString name;
};
QHash<DeviceId, DeviceLabel> deviceLabels(ReaderCore &core);

/// Devices of that ledger name, host name, address or MAC.
QList<DeviceId> findDevices(ReaderCore &core, const QString &text);

/// A device's number and those of the devices merged into it.
QList<DeviceId> withMerged(ReaderCore &core, DeviceId device);

} // namespace otasuke
