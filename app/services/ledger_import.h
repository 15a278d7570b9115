#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/ledger_columns.h"
#include "models/domain/result.h"

namespace otasuke {

/// What the office's list is held against.
struct LedgerBasis
{
    QList<DeviceRecord> devices;
    QHash<DeviceId, LedgerSheetLine> sheets;
    OfficeCalendar calendar;
};

/// Reads a list and tells line by line what it would change; nothing is changed. Devices are found
/// by MAC, else by host name, else by the ledger's name, else by address. Empty cells change
/// nothing. `remembered`: the form of the list read last; `chosen`: columns as a person set them
/// (empty: remembered or guessed). Errors: FileNotFound, FileUnreadable, BadReply (no text; detail:
/// the line).
Result<LedgerPreview> previewLedger(const QString &file, const LedgerLayout &remembered,
    const QList<LedgerLayout::Column> &chosen, const LedgerBasis &basis);

} // namespace otasuke
