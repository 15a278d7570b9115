#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/hour_book.h"

namespace otasuke {

/// Cuts a stretch of numbers into pieces that are looked through one after the other, each small
/// enough to be answered at once; times in which the filter has nothing are left out.
class EventPieces
{
public:
    enum class Way { Older, Newer };
    struct Piece
    {
        qint64 from = 0; ///< numbers: from ≤ id < to
        qint64 to = 0;
        qint64 rows = 0; ///< about so many have to be looked at
        bool flows = true; ///< false: nothing of it is in `flow`
    };
    /// from ≤ id < to, from its newest (Older) or its oldest end (Newer).
    /// `pieceRows`: how many rows may be looked at in one piece.
    EventPieces(HourBook &book, qint64 from, qint64 to, Way way, qint64 pieceRows);
    std::optional<Piece> next();

private:
    bool fill();
    void load(const QList<HourBook::Hour> &hours);
    void add(qint64 firstHour, qint64 lastHour, qint64 rows, bool flows);
    void cut(const Piece &piece);

    HourBook &m_book;
    qint64 m_from, m_to; ///< not given out yet
    Way m_way;
    qint64 m_pieceRows;
    qint64 m_cursor; ///< next hour to be read
    qint64 m_span = 48; ///< hours read at once; more each time
    bool m_done = false;
    QList<Piece> m_ready;
};

} // namespace otasuke
