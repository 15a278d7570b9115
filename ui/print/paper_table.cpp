// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_table.h"

#include "ui/print/words.h"

namespace otasuke {

namespace {

constexpr qreal kPad = 6; // beside and above the words of a cell
const QColor kRule(0x77, 0x77, 0x77);

struct Grid
{
    QList<PaperColumn> columns;
    QList<qreal> widths;
    PaperFonts fonts;

    const QFont &font(qsizetype column, bool title) const
    {
        return title || columns[column].bold ? fonts.strong : fonts.body;
    }
    qreal rowHeight(const QStringList &cells, bool title) const
    {
        qreal most = 0;
        for (qsizetype i = 0; i < widths.size(); ++i)
            most =
                std::max(most, wordsHeight(cells.value(i), font(i, title), widths[i] - 2 * kPad));
        return most + 2 * kPad;
    }
    void paintRow(QPainter &painter, const QRectF &box, const QStringList &cells, bool title) const
    {
        qreal x = box.left();
        for (qsizetype i = 0; i < widths.size(); ++i) {
            drawWords(painter,
                {x + kPad, box.top() + kPad, widths[i] - 2 * kPad, box.height() - 2 * kPad},
                cells.value(i), font(i, title), columns[i].align);
            x += widths[i];
        }
        painter.setPen(QPen(kRule, 0.8));
        painter.drawLine(box.bottomLeft(), box.bottomRight());
        painter.setPen(Qt::black);
    }
};

std::shared_ptr<const Grid> gridOf(const QList<PaperColumn> &columns, const PaperFonts &fonts)
{
    auto grid = std::make_shared<Grid>();
    grid->columns = columns;
    grid->fonts = fonts;
    qreal all = 0;
    for (const PaperColumn &column : columns)
        all += column.share;
    for (const PaperColumn &column : columns)
        grid->widths << kColumnWidth * column.share / all;
    return grid;
}

Piece rowPiece(const std::shared_ptr<const Grid> &grid, const QStringList &cells, bool title)
{
    Piece piece;
    piece.height = grid->rowHeight(cells, title);
    piece.keepWithNext = title;
    piece.paint = [grid, cells, title](QPainter &painter, const QRectF &box) {
        if (title) {
            painter.setPen(QPen(kRule, 0.8));
            painter.drawLine(box.topLeft(), box.topRight());
            painter.setPen(Qt::black);
        }
        grid->paintRow(painter, box, cells, title);
    };
    return piece;
}

} // namespace

QList<Piece> tablePieces(const QList<PaperColumn> &columns, const QList<QStringList> &rows,
    const PaperFonts &fonts, const QList<Term> &terms)
{
    const auto grid = gridOf(columns, fonts);
    QStringList titles;
    for (const PaperColumn &column : columns)
        titles << column.title;
    const bool titled = !titles.join(QString()).isEmpty();
    QList<Piece> pieces;
    std::shared_ptr<const Piece> head;
    if (titled) {
        head = std::make_shared<const Piece>(rowPiece(grid, titles, true));
        pieces << *head;
    }
    for (const QStringList &row : rows) {
        Piece piece = rowPiece(grid, row, false);
        piece.head = head;
        piece.terms = terms;
        pieces << piece;
    }
    return pieces;
}

Piece headingPiece(const QString &text, const PaperFonts &fonts)
{
    Piece piece;
    const QFont font = fonts.heading;
    piece.height = wordsHeight(text, font, kColumnWidth) + 7;
    piece.above = 20;
    piece.keepWithNext = true;
    piece.paint = [text, font](QPainter &painter, const QRectF &box) {
        drawWords(painter, box, text, font);
    };
    return piece;
}

Piece textPiece(const QString &text, const PaperFonts &fonts, bool quiet)
{
    Piece piece;
    const QFont font = quiet ? fonts.small : fonts.body;
    piece.height = wordsHeight(text, font, kColumnWidth) + 4;
    piece.above = 4;
    piece.paint = [text, font](QPainter &painter, const QRectF &box) {
        drawWords(painter, box, text, font);
    };
    return piece;
}

} // namespace otasuke
