// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cloud_sums.h"

#include "models/store/day_news.h"

#include <algorithm>
#include <utility>

namespace otasuke {
namespace {

constexpr qsizetype kLargestKept = 60; // three times as many as are shown: some share a name

template<class Work>
void forEachDay(const DayMemory &memory, const DayRange &days, Work work)
{
    for (qint64 day = days.first; day <= days.last; ++day) {
        if (const RememberedDay *known = memory.find(day))
            work(*known);
    }
}

bool larger(const CloudSums::Host &a, const CloudSums::Host &b)
{
    return a.bytesOut != b.bytesOut ? a.bytesOut > b.bytesOut : a.host < b.host;
}

} // namespace

void CloudSums::catchUp(const DayMemory &memory, const DayRange &days, const DayRange &before)
{
    const DayNews now(memory, days, m_serial);
    const DayNews then(memory, before, m_serial);
    m_serial = memory.serial();
    const size_t count = std::max({m_devices.size(), now.deviceCount(), then.deviceCount()});
    m_devices.resize(count);
    if (now.any() || then.any()) {
        for (size_t id = 0; id < count; ++id) {
            if (now.has(DeviceId(id)) || then.has(DeviceId(id)))
                sumDevice(memory, days, before, DeviceId(id));
        }
    }
    if (now.all())
        sumHosts(memory, days);
    else if (!now.hosts().isEmpty())
        sumAnew(memory, days, now.hosts());
}

void CloudSums::sumDevice(
    const DayMemory &memory, const DayRange &days, const DayRange &before, DeviceId device)
{
    Device &sums = m_devices[size_t(device)] = {};
    forEachDay(memory, days, [&sums, device](const RememberedDay &day) {
        const DeviceDay *told = day.find(device);
        if (!told)
            return;
        for (const Sent &sent : told->sent) {
            if (sent.service >= sums.byService.size())
                sums.byService.resize(sent.service + 16, -1);
            qint64 &part = sums.byService[sent.service];
            part = std::max(part, Q_INT64_C(0)) + sent.bytesOut;
            sums.total += sent.bytesOut;
        }
    });
    forEachDay(memory, before, [&sums, device](const RememberedDay &day) {
        const DeviceDay *told = day.find(device);
        if (!told)
            return;
        for (const Sent &sent : told->sent)
            sums.before += sent.bytesOut;
    });
}

void CloudSums::sumHosts(const DayMemory &memory, const DayRange &days)
{
    m_hosts.clear();
    forEachDay(memory, days, [this](const RememberedDay &day) {
        for (const RememberedDay::HostSum &sum : day.hosts)
            m_hosts[sum.host] += sum.bytesOut;
    });
    m_moves = {true, {}};
    findLargest();
}

void CloudSums::sumAnew(const DayMemory &memory, const DayRange &days, const QSet<qint64> &hosts)
{
    bool shrank = false;
    for (const qint64 host : hosts) {
        std::optional<qint64> total;
        forEachDay(memory, days, [host, &total](const RememberedDay &day) {
            const auto at =
                std::lower_bound(day.hosts.begin(), day.hosts.end(), RememberedDay::HostSum{host});
            if (at != day.hosts.end() && at->host == host)
                total = total.value_or(0) + at->bytesOut;
        });
        shrank = shrank || total.value_or(-1) < m_hosts.value(host, -1);
        noteMove(host, total);
        if (total)
            m_hosts.insert(host, *total);
        else
            m_hosts.remove(host);
    }
    if (shrank)
        findLargest();
    else
        raise(hosts);
}

/// The largest of what only grew are among those that were and those that grew.
void CloudSums::raise(const QSet<qint64> &hosts)
{
    m_largest.removeIf([&hosts](const Host &host) { return hosts.contains(host.host); });
    for (const qint64 host : hosts) {
        if (m_hosts.contains(host))
            m_largest.append({host, m_hosts.value(host)});
    }
    std::sort(m_largest.begin(), m_largest.end(), larger);
    m_largest.resize(std::min(m_largest.size(), kLargestKept));
}

CloudSums::Moves CloudSums::takeMoves()
{
    Moves moves = std::exchange(m_moves, {});
    if (!moves.all)
        return moves;
    for (auto it = m_hosts.cbegin(); it != m_hosts.cend(); ++it)
        moves.byHost.insert(it.key(), {it.value(), 1});
    return moves;
}

void CloudSums::noteMove(qint64 host, std::optional<qint64> total)
{
    if (m_moves.all)
        return;
    Move &move = m_moves.byHost[host];
    move.bytesOut += total.value_or(0) - m_hosts.value(host);
    move.hosts += int(total.has_value()) - int(m_hosts.contains(host));
}

void CloudSums::findLargest()
{
    m_largest.clear();
    m_largest.reserve(m_hosts.size());
    for (auto it = m_hosts.cbegin(); it != m_hosts.cend(); ++it)
        m_largest.append({it.key(), it.value()});
    const qsizetype kept = std::min(m_largest.size(), kLargestKept);
    std::partial_sort(m_largest.begin(), m_largest.begin() + kept, m_largest.end(), larger);
    m_largest.resize(kept);
    m_largest.squeeze();
}

} // namespace otasuke
