#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCache>

#include "models/store/reader_core.h"
#include "models/store/trace_code.h"
#include "models/store/trace_fresh.h"

namespace otasuke {

/// The reader's side of the traces: the stretches of numbers in which rows with any of some names,
/// words, addresses, rules or devices can stand.
class TraceFinder
{
public:
    explicit TraceFinder(ReaderCore &core);

    /// Looked for besides what was before.
    void want(TraceKind kind, const QList<qint64> &numbers);
    void wantToken(TraceKind kind, quint32 token);
    /// Devices are found by their hours.
    void wantDevices(const QList<DeviceId> &devices);
    /// Something is looked for that leaves no trace, or too much of it.
    void wantEverything() { m_narrows = false; }

    /// False: rows may be anywhere.
    bool narrows() const { return m_narrows; }
    struct Span
    {
        qint64 from = 0; ///< numbers: from ≤ id < to
        qint64 to = 0;
    };
    /// The parts of from ≤ id < to, ascending, none touching the next.
    QList<Span> within(qint64 from, qint64 to);

private:
    using Spans = QList<Span>;
    const Spans &spansOf(quint32 block);
    bool readRow(qint64 id, const std::vector<quint32> &wanted, std::vector<quint32> &seconds);
    bool readBlock(quint32 block, std::vector<quint32> &seconds);
    bool matchEntries(
        const std::vector<quint32> &wanted, quint32 block, std::vector<quint32> &seconds) const;
    void addDeviceHours(quint32 block, Spans &spans);
    void sortWanted();

    ReaderCore &m_core;
    bool m_narrows;
    bool m_sorted = true;
    std::array<std::array<std::vector<quint32>, kTraceGroups>, kTraceKinds> m_wanted; ///< inners
    QList<DeviceId> m_devices;
    std::vector<quint32> m_entries;
    std::optional<FreshTracesByRow> m_fresh; ///< once asked for
    QCache<quint32, Spans> m_known;
};

} // namespace otasuke
