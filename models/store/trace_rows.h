#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event.h"
#include "models/store/trace_fresh.h"

namespace otasuke {

/// The tables' side of the traces. Inside the caller's transaction; begin(), put(), end().
class TraceRows
{
public:
    explicit TraceRows(Database &db)
        : m_db(db)
    {
    }
    /// `rows` records are told of. Little of it waits (trace_fresh.h) until it is worth moving,
    /// unless all is to be settled.
    void begin(qint64 rows, bool settle);
    /// What is told of a row of the table: ascending entries (trace_code.h), and of so many
    /// records.
    void put(qint64 id, qint64 rows, const std::vector<quint32> &entries);
    void end();

    void clear();
    /// Forgets what is told of the time before; no record stands there.
    void expire(UtcMicros before);

private:
    bool mayWait(qint64 rows);
    void merge(qint64 id, qint64 rows, const std::vector<quint32> &entries);
    const std::vector<quint32> &withWaiting(
        const QList<FreshTraces> &waiting, const std::vector<quint32> &entries);

    Database &m_db;
    bool m_waits = false; ///< what is put now
    qint64 m_rows = 0;
    QByteArray m_told; ///< for the row that waits
    FreshTracesByRow m_waiting; ///< to be moved
    // Used again and again.
    std::vector<quint32> m_stored, m_added, m_merged;
};

} // namespace otasuke
