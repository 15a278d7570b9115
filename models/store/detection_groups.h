#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/facts.h"
#include "models/store/day_memory.h"
#include "models/store/known_texts.h"

namespace otasuke {

/// A device's detections (and mails with a threat) of a period, summed by source, signature,
/// threat, outcome and direction, most recent first. Device 0: of none. Every record counts. The
/// days must be in the memory.
QList<DetectionGroup> detectionGroups(ReaderCore &core, KnownTexts &texts, const DayMemory &memory,
    const DayRange &days, const Period &period, DeviceId device);

} // namespace otasuke
