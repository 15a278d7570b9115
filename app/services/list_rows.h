#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

namespace otasuke {

/// A row of a list, and the line of the file it begins in.
struct ListRow
{
    int line = 0; ///< 1 = the first
    QStringList cells; ///< as written
    qsizetype at = 0; ///< where it begins in the text
    bool isEmpty() const;
};

struct ListRows
{
    QList<ListRow> rows; ///< empty ones left out
    int openQuote = 0; ///< the line of a quotation mark that nothing closes; 0 = none
};

/// Comma, tab or semicolon: what the first lines have most of, outside quotation marks.
char16_t separatorOf(const QString &text);

/// RFC 4180 with any separator; a quotation mark inside an unquoted cell is taken as it is.
ListRows rowsOf(const QString &text, char16_t separator);

/// One line, with its end. Cells a spreadsheet would run as a formula are made harmless by an
/// apostrophe before them; plainCell() takes it away again.
QString listLine(const QStringList &cells, char16_t separator);
QString plainCell(const QString &cell);

} // namespace otasuke
