#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ledger.h"
#include "models/domain/read_models.h"
#include "models/store/reader_core.h"

namespace otasuke {

/// The list read last, if it can be taken back.
LedgerUndo readLedgerUndo(ReaderCore &core);
/// The lines of the office's list, by device.
QHash<DeviceId, LedgerSheetLine> readLedgerSheets(ReaderCore &core);
QList<DeviceCandidate> readCandidates(ReaderCore &core);
/// What a device did in a period, by whole days: to ask around whose it is.
DeviceTalk readTalk(ReaderCore &core, DeviceId device, const Period &period);

} // namespace otasuke
