#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "app/demo/demo_story.h"

namespace otasuke {

/// Everything that has happened in the made-up office so far: what the servers may tell. Lives on
/// the servers' thread.
class DemoWorld
{
public:
    explicit DemoWorld(const DemoPlan &plan);

    /// Lets time pass: publishes what happened since.
    void liveUntil(UtcMicros now);

    const DemoPlan &plan() const { return m_plan; }
    UtcMicros now() const { return m_now; }
    const QList<DemoFlow> &flows() const { return m_flows; } ///< oldest first
    /// Records of one log, oldest first.
    const QList<UtmRecord> &log(const QByteArray &name) const;
    const QList<WazuhAlert> &alerts() const { return m_alerts; } ///< by time, then by id
    /// When the UTM last saw the machine; 0 = never.
    UtcMicros lastSeen(int machine) const { return m_lastSeen.value(machine); }
    UtcMicros firstSeen(int machine) const { return m_firstSeen.value(machine); }

private:
    void addDay(const QDate &day);
    void expect(const DemoTraces &traces);
    void surprise();
    void publish();
    void publishFlows();
    void publishRecords();
    void publishAlerts();

    const DemoPlan &m_plan;
    UtcMicros m_now = 0;
    QDate m_lastDay; ///< the last one whose flows were made
    UtcMicros m_nextSurprise = 0;
    int m_surprises = 0;
    QList<DemoFlow> m_flows;
    QList<WazuhAlert> m_alerts;
    DemoTraces m_coming; ///< later than m_now, each oldest first
    QHash<QByteArray, QList<UtmRecord>> m_logs;
    QList<UtcMicros> m_lastSeen;
    QList<UtcMicros> m_firstSeen;
};

} // namespace otasuke
