#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "models/domain/device.h"

namespace otasuke {

/// The ledger as a spreadsheet knows it: RFC 4180, UTF-8 with a byte order mark (Excel needs it),
/// columns name, department, user, seat, site, mac, hostname, ip, standing, note. Cells that a
/// spreadsheet would run as a formula are written with a leading apostrophe.
QByteArray ledgerToCsv(const QList<DeviceRecord> &devices);

struct LedgerCsv
{
    struct Line
    {
        int number = 0; ///< of the file, 1 = header
        QString mac;
        QString hostname;
        DeviceEdit edit; ///< without the device's number
    };
    QList<Line> lines;
    QStringList problems; ///< in words
};
/// Reads columns by the names in the first line, in any order; unknown ones are passed over.
LedgerCsv ledgerFromCsv(const QByteArray &csv);

/// The edit for the device that has the line's MAC, else its host name or name; nullopt if none.
std::optional<DeviceEdit> editFor(const LedgerCsv::Line &line, const QList<DeviceRecord> &devices);

} // namespace otasuke
