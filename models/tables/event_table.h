#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "models/domain/office_calendar.h"
#include "models/domain/read_models.h"
#include "models/tables/keyed_table.h"

namespace otasuke {

enum class EventColumn { Time, Happened, Device, Outcome, Kind };

/// What happened, in words, newest first. Key: the event's id.
class EventTable final : public KeyedTable<EventRow, EventColumn, EventColumn::Kind>
{
    Q_DECLARE_TR_FUNCTIONS(EventTable)
public:
    using KeyedTable::KeyedTable;
    /// `now` for the words of the times.
    void setEvents(const QList<EventRow> &events, UtcMicros now);
    /// Puts older ones below those already shown.
    void appendOlder(const QList<EventRow> &older, UtcMicros now);

private:
    QString keyOf(const EventRow &row) const override { return QString::number(row.id); }
    QString title(EventColumn column) const override;
    QString cellText(const EventRow &row, EventColumn column) const override;
    QVariant cellRaw(const EventRow &row, EventColumn column, int role) const override;
    QVariant sortValue(const EventRow &row, EventColumn column) const;
    static QString deviceOf(const EventRow &row);

    OfficeCalendar m_calendar;
    UtcMicros m_now = 0;
};

/// How urgent a record is meant: what was let through weighs more than what was stopped.
CellTone toneOf(const EventRow &row);

} // namespace otasuke
