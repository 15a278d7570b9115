#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/read_models.h"
#include "models/store/reader_core.h"

namespace otasuke {

/// Finds the numbers of the events a filter asks for; the rows are read afterwards.
class EventSearch
{
public:
    EventSearch(ReaderCore &core, const EventFilter &filter);
    /// Newest first, at most `count`.
    QList<qint64> newest(int count);

private:
    bool wants(EventKind kind) const;
    QList<DeviceId> wantedDevices() const;
    void prepareSearch();
    QByteArray among(const QByteArray &column, const QByteArray &select) const;
    QByteArray conditions(RowTable table) const;
    QByteArray searchCondition(RowTable table) const;
    QByteArray addressCondition() const;
    QByteArray range(qint64 from, qint64 to) const;
    void take(const QByteArray &sql, int count);
    void takeFlows(int count);
    void takeFlowsOf(DeviceId device, int count);
    void takeRecords(int count);

    ReaderCore &m_core;
    EventFilter m_filter;
    qint64 m_from = 0; ///< numbers: from ≤ id < to
    qint64 m_to = 0;
    QList<EventKind> m_kinds;
    QList<DeviceId> m_devices;
    bool m_byDevice = false;
    QByteArray m_searchedNames, m_searchedSignatures, m_searchedDevices; ///< conditions
    QList<qint64> m_found;
};

} // namespace otasuke
