// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_table.h"

#include "models/judgement/explain.h"
#include "models/tables/names.h"

namespace otasuke {

CellTone toneOf(const EventRow &row)
{
    const bool threat = row.kind == EventKind::Detection || row.threat != ThreatKind::None;
    if (!threat || row.threat == ThreatKind::Policy)
        return CellTone::Neutral;
    if (row.disposition == Disposition::Blocked)
        return CellTone::Ok;
    return row.severity >= Severity::High ? CellTone::Bad : CellTone::Warn;
}

QString EventTable::deviceOf(const EventRow &row)
{
    if (!row.deviceName.isEmpty())
        return row.deviceName;
    const bool port = row.src.count(u':') == 1 || row.src.startsWith(u'[');
    const QString host = port ? row.src.left(row.src.lastIndexOf(u':')) : row.src;
    const bool outside = HomeNetworks().isOutside(IpAddress::parse(host).value_or(IpAddress()));
    return outside || row.direction == Direction::Inbound ? tr("From outside") : host;
}

void EventTable::setEvents(const QList<EventRow> &events, UtcMicros now)
{
    const bool later = now != m_now;
    m_now = now;
    refresh(events);
    if (later)
        columnChanged(EventColumn::Time);
}

void EventTable::appendOlder(const QList<EventRow> &older, UtcMicros now)
{
    setEvents(rows() + older, now);
}

QString EventTable::title(EventColumn column) const
{
    switch (column) {
    case EventColumn::Time:
        return tr("When");
    case EventColumn::Happened:
        return tr("What happened");
    case EventColumn::Device:
        return tr("Device");
    case EventColumn::Outcome:
        return tr("Was it stopped?");
    case EventColumn::Kind:
        return tr("Kind");
    }
    return {};
}

QString EventTable::cellText(const EventRow &row, EventColumn column) const
{
    switch (column) {
    case EventColumn::Time:
        return formatTime(row.time, m_now, m_calendar);
    case EventColumn::Happened:
        return row.text.isEmpty() ? explainEvent(row) : row.text;
    case EventColumn::Device:
        return deviceOf(row);
    case EventColumn::Outcome:
        return row.disposition == Disposition::None ? QString() : dispositionName(row.disposition);
    case EventColumn::Kind:
        return eventKindName(row.kind);
    }
    return {};
}

QVariant EventTable::sortValue(const EventRow &row, EventColumn column) const
{
    switch (column) {
    case EventColumn::Time:
        return row.time;
    case EventColumn::Happened:
        return int(row.severity);
    case EventColumn::Device:
        return cellText(row, column);
    case EventColumn::Outcome:
        return int(row.disposition);
    case EventColumn::Kind:
        return int(row.kind);
    }
    return {};
}

QVariant EventTable::cellRaw(const EventRow &row, EventColumn column, int role) const
{
    if (role == SortRole)
        return sortValue(row, column);
    if (role == ToneRole && column == EventColumn::Outcome)
        return int(toneOf(row));
    return {};
}

} // namespace otasuke
