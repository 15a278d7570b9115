#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/result.h"
#include "models/domain/source_settings.h"

namespace otasuke {

inline constexpr int kLongestBackOffSeconds = 600;
inline constexpr int kLongestRetryAfterSeconds = 3600;

/// Seconds until the next round: the interval after a good one, doubling with each failure in a row
/// up to ten minutes; never sooner than the appliance asked for (Retry-After, bounded at an hour).
int secondsToNextRound(int intervalSeconds, int failuresInARow, int retryAfterSeconds);

/// Which light a round that ended in this error turns on.
SourceState stateOf(ErrorKind kind);

} // namespace otasuke
