#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>

#include "models/domain/monthly_summary.h"
#include "ui/print/paper.h"
#include "ui/print/piece.h"

class QPrinter;

namespace otasuke {

/// The monthly summary laid out on A4, the same for preview, printer and PDF: at most six pages, in
/// black and white, no row cut by the end of a page. Needs a QApplication (the charts); GUI thread.
class MonthlyPaper
{
public:
    static constexpr int kMostPages = 6;

    /// FontMissing if no installed font can show Japanese.
    static Result<MonthlyPaper> of(const MonthlySummary &summary);

    int pageCount() const { return int(m_pages.size()); }
    /// Page 0 … pageCount() − 1, in units of 1/96 inch from the painter's origin; scale the painter
    /// for other sizes. Paints no ground: paper is white already.
    void paintPage(QPainter &painter, int page) const;

private:
    MonthlyPaper(const PaperFonts &fonts, const QList<PaperPage> &pages);
    void paintFoot(QPainter &painter, int page) const;

    PaperFonts m_fonts;
    QList<PaperPage> m_pages;
};

/// Writes the summary whole or not at all: A4, fonts embedded, title set; same summary, same bytes.
/// FontMissing, FileUnwritable, DiskFull.
Result<void> writeMonthlyPdf(const MonthlySummary &summary, const QString &file);

/// Prints on a printer already set up (by QPrintDialog); its page range is kept to.
/// PrinterMissing if it doesn't take the job.
Result<void> printMonthly(const MonthlyPaper &paper, QPrinter &printer);

} // namespace otasuke
