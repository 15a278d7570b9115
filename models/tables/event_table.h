#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QHash>

#include "models/domain/office_calendar.h"
#include "models/domain/read_models.h"
#include "models/tables/cell_table.h"

namespace otasuke {

enum class EventColumn { Time, Happened, Device, Outcome, Kind };

/// What happened, in words, newest first: a window on a list of any length. It holds the rows
/// around those that are looked at, grows at either end as more come and lets go of what is far
/// away. Where the list goes on beyond the window, a few ghost rows stand for it until the rows
/// are there.
class EventTable final : public CellTable
{
    Q_DECLARE_TR_FUNCTIONS(EventTable)
public:
    using CellTable::CellTable;

    int rowCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const QList<EventRow> &events() const { return m_events; }
    /// nullptr for a ghost or an index that isn't of this table.
    const EventRow *rowAt(const QModelIndex &index) const;
    /// Row of that event; −1 if it isn't in the window.
    int rowOf(qint64 eventId) const;
    int firstRow() const { return m_newer ? kGhosts : 0; } ///< of the events
    bool hasNewer() const { return m_newer; } ///< the list goes on above the window
    bool hasOlder() const { return m_older; }

    /// A new window: all rows at once. `older`, `newer`: whether the list goes on at that end.
    void setEvents(const QList<EventRow> &events, bool newer, bool older);
    void addOlder(const QList<EventRow> &events, bool more);
    void addNewer(const QList<EventRow> &events, bool more);
    void setHasOlder(bool more);
    void setHasNewer(bool more);
    /// The same stretch read again: its events are brought up to date, those that came in late are
    /// added.
    void renew(const QList<EventRow> &events);
    /// For the words of the times.
    void setNow(UtcMicros now, const OfficeCalendar &calendar);

    /// Texts as wide as the column has to show in this window or soon; what varies freely has none.
    QStringList widestTexts(EventColumn column) const;

    static constexpr int kGhosts = 20;
    static constexpr int kMostEvents = 2'000;

private:
    int columns() const override { return int(EventColumn::Kind) + 1; }
    QString header(int column) const override;
    QString key(int row) const override;
    QString text(int row, int column) const override;
    QVariant raw(int row, int column, int role) const override;
    bool isNumber(int) const override { return false; }
    const EventRow *eventAt(int row) const;
    QVariant sortValue(const EventRow &row, EventColumn column) const;
    /// The words of a row, found once: a cell is asked for again with every step of scrolling.
    struct Words
    {
        QString time, happened, device, outcome, kind;
        const QString &at(EventColumn column) const;
    };
    const Words &wordsOf(const EventRow &row) const;
    QString cellText(const EventRow &row, EventColumn column) const;
    static QString deviceOf(const EventRow &row);
    void insertEvents(qsizetype at, const QList<EventRow> &events);
    void addLate(const EventRow &event);
    void removeEvents(qsizetype at, qsizetype count);

    QList<EventRow> m_events;
    bool m_newer = false, m_older = false;
    mutable QHash<qint64, Words> m_words; ///< by event
    OfficeCalendar m_calendar;
    UtcMicros m_now = 0;
};

/// How urgent a record is meant: what was let through weighs more than what was stopped.
CellTone toneOf(const EventRow &row);

} // namespace otasuke
