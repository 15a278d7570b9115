#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QObject>

#include "models/domain/console_service.h"
#include "models/tables/event_table.h"
#include "ui/pages/event_list.h"

namespace otasuke {

/// Fetches the rows of the list of events: pages at either end, jumps, what is new. Answers to
/// questions no longer asked are dropped. A search that has to look far back goes on by itself for
/// a while and then waits to be told. GUI thread.
class EventFeed : public QObject
{
    Q_OBJECT
public:
    EventFeed(ConsoleService &service, EventTable &events, EventList &list, QObject *parent);

    /// A new list from its newest end; the number of the question.
    RequestId start(const EventFilter &filter);
    /// What is new, now and then also the rows in view once more; the number of the question, 0 if
    /// there is none to be asked.
    RequestId refresh(const EventFilter &filter);
    void newest();
    void oldest();
    void goTo(UtcMicros time);
    void older();
    void newer();
    void lookFurther();
    /// Nobody looks at the list any more: what was asked for is not waited for.
    void leave();

    const EventFilter &filter() const { return m_filter; }
    const EventDirectory &directory() const { return m_directory; }
    bool isLooking() const { return m_olderId != 0 && m_reached != 0; }
    bool isPaused() const { return m_paused; } ///< until lookFurther()
    UtcMicros lookedBackTo() const { return timeOfEventId(m_reached); }
    /// The question's answer was a failure.
    bool owns(RequestId id) const;

Q_SIGNALS:
    void changed(); ///< rows, counts or how far was looked
    void directoryKnown();
    void failed(const otasuke::Error &error);
    void forgotten(); ///< what was asked before is dropped: it will not be answered

private:
    void onEvents(RequestId id, const EventsSnapshot &page);
    void onDirectory(RequestId id, const EventDirectory &directory);
    void onFailed(RequestId id, const Error &error);
    RequestId ask(qint64 beforeId, qint64 afterId);
    void askDirectory();
    void replaced(const EventsSnapshot &page);
    void grewNewer(const EventsSnapshot &page);
    void grewOlder(const EventsSnapshot &page);
    void noteReached(const EventsSnapshot &page, qint64 last);
    void lookOn();
    void forgetQuestions();
    void drop(RequestId &id);

    ConsoleService &m_service;
    EventTable &m_events;
    EventList &m_list;
    EventFilter m_filter;
    EventDirectory m_directory;
    EventFilter m_directoryOf; ///< what m_directoryId asks about
    EventList::Place m_place = EventList::Place::Newest;
    RequestId m_replaceId = 0, m_olderId = 0, m_newerId = 0, m_renewId = 0, m_directoryId = 0;
    qint64 m_reached = 0; ///< older rows were looked for down to here
    qint64 m_reachedBelow = 0; ///< … when this was the window's last event
    qint64 m_reachedUp = 0, m_reachedAbove = 0; ///< the same at the newer end
    qint64 m_lookedUpTo = 0; ///< all events up to this one were looked at; 0 = not yet answered
    int m_found = 0; ///< since lookFurther()
    int m_rounds = 0;
    bool m_paused = false;
    QElapsedTimer m_age; ///< of directory and rows
};

} // namespace otasuke
