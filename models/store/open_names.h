#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <vector>

#include "models/store/ended_flows.h"

namespace otasuke {

/// The names told about connections that have not ended, found by their connection. Every flow asks
/// here, mostly in vain: one look into one table, which can be fetched ahead.
class OpenNames
{
public:
    /// nullptr if none was told. Good until the next add() or take().
    ToldName *find(qint64 link);
    /// An empty name for a connection that has none. `link` is not 0.
    ToldName &add(qint64 link);
    /// Gives the connection's name out and forgets it; an empty one if none was told.
    ToldName take(qint64 link);
    /// Forgets those told up to then.
    void dropUntil(UtcMicros limit);
    /// When the middle one was told. Not of none.
    UtcMicros middleTime() const;
    size_t size() const { return m_used; }
    void clear();
    /// That connection is asked for soon.
    void expect(qint64 link) const;

private:
    struct Slot
    {
        qint64 link = 0; ///< 0: free
        ToldName told;
    };
    static constexpr size_t kFewest = 1024; ///< slots
    size_t homeOf(qint64 link) const;
    size_t slotOf(qint64 link) const;
    void resize(size_t slots);

    std::vector<Slot> m_slots; ///< open addressing, a power of two, at most three quarters full
    size_t m_used = 0;
};

} // namespace otasuke
