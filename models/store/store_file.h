#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clock.h"
#include "models/store/integrity.h"
#include "models/store/migrations.h"

namespace otasuke {

/// Opens (or makes) the store's file for writing, checked and migrated. A file of a newer program
/// is left as it is, byte for byte (StoreNewer). A damaged one is renamed, never deleted
/// (StoreDamaged; detail names the new name); opening again then starts an empty store. A restore
/// that was cut off before its last step is finished first. Only small files are checked here:
/// large ones are checked while in use (integrity.h).
Result<std::unique_ptr<Database>> openStoreFile(
    const QString &file, const QList<Migration> &steps, UtcMicros now);

/// Opens an existing store for reading only. FileNotFound, StoreNewer, StoreDamaged (the file stays
/// where it is: putting it aside is the writer's part).
Result<std::unique_ptr<Database>> openForReading(const QString &file);

/// Whether this file can take a store's place: a database of ours, of a version we know (older ones
/// are migrated when opened), sound. Reads all of it. Errors: FileNotFound, FileUnreadable,
/// StoreNewer, StoreDamaged, StoreFailed (another program's), Cancelled.
Result<void> checkBackup(const QString &file, const CancelFlag *cancel = nullptr);

} // namespace otasuke
