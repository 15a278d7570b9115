// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/ledger_export.h"

#include <QSaveFile>

#include <algorithm>
#include <limits>

#include "app/services/list_text.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qsizetype kMostNamed = 200;

QList<DeviceRecord> inListOrder(const LedgerBasis &basis)
{
    const auto place = [&basis](const DeviceRecord &device) {
        const int line = basis.sheets.value(device.id).line;
        return line == 0 ? std::numeric_limits<int>::max() : line;
    };
    QList<DeviceRecord> devices = basis.devices;
    std::stable_sort(devices.begin(), devices.end(),
        [&place](const DeviceRecord &a, const DeviceRecord &b) { return place(a) < place(b); });
    return devices;
}

QStringList cellsOf(const DeviceRecord &device, const LedgerLayout &layout, const QStringList &keys,
    const LedgerBasis &basis)
{
    const LedgerSheetLine sheet = basis.sheets.value(device.id);
    int macs = 0;
    QStringList cells;
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        const LedgerField field = layout.columns[i].field;
        const QString own = sheet.cells.value(keys[i]);
        const bool second = field == LedgerField::Mac && macs++ > 0;
        const QString told = fieldText(device, field, basis.calendar);
        const bool finds = field == LedgerField::Mac || field == LedgerField::Hostname ||
            field == LedgerField::Address;
        const bool kept = sheet.line != 0 && meansSame(device, field, own, basis.calendar);
        // What the list knows and no source has told yet isn't wiped out of it.
        if (kept || second || (finds && told.isEmpty()))
            cells << own;
        else
            cells << told;
    }
    return cells;
}

QList<LedgerExport::Unwritable> unwritableOf(
    const QList<QStringList> &rows, const LedgerLayout &layout)
{
    const int above = int(layout.top.count(u'\n'));
    QList<LedgerExport::Unwritable> found;
    for (const QString &character : unwritable(layout.top, layout.encoding))
        found.append({character, 1, QString()});
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype i = 0; i < rows[row].size() && found.size() < kMostNamed; ++i) {
            for (const QString &character : unwritable(rows[row][i], layout.encoding))
                found.append({character, above + int(row) + 1, layout.columns[i].title});
        }
    }
    return found;
}

Result<void> write(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    const bool full = out.error() == QFileDevice::ResourceError;
    return Error{
        full ? ErrorKind::DiskFull : ErrorKind::FileUnwritable, file + u": "_s + out.errorString()};
}

} // namespace

Result<LedgerExport> exportLedger(
    const QString &file, const LedgerLayout &layout, const LedgerBasis &basis)
{
    const QStringList keys = cellKeys(layout);
    QList<QStringList> rows;
    QStringList titles;
    for (const LedgerLayout::Column &column : layout.columns)
        titles << column.title;
    rows << titles;
    for (const DeviceRecord &device : inListOrder(basis))
        rows << cellsOf(device, layout, keys, basis);
    QString text = layout.top;
    for (const QStringList &row : std::as_const(rows))
        text += listLine(row, layout.separator);
    LedgerExport result{file, int(rows.size()) - 1, layout.encoding, {}};
    const auto bytes = writeListText(text, layout.encoding);
    if (!bytes) {
        result.unwritable = unwritableOf(rows, layout);
        return result;
    }
    if (const auto written = write(file, *bytes); !written)
        return written.error();
    return result;
}

} // namespace otasuke
