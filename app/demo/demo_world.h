#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "app/demo/demo_flows.h"
#include "app/demo/utm_records.h"

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
    /// When the UTM last saw the machine; 0 = never.
    UtcMicros lastSeen(int machine) const { return m_lastSeen.value(machine); }
    UtcMicros firstSeen(int machine) const { return m_firstSeen.value(machine); }

private:
    void addDay(const QDate &day);
    void publish();

    const DemoPlan &m_plan;
    UtcMicros m_now = 0;
    QDate m_lastDay; ///< the last one whose flows were made
    QList<DemoFlow> m_flows;
    QList<DemoFlow> m_coming; ///< later than m_now, oldest first
    QHash<QByteArray, QList<UtmRecord>> m_logs;
    QList<UtcMicros> m_lastSeen;
    QList<UtcMicros> m_firstSeen;
};

} // namespace otasuke
