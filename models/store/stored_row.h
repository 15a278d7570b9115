#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_key.h"
#include "models/store/rollups.h"

namespace otasuke {

/// A row as it was stored, with what the roll-ups need of it. The name's service is not read.
struct StoredRow
{
    qint64 id = 0;
    RolledRow rolled;
    std::optional<qint64> src; ///< address code
    qint64 app = 0; ///< word; flows only. rolled.appService is not read either
};

/// At most `limit` rows of a table by ascending number, from the first one after `after` on.
QList<StoredRow> readStoredRows(Database &db, RowTable table, qint64 after, int limit);
/// All rows of a device in a range of numbers.
QList<StoredRow> readDeviceRows(
    Database &db, RowTable table, qint64 fromId, qint64 endId, DeviceId device);
/// nullopt if it was deleted.
std::optional<StoredRow> readStoredFlow(Database &db, qint64 id);

} // namespace otasuke
