#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include <vector>

#include "models/domain/event.h"
#include "models/store/dimensions.h"
#include "models/store/ended_flows.h"
#include "models/store/open_names.h"

namespace otasuke {

/// Which server name belongs to a connection that tells none itself: TLS, HTTP and detection
/// records of the same source with the same connection number tell it, whichever comes first. What
/// a TLS or HTTP record says beats a DNS record, the earlier record beats the later. Numbers that
/// are counted come round again: their names hold for kHolds before and after the record. Numbers
/// that last (connection_number.h) name their connection whatever the times say: connections of
/// days, and sensors that stamp a connection's last records by another clock. In memory stand up
/// to kMostOpen names of connections that have not ended, and the connections that ended last;
/// after a start the newest kReadBack rows tell them.
class FlowNames
{
public:
    FlowNames(Database &db, Dimensions &dimensions);

    static constexpr UtcMicros kHolds = 2 * kDay;
    static constexpr size_t kMostOpen = 1'000'000;
    static constexpr int kReadBack = 500'000;

    /// What records of one connection have in common, 48 bits, odd where the number lasts; 0
    /// without a connection number.
    static qint64 linkOf(qint64 source, quint64 flowId);

    /// A record tells a name; earlier flows that it belongs to are among takeRenamed() later.
    void tell(qint64 link, UtcMicros time, bool isDns, const Dimensions::Name &name);
    /// The name told so far about a flow without one; the flow is kept in mind for names to come.
    Dimensions::Name nameOf(qint64 link, UtcMicros time, qint64 rowId);

    /// A record of that connection comes soon.
    void expect(qint64 link) const
    {
        m_ended.expect(link);
        m_open.expect(link);
    }

    struct Renamed
    {
        qint64 row = 0;
        Dimensions::Name now;
    };
    /// Stored flows that have another name now. Emptied by taking.
    std::vector<Renamed> takeRenamed();

    /// Reads what the newest rows tell, if it was not done yet.
    void prepare();
    void forget();

private:
    bool isBetter(const ToldName &a, const ToldName &b);
    ToldName best(EndedFlow *flow, UtcMicros time);
    EndedFlow &end(qint64 link, UtcMicros time, qint64 rowId);
    void keep(ToldName &kept, qint64 link, const ToldName &told);
    void tellEnded(EndedFlow &newest, const ToldName &told);
    void dropOldest();
    void readRows();
    void readDetections();

    Database &m_db;
    Dimensions &m_dimensions;
    OpenNames m_open; ///< told before their flow
    QMultiHash<qint64, ToldName> m_others; ///< further names of one connection
    EndedFlows m_ended;
    std::vector<Renamed> m_renamed;
    bool m_prepared = false;
    bool m_preparing = false;
};

} // namespace otasuke
