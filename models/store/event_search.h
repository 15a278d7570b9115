#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "models/store/event_pieces.h"
#include "models/store/event_queries.h"
#include "models/store/traced_pieces.h"

namespace otasuke {

/// Finds the numbers of the events a filter asks for; the rows are read afterwards. Looks through
/// pieces of the tables and stops after a bounded amount of work.
class EventSearch
{
public:
    EventSearch(ReaderCore &core, const EventFilter &filter);

    struct Found
    {
        QList<qint64> ids; ///< newest first
        qint64 reached = 0; ///< not 0: stopped here, where the next question begins
    };
    /// At most `count`: the newest ones older than the filter's beforeId, or the ones next newer
    /// than its afterId.
    Found find(int count);

    struct Count
    {
        qint64 events = 0;
        bool whole = true; ///< false: estimated from the newer part
    };
    Count count();

private:
    using Piece = EventPieces::Piece;
    using Way = EventPieces::Way;
    void wantService();
    QList<qint64> take(const Piece &piece, Way way, int count);
    QList<qint64> takeByText(qint64 from, qint64 to, Way way, int count);
    qint64 countByText();
    TracedPieces pieces(qint64 from, qint64 to, Way way);
    qint64 rowCost() const;
    Statement &prepared(const QByteArray &sql);
    Found walk(qint64 from, qint64 to, Way way, int count);

    ReaderCore &m_core;
    EventScope m_scope;
    TraceFinder m_finder;
    EventWords m_words;
    TraceFinder m_serviceFinder;
    HourBook m_book;
    QList<QByteArray> m_flowQueries, m_recordQueries; ///< none: not asked
    QByteArray m_textQuery;
    std::map<QByteArray, std::unique_ptr<Statement>> m_prepared;
};

} // namespace otasuke
