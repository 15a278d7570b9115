// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_pieces.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr qint64 kMostHoursAtOnce = 24 * 62;
constexpr qint64 kMostCuts = 64;

} // namespace

EventPieces::EventPieces(HourBook &book, qint64 from, qint64 to, Way way, qint64 pieceRows)
    : m_book(book)
    , m_from(from)
    , m_to(to)
    , m_way(way)
    , m_pieceRows(pieceRows)
{
    // A displaced row stands in the hour after its own.
    const qint64 newest = std::min(placeOf(to), kLastTime + kMaxDrift) / kHour;
    const qint64 oldest = std::max<qint64>(0, placeOf(from) - kMaxDrift) / kHour;
    m_cursor = way == Way::Older ? newest : oldest;
}

std::optional<EventPieces::Piece> EventPieces::next()
{
    while (m_ready.isEmpty()) {
        if (!fill())
            return std::nullopt;
    }
    return m_ready.takeFirst();
}

/// Reads the next stretch of hours; false: there are no more.
bool EventPieces::fill()
{
    if (m_done || m_from >= m_to)
        return false;
    const bool older = m_way == Way::Older;
    const auto start = older ? m_book.atOrBefore(m_cursor) : m_book.atOrAfter(m_cursor);
    m_done = !start ||
        (older ? firstIdAt((*start + 1) * kHour + kMaxDrift) <= m_from
               : firstIdAt(*start * kHour) >= m_to);
    if (m_done)
        return false;
    if (older) {
        load(m_book.between(*start - m_span + 1, *start));
        m_cursor = *start - m_span;
    } else {
        load(m_book.between(*start, *start + m_span - 1));
        m_cursor = *start + m_span;
    }
    m_span = std::min(m_span * 3, kMostHoursAtOnce);
    return true;
}

/// Hours in a row become one piece, as long as it stays small.
void EventPieces::load(const QList<HourBook::Hour> &ascending)
{
    QList<HourBook::Hour> hours = ascending;
    if (m_way == Way::Older)
        std::reverse(hours.begin(), hours.end());
    const qint64 step = m_way == Way::Older ? -1 : 1;
    for (qsizetype i = 0; i < hours.size();) {
        const qint64 first = hours[i].hour;
        qint64 last = first;
        const bool flows = hours[i].flows;
        qint64 rows = hours[i].rows;
        for (++i; i < hours.size() && hours[i].hour == last + step && hours[i].flows == flows &&
             rows + hours[i].rows <= m_pieceRows;
             ++i) {
            last = hours[i].hour;
            rows += hours[i].rows;
        }
        add(std::min(first, last), std::max(first, last), rows, flows);
    }
}

/// With the second after its last hour, for displaced rows; what was given out is not given again.
void EventPieces::add(qint64 firstHour, qint64 lastHour, qint64 rows, bool flows)
{
    Piece piece{firstIdAt(firstHour * kHour), endIdAt((lastHour + 1) * kHour), rows, flows};
    piece.from = std::max(piece.from, m_from);
    piece.to = std::min(piece.to, m_to);
    if (piece.from >= piece.to)
        return;
    (m_way == Way::Older ? m_to : m_from) = m_way == Way::Older ? piece.from : piece.to;
    cut(piece);
}

void EventPieces::cut(const Piece &piece)
{
    const qint64 parts = std::clamp<qint64>((piece.rows + m_pieceRows - 1) / m_pieceRows, 1,
        std::min(kMostCuts, piece.to - piece.from));
    const qint64 width = (piece.to - piece.from) / parts;
    QList<Piece> cuts;
    for (qint64 i = 0; i < parts; ++i) {
        const qint64 from = piece.from + i * width;
        cuts << Piece{
            from, i + 1 == parts ? piece.to : from + width, piece.rows / parts, piece.flows};
    }
    if (m_way == Way::Older)
        std::reverse(cuts.begin(), cuts.end());
    m_ready += cuts;
}

} // namespace otasuke
