#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>

#include "app/demo/demo_peers.h"
#include "app/demo/demo_plan.h"
#include "app/demo/demo_random.h"

namespace otasuke {

/// One line of the traffic log, small enough to keep a hundred thousand of them.
struct DemoFlow
{
    UtcMicros time = 0; ///< when it was logged: at its end
    qint64 sent = 0; ///< by the machine, since the connection began
    qint64 received = 0;
    qint64 sentDelta = -1; ///< since the line before of the same connection; −1 = not told
    qint64 receivedDelta = -1;
    quint32 session = 0;
    quint32 seconds = 0;
    quint32 address = 0; ///< the other end if it isn't the peer's own (host order)
    quint16 machine = 0;
    quint16 peer = 0;
    quint16 port = 0; ///< the machine's
    bool interim = false; ///< a long connection's report on the way (logid 0000000020)
    bool denied = false;
};

/// Everyday traffic of one day, sorted by time: depends on the seed and the day only.
class DemoDay
{
public:
    DemoDay(const DemoPlan &plan, const QDate &day);
    QList<DemoFlow> flows();

private:
    void work(quint16 machine);
    void idle(quint16 machine);
    void server(quint16 machine);
    void phone(quint16 machine);
    void add(quint16 machine, quint16 peer, UtcMicros at);
    bool isPresent(quint16 machine) const;
    UtcMicros momentOfWork();

    const DemoPlan &m_plan;
    QDate m_day;
    UtcMicros m_start;
    DemoRandom m_random;
    QList<int> m_workWeights;
    QList<int> m_idleWeights;
    QList<DemoFlow> m_flows;
};

/// Splits a transfer of several minutes into what a FortiGate logs: a report every two minutes
/// with running totals and the part since the last one, then the end.
QList<DemoFlow> longConnection(DemoFlow whole);

} // namespace otasuke
