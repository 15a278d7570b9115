// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findings_table.h"

#include <algorithm>

#include "models/tables/names.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qsizetype kNamesInARow = 3;

CellTone toneOf(const FindingRow &row)
{
    switch (row.state) {
    case FindingState::Handled:
    case FindingState::Accepted:
        return CellTone::Ok;
    case FindingState::InProgress:
        return CellTone::Neutral;
    case FindingState::Open:
        break;
    }
    if (!row.needsAction)
        return CellTone::Neutral;
    return row.severity >= Severity::High ? CellTone::Bad : CellTone::Warn;
}

} // namespace

void FindingsTable::set(const QList<Matter> &matters, const std::function<QString(UtcMicros)> &when)
{
    QList<FindingRow> rows;
    for (const Matter &matter : matters) {
        const Finding &worst = matter.worst();
        UtcMicros last = 0;
        for (const Finding &finding : matter.findings)
            last = std::max(last, finding.last);
        const QString where = matter.isOne() ? worst.department : matterNames(matter, kNamesInARow);
        const QString below = u"%1  %2"_s.arg(when(last), where).trimmed();
        rows << FindingRow{worst.id, matterTitle(matter) + u'\n' + below, matter.state(),
            worst.needsAction, worst.severity};
    }
    refresh(rows);
}

QString FindingsTable::title(FindingColumn column) const
{
    return column == FindingColumn::What ? tr("What happened") : tr("State");
}

QString FindingsTable::cellText(const FindingRow &row, FindingColumn column) const
{
    if (column == FindingColumn::What)
        return row.what;
    if (row.state == FindingState::Open && !row.needsAction)
        return tr("To know");
    return findingStateName(row.state);
}

QVariant FindingsTable::cellRaw(const FindingRow &row, FindingColumn column, int role) const
{
    if (column == FindingColumn::What)
        return {};
    if (role == ToneRole)
        return int(toneOf(row));
    return role == SortRole ? QVariant(int(row.state)) : QVariant();
}

} // namespace otasuke
