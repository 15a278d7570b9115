#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "models/domain/storage.h"
#include "models/store/integrity.h"

namespace otasuke {

/// A copy in small steps of one state of the database, whatever is written meanwhile: written
/// beside `target` (".partial"), opened and checked, and only then put in its place. `db` reads
/// that state until the copy is whole, so writers of a WAL file are not held up and the copy does
/// not begin anew; it must be a connection that does not write meanwhile. Errors: Cancelled,
/// DiskFull, DiskFault, StoreDamaged (the copy, and so the original, is not sound),
/// FileUnwritable, StoreFailed.
Result<void> backupDatabase(
    Database &db, const QString &target, const CancelFlag *cancel = nullptr);

/// "backups" beside the store.
QString backupFolder(const QString &storeFile);
/// What lies there, newest first; partial copies are not among them.
QList<BackupFile> listBackups(const QString &storeFile);

struct BackupRules
{
    int kept = 3;
    qint64 roomLeft = 1'000'000'000; ///< bytes that stay free on the disk after a backup
    std::function<qint64(const QString &)> room = {}; ///< bytes free in a folder; {} = ask the disk
};

/// Makes the day's backup of a store in use, by a connection of its own, and deletes those beyond
/// the newest `kept`; older ones (never the newest) go first where that makes the room needed.
/// Errors: DiskFull (not enough room: nothing was tried), and those of backupDatabase().
Result<BackupFile> makeBackup(const QString &storeFile, UtcMicros now, const BackupRules &rules,
    const CancelFlag *cancel = nullptr);

/// The newest backup that is a sound store of a version we know. `bad` counts the newer ones that
/// are not; `backup` is empty if none is left. Error: Cancelled.
Result<RestoreOffer> findGoodBackup(const QString &storeFile, const CancelFlag *cancel = nullptr);

} // namespace otasuke
