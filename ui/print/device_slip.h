#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/office_calendar.h"
#include "models/domain/read_models.h"
#include "ui/print/paper.h"
#include "ui/print/piece.h"

class QPrinter;

namespace otasuke {

/// The paper 「この機械は誰の？」 that goes round the office for a device nobody has claimed: one
/// A4 page, in black and white, with lines to write the answer on. GUI thread.
class DeviceSlipPaper
{
public:
    /// FontMissing if no installed font can show Japanese.
    static Result<DeviceSlipPaper> of(const DeviceSlip &slip, const OfficeCalendar &calendar);
    /// In units of 1/96 inch from the painter's origin.
    void paint(QPainter &painter) const;
    int pageCount() const { return int(m_pages.size()); } ///< one, unless names are endless

private:
    explicit DeviceSlipPaper(const QList<PaperPage> &pages)
        : m_pages(pages)
    {
    }
    QList<PaperPage> m_pages;
};

/// Prints on a printer already set up. PrinterMissing if it doesn't take the job.
Result<void> printSlip(const DeviceSlipPaper &paper, QPrinter &printer);

} // namespace otasuke
