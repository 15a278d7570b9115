#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>

#include <optional>
#include <vector>

#include "models/domain/cloud.h"
#include "models/store/day_memory.h"

namespace otasuke {

/// Sums over a span of days and the span before it, kept up by what the days brought anew.
class CloudSums
{
public:
    struct Device
    {
        qint64 total = 0;
        qint64 before = 0; ///< in the span before
        std::vector<qint64> byService; ///< −1: none at all; [0] = to none of the catalogue
        QList<DeviceUsage::Part> parts; ///< filled in by whoever shows them; empty after a change
    };
    struct Host
    {
        qint64 host = 0, bytesOut = 0;
        bool operator==(const Host &) const = default;
    };

    /// The days must be in the memory: of `days` with their hosts.
    void catchUp(const DayMemory &memory, const DayRange &days, const DayRange &before);
    std::vector<Device> &devices() { return m_devices; } ///< by id
    struct Move
    {
        qint64 bytesOut = 0;
        int hosts = 0; ///< 1: it was not there before; −1: it is there no more
    };
    /// How hosts' sums moved since it was asked the last time.
    struct Moves
    {
        bool all = false; ///< begin anew: from nothing to what is
        QHash<qint64, Move> byHost;
    };
    Moves takeMoves();
    const QList<Host> &largestHosts() const { return m_largest; } ///< largest first

private:
    void sumDevice(
        const DayMemory &memory, const DayRange &days, const DayRange &before, DeviceId device);
    void sumHosts(const DayMemory &memory, const DayRange &days);
    void sumAnew(const DayMemory &memory, const DayRange &days, const QSet<qint64> &hosts);
    void noteMove(qint64 host, std::optional<qint64> total); ///< before it is entered
    void raise(const QSet<qint64> &hosts);
    void findLargest();

    qint64 m_serial = -1; ///< of the days
    std::vector<Device> m_devices;
    QHash<qint64, qint64> m_hosts;
    QList<Host> m_largest;
    Moves m_moves;
};

} // namespace otasuke
