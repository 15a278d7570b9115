// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/traced_pieces.h"

#include <algorithm>

namespace otasuke {
namespace {

// What these cost, in rows looked at.
constexpr qint64 kPerPiece = 100;
constexpr qint64 kPerSpan = 40;

} // namespace

TracedPieces::TracedPieces(
    const EventPieces &pieces, EventPieces::Way way, const QList<TraceFinder *> &finders)
    : m_pieces(pieces)
    , m_way(way)
    , m_finders(finders)
{
    m_finders.removeIf([](const TraceFinder *finder) { return !finder->narrows(); });
}

std::optional<EventPieces::Piece> TracedPieces::next()
{
    if (m_ready.isEmpty()) {
        const auto piece = m_pieces.next();
        if (!piece || m_finders.isEmpty())
            return piece;
        narrow(*piece);
    }
    return m_ready.takeFirst();
}

void TracedPieces::narrow(const Piece &piece)
{
    const bool older = m_way == EventPieces::Way::Older;
    QList<TraceFinder::Span> spans{{piece.from, piece.to}};
    for (TraceFinder *finder : std::as_const(m_finders)) {
        QList<TraceFinder::Span> fewer;
        for (const TraceFinder::Span &span : std::as_const(spans))
            fewer += finder->within(span.from, span.to);
        spans = fewer;
    }
    for (const TraceFinder::Span &span : std::as_const(spans)) {
        const double share = double(span.to - span.from) / double(piece.to - piece.from);
        const auto rows = qint64(double(piece.rows) * share);
        m_ready << Piece{span.from, span.to, std::min(piece.rows, rows) + kPerSpan, piece.flows};
    }
    if (older)
        std::reverse(m_ready.begin(), m_ready.end());
    // Up to the piece's far end is known.
    const qint64 end = older ? piece.from : piece.to;
    m_ready << Piece{end, end, kPerPiece, piece.flows};
}

} // namespace otasuke
