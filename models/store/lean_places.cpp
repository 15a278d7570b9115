// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/lean_places.h"

#include "models/store/event_key.h"
#include "models/store/packed_flow.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr int kStepsBeforeSeek = 24; // a step costs a twentieth of a seek

struct ByPlace
{
    bool operator()(const LeanPlaces::Place &a, const LeanPlaces::Place &b) const
    {
        return a.id != b.id ? a.id < b.id : a.event < b.event;
    }
};

using Iterator = std::vector<LeanPlaces::Place>::iterator;

/// Records come nearly by time, a few late by seconds: each is led to its place by few steps. Those
/// in another order are sorted as any other.
void sortNearlySorted(Iterator first, Iterator last)
{
    qptrdiff budget = (last - first) * 24;
    for (Iterator at = first; at != last; ++at) {
        const LeanPlaces::Place place = *at;
        Iterator to = at;
        for (; to != first && ByPlace()(place, *(to - 1)); --to)
            *to = *(to - 1);
        *to = place;
        budget -= at - to;
        if (budget < 0)
            return std::sort(first, last, ByPlace());
    }
}

IdentityBits bitsOf(const LeanEvent &event)
{
    return {event.identityHigh, event.identityLow};
}

} // namespace

LeanPlaces::LeanPlaces(Database &db)
    : m_from(db, "SELECT id, who FROM flow_row WHERE id >= ? ORDER BY id")
{
}

const std::vector<LeanPlaces::Place> &LeanPlaces::find(
    const std::vector<const LeanEvent *> &events, size_t firstRun, qint64 newest)
{
    m_firstRun = firstRun;
    m_events = &events;
    m_newest = newest;
    m_found.clear();
    m_rounds.clear();
    m_pending.resize(events.size());
    for (quint32 i = 0; i < m_pending.size(); ++i)
        m_pending[i].event = i;
    for (int attempt = 0; !m_pending.empty(); ++attempt)
        round(attempt);
    m_from.reset();
    m_open = false;
    if (m_rounds.size() > 1)
        std::sort(m_found.begin(), m_found.end(), ByPlace());
    return m_found;
}

/// All that are still without a place try their next one, in the order of places.
void LeanPlaces::round(int attempt)
{
    for (Place &place : m_pending) {
        const LeanEvent &event = *(*m_events)[place.event];
        place.id = eventId(event.time, bitsOf(event), RowTable::Flow, attempt);
    }
    const auto middle = m_pending.begin() + qptrdiff(attempt == 0 ? m_firstRun : 0);
    sortNearlySorted(m_pending.begin(), middle);
    sortNearlySorted(middle, m_pending.end());
    std::inplace_merge(m_pending.begin(), middle, m_pending.end(), ByPlace());
    m_open = false;
    const size_t began = m_found.size();
    m_rounds.push_back(began);
    m_next.clear();
    for (const Place &place : m_pending) {
        const Fate what = fate(place, began);
        if (what == Fate::Free)
            m_found.push_back(place);
        else if (what == Fate::Taken)
            m_next.push_back(place);
    }
    std::swap(m_pending, m_next);
}

LeanPlaces::Fate LeanPlaces::fate(const Place &place, size_t roundBegan)
{
    const auto among = [&](quint32 other) {
        return isSame(place.event, other) ? Fate::Double : Fate::Taken;
    };
    if (m_found.size() > roundBegan && m_found.back().id == place.id)
        return among(m_found.back().event);
    for (size_t i = 0; i + 1 < m_rounds.size(); ++i) {
        const auto end = m_found.begin() + qptrdiff(m_rounds[i + 1]);
        const auto at = std::lower_bound(m_found.begin() + qptrdiff(m_rounds[i]), end, place,
            [](const Place &a, const Place &b) { return a.id < b.id; });
        if (at != end && at->id == place.id)
            return among(at->event);
    }
    const Row row = stored(place.id);
    if (!row.found)
        return Fate::Free;
    return row.identity == bitsOf(*(*m_events)[place.event]).kept() ? Fate::Double : Fate::Taken;
}

bool LeanPlaces::isSame(quint32 a, quint32 b) const
{
    const LeanEvent &x = *(*m_events)[a];
    const LeanEvent &y = *(*m_events)[b];
    return bitsOf(x).kept() == bitsOf(y).kept();
}

/// Within a round places only grow: the walk goes on from where it stands, by steps or by a seek.
LeanPlaces::Row LeanPlaces::stored(qint64 id)
{
    if (id > m_newest)
        return {};
    for (int i = 0; m_open && m_at < id && i < kStepsBeforeSeek; ++i) {
        m_open = m_from.next();
        if (!m_open)
            m_newest = id - 1; // nothing stands from here on
        else
            m_at = m_from.integer(0);
    }
    if (id > m_newest)
        return {};
    if (!m_open || m_at < id) {
        m_open = m_from.query(id).next();
        if (m_open)
            m_at = m_from.integer(0);
    }
    if (!m_open || m_at != id)
        return {};
    return {true, unpackBits48(m_from.integer(1))};
}

} // namespace otasuke
