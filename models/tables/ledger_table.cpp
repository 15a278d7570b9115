// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ledger_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

struct LedgerNames
{
    Q_DECLARE_TR_FUNCTIONS(LedgerTable)
};

bool isLeftOut(const LedgerLine &line)
{
    return line.fate != LedgerFate::New && line.fate != LedgerFate::Changed &&
        line.fate != LedgerFate::Same;
}

/// What needs a look first.
int rank(const LedgerLine &line)
{
    if (isLeftOut(line))
        return 0;
    return !line.problem.isEmpty() ? 1 : line.fate == LedgerFate::Changed ? 2 : 3;
}

} // namespace

QString ledgerFieldName(LedgerField field)
{
    switch (field) {
    case LedgerField::Ignored:
        return LedgerNames::tr("Keep as it is");
    case LedgerField::Name:
        return LedgerNames::tr("Name");
    case LedgerField::User:
        return LedgerNames::tr("Who uses it");
    case LedgerField::Department:
        return LedgerNames::tr("Department");
    case LedgerField::Seat:
        return LedgerNames::tr("Where it stands");
    case LedgerField::Site:
        return LedgerNames::tr("Building or site");
    case LedgerField::Mac:
        return LedgerNames::tr("MAC address");
    case LedgerField::Hostname:
        return LedgerNames::tr("Host name");
    case LedgerField::Address:
        return LedgerNames::tr("IP address");
    case LedgerField::Standing:
        return LedgerNames::tr("Whose it is");
    case LedgerField::GuestUntil:
        return LedgerNames::tr("Visitor until");
    case LedgerField::Importance:
        return LedgerNames::tr("Importance");
    case LedgerField::Note:
        return LedgerNames::tr("Note");
    case LedgerField::System:
        return LedgerNames::tr("System");
    case LedgerField::ExtendedSupport:
        return LedgerNames::tr("Extended support");
    case LedgerField::ExceptionReason:
        return LedgerNames::tr("Exception: reason");
    case LedgerField::ExceptionMeasure:
        return LedgerNames::tr("Exception: measure");
    case LedgerField::ExceptionUntil:
        return LedgerNames::tr("Exception: until");
    }
    return {};
}

QString ledgerFateName(LedgerFate fate)
{
    switch (fate) {
    case LedgerFate::New:
        return LedgerNames::tr("New");
    case LedgerFate::Changed:
        return LedgerNames::tr("Changes");
    case LedgerFate::Same:
        return LedgerNames::tr("Stays");
    case LedgerFate::Unmatched:
        return LedgerNames::tr("Not found");
    case LedgerFate::Conflict:
        return LedgerNames::tr("Not clear");
    case LedgerFate::Bad:
        return LedgerNames::tr("Not readable");
    }
    return {};
}

void LedgerTable::setPreview(const LedgerPreview &preview)
{
    QList<LedgerLine> rows;
    for (const LedgerLine &line : preview.lines) {
        if (line.fate != LedgerFate::Same || !line.problem.isEmpty())
            rows << line;
    }
    std::stable_sort(rows.begin(), rows.end(),
        [](const LedgerLine &a, const LedgerLine &b) { return rank(a) < rank(b); });
    refresh(rows);
}

QString LedgerTable::title(LedgerColumn column) const
{
    switch (column) {
    case LedgerColumn::Line:
        return tr("Line");
    case LedgerColumn::Name:
        return tr("Name");
    case LedgerColumn::Fate:
        return tr("What happens");
    case LedgerColumn::Changes:
        return tr("In detail");
    }
    return {};
}

QString LedgerTable::cellText(const LedgerLine &row, LedgerColumn column) const
{
    switch (column) {
    case LedgerColumn::Line:
        return QString::number(row.number);
    case LedgerColumn::Name:
        return row.name;
    case LedgerColumn::Fate:
        return ledgerFateName(row.fate);
    case LedgerColumn::Changes:
        return changesText(row);
    }
    return {};
}

QString LedgerTable::changesText(const LedgerLine &row) const
{
    QStringList lines;
    for (const LedgerChange &change : row.changes) {
        const QString field = ledgerFieldName(change.field);
        if (change.before.isEmpty())
            //: A field of the ledger and what will stand there
            lines << tr("%1: %2").arg(field, change.after);
        else
            //: A field of the ledger, what stands there, what will stand there
            lines << tr("%1: %2 → %3").arg(field, change.before, change.after);
    }
    if (!row.problem.isEmpty())
        lines << row.problem;
    return lines.join(u'\n');
}

QVariant LedgerTable::cellRaw(const LedgerLine &row, LedgerColumn column, int role) const
{
    if (role == SortRole)
        return column == LedgerColumn::Line ? QVariant(row.number)
                                            : QVariant(cellText(row, column));
    if (role == ToneRole && column == LedgerColumn::Fate) {
        if (isLeftOut(row))
            return int(CellTone::Warn);
        return int(row.fate == LedgerFate::Same ? CellTone::Neutral : CellTone::Ok);
    }
    return {};
}

} // namespace otasuke
