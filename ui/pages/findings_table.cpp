// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findings_table.h"

#include "models/judgement/explain.h"
#include "models/tables/names.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

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

void FindingsTable::set(const QList<Finding> &findings,
    const std::function<bool(const Finding &)> &wanted,
    const std::function<QString(UtcMicros)> &when)
{
    QList<FindingRow> rows;
    for (const Finding &finding : findings) {
        if (!wanted(finding))
            continue;
        const QString below = u"%1  %2"_s.arg(when(finding.last), finding.department).trimmed();
        rows << FindingRow{finding.id, findingTitle(finding) + u'\n' + below, finding.state,
            finding.needsAction, finding.severity};
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
