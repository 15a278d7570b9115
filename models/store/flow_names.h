#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event.h"
#include "models/store/dimensions.h"

namespace otasuke {

/// Which server name belongs to a connection that tells none itself: TLS, HTTP and detection
/// records of the same source with the same connection number tell it. What a TLS or HTTP record
/// says beats a DNS record, the earlier record beats the later. Numbers come round again: a name
/// holds for kHolds before and after its record.
class FlowNames
{
public:
    FlowNames(Database &db, Dimensions &dimensions);

    /// Remembers the names of a batch; before its flows are asked about, so that the order within
    /// the batch does not matter.
    void learn(qint64 source, const QList<Event> &events);
    /// The flow's own name, else the one told about it. DNS flows keep only their own.
    Dimensions::Name nameOf(qint64 source, const Event &flow);

    static constexpr UtcMicros kHolds = 2 * kDay;

private:
    Dimensions &m_dimensions;
    Statement m_learn, m_find;
};

} // namespace otasuke
