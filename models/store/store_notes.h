#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/storage.h"
#include "models/store/sqlite.h"

namespace otasuke {

/// What the store knows of its own care.
struct StoreNotes
{
    CareRecord backup;
    CareRecord check;
    Period lastGap; ///< when nothing could be stored; to == 0: never
    ErrorKind lastGapWhy = ErrorKind::DiskFull;
    QString putAside; ///< a damaged predecessor nobody has decided about
};

StoreNotes readNotes(Database &db);
/// Inside the caller's transaction.
void writeNotes(Database &db, const StoreNotes &notes);

} // namespace otasuke
