#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/ledger_columns.h"

namespace otasuke {

/// A row of the list as its columns tell, not held against the ledger yet: what can't be read is
/// named in `problem` and passed over; a row with more cells than columns is Bad. `keys`:
/// cellKeys() of the layout.
LedgerLine lineOf(const ListRow &row, const LedgerLayout &layout, const QStringList &keys,
    const OfficeCalendar &calendar);

/// The line is not entered, for this reason.
void refuse(LedgerLine &line, LedgerFate fate, const QString &why);
/// A word about the line that doesn't keep it from being entered.
void remark(LedgerLine &line, const QString &words);

} // namespace otasuke
