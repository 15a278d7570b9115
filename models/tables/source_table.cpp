// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/source_table.h"

#include "models/judgement/source_clock.h"
#include "models/tables/names.h"

namespace otasuke {

CellTone toneOf(SourceState state)
{
    switch (state) {
    case SourceState::Never:
    case SourceState::Stale:
        return CellTone::Warn;
    case SourceState::Ok:
        return CellTone::Ok;
    case SourceState::Unreachable:
    case SourceState::Unauthorised:
    case SourceState::CertificateChanged:
    case SourceState::Failing:
        return CellTone::Bad;
    case SourceState::Disabled:
        return CellTone::Neutral;
    }
    return CellTone::Neutral;
}

QList<SourceHealth> healthOfAll(
    const QList<SourceSettings> &settings, const QList<SourceHealth> &known)
{
    QList<SourceHealth> all;
    for (const SourceSettings &source : settings) {
        SourceHealth health;
        for (const SourceHealth &candidate : known) {
            if (candidate.id == source.id)
                health = candidate;
        }
        health.id = source.id;
        health.kind = source.kind;
        health.name = source.name;
        health.role = source.role;
        if (!source.enabled)
            health.state = SourceState::Disabled;
        all << health;
        // Whoever sends to a source that is listened to has a line behind it.
        for (const SourceHealth &candidate : known) {
            if (source.enabled && candidate.id.startsWith(source.id + u'/'))
                all << candidate;
        }
    }
    return all;
}

void SourceTable::setSources(const QList<SourceHealth> &sources, UtcMicros now)
{
    const bool later = now != m_now;
    m_now = now;
    refresh(sources);
    if (later)
        columnChanged(SourceColumn::Words);
}

/// It works, but the times it tells are wrong.
bool SourceTable::isOff(const SourceHealth &row) const
{
    return row.state == SourceState::Ok && judgeClock(row.clock, m_now) != ClockVerdict::Right;
}

QString SourceTable::title(SourceColumn column) const
{
    switch (column) {
    case SourceColumn::Name:
        return tr("Source");
    case SourceColumn::Role:
        return tr("Watches as");
    case SourceColumn::State:
        return tr("State");
    case SourceColumn::Words:
        return tr("How it is doing");
    }
    return {};
}

QString SourceTable::cellText(const SourceHealth &row, SourceColumn column) const
{
    switch (column) {
    case SourceColumn::Name:
        return row.name.isEmpty() ? row.id : row.name;
    case SourceColumn::Role:
        return sourceRoleName(row.role);
    case SourceColumn::State:
        return isOff(row) ? tr("Clock is off") : sourceStateName(row.state);
    case SourceColumn::Words:
        return sourceStateSentence(row, m_now, m_calendar);
    }
    return {};
}

QVariant SourceTable::cellRaw(const SourceHealth &row, SourceColumn column, int role) const
{
    if (role == SortRole && column == SourceColumn::State)
        return int(row.state);
    if (role == SortRole)
        return cellText(row, column);
    if (role == ToneRole && column == SourceColumn::State)
        return int(isOff(row) ? CellTone::Warn : toneOf(row.state));
    return {};
}

} // namespace otasuke
