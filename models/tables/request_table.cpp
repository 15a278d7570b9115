// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/request_table.h"

#include "models/judgement/explain.h"
#include "models/tables/names.h"

namespace otasuke {

CellTone toneOf(SupportState state)
{
    switch (state) {
    case SupportState::Filed:
    case SupportState::Called:
    case SupportState::Started:
        return CellTone::Warn;
    case SupportState::Done:
        return CellTone::Ok;
    case SupportState::Withdrawn:
        return CellTone::Neutral;
    case SupportState::Failed:
        return CellTone::Bad;
    }
    return CellTone::Neutral;
}

void RequestTable::setRequests(const QList<SupportRequest> &requests, UtcMicros now)
{
    const bool later = now != m_now;
    m_now = now;
    refresh(requests);
    if (later)
        columnChanged(RequestColumn::Filed);
}

QString RequestTable::title(RequestColumn column) const
{
    switch (column) {
    case RequestColumn::Filed:
        return tr("When");
    case RequestColumn::Kind:
        return tr("What was asked");
    case RequestColumn::About:
        return tr("About");
    case RequestColumn::State:
        return tr("State");
    case RequestColumn::Outcome:
        return tr("What became of it");
    }
    return {};
}

QString RequestTable::cellText(const SupportRequest &row, RequestColumn column) const
{
    switch (column) {
    case RequestColumn::Filed:
        return formatTime(row.filed, m_now, m_calendar);
    case RequestColumn::Kind:
        return supportKindName(row.kind);
    case RequestColumn::About:
        return row.note.isEmpty() ? row.facts.section(u'\n', 0, 0) : row.note;
    case RequestColumn::State:
        return supportStateName(row.state);
    case RequestColumn::Outcome:
        return row.outcome;
    }
    return {};
}

QVariant RequestTable::sortValue(const SupportRequest &row, RequestColumn column) const
{
    switch (column) {
    case RequestColumn::Filed:
        return row.filed;
    case RequestColumn::Kind:
        return int(row.kind);
    case RequestColumn::State:
        return int(row.state);
    case RequestColumn::About:
    case RequestColumn::Outcome:
        return cellText(row, column);
    }
    return {};
}

QVariant RequestTable::cellRaw(const SupportRequest &row, RequestColumn column, int role) const
{
    if (role == SortRole)
        return sortValue(row, column);
    if (role == ToneRole && column == RequestColumn::State)
        return int(toneOf(row.state));
    return {};
}

} // namespace otasuke
