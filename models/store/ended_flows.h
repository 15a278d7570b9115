#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <vector>

#include "models/domain/clock.h"

namespace otasuke {

/// A name told about a connection.
struct ToldName
{
    UtcMicros time = 0;
    quint32 name = 0; ///< its number; 0: none was told
    quint32 service : 31 = 0;
    quint32 isDns : 1 = 0;
};

/// A stored flow without a name of its own, and what was told about it.
struct EndedFlow
{
    qint64 link = 0;
    qint64 row = 0;
    UtcMicros time = 0;
    ToldName told; ///< when it was the connection's newest flow
    qint64 named = 0; ///< the name its row has
    qint32 before = -1; ///< the flow of the same connection added before it, −1 if none
};

/// The flows that ended last, found by their connection: at least kKept of them. Every flow passes
/// here, so it is one table of 50 bytes a flow without a memory block for each.
class EndedFlows
{
public:
    static constexpr size_t kKept = 65'536;

    EndedFlows();
    EndedFlow &add(qint64 link);
    /// The newest flow of the connection, nullptr if none is remembered. Good until the next add().
    EndedFlow *find(qint64 link);
    EndedFlow *before(const EndedFlow &flow);
    /// A flow of that connection comes soon: the memory to look into is fetched meanwhile.
    void expect(qint64 link) const;
    void clear();

private:
    /// When one is full the other is emptied and filled.
    struct Generation
    {
        struct Slot
        {
            quint32 tag = 0; ///< of the link: most others differ without looking at the flow
            qint32 flow = -1; ///< index, −1 = free
        };
        std::vector<EndedFlow> flows;
        std::vector<Slot> slots; ///< open addressing
    };
    static size_t slotOf(const Generation &generation, qint64 link);
    EndedFlow *findIn(Generation &generation, qint64 link);
    static void empty(Generation &generation);

    Generation m_now, m_last;
};

} // namespace otasuke
