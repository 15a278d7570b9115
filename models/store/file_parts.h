#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

#include "models/domain/clock.h"
#include "models/domain/result.h"

namespace otasuke {

/// What is in the file reaches the disk before this returns.
Result<void> syncFile(const QString &path);
/// `from` takes the place of `to`, whole or not at all, also over a power cut.
Result<void> replaceFile(const QString &from, const QString &to);
/// Renames a store and what SQLite keeps beside it to "<file>.<why>-<time>"; the new name.
Result<QString> putStoreAside(const QString &file, const QString &why, UtcMicros now);

/// The latest of a store's damaged predecessors beside it; "" if there is none.
QString newestPutAside(const QString &file);

} // namespace otasuke
