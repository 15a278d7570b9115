// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_table.h"

#include "models/judgement/explain.h"
#include "models/tables/names.h"

#include <algorithm>

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

int EventTable::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_events.size()) + (m_newer ? kGhosts : 0) + (m_older ? kGhosts : 0);
}

Qt::ItemFlags EventTable::flags(const QModelIndex &index) const
{
    // Neither the mouse nor the arrow keys stop at a ghost.
    return index.isValid() && !rowAt(index) ? Qt::NoItemFlags : CellTable::flags(index);
}

const EventRow *EventTable::eventAt(int row) const
{
    const int at = row - firstRow();
    return at >= 0 && at < m_events.size() ? &m_events[at] : nullptr;
}

const EventRow *EventTable::rowAt(const QModelIndex &index) const
{
    return hasIndex(index.row(), 0) ? eventAt(index.row()) : nullptr;
}

int EventTable::rowOf(qint64 eventId) const
{
    const auto it = std::lower_bound(m_events.begin(), m_events.end(), eventId,
        [](const EventRow &row, qint64 id) { return row.id > id; });
    const bool there = it != m_events.end() && it->id == eventId;
    return there ? firstRow() + int(it - m_events.begin()) : -1;
}

void EventTable::setEvents(const QList<EventRow> &events, bool newer, bool older)
{
    beginResetModel();
    m_words.clear();
    m_events = events;
    m_newer = newer;
    m_older = older;
    endResetModel();
}

void EventTable::insertEvents(qsizetype at, const QList<EventRow> &events)
{
    if (events.isEmpty())
        return;
    const int row = firstRow() + int(at);
    beginInsertRows({}, row, row + int(events.size()) - 1);
    m_events = m_events.first(at) + events + m_events.mid(at);
    endInsertRows();
}

void EventTable::removeEvents(qsizetype at, qsizetype count)
{
    if (count <= 0)
        return;
    const int row = firstRow() + int(at);
    beginRemoveRows({}, row, row + int(count) - 1);
    m_events.remove(at, count);
    endRemoveRows();
}

void EventTable::addOlder(const QList<EventRow> &events, bool more)
{
    insertEvents(m_events.size(), events);
    setHasOlder(more);
    const qsizetype spare = m_events.size() - kMostEvents;
    if (spare > 0) {
        removeEvents(0, spare);
        setHasNewer(true);
    }
}

void EventTable::addNewer(const QList<EventRow> &events, bool more)
{
    insertEvents(0, events);
    setHasNewer(more);
    const qsizetype spare = m_events.size() - kMostEvents;
    if (spare > 0) {
        removeEvents(m_events.size() - spare, spare);
        setHasOlder(true);
    }
}

void EventTable::setHasOlder(bool more)
{
    if (more == m_older)
        return;
    const int row = firstRow() + int(m_events.size());
    if (more)
        beginInsertRows({}, row, row + kGhosts - 1);
    else
        beginRemoveRows({}, row, row + kGhosts - 1);
    m_older = more;
    if (more)
        endInsertRows();
    else
        endRemoveRows();
}

void EventTable::setHasNewer(bool more)
{
    if (more == m_newer)
        return;
    if (more)
        beginInsertRows({}, 0, kGhosts - 1);
    else
        beginRemoveRows({}, 0, kGhosts - 1);
    m_newer = more;
    if (more)
        endInsertRows();
    else
        endRemoveRows();
}

void EventTable::renew(const QList<EventRow> &events)
{
    for (const EventRow &event : events) {
        const int row = rowOf(event.id);
        if (row < 0) {
            addLate(event);
            continue;
        }
        EventRow &known = m_events[row - firstRow()];
        const bool same = known.device == event.device && known.deviceName == event.deviceName &&
            known.service == event.service && known.text == event.text;
        known = event;
        m_words.remove(event.id);
        if (!same)
            Q_EMIT dataChanged(index(row, 0), index(row, columns() - 1));
    }
}

/// An event that came in after younger ones were shown.
void EventTable::addLate(const EventRow &event)
{
    const auto at = std::lower_bound(m_events.begin(), m_events.end(), event.id,
        [](const EventRow &row, qint64 id) { return row.id > id; });
    if (at != m_events.begin() && at != m_events.end())
        insertEvents(at - m_events.begin(), {event});
}

void EventTable::setNow(UtcMicros now, const OfficeCalendar &calendar)
{
    const bool later = now != m_now;
    m_now = now;
    m_calendar = calendar;
    m_words.clear();
    if (later && rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(EventColumn::Time)),
            index(rowCount() - 1, int(EventColumn::Time)), {Qt::DisplayRole});
}

QStringList EventTable::widestTexts(EventColumn column) const
{
    QStringList texts;
    switch (column) {
    case EventColumn::Time:
        for (const UtcMicros ago : {59 * kMinute, 20 * kHour, 9 * kDay})
            texts << formatTime(m_now - ago, m_now, m_calendar);
        if (!m_events.isEmpty())
            texts << formatTime(m_events.last().time, m_now, m_calendar);
        break;
    case EventColumn::Outcome:
        for (const auto d : {Disposition::Blocked, Disposition::Allowed, Disposition::Detected})
            texts << dispositionName(d);
        break;
    case EventColumn::Kind:
        for (const auto k : {EventKind::Detection, EventKind::Flow, EventKind::Name,
                 EventKind::Agent, EventKind::Sighting, EventKind::Mail})
            texts << eventKindName(k);
        break;
    case EventColumn::Happened:
    case EventColumn::Device:
        break;
    }
    return texts;
}

QString EventTable::header(int column) const
{
    switch (EventColumn(column)) {
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

QString EventTable::key(int row) const
{
    const EventRow *event = eventAt(row);
    return event ? QString::number(event->id) : QString();
}

QString EventTable::text(int row, int column) const
{
    if (const EventRow *event = eventAt(row))
        return cellText(*event, EventColumn(column));
    // A row on its way.
    return EventColumn(column) == EventColumn::Happened ? QStringLiteral("…") : QString();
}

QVariant EventTable::raw(int row, int column, int role) const
{
    const EventRow *event = eventAt(row);
    if (event && role == SortRole)
        return sortValue(*event, EventColumn(column));
    if (event && role == ToneRole && EventColumn(column) == EventColumn::Outcome)
        return int(toneOf(*event));
    return {};
}

const QString &EventTable::Words::at(EventColumn column) const
{
    switch (column) {
    case EventColumn::Time:
        return time;
    case EventColumn::Happened:
        return happened;
    case EventColumn::Device:
        return device;
    case EventColumn::Outcome:
        return outcome;
    case EventColumn::Kind:
        break;
    }
    return kind;
}

const EventTable::Words &EventTable::wordsOf(const EventRow &row) const
{
    if (const auto known = m_words.constFind(row.id); known != m_words.cend())
        return *known;
    if (m_words.size() > 2 * kMostEvents) // most of them left the window
        m_words.clear();
    Words words;
    words.time = formatTime(row.time, m_now, m_calendar);
    words.happened = row.text.isEmpty() ? explainEvent(row) : row.text;
    words.device = deviceOf(row);
    if (row.disposition != Disposition::None)
        words.outcome = dispositionName(row.disposition);
    words.kind = eventKindName(row.kind);
    return *m_words.insert(row.id, words);
}

QString EventTable::cellText(const EventRow &row, EventColumn column) const
{
    return wordsOf(row).at(column);
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

} // namespace otasuke
