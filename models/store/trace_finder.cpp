// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trace_finder.h"

#include <algorithm>

#include "models/store/meta.h"

namespace otasuke {
namespace {

constexpr int kBlocksKept = 8;
/// Beyond, asking for their hours costs more than it saves.
constexpr qsizetype kMostDevices = 12;
constexpr qint64 kBlockSeconds = 1 << kTraceBlockBits;
/// Stretches nearer to each other (seconds) are read as one.
constexpr qint64 kNear = 3;

/// Rows of these seconds (last included), displaced ones too.
TraceFinder::Span spanOf(qint64 first, qint64 last)
{
    return {firstIdAt(first * kSecond), endIdAt((last + 1) * kSecond)};
}

/// Sorted and put together where they touch.
void join(QList<TraceFinder::Span> &spans)
{
    std::sort(
        spans.begin(), spans.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    qsizetype kept = 0;
    for (const auto span : std::as_const(spans)) {
        if (kept > 0 && span.from <= spans.at(kept - 1).to)
            spans[kept - 1].to = std::max(spans.at(kept - 1).to, span.to);
        else
            spans[kept++] = span;
    }
    spans.resize(kept);
}

} // namespace

TraceFinder::TraceFinder(ReaderCore &core)
    : m_core(core)
    , m_narrows(metaNumber(*core.db, kTracesDue) == 0)
    , m_known(kBlocksKept)
{
}

void TraceFinder::want(TraceKind kind, const QList<qint64> &numbers)
{
    for (const qint64 number : numbers)
        wantToken(kind, traceToken(kind, number));
}

void TraceFinder::wantToken(TraceKind kind, quint32 token)
{
    m_wanted[size_t(kind)][traceGroup(token)].push_back(traceInner(token));
    m_sorted = false;
}

void TraceFinder::wantDevices(const QList<DeviceId> &devices)
{
    m_devices = devices;
    if (devices.size() > kMostDevices)
        wantEverything();
}

void TraceFinder::sortWanted()
{
    if (std::exchange(m_sorted, true))
        return;
    for (auto &groups : m_wanted) {
        for (auto &inners : groups) {
            std::sort(inners.begin(), inners.end());
            inners.erase(std::unique(inners.begin(), inners.end()), inners.end());
        }
    }
}

QList<TraceFinder::Span> TraceFinder::within(qint64 from, qint64 to)
{
    if (from >= to)
        return {};
    sortWanted();
    if (!m_fresh)
        m_fresh = readFresh(*m_core.db);
    const qint64 first = std::max<qint64>(0, placeOf(from) - kMaxDrift) / kSecond;
    const qint64 last = std::min(placeOf(to - 1), kLastTime) / kSecond;
    Spans all;
    for (qint64 block = first / kBlockSeconds; block <= last / kBlockSeconds; ++block) {
        for (Span span : spansOf(quint32(block))) {
            span.from = std::max(span.from, from);
            span.to = std::min(span.to, to);
            if (span.from < span.to)
                all << span;
        }
    }
    join(all); // a block's last rows may stand in the next one's first second
    return all;
}

const QList<TraceFinder::Span> &TraceFinder::spansOf(quint32 block)
{
    if (const Spans *known = m_known.object(block))
        return *known;
    auto *spans = new Spans;
    m_known.insert(block, spans);
    const qint64 begins = qint64(block) * kBlockSeconds;
    std::vector<quint32> seconds;
    if (!readBlock(block, seconds)) {
        *spans << spanOf(begins, begins + kBlockSeconds - 1);
        return *spans;
    }
    std::sort(seconds.begin(), seconds.end());
    for (size_t i = 0; i < seconds.size();) {
        const quint32 first = seconds[i];
        while (i + 1 < seconds.size() && seconds[i + 1] <= seconds[i] + kNear)
            ++i;
        *spans << spanOf(first, seconds[i++]);
    }
    addDeviceHours(block, *spans);
    return *spans;
}

/// The seconds in which something wanted stands; false: it is everywhere in the block.
bool TraceFinder::readBlock(quint32 block, std::vector<quint32> &seconds)
{
    for (size_t kind = 0; kind < m_wanted.size(); ++kind) {
        for (quint32 group = 0; group < kTraceGroups; ++group) {
            const auto &wanted = m_wanted[kind][group];
            if (!wanted.empty() &&
                !readRow(traceRow(block, TraceKind(kind), group), wanted, seconds))
                return false;
        }
    }
    return true;
}

/// The same of one row of the table, and of what waits to be put into it.
bool TraceFinder::readRow(
    qint64 id, const std::vector<quint32> &wanted, std::vector<quint32> &seconds)
{
    const quint32 end = wanted.back() << kTraceSlotBits | kTraceSlotMask;
    const quint32 block = blockOfTraceRow(id);
    m_entries.clear();
    auto &row = m_core.db->statement("SELECT places FROM trace WHERE id = ?");
    if (row.query(id).next())
        unpackTraces(row.bytes(0), m_entries, end);
    row.reset();
    bool narrows = matchEntries(wanted, block, seconds);
    for (const FreshTraces &fresh : m_fresh->value(id)) {
        unpackTraces(fresh.places, m_entries, end);
        narrows = narrows && matchEntries(wanted, block, seconds);
    }
    return narrows;
}

bool TraceFinder::matchEntries(
    const std::vector<quint32> &wanted, quint32 block, std::vector<quint32> &seconds) const
{
    auto at = m_entries.begin();
    for (const quint32 inner : wanted) {
        at = std::lower_bound(at, m_entries.end(), inner << kTraceSlotBits);
        for (; at != m_entries.end() && *at >> kTraceSlotBits == inner; ++at) {
            const quint32 slot = *at & kTraceSlotMask;
            if (slot == 0)
                return false;
            seconds.push_back((block << kTraceBlockBits) + slot - 1);
        }
    }
    return true;
}

void TraceFinder::addDeviceHours(quint32 block, Spans &spans)
{
    if (m_devices.isEmpty())
        return;
    auto &row = m_core.db->statement("SELECT 1 FROM device_hour WHERE hour = ? AND device = ?");
    const qint64 begins = qint64(block) * kBlockSeconds;
    const qint64 seconds = kHour / kSecond;
    const qint64 lastHour = (begins + kBlockSeconds - 1) / seconds;
    for (qint64 hour = begins / seconds; hour <= lastHour; ++hour) {
        const bool there = std::any_of(m_devices.cbegin(), m_devices.cend(),
            [&](DeviceId device) { return row.number(hour, device).has_value(); });
        if (there)
            spans << spanOf(hour * seconds, (hour + 1) * seconds - 1);
    }
    join(spans);
}

} // namespace otasuke
