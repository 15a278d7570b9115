#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QStringList>

#include "models/domain/result.h"

namespace otasuke {

/// Writes a file whole or not at all. FileUnwritable, DiskFull. Any thread but the window's.
Result<void> writeWhole(const QString &file, const QByteArray &content);

/// A table as CSV that a spreadsheet opens as it is: UTF-8 with a mark, quoted, nothing in it taken
/// for a formula (csvCell in event_sheet.h).
QByteArray csvTable(const QList<QStringList> &rows);

} // namespace otasuke
