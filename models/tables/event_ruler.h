#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/read_models.h"

namespace otasuke {

/// Turns times into places in a list of events and back, by how many events each hour holds. Places
/// count from the newest event; within an hour they are even, so they are about right, and right at
/// both ends.
class EventRuler
{
public:
    EventRuler() = default;
    explicit EventRuler(const QList<EventDirectory::Hour> &newestFirst);

    qint64 total() const { return m_before.isEmpty() ? 0 : m_before.last(); }
    /// About how many events are newer than that time.
    qint64 placeOf(UtcMicros time) const;
    /// The time that has about so many newer events; 0 if there are none at all.
    UtcMicros timeAt(qint64 place) const;

private:
    QList<EventDirectory::Hour> m_hours;
    QList<qint64> m_before; ///< events up to and with that hour
};

} // namespace otasuke
