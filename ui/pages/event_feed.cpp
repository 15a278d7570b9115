// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/event_feed.h"

#include <utility>

namespace otasuke {
namespace {

constexpr int kPage = 200;
constexpr int kMostRounds = 60; // some ten million rows looked at
constexpr qint64 kRenewMs = 5'000;

qint64 firstId(const EventTable &events)
{
    return events.events().isEmpty() ? 0 : events.events().first().id;
}

qint64 lastId(const EventTable &events)
{
    return events.events().isEmpty() ? 0 : events.events().last().id;
}

} // namespace

EventFeed::EventFeed(ConsoleService &service, EventTable &events, EventList &list, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_events(events)
    , m_list(list)
{
    connect(&service, &ConsoleService::eventsReady, this, &EventFeed::onEvents);
    connect(&service, &ConsoleService::eventDirectoryReady, this, &EventFeed::onDirectory);
    connect(&service, &ConsoleService::failed, this, &EventFeed::onFailed);
    connect(&list, &EventList::olderWanted, this, &EventFeed::older);
    connect(&list, &EventList::newerWanted, this, &EventFeed::newer);
    connect(&list, &EventList::newestWanted, this, &EventFeed::newest);
    connect(&list, &EventList::oldestWanted, this, &EventFeed::oldest);
    connect(&list, &EventList::timeWanted, this, &EventFeed::goTo);
}

RequestId EventFeed::ask(qint64 beforeId, qint64 afterId)
{
    EventFilter page = m_filter;
    page.limit = kPage;
    page.beforeId = beforeId;
    page.afterId = afterId;
    return m_service.requestEvents(page);
}

void EventFeed::askDirectory()
{
    m_age.start();
    if (!(m_directoryOf == m_filter))
        drop(m_directoryId);
    m_directoryOf = m_filter;
    m_directoryId = m_service.requestEventDirectory(m_filter);
}

void EventFeed::drop(RequestId &id)
{
    if (id != 0)
        m_service.dropRequest(std::exchange(id, 0));
}

void EventFeed::forgetQuestions()
{
    for (RequestId *mine : {&m_replaceId, &m_olderId, &m_newerId, &m_renewId})
        drop(*mine);
    m_reached = m_reachedBelow = 0;
    m_reachedUp = m_reachedAbove = 0;
    m_rounds = m_found = 0;
    m_paused = false;
    Q_EMIT forgotten();
}

RequestId EventFeed::start(const EventFilter &filter)
{
    const bool other = !(m_filter == withoutPage(filter));
    m_filter = withoutPage(filter);
    m_lookedUpTo = 0;
    newest();
    if (other) {
        m_directory = {};
        m_list.setRuler({});
    }
    askDirectory();
    return m_replaceId;
}

RequestId EventFeed::refresh(const EventFilter &filter)
{
    const bool same = m_filter == withoutPage(filter);
    if (!same || m_lookedUpTo == 0)
        return start(filter);
    if (!m_events.hasNewer() && m_newerId == 0 && m_replaceId == 0)
        m_newerId = ask(0, std::max(firstId(m_events), m_lookedUpTo));
    if (m_age.hasExpired(kRenewMs) && m_renewId == 0 && !m_events.events().isEmpty()) {
        askDirectory();
        const int top = m_events.rowOf(m_list.topEventId()) - m_events.firstRow();
        m_renewId = ask(m_events.events()[std::max(0, top - kPage / 4)].id + 1, 0);
        return m_renewId;
    }
    return m_newerId;
}

void EventFeed::leave()
{
    if (m_replaceId != 0)
        m_lookedUpTo = 0; // never answered: refresh() begins anew
    for (RequestId *mine : {&m_olderId, &m_newerId, &m_renewId, &m_replaceId, &m_directoryId})
        drop(*mine);
}

void EventFeed::newest()
{
    forgetQuestions();
    m_place = EventList::Place::Newest;
    m_replaceId = ask(0, 0);
}

void EventFeed::oldest()
{
    forgetQuestions();
    m_place = EventList::Place::Oldest;
    m_replaceId = ask(0, 1);
}

void EventFeed::goTo(UtcMicros time)
{
    forgetQuestions();
    m_place = EventList::Place::Here;
    m_reachedUp = eventIdAt(time) - 1; // in case there is nothing older
    m_replaceId = ask(eventIdAt(time), 0);
}

void EventFeed::older()
{
    if (m_olderId != 0 || m_replaceId != 0 || m_paused)
        return;
    const qint64 last = lastId(m_events);
    const bool onward = m_reached != 0 && m_reachedBelow == last;
    const qint64 from = onward ? m_reached : last;
    if (from != 0)
        m_olderId = ask(from, 0);
}

void EventFeed::newer()
{
    if (m_newerId != 0 || m_replaceId != 0)
        return;
    const qint64 first = firstId(m_events);
    const bool onward = m_reachedUp != 0 && m_reachedAbove == first;
    const qint64 from = onward ? m_reachedUp : first;
    if (from != 0)
        m_newerId = ask(0, from);
}

void EventFeed::lookFurther()
{
    m_paused = false;
    m_rounds = m_found = 0;
    m_list.change([this] { m_events.setHasOlder(true); });
    older();
    Q_EMIT changed();
}

void EventFeed::onEvents(RequestId id, const EventsSnapshot &page)
{
    if (id == 0)
        return;
    if (id == m_replaceId) {
        m_replaceId = 0;
        replaced(page);
    } else if (id == m_olderId) {
        m_olderId = 0;
        grewOlder(page);
    } else if (id == m_newerId) {
        m_newerId = 0;
        grewNewer(page);
    } else if (id == m_renewId) {
        m_renewId = 0;
        m_list.change([&] { m_events.renew(page.rows); });
    } else {
        return;
    }
    Q_EMIT changed();
}

void EventFeed::replaced(const EventsSnapshot &page)
{
    const bool fromEnd = m_place == EventList::Place::Oldest;
    const bool newer = fromEnd ? page.more : m_place == EventList::Place::Here;
    if (m_place == EventList::Place::Newest)
        m_lookedUpTo = page.newestId;
    if (fromEnd)
        m_reachedUp = page.reachedId;
    else
        noteReached(page, 0);
    m_reachedAbove = page.rows.isEmpty() ? 0 : page.rows.first().id;
    if (!fromEnd && !page.rows.isEmpty())
        m_reachedUp = 0;
    const bool older = !fromEnd && page.more && !m_paused;
    m_list.replace([&] { m_events.setEvents(page.rows, newer, older); }, m_place);
    lookOn();
}

void EventFeed::grewNewer(const EventsSnapshot &page)
{
    if (page.more && page.reachedId == 0 && m_list.follows()) {
        newest(); // more came at once than a page holds: the list is to show the last of it
        return;
    }
    m_reachedUp = page.reachedId;
    m_reachedAbove = page.rows.isEmpty() ? firstId(m_events) : page.rows.first().id;
    if (!page.more)
        m_lookedUpTo = page.newestId;
    m_list.change([&] { m_events.addNewer(page.rows, page.more); });
}

void EventFeed::grewOlder(const EventsSnapshot &page)
{
    noteReached(page, lastId(m_events));
    m_list.change([&] { m_events.addOlder(page.rows, page.more && !m_paused); });
    lookOn();
}

/// A page that ended early for the work it took is gone on with, for a while.
void EventFeed::noteReached(const EventsSnapshot &page, qint64 last)
{
    m_reached = page.reachedId;
    m_reachedBelow = page.rows.isEmpty() ? last : page.rows.last().id;
    m_found += int(page.rows.size());
    if (m_reached == 0 || m_found >= kPage)
        m_rounds = m_found = 0;
    else
        m_paused = ++m_rounds >= kMostRounds;
}

void EventFeed::lookOn()
{
    if (m_reached != 0 && m_rounds > 0)
        older();
}

void EventFeed::onDirectory(RequestId id, const EventDirectory &directory)
{
    if (id != m_directoryId || id == 0)
        return;
    m_directoryId = 0;
    m_directory = directory;
    m_list.setRuler(EventRuler(directory.hours));
    Q_EMIT directoryKnown();
    Q_EMIT changed();
}

bool EventFeed::owns(RequestId id) const
{
    return id != 0 &&
        (id == m_replaceId || id == m_olderId || id == m_newerId || id == m_renewId ||
            id == m_directoryId);
}

void EventFeed::onFailed(RequestId id, const Error &error)
{
    if (!owns(id))
        return;
    for (RequestId *mine : {&m_replaceId, &m_olderId, &m_newerId, &m_renewId, &m_directoryId}) {
        if (*mine == id)
            *mine = 0;
    }
    Q_EMIT failed(error);
}

} // namespace otasuke
