#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QList>

#include "models/store/sqlite.h"

namespace otasuke {

/// One step of the schema: a file of resources/migrations, run whole. Append only: a step that was
/// released is never changed.
struct Migration
{
    int number = 0; ///< PRAGMA user_version after it; 1, 2, 3 …
    QByteArray sql;
};

/// The steps shipped with the program, in order. Internal if they are not numbered without a gap.
Result<QList<Migration>> builtInMigrations();

/// Brings the schema to the last step: each step and its number in one transaction, so that a crash
/// leaves a whole older version. A file with data is copied beside itself before the first step
/// ("<file>.before-<number>"). StoreNewer if the file is ahead of the steps; nothing is touched
/// then.
Result<void> migrate(Database &db, const QList<Migration> &steps);

/// What marks a file as ours: PRAGMA application_id, "Otsk".
inline constexpr quint32 kApplicationId = 0x4f74736b;

} // namespace otasuke
