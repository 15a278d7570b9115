#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "ui/print/paper.h"
#include "ui/print/piece.h"
#include "ui/print/print_pages.h"

namespace otasuke {

/// What stands around the rows of a small paper.
struct SheetHead
{
    QString title;
    QString below; ///< office, day: one quiet line; may be empty
    QString foot; ///< at the bottom of each page: whom to call; may be empty
    UtcMicros asOf = 0;
};

/// A small paper to hang up or hand round: a list, a card. As many pages as it takes, in black and
/// white. GUI thread.
class Sheet
{
public:
    using Content = std::function<QList<Piece>(const PaperFonts &fonts)>;
    /// FontMissing if no installed font can show Japanese.
    static Result<Sheet> of(const SheetHead &head, const Content &content);

    int pageCount() const { return int(m_pages.size()); }
    QString title() const { return m_head.title; }
    /// In units of 1/96 inch from the painter's origin.
    void paintPage(QPainter &painter, int page) const;

private:
    Sheet(const SheetHead &head, const PaperFonts &fonts, const QList<PaperPage> &pages);
    void paintFoot(QPainter &painter, int page) const;

    SheetHead m_head;
    PaperFonts m_fonts;
    QList<PaperPage> m_pages;
    friend Result<void> writeSheetPdf(const Sheet &sheet, const QString &file);
};

/// Prints on a printer already set up. PrinterMissing if it doesn't take the job.
Result<void> printSheet(const Sheet &sheet, QPrinter &printer);
/// Whole or not at all; same sheet, same bytes. FileUnwritable, DiskFull.
Result<void> writeSheetPdf(const Sheet &sheet, const QString &file);

} // namespace otasuke
