// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/ledger_line.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/domain/one_line.h"
#include "models/judgement/device_identity.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qsizetype kShownLength = 40;
constexpr qsizetype kLongestNote = 2000;

struct LineWords
{
    Q_DECLARE_TR_FUNCTIONS(LedgerImport)
};

using Column = LedgerLayout::Column;

/// Takes a value if there is one; tells whether.
template<class To, class T>
bool take(To &to, const std::optional<T> &value)
{
    if (value)
        to = *value;
    return value.has_value();
}

bool readMac(LedgerLine &line, const QString &cell)
{
    const QString mac = DeviceIdentity::canonicalMac(cell);
    if (line.keys.mac.isEmpty())
        line.keys.mac = mac;
    else if (!mac.isEmpty())
        line.moreMacs << mac;
    return !mac.isEmpty();
}

bool readException(
    LedgerLine &line, LedgerField field, const QString &cell, const OfficeCalendar &calendar)
{
    KnownException exception = line.edit.exception.value_or(KnownException{});
    if (field == LedgerField::ExceptionReason)
        exception.reason = cell;
    else if (field == LedgerField::ExceptionMeasure)
        exception.measure = cell;
    else if (!take(exception.until, endOfDay(cell, calendar)))
        return false;
    line.edit.exception = exception;
    return true;
}

/// A note may have several lines; what is shown in one is made one by oneLine().
bool isTooLong(LedgerField field, const QString &cell)
{
    const bool note = field == LedgerField::Note || field == LedgerField::ExceptionReason ||
        field == LedgerField::ExceptionMeasure;
    return field != LedgerField::Ignored && cell.size() > (note ? kLongestNote : kLongestLine);
}

bool readWords(LedgerLine &line, LedgerField field, const QString &cell)
{
    DeviceEdit &edit = line.edit;
    switch (field) {
    case LedgerField::Hostname:
        line.keys.hostname = cell;
        return true;
    case LedgerField::Name:
        line.name = oneLine(cell);
        edit.name = line.name;
        return true;
    case LedgerField::User:
        edit.user = oneLine(cell);
        return true;
    case LedgerField::Department:
        edit.department = oneLine(cell);
        return true;
    case LedgerField::Seat:
        edit.seat = oneLine(cell);
        return true;
    case LedgerField::Site:
        edit.site = oneLine(cell);
        return true;
    case LedgerField::Note:
        edit.standingNote = cell;
        return true;
    default:
        return true; // kept as it is
    }
}

/// False: the cell can't be read.
bool readCell(
    LedgerLine &line, LedgerField field, const QString &cell, const OfficeCalendar &calendar)
{
    switch (field) {
    case LedgerField::Mac:
        return readMac(line, cell);
    case LedgerField::Address:
        return take(line.keys.ip, IpAddress::parse(cell));
    case LedgerField::Standing:
        return take(line.edit.standing, standingOf(cell));
    case LedgerField::Importance:
        return take(line.edit.importance, importanceOf(cell));
    case LedgerField::ExtendedSupport:
        return take(line.edit.extendedSupport, yesOrNo(cell));
    case LedgerField::GuestUntil:
        return take(line.edit.guestUntil, endOfDay(cell, calendar));
    case LedgerField::ExceptionReason:
    case LedgerField::ExceptionMeasure:
    case LedgerField::ExceptionUntil:
        return readException(line, field, cell, calendar);
    default:
        return readWords(line, field, cell);
    }
}

} // namespace

LedgerLine lineOf(const ListRow &row, const LedgerLayout &layout, const QStringList &keys,
    const OfficeCalendar &calendar)
{
    LedgerLine line;
    line.number = row.line;
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        const Column &column = layout.columns[i];
        const QString cell = plainCell(row.cells.value(i));
        const QString told = cell.trimmed();
        line.cells.append({keys[i], cell});
        if (oneLine(told).isEmpty())
            continue;
        if (isTooLong(column.field, told) || !readCell(line, column.field, told, calendar))
            //: %1 a cell of the office's list, %2 the title of its column
            remark(line,
                LineWords::tr("\"%1\" in the column %2 can't be read and was left out.")
                    .arg(oneLine(told).left(kShownLength), column.title));
    }
    const QStringList beyond = row.cells.mid(layout.columns.size());
    if (std::any_of(beyond.begin(), beyond.end(),
            [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
        refuse(
            line, LedgerFate::Bad, LineWords::tr("It has more cells than the list has columns."));
    return line;
}

void refuse(LedgerLine &line, LedgerFate fate, const QString &why)
{
    line.fate = fate;
    line.problem = why;
    line.changes.clear();
}

void remark(LedgerLine &line, const QString &words)
{
    line.problem += (line.problem.isEmpty() ? QString() : u" "_s) + words;
}

} // namespace otasuke
