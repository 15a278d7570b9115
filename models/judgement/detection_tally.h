#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "models/domain/facts.h"

namespace otasuke {

/// Detection groups of one rule, summed. Where some were not stopped, only those make the figures:
/// 6,000 stopped ones beside a single open one must not read as 6,001 open ones.
struct DetectionTally
{
    qint64 open = 0; ///< not stopped
    qint64 blocked = 0;
    qint64 count = 0; ///< of the side that counts
    UtcMicros first = 0;
    UtcMicros last = 0;
    Severity severity = Severity::Unknown;
    Disposition disposition = Disposition::None;
    int peers = 0; ///< different other ends, at least
    qint64 bytes = 0;
    QString malware, peer, user, file; ///< the most recent ones told
    QList<qint64> eventIds; ///< newest first, at most 20

    bool any() const { return open + blocked > 0; }
    bool isOpen() const { return open > 0; }
    /// As a reason of this rule: figures, names, outcome; blocked ones get the variant "blocked".
    Reason reason(const char *rule, int weight, Severity severity) const;
};

using DetectionFilter = std::function<bool(const DetectionGroup &)>;

bool isStopped(const DetectionGroup &group);
/// Told by software on the machine itself: no connection to speak of.
bool isHostBased(const DetectionGroup &group);
DetectionTally tally(const QList<DetectionGroup> &groups, const DetectionFilter &wanted);

} // namespace otasuke
