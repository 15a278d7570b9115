#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clock.h"
#include "models/store/integrity.h"

namespace otasuke {

// A backup takes the store's place in two halves. The first is long and touches nothing: the backup
// is checked and copied beside the store. The second is short and needs the store closed: the old
// one is put aside, never deleted, and the copy takes its name. Cut off between those two, the next
// opening finishes it (store_file.h). What is newer than the backup is not carried over: cursors
// are the backup's, so it is fetched again where a source still has it; the store put aside keeps
// the rest.

/// First half. Errors: those of checkBackup(), DiskFull, FileUnwritable, Cancelled.
Result<void> prepareRestore(
    const QString &backup, const QString &storeFile, const CancelFlag *cancel = nullptr);

/// Second half; where the old store lies now, "" if there was none.
Result<QString> finishRestore(const QString &storeFile, UtcMicros now);

/// The copy that waits to take the store's name.
QString restoredName(const QString &storeFile);

} // namespace otasuke
