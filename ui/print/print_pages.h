#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>

#include <functional>

#include "models/domain/result.h"

class QPainter;
class QPrinter;

namespace otasuke {

/// Pages laid out in units of 1/96 inch on A4, whatever is on them.
struct PageSet
{
    int count = 0;
    std::function<void(QPainter &, int page)> paint; ///< page 0 … count − 1
};

/// Prints on a printer already set up (by QPrintDialog); its page range is kept to.
/// PrinterMissing if it doesn't take the job.
Result<void> printPages(const PageSet &pages, QPrinter &printer);
/// The same as a PDF: fonts embedded; same pages, title and time, same bytes.
QByteArray pdfOfPages(const PageSet &pages, const QString &title, const QDateTime &time);
/// Writes whole or not at all. FileUnwritable, DiskFull.
Result<void> writeWhole(const QByteArray &bytes, const QString &file);

} // namespace otasuke
