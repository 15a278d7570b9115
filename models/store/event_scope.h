#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event_filter.h"
#include "models/store/reader_core.h"

namespace otasuke {

/// A filter with its words looked up: which tables are asked, and for which numbers.
struct EventScope
{
    EventScope(ReaderCore &core, const EventFilter &eventFilter);

    EventFilter filter;
    qint64 from = 0; ///< numbers of the period: from ≤ id < to
    qint64 to = 0;
    bool impossible = false; ///< names a device, source or service that the store doesn't know
    QList<EventKind> flowKinds; ///< wanted ones that may stand in `flow`; empty = none wanted
    bool allFlowKinds = true;
    QList<EventKind> recordKinds; ///< wanted ones that may stand in `record`
    bool allRecordKinds = true;
    bool byDevice = false;
    QList<DeviceId> devices; ///< as the ledger and the records number them
    QList<DeviceId> deviceRows; ///< as flows number them: merged ones keep their old number
    std::optional<qint64> source;
    QList<qint64> services; ///< the one asked for and its customers' own parts; empty: any
    QList<qint64> serviceApps; ///< words: applications whose name tells that service

    bool byService() const { return !services.isEmpty(); }
    bool wantsFlows() const { return !impossible && !flowKinds.isEmpty(); }
    bool wantsRecords() const { return !impossible && !recordKinds.isEmpty(); }
    bool allKinds() const { return allFlowKinds && allRecordKinds; }
    /// The keys alone find the rows, none is looked at in vain.
    bool isDense() const;

private:
    void chooseKinds();
    void chooseDevices(ReaderCore &core);
    void chooseNumbers(ReaderCore &core);
};

} // namespace otasuke
