#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "models/domain/facts.h"
#include "models/store/reader_core.h"

namespace otasuke {

/// Detections (and mails with a threat) of a period, summed by device, source, signature, threat,
/// outcome and direction. Per device (0: none) most recent first. Every record counts.
std::map<DeviceId, QList<DetectionGroup>> detectionGroups(ReaderCore &core, const Period &period);

} // namespace otasuke
