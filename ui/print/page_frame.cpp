// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_frame.h"

#include "ui/print/paper.h"
#include "ui/print/section.h"
#include "ui/print/words.h"

namespace otasuke {

void paintPieces(QPainter &painter, const PaperPage &page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PaperPage::Placed &placed : page.pieces) {
        painter.setPen(Qt::black);
        painter.setBrush(Qt::NoBrush);
        placed.piece.paint(
            painter, {kPaperSide, kPaperTop + placed.y, kColumnWidth, placed.piece.height});
    }
}

QRectF paintFootLine(QPainter &painter, const QFont &font, int page, int pages)
{
    const qreal top = kPaperHeight - kPaperFoot + 14;
    const qreal right = kPaperSide + kColumnWidth;
    painter.setPen(QPen(QColor(0x77, 0x77, 0x77), 0.8));
    painter.drawLine(QPointF(kPaperSide, top), QPointF(right, top));
    painter.setPen(Qt::black);
    const QString number = Paper::tr("Page %1 of %2").arg(page + 1).arg(pages);
    const qreal numberWidth = wordsWidth(number, font) + 2;
    drawWords(
        painter, {right - numberWidth, top + 5, numberWidth, 20}, number, font, Qt::AlignRight);
    return {kPaperSide, top + 5, kColumnWidth - numberWidth - 24, 54};
}

} // namespace otasuke
