#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>

#include "models/store/sqlite.h"

namespace otasuke {

/// Set from any thread: long work on a file ends soon with Cancelled.
using CancelFlag = std::atomic<bool>;

/// "ok" or the first complaint of PRAGMA quick_check, which reads the whole file. A file too torn
/// to be checked is a complaint as well; other errors: Cancelled, StoreFailed, DiskFault.
Result<QString> quickCheck(Database &db, const CancelFlag *cancel = nullptr);

/// "ok" or the first complaint of PRAGMA integrity_check, which compares indexes as well.
Result<QString> checkIntegrity(Database &db);

/// Checks a file that another connection may be using, by a connection of its own; as quickCheck(),
/// and FileNotFound.
Result<QString> quickCheckFile(const QString &file, const CancelFlag *cancel = nullptr);

} // namespace otasuke
