#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMap>

#include "models/store/sqlite.h"

namespace otasuke {

// A row of the table `trace` tells of hours: adding the traces of a few records to all of them
// would write far more than the records themselves. So small transactions put theirs, as they are,
// into a row of `fresh_trace`, from where they are moved, many at once. Searches look at both.

/// What one transaction tells besides a row of `trace`.
struct FreshTraces
{
    qint64 rows = 0;
    QByteArray places; ///< packed (trace_code.h)
};
/// By the key of the row they belong to.
using FreshTracesByRow = QMap<qint64, QList<FreshTraces>>;

/// Adds to what a transaction puts into its row.
void appendFresh(QByteArray &told, qint64 traceRow, const FreshTraces &traces);
/// All that wait to be moved: some thousand at most.
FreshTracesByRow readFresh(Database &db);

} // namespace otasuke
