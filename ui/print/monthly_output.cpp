// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

#include "ui/print/monthly_paper.h"
#include "ui/print/section.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr int kPdfResolution = 600; // only rounds coordinates: everything is vectors

/// Qt stamps a PDF with the computer's time; a report's time is that of its figures. Digits replace
/// digits, so that no offset in the file moves.
void stampWithTimeOf(QByteArray &pdf, const QDateTime &time)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', at);
    if (end < 0)
        return;
    const QByteArray digits = time.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1();
    const qsizetype first = at + key.size();
    const qsizetype zone = first + digits.size();
    pdf.replace(first, digits.size(), digits);
    const QByteArray utc = "+00'00'"; // else it is a plain Z already
    if (end - zone == utc.size())
        pdf.replace(zone, utc.size(), utc);
}

QString titleOf(const MonthlySummary &summary)
{
    const QString month = summary.month.toString(u"yyyy-MM"_s);
    //: Title in the properties of the PDF: month as 2026-10, office
    return Paper::tr("Monthly security report %1 %2").arg(month, summary.office.name).trimmed();
}

Result<QByteArray> pdfOf(const MonthlySummary &summary)
{
    const auto paper = MonthlyPaper::of(summary);
    if (!paper)
        return paper.error();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
        writer.setResolution(kPdfResolution);
        writer.setTitle(titleOf(summary));
        writer.setCreator(Paper::tr("Otasuke Console"));
        QPainter painter(&writer);
        painter.scale(kPdfResolution / 96.0, kPdfResolution / 96.0);
        for (int page = 0; page < paper->pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            paper->paintPage(painter, page);
        }
    }
    QByteArray pdf = buffer.data();
    stampWithTimeOf(pdf, toDateTime(summary.asOf));
    return pdf;
}

Error writeError(const QSaveFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return {full ? ErrorKind::DiskFull : ErrorKind::FileUnwritable,
        u"%1: %2"_s.arg(file.fileName(), file.errorString())};
}

} // namespace

Result<void> writeMonthlyPdf(const MonthlySummary &summary, const QString &file)
{
    const auto pdf = pdfOf(summary);
    if (!pdf)
        return pdf.error();
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(*pdf) != pdf->size() || !out.commit())
        return writeError(out);
    return {};
}

Result<void> printMonthly(const MonthlyPaper &paper, QPrinter &printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{
            ErrorKind::PrinterMissing, u"printer %1 takes no job"_s.arg(printer.printerName())};
    const double dots = printer.resolution();
    painter.scale(dots / 96.0, dots / 96.0);
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), paper.pageCount()) : paper.pageCount();
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return Error{ErrorKind::PrinterMissing, u"printer stopped at page %1"_s.arg(page)};
        paper.paintPage(painter, page - 1);
    }
    return {};
}

} // namespace otasuke
