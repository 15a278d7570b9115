// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>

#include "ui/print/monthly_paper.h"
#include "ui/print/print_pages.h"
#include "ui/print/section.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

QString titleOf(const MonthlySummary &summary)
{
    const QString month = summary.month.toString(u"yyyy-MM"_s);
    //: Title in the properties of the PDF: month as 2026-10, office
    const QString title =
        Paper::tr("Monthly security report %1 %2").arg(month, summary.office.name).trimmed();
    return summary.site.isEmpty() ? title : u"%1 %2"_s.arg(title, summary.site);
}

PageSet pagesOf(const MonthlyPaper &paper)
{
    return {paper.pageCount(),
        [&paper](QPainter &painter, int page) { paper.paintPage(painter, page); }};
}

} // namespace

Result<void> writeMonthlyPdf(const MonthlySummary &summary, const QString &file)
{
    const auto paper = MonthlyPaper::of(summary);
    if (!paper)
        return paper.error();
    return writeWhole(
        pdfOfPages(pagesOf(*paper), titleOf(summary), toDateTime(summary.asOf)), file);
}

Result<void> printMonthly(const MonthlyPaper &paper, QPrinter &printer)
{
    return printPages(pagesOf(paper), printer);
}

} // namespace otasuke
