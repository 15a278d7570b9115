#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite.h"

namespace otasuke {

/// Commits wait for the disk, or only order their writes: after a power cut some of the last ones
/// may then be missing, but the store is whole.
/// https://www.sqlite.org/pragma.html#pragma_synchronous
inline constexpr char kCommitSynced[] = "PRAGMA synchronous=FULL";
inline constexpr char kCommitUnsynced[] = "PRAGMA synchronous=NORMAL";

/// All commits so far are on the disk when it returns. Errors: DiskFault, StoreFailed.
Result<void> syncLog(Database &db);

} // namespace otasuke
