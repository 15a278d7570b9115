// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet.h"
#include "ui/print/page_frame.h"

#include <QPainter>

#include "ui/print/section.h"
#include "ui/print/words.h"

namespace otasuke {

namespace {

Piece titlePiece(const QString &text, const PaperFonts &fonts)
{
    Piece piece;
    piece.height = wordsHeight(text, fonts.title, kColumnWidth) + 4;
    piece.keepWithNext = true;
    piece.paint = [text, font = fonts.title](QPainter &painter, const QRectF &box) {
        drawWords(painter, box, text, font);
    };
    return piece;
}

PageSet pagesOf(const Sheet &sheet)
{
    return {sheet.pageCount(),
        [&sheet](QPainter &painter, int page) { sheet.paintPage(painter, page); }};
}

} // namespace

Sheet::Sheet(const SheetHead &head, const PaperFonts &fonts, const QList<PaperPage> &pages)
    : m_head(head)
    , m_fonts(fonts)
    , m_pages(pages)
{
}

Result<Sheet> Sheet::of(const SheetHead &head, const Content &content)
{
    const auto fonts = paperFonts();
    if (!fonts)
        return fonts.error();
    QList<Piece> pieces{titlePiece(head.title, *fonts)};
    if (!head.below.isEmpty()) {
        pieces << textPiece(head.below, *fonts, true);
        pieces.last().keepWithNext = true;
    }
    pieces += content(*fonts);
    return Sheet(head, *fonts, breakPages(pieces, kPaperHeight - kPaperTop - kPaperFoot));
}

void Sheet::paintPage(QPainter &painter, int page) const
{
    if (page < 0 || page >= m_pages.size())
        return;
    painter.save();
    paintPieces(painter, m_pages[page]);
    paintFoot(painter, page);
    painter.restore();
}

void Sheet::paintFoot(QPainter &painter, int page) const
{
    const QRectF room = paintFootLine(painter, m_fonts.small, page, int(m_pages.size()));
    drawWords(painter, room, m_head.foot, m_fonts.strong);
}

Result<void> printSheet(const Sheet &sheet, QPrinter &printer)
{
    return printPages(pagesOf(sheet), printer);
}

Result<void> writeSheetPdf(const Sheet &sheet, const QString &file)
{
    return writeWhole(
        pdfOfPages(pagesOf(sheet), sheet.title(), toDateTime(sheet.m_head.asOf)), file);
}

} // namespace otasuke
