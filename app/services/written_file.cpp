// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/written_file.h"

#include <QSaveFile>

#include "app/services/event_sheet.h"

using namespace Qt::StringLiterals;

namespace otasuke {

Result<void> writeWhole(const QString &file, const QByteArray &content)
{
    QSaveFile to(file);
    if (to.open(QIODevice::WriteOnly) && to.write(content) == content.size() && to.commit())
        return {};
    const bool full = to.error() == QFileDevice::ResourceError;
    return Error{
        full ? ErrorKind::DiskFull : ErrorKind::FileUnwritable, file + u": "_s + to.errorString()};
}

QByteArray csvTable(const QList<QStringList> &rows)
{
    QByteArray csv = "\xef\xbb\xbf"; // tells a spreadsheet that this is UTF-8
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << csvCell(cell);
        csv += (cells.join(u',') + u"\r\n"_s).toUtf8();
    }
    return csv;
}

} // namespace otasuke
