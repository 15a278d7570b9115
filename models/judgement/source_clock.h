#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/source_settings.h"

namespace otasuke {

enum class ClockVerdict : quint8 {
    Right, ///< or not known, or not steady enough to say so
    Ahead,
    Behind,
    WrongZone ///< off by whole or half hours: its time zone is likely set wrong
};

/// How a source's clock stands, by how far its newest records are from their arrival. Said only
/// where the same distance was seen for a while: a single record with an odd time, a quiet night
/// and a source that catches up are none. What was measured more than a day ago is not said.
ClockVerdict judgeClock(const SourceClock &clock, UtcMicros now);

/// The verdict as a sentence for the source's row ("Its clock is 7 minutes ahead."); empty if
/// Right.
QString clockSentence(const SourceClock &clock, UtcMicros now);

} // namespace otasuke
