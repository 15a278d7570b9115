// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_flows.h"

#include <algorithm>

namespace otasuke {
namespace {

/// How much happens in each half hour from 8:00: arriving, lunch, the evening thinning out.
const QList<int> &halfHours()
{
    static const QList<int> weights = {
        4, 9, 14, 15, 15, 15, 14, 13, 5, 5, 13, 14, 14, 14, 13, 13, 13, 12, 9, 6, 4, 2, 1};
    return weights;
}

} // namespace

QList<DemoFlow> longConnection(DemoFlow whole)
{
    QList<DemoFlow> lines;
    const int reports = int(whole.seconds / 120);
    const UtcMicros begun = whole.time - whole.seconds * kSecond;
    qint64 sent = 0;
    qint64 received = 0;
    for (int i = 1; i <= reports; ++i) {
        DemoFlow line = whole;
        line.interim = true;
        line.seconds = quint32(i) * 120;
        line.time = begun + line.seconds * kSecond;
        line.sent = whole.sent / (reports + 1) * i;
        line.received = whole.received / (reports + 1) * i;
        line.sentDelta = line.sent - sent;
        line.receivedDelta = line.received - received;
        sent = line.sent;
        received = line.received;
        if (line.time < whole.time)
            lines.append(line);
    }
    if (!lines.isEmpty()) {
        whole.sentDelta = whole.sent - lines.last().sent;
        whole.receivedDelta = whole.received - lines.last().received;
    }
    lines.append(whole);
    return lines;
}

DemoDay::DemoDay(const DemoPlan &plan, const QDate &day)
    : m_plan(plan)
    , m_day(day)
    , m_start(plan.calendar().startOf(day))
    , m_random(plan.options().seed, 1, day.toJulianDay())
{
    for (const DemoPeer &peer : demoPeers()) {
        m_workWeights.append(peer.work);
        m_idleWeights.append(peer.idle);
    }
}

QList<DemoFlow> DemoDay::flows()
{
    const auto &machines = m_plan.machines();
    for (quint16 i = 0; i < machines.size(); ++i) {
        const MachineKind kind = machines.at(i).kind;
        if (kind == MachineKind::Nas || kind == MachineKind::Printer)
            server(i);
        else if (kind == MachineKind::Phone)
            phone(i);
        else if (isPresent(i)) {
            work(i);
            idle(i);
        }
    }
    std::stable_sort(m_flows.begin(), m_flows.end(),
        [](const DemoFlow &a, const DemoFlow &b) { return a.time < b.time; });
    const auto first = quint32(m_day.toJulianDay() & 0x1ffff) * 8192;
    QHash<quint32, quint32> numbers; // the lines of a long connection share its number
    for (DemoFlow &flow : m_flows) {
        const auto at = numbers.constFind(flow.session);
        const quint32 number = at == numbers.cend() ? quint32(numbers.size()) + 1 : *at;
        numbers.insert(flow.session, number);
        flow.session = first + number;
    }
    return m_flows;
}

/// The old PC was never on the network before its case, and the laptop is away during its own:
/// both are the story's to tell. Somebody is on leave now and then.
bool DemoDay::isPresent(quint16 machine) const
{
    const DemoMachine &pc = m_plan.machines().at(machine);
    if (pc.kind == MachineKind::OldPc)
        return false;
    const auto away = m_plan.absence(machine);
    if (m_day >= away.first && m_day <= away.second)
        return false;
    DemoRandom leave(m_plan.options().seed, 100 + machine, m_day.toJulianDay());
    return pc.kind != MachineKind::Laptop || !leave.chance(90);
}

UtcMicros DemoDay::momentOfWork()
{
    const int half = m_random.weighted(halfHours());
    return m_start + 8 * kHour + half * 30 * kMinute + m_random.between(0, 30 * kMinute - 1);
}

void DemoDay::work(quint16 machine)
{
    if (!m_plan.calendar().isWorkday(m_day))
        return;
    const int pace = m_plan.machines().at(machine).pace;
    const qint64 count = m_random.between(62, 84) * pace / 100;
    for (qint64 i = 0; i < count; ++i)
        add(machine, quint16(m_random.weighted(m_workWeights)), momentOfWork());
}

void DemoDay::idle(quint16 machine)
{
    for (int hour = 0; hour < 24; ++hour) {
        if (m_random.chance(640)) {
            const UtcMicros at = m_start + hour * kHour + m_random.between(0, kHour - 1);
            add(machine, quint16(m_random.weighted(m_idleWeights)), at);
        }
    }
}

void DemoDay::server(quint16 machine)
{
    const bool nas = m_plan.machines().at(machine).kind == MachineKind::Nas;
    for (int hour = 0; hour < 24; ++hour) {
        const UtcMicros at = m_start + hour * kHour + m_random.between(0, kHour - 1);
        if (!nas && hour % 6 == 2)
            add(machine, kPeerFirmware, at);
        if (nas && (hour == 20 || hour == 21)) { // the evening's copy, outside the office
            for (int i = 0; i < 3; ++i)
                add(machine, kPeerBackup, m_start + hour * kHour + i * 15 * kMinute + 8 * kMinute);
        }
    }
}

/// The private phone: in the office's Wi-Fi only while its owner is.
void DemoDay::phone(quint16 machine)
{
    if (!m_plan.calendar().isWorkday(m_day) || m_day < m_plan.phoneSince() ||
        m_day > m_plan.phoneUntil())
        return;
    static const QList<quint16> peers = {kPeerIcloud, kPeerApplePush, kPeerLine, kPeerInstagram};
    for (int i = 0; i < 26; ++i)
        add(machine, m_random.pick(peers), momentOfWork());
}

void DemoDay::add(quint16 machine, quint16 peerIndex, UtcMicros at)
{
    const DemoPeer &peer = demoPeers()[peerIndex];
    DemoFlow flow;
    flow.time = at;
    flow.machine = machine;
    flow.peer = peerIndex;
    flow.sent = m_random.skewed(peer.sentLow, peer.sentHigh);
    flow.received = m_random.skewed(qMax<qint64>(1, peer.receivedLow), peer.receivedHigh);
    flow.seconds = quint32(peer.port == 53 ? 180 : m_random.skewed(1, 110));
    flow.port = quint16(m_random.between(49152, 65535));
    flow.session = quint32(m_flows.size()) + 1;
    if (flow.sent > 3'000'000 && peer.port == 443) {
        flow.seconds = quint32(m_random.between(150, 700));
        flow.time += flow.seconds * kSecond;
        m_flows += longConnection(flow);
    } else {
        m_flows.append(flow);
    }
}

} // namespace otasuke
