// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_world.h"

#include <algorithm>

namespace otasuke {
namespace {

template<class T>
void sortByTime(QList<T> &list)
{
    std::stable_sort(
        list.begin(), list.end(), [](const T &a, const T &b) { return a.time < b.time; });
}

} // namespace

DemoWorld::DemoWorld(const DemoPlan &plan)
    : m_plan(plan)
    , m_now(plan.options().now)
    , m_lastSeen(plan.machines().size(), 0)
    , m_firstSeen(plan.machines().size(), 0)
{
    const QDate today = plan.calendar().dayOf(m_now);
    for (QDate day = today.addDays(1 - plan.options().days); day <= today; day = day.addDays(1))
        addDay(day);
    publish();
}

void DemoWorld::addDay(const QDate &day)
{
    m_coming += DemoDay(m_plan, day).flows();
    sortByTime(m_coming);
    m_lastDay = day;
}

void DemoWorld::publish()
{
    const auto end = std::find_if(m_coming.cbegin(), m_coming.cend(),
        [this](const DemoFlow &flow) { return flow.time > m_now; });
    for (auto it = m_coming.cbegin(); it != end; ++it) {
        m_flows.append(*it);
        m_lastSeen[it->machine] = it->time;
        if (m_firstSeen.at(it->machine) == 0)
            m_firstSeen[it->machine] = it->time;
    }
    m_coming.erase(m_coming.cbegin(), end);
}

void DemoWorld::liveUntil(UtcMicros now)
{
    if (now <= m_now)
        return;
    m_now = now;
    const QDate today = m_plan.calendar().dayOf(now);
    while (m_lastDay < today)
        addDay(m_lastDay.addDays(1));
    publish();
}

const QList<UtmRecord> &DemoWorld::log(const QByteArray &name) const
{
    static const QList<UtmRecord> none;
    const auto at = m_logs.constFind(name);
    return at == m_logs.cend() ? none : *at;
}

} // namespace otasuke
