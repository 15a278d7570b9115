// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_pages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

#include "ui/print/section.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr int kPdfResolution = 600; // only rounds coordinates: everything is vectors

/// Qt stamps a PDF with the computer's time; a paper's time is that of its figures. Digits replace
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

} // namespace

Result<void> printPages(const PageSet &pages, QPrinter &printer)
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
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count) : pages.count;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return Error{ErrorKind::PrinterMissing, u"printer stopped at page %1"_s.arg(page)};
        pages.paint(painter, page - 1);
    }
    return {};
}

QByteArray pdfOfPages(const PageSet &pages, const QString &title, const QDateTime &time)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
        writer.setResolution(kPdfResolution);
        writer.setTitle(title);
        writer.setCreator(Paper::tr("Otasuke Console"));
        QPainter painter(&writer);
        painter.scale(kPdfResolution / 96.0, kPdfResolution / 96.0);
        for (int page = 0; page < pages.count; ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
    }
    QByteArray pdf = buffer.data();
    stampWithTimeOf(pdf, time);
    return pdf;
}

Result<void> writeWhole(const QByteArray &bytes, const QString &file)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    const bool full = out.error() == QFileDevice::ResourceError;
    return Error{full ? ErrorKind::DiskFull : ErrorKind::FileUnwritable,
        u"%1: %2"_s.arg(out.fileName(), out.errorString())};
}

} // namespace otasuke
