// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/piece.h"

namespace otasuke {

namespace {

/// Room a piece needs together with those it must not be parted from.
qreal needed(const QList<Piece> &pieces, qsizetype first)
{
    qreal sum = 0;
    for (qsizetype i = first; i < pieces.size(); ++i) {
        sum += pieces[i].height + (i > first ? pieces[i].above : 0);
        if (!pieces[i].keepWithNext)
            break;
    }
    return sum;
}

class Breaker
{
public:
    explicit Breaker(qreal height)
        : m_height(height)
    {
    }

    void take(const Piece &piece, qreal room)
    {
        const bool full = m_y + piece.above + room > m_height;
        if (m_pages.isEmpty() || ((full || piece.newPage) && !m_pages.last().pieces.isEmpty()))
            begin(piece);
        else
            m_y += piece.above;
        put(piece);
    }
    QList<PaperPage> pages() && { return std::move(m_pages); }

private:
    void begin(const Piece &piece)
    {
        m_pages << PaperPage{};
        m_y = 0;
        if (piece.head)
            put(*piece.head);
    }
    void put(const Piece &piece)
    {
        PaperPage &page = m_pages.last();
        page.pieces << PaperPage::Placed{piece, m_y};
        m_y += piece.height;
        for (const Term term : piece.terms) {
            if (!page.terms.contains(term))
                page.terms << term;
        }
    }

    qreal m_height;
    qreal m_y = 0;
    QList<PaperPage> m_pages;
};

} // namespace

QList<PaperPage> breakPages(const QList<Piece> &pieces, qreal height)
{
    Breaker breaker(height);
    for (qsizetype i = 0; i < pieces.size(); ++i)
        breaker.take(pieces[i], needed(pieces, i));
    return std::move(breaker).pages();
}

} // namespace otasuke
