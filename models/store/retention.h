#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/storage.h"
#include "models/store/store_core.h"

namespace otasuke {

/// Deletes rows a plan names, oldest first, connections before other records, at most `limit`;
/// returns how many. Roll-ups stay. Inside the caller's transaction.
qint64 expireRows(StoreCore &core, const ExpiryPlan &plan, qint64 limit);

/// How far one round of tidying has come; begin with a fresh one.
struct Tidying
{
    qint64 day = 0;
};

/// Thins the long tail of hosts of past days, at most about `limit` rows; false when the round is
/// over. Inside the caller's transaction.
bool tidyStep(StoreCore &core, Tidying &at, UtcMicros now, qint64 limit);

/// Returns up to `pages` free pages to the file system; false when enough are returned. Few free
/// pages stay for the rows to come. A store made before this was possible (auto_vacuum = 0) keeps
/// its pages and fills them again; it shrinks when it is next written anew whole.
bool giveBackStep(Database &db, qint64 pages);

} // namespace otasuke
