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

template<class T>
qsizetype due(const QList<T> &sorted, UtcMicros now)
{
    const auto end = std::find_if(
        sorted.cbegin(), sorted.cend(), [now](const T &item) { return item.time > now; });
    return end - sorted.cbegin();
}

} // namespace

DemoWorld::DemoWorld(const DemoPlan &plan)
    : m_plan(plan)
    , m_now(plan.options().now)
    , m_nextSurprise(m_now + 70 * kSecond)
    , m_lastSeen(plan.machines().size(), 0)
    , m_firstSeen(plan.machines().size(), 0)
{
    const QDate today = plan.calendar().dayOf(m_now);
    const QDate first = today.addDays(1 - plan.options().days);
    DemoTraces cases = demoCases(plan);
    const UtcMicros begin = plan.calendar().startOf(first);
    const auto isBefore = [begin](const auto &trace) { return trace.time < begin; };
    cases.flows.removeIf(isBefore);
    cases.records.removeIf(isBefore);
    cases.alerts.removeIf(isBefore);
    expect(cases);
    for (QDate day = first; day <= today; day = day.addDays(1))
        addDay(day);
    publish();
}

void DemoWorld::addDay(const QDate &day)
{
    DemoTraces traces = demoNoise(m_plan, day);
    traces.flows += DemoDay(m_plan, day).flows();
    expect(traces);
    m_lastDay = day;
}

void DemoWorld::expect(const DemoTraces &traces)
{
    m_coming.flows += traces.flows;
    m_coming.records += traces.records;
    m_coming.alerts += traces.alerts;
}

void DemoWorld::surprise()
{
    while (m_nextSurprise <= m_now) {
        expect(demoSurprise(m_plan, m_surprises, m_nextSurprise));
        DemoRandom random(m_plan.options().seed, 42, m_surprises++);
        m_nextSurprise += random.between(110, 420) * kSecond;
    }
}

void DemoWorld::publish()
{
    sortByTime(m_coming.flows);
    sortByTime(m_coming.records);
    sortByTime(m_coming.alerts);
    publishFlows();
    publishRecords();
    publishAlerts();
}

void DemoWorld::publishFlows()
{
    const qsizetype count = due(m_coming.flows, m_now);
    for (qsizetype i = 0; i < count; ++i) {
        const DemoFlow &flow = m_coming.flows.at(i);
        m_flows.append(flow);
        m_lastSeen[flow.machine] = flow.time;
        if (m_firstSeen.at(flow.machine) == 0)
            m_firstSeen[flow.machine] = flow.time;
    }
    m_coming.flows.remove(0, count);
}

void DemoWorld::publishRecords()
{
    const qsizetype count = due(m_coming.records, m_now);
    for (qsizetype i = 0; i < count; ++i)
        m_logs[m_coming.records.at(i).log].append(m_coming.records.at(i));
    m_coming.records.remove(0, count);
}

void DemoWorld::publishAlerts()
{
    const qsizetype count = due(m_coming.alerts, m_now);
    if (count == 0)
        return;
    m_alerts += m_coming.alerts.first(count);
    m_coming.alerts.remove(0, count);
    std::sort(m_alerts.begin(), m_alerts.end(), [](const WazuhAlert &a, const WazuhAlert &b) {
        return std::tie(a.time, a.id) < std::tie(b.time, b.id);
    });
}

void DemoWorld::liveUntil(UtcMicros now)
{
    if (now <= m_now)
        return;
    m_now = now;
    const QDate today = m_plan.calendar().dayOf(now);
    while (m_lastDay < today)
        addDay(m_lastDay.addDays(1));
    surprise();
    publish();
}

const QList<UtmRecord> &DemoWorld::log(const QByteArray &name) const
{
    static const QList<UtmRecord> none;
    const auto at = m_logs.constFind(name);
    return at == m_logs.cend() ? none : *at;
}

} // namespace otasuke
