#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>
#include <QPainter>
#include <QRectF>

#include <functional>
#include <memory>

namespace otasuke {

/// A word explained at the foot of the pages it stands on.
enum class Term { Utm, Edr, Score, Watched, CommandAndControl, Phishing, Bytes, TenThreats };

/// What is never cut by the end of a page: a heading, a row of a table, a chart.
struct Piece
{
    qreal height = 0;
    qreal above = 0; ///< room above it, dropped at the top of a page
    std::function<void(QPainter &, const QRectF &)> paint;
    bool keepWithNext = false; ///< never the last one on a page
    bool newPage = false; ///< begins a page
    std::shared_ptr<const Piece> head; ///< printed again where a page begins with this piece
    QList<Term> terms;
};

struct PaperPage
{
    struct Placed
    {
        Piece piece;
        qreal y = 0; ///< below the top of the column
    };
    QList<Placed> pieces;
    QList<Term> terms; ///< in the order of their first use
};

/// Fills pages of `height` from the top. A piece higher than a page has one to itself.
QList<PaperPage> breakPages(const QList<Piece> &pieces, qreal height);

} // namespace otasuke
