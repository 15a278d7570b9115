#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cloud.h"
#include "models/store/reader_core.h"

namespace otasuke {

CloudUsage readCloud(ReaderCore &core, const Period &period);

/// The office's decisions, by service id.
QHash<QString, Approval> readApprovals(ReaderCore &core);

} // namespace otasuke
