#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_pieces.h"
#include "models/store/trace_finder.h"

namespace otasuke {

/// Pieces cut down to where the traces say that something can be.
class TracedPieces
{
public:
    using Piece = EventPieces::Piece;
    /// What is looked for must be among what each of the finders finds.
    TracedPieces(
        const EventPieces &pieces, EventPieces::Way way, const QList<TraceFinder *> &finders);
    /// A piece may be empty (from = to), so that looking for traces is counted as work, too.
    std::optional<Piece> next();

private:
    void narrow(const Piece &piece);

    EventPieces m_pieces;
    EventPieces::Way m_way;
    QList<TraceFinder *> m_finders; ///< those that tell less than everything
    QList<Piece> m_ready;
};

} // namespace otasuke
