#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/ledger_import.h"

namespace otasuke {

/// Writes the ledger in the form of the list read last: its columns, its separator and its way of
/// writing, the devices that stood in it in its order, the others after them. A cell keeps the
/// list's own wording where it means what the ledger says. Characters the encoding has no place for
/// are named and nothing is written. Errors: FileUnwritable, DiskFull.
Result<LedgerExport> exportLedger(
    const QString &file, const LedgerLayout &layout, const LedgerBasis &basis);

} // namespace otasuke
