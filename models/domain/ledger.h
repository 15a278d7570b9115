#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QStringList>

#include <algorithm>

#include "models/domain/device.h"

namespace otasuke {

// The ledger (機器台帳) as the office keeps it in a spreadsheet, and what a person says about which
// devices are one.

/// How the text of a list is written.
enum class TextEncoding : quint8 {
    Utf8 = 0,
    Utf8Mark = 1, ///< with a byte order mark: how spreadsheets know UTF-8
    Utf16 = 2, ///< little endian with a mark: a spreadsheet's "Unicode text"
    Cp932 = 3 ///< Windows' Shift_JIS: what a Japanese spreadsheet saves as CSV
};

/// What a column of the list tells. Ignored ones are kept as they are and written again.
enum class LedgerField : quint8 {
    Ignored = 0,
    Name = 1,
    User = 2,
    Department = 3,
    Seat = 4,
    Site = 5,
    Mac = 6, ///< finds the device
    Hostname = 7, ///< finds the device
    Address = 8, ///< finds the device
    Standing = 9,
    GuestUntil = 10,
    Importance = 11,
    Note = 12,
    System = 13, ///< only written: the sources know it better
    ExtendedSupport = 14,
    ExceptionReason = 15,
    ExceptionMeasure = 16,
    ExceptionUntil = 17
};
inline constexpr int kLedgerFields = 18;

/// The form of the office's list: read once, remembered, and written the same.
struct LedgerLayout
{
    struct Column
    {
        QString title; ///< as it stands in the list
        LedgerField field = LedgerField::Ignored;
        bool operator==(const Column &) const = default;
    };
    QList<Column> columns; ///< in the list's order
    TextEncoding encoding = TextEncoding::Utf8Mark;
    char16_t separator = u',';
    QString top; ///< what stands above the titles, line ends included
    bool operator==(const LedgerLayout &) const = default;
};

/// One change of one field, in words, before and after.
struct LedgerChange
{
    LedgerField field = LedgerField::Ignored;
    QString before;
    QString after;
    bool operator==(const LedgerChange &) const = default;
};

/// What became of a line of the list.
enum class LedgerFate : quint8 {
    New = 0, ///< no source has told of it; it is entered all the same
    Changed = 1,
    Same = 2,
    Unmatched = 3, ///< names no device, and nothing by which one could be found later
    Conflict = 4, ///< two lines, or two columns of one, mean different devices
    Bad = 5 ///< can't be read
};

/// A line of the list against the ledger. Only New and Changed ones are written.
struct LedgerLine
{
    int number = 0; ///< of the file, 1 = its first line
    LedgerFate fate = LedgerFate::Same;
    QString name; ///< how the list calls it
    QString
        problem; ///< Unmatched, Conflict and Bad: why; or a cell that was passed over. Translated
    QList<LedgerChange> changes;
    DeviceEdit edit; ///< its id: the device; 0 for New
    DeviceHint keys; ///< MAC, host name and address of the line
    QStringList moreMacs; ///< a second network card's
    QList<std::pair<QString, QString>> cells; ///< title and text of every column, as read
};

/// The whole list against the ledger, before anything is changed.
struct LedgerPreview
{
    QString file;
    LedgerLayout layout;
    QList<LedgerLine> lines; ///< in the list's order
    QStringList sample; ///< of each column its first cell that isn't empty
    QString problem; ///< the list as a whole can't be read by this layout; translated
    int count(LedgerFate fate) const
    {
        return int(std::count_if(lines.begin(), lines.end(),
            [fate](const LedgerLine &line) { return line.fate == fate; }));
    }
    bool changesSomething() const
    {
        return count(LedgerFate::New) + count(LedgerFate::Changed) > 0;
    }
};

/// The reading of a list that can be taken back.
struct LedgerUndo
{
    QString file;
    UtcMicros at = 0; ///< 0: nothing to take back
    int devices = 0;
};

/// What taking it back did.
struct LedgerUndone
{
    int devices = 0; ///< put back as they were
    int removed = 0; ///< entered by the list, not seen since and not written about by hand
    int kept = 0; ///< fields a person changed after it: those stay
};

/// The line of the list a device was entered from.
struct LedgerSheetLine
{
    int line = 0;
    QHash<QString, QString> cells; ///< by column title
};

/// What was written to a file, or why not.
struct LedgerExport
{
    QString file;
    int rows = 0;
    TextEncoding encoding = TextEncoding::Utf8Mark;
    struct Unwritable
    {
        QString character; ///< one, as text
        int row = 0; ///< of the file, 1 = header
        QString title; ///< of the column
    };
    /// Characters the encoding can't hold: then nothing was written.
    QList<Unwritable> unwritable;
};

/// Devices that may be one: a phone that shows another made-up MAC now and then.
struct DeviceCandidate
{
    QList<DeviceId> devices; ///< by the time they were first seen
    QString hint; ///< what they share: host name, else maker
    bool byName = false; ///< it is the host name
    bool operator==(const DeviceCandidate &) const = default;
};

/// Taking a device apart: these keys, and what was recorded under the addresses, go to another.
struct DeviceSplit
{
    DeviceId id = 0;
    QStringList macs;
    QStringList hostnames;
    QStringList addresses;
    QString name; ///< of the new device; may be empty
    UtcMicros since = 0; ///< older records stay
};

} // namespace otasuke
