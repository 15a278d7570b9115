// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_table.h"

#include <QRegularExpression>

#include "ui/print/words.h"

using namespace Qt::StringLiterals;

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

/// The widest word that can't be broken, in the title and the cells of a column.
qreal widestWord(const Grid &grid, qsizetype column, const QList<QStringList> &rows)
{
    qreal widest = 0;
    // Kanji may part anywhere, but not from a word that a no-break space ties to them.
    static const QRegularExpression gaps(u"(?:[\\s\u3000-\uffef](?!\u00a0))+"_s);
    const auto take = [&](const QString &text, const QFont &font) {
        for (const QString &word : text.split(gaps))
            widest = std::max(widest, wordsWidth(word, font));
    };
    take(grid.columns[column].title, grid.font(column, true));
    for (const QStringList &row : rows)
        take(row.value(column), grid.font(column, false));
    return widest + 2 * kPad + 1;
}

/// Widens columns whose words would be broken, at the cost of those with room to spare.
void giveRoom(Grid &grid, const QList<QStringList> &rows)
{
    qreal lacking = 0;
    qreal spare = 0;
    QList<qreal> needed;
    for (qsizetype i = 0; i < grid.widths.size(); ++i) {
        needed << widestWord(grid, i, rows);
        lacking += std::max(0.0, needed[i] - grid.widths[i]);
        spare += std::max(0.0, grid.widths[i] - needed[i]);
    }
    if (lacking <= 0 || spare <= 0)
        return;
    const qreal given = std::min(1.0, spare / lacking);
    const qreal taken = std::min(1.0, lacking / spare);
    for (qsizetype i = 0; i < grid.widths.size(); ++i) {
        const qreal room = grid.widths[i] - needed[i];
        grid.widths[i] -= room * (room < 0 ? given : taken);
    }
}

std::shared_ptr<const Grid> gridOf(
    const QList<PaperColumn> &columns, const QList<QStringList> &rows, const PaperFonts &fonts)
{
    auto grid = std::make_shared<Grid>();
    grid->columns = columns;
    grid->fonts = fonts;
    qreal all = 0;
    for (const PaperColumn &column : columns)
        all += column.share;
    for (const PaperColumn &column : columns)
        grid->widths << kColumnWidth * column.share / all;
    giveRoom(*grid, rows);
    return grid;
}

/// `first`: a rule above it too.
Piece rowPiece(
    const std::shared_ptr<const Grid> &grid, const QStringList &cells, bool title, bool first)
{
    Piece piece;
    piece.height = grid->rowHeight(cells, title);
    piece.keepWithNext = title;
    piece.paint = [grid, cells, title, first](QPainter &painter, const QRectF &box) {
        if (first) {
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
    const auto grid = gridOf(columns, rows, fonts);
    QStringList titles;
    for (const PaperColumn &column : columns)
        titles << column.title;
    const bool titled = !titles.join(QString()).isEmpty();
    QList<Piece> pieces;
    std::shared_ptr<const Piece> head;
    if (titled) {
        head = std::make_shared<const Piece>(rowPiece(grid, titles, true, true));
        pieces << *head;
    }
    for (const QStringList &row : rows) {
        Piece piece = rowPiece(grid, row, false, pieces.isEmpty());
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
