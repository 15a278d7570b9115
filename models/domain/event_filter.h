#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>
#include <QString>

#include <optional>

#include "models/domain/device.h"
#include "models/domain/event.h"
#include "models/domain/office_calendar.h"

namespace otasuke {

/// Numbers of events lie in the order of time: those of one microsecond follow each other.
inline constexpr int kEventIdShift = 12;
/// Smaller than the number of any event from `t` on.
inline qint64 eventIdAt(UtcMicros t)
{
    return t << kEventIdShift;
}
/// When the event of that number happened, to the second.
inline UtcMicros timeOfEventId(qint64 id)
{
    return id >> kEventIdShift;
}

/// What the Events page asks for; empty fields don't filter, those that are set all hold at once.
struct EventFilter
{
    Period period; ///< to == 0: open end
    QList<EventKind> kinds;
    std::optional<Disposition> disposition;
    std::optional<Severity> leastSeverity; ///< this or worse; connections and names have none
    DeviceId device = 0;
    QString deviceText; ///< name, address or MAC, for the command line
    QString department;
    QString service; ///< catalogue id: connections to that cloud service
    QString sourceId;
    QString search; ///< in names, titles, addresses, and the words of detections and mails
    bool notableOnly = false; ///< detections, mails, sightings, agent reports; no flows and names

    // Which page of it. Pages hang on numbers, not on counts: rows that come meanwhile move none.
    qint64 beforeId = 0; ///< only events older than this id; 0 = from the newest on
    qint64 afterId = 0; ///< the ones next newer than this id instead; 0 = not asked
    int limit = 200; ///< 1–10000

    bool operator==(const EventFilter &) const = default;
};

/// The same question without the page.
inline EventFilter withoutPage(EventFilter filter)
{
    const EventFilter none;
    filter.beforeId = none.beforeId;
    filter.afterId = none.afterId;
    filter.limit = none.limit;
    return filter;
}

/// A stretch of time that moves with the day.
enum class EventSpan : quint8 { Week = 0, Today = 1, Month = 2, LastMonth = 3, Ever = 4 };

Period periodOf(EventSpan span, const OfficeCalendar &calendar, UtcMicros now);

/// Filters a person gave a name to. The period of `filter` is not kept: `span` stands for it.
struct SavedEventFilter
{
    QString name;
    EventSpan span = EventSpan::Week;
    EventFilter filter;

    bool operator==(const SavedEventFilter &) const = default;
};

} // namespace otasuke
