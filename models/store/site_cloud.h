#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cloud.h"
#include "models/store/reader_core.h"

namespace otasuke {

/// What of `whole`, which is the usage of these days, the devices did that the ledger puts at that
/// site. Hosts of no list are not told, since nobody keeps who sent to them; since when a service
/// is known and its standing are the whole office's. Inside the reader's transaction.
CloudUsage readCloudAt(
    ReaderCore &core, const CloudUsage &whole, const QString &site, const DayRange &days);

} // namespace otasuke
