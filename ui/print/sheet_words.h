#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ui/print/office_sheets.h"
#include "ui/print/paper_table.h"

namespace otasuke {

/// The words of the small papers.
struct OfficeSheet
{
    Q_DECLARE_TR_FUNCTIONS(OfficeSheet)
};

/// Title, office and day above the rows; whom to call at the foot.
SheetHead sheetHead(const QString &title, const SheetContext &context);
QString sheetDate(UtcMicros t, const SheetContext &context); ///< a dash for 0

} // namespace otasuke
