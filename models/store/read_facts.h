#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/facts.h"
#include "models/domain/source_settings.h"
#include "models/store/reader_core.h"

namespace otasuke {

/// Everything the rules may know: ledger, detections summed by signature, uploads, flow sums.
OfficeFacts readFacts(ReaderCore &core, const Period &period, UtcMicros now);

} // namespace otasuke
