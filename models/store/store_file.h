#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clock.h"
#include "models/store/migrations.h"

namespace otasuke {

/// Opens (or makes) the store's file for writing, checked and migrated. A file of a newer program
/// is left as it is, byte for byte (StoreNewer). A damaged one is renamed, never deleted
/// (StoreDamaged; detail names the new name); opening again then starts an empty store.
Result<std::unique_ptr<Database>> openStoreFile(
    const QString &file, const QList<Migration> &steps, UtcMicros now);

/// Opens an existing store for reading only. FileNotFound, StoreNewer, StoreDamaged (the file stays
/// where it is: putting it aside is the writer's part).
Result<std::unique_ptr<Database>> openForReading(const QString &file);

/// A verified copy: written beside `target`, opened and checked, and only then put in its place.
Result<void> backupDatabase(Database &db, const QString &target);

/// "ok" or the first complaint of PRAGMA integrity_check.
Result<QString> checkIntegrity(Database &db);

} // namespace otasuke
