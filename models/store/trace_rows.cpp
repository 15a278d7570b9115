// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trace_rows.h"

#include <algorithm>

#include "models/store/event_key.h"
#include "models/store/trace_code.h"

namespace otasuke {
namespace {

// Fewer records, and fewer transactions, wait than these. A search reads them all: some 10 bytes a
// record. Moving them writes up to 3 MB in a busy office, so 75 bytes a record.
constexpr qint64 kRecordsWaiting = 40'000;
constexpr qint64 kWaiting = 64;
/// What stands in more than one of so many rows is everywhere: looking through the rows finds it.
constexpr qint64 kRare = 512;
constexpr qint64 kFew = 32; // a person at work makes so many in a while

/// Entries of one token that are more than it is worth become the one that tells of all.
void thin(std::vector<quint32> &entries, qint64 rows)
{
    size_t kept = 0;
    for (size_t first = 0; first < entries.size();) {
        const quint32 inner = entries[first] >> kTraceSlotBits;
        size_t end = first + 1;
        while (end < entries.size() && entries[end] >> kTraceSlotBits == inner)
            ++end;
        const bool told = (entries[first] & kTraceSlotMask) == 0;
        const auto count = qint64(end - first);
        if (told || count > std::max(kFew, rows / kRare)) {
            entries[kept++] = inner << kTraceSlotBits;
        } else {
            for (size_t i = first; i < end; ++i)
                entries[kept++] = entries[i];
        }
        first = end;
    }
    entries.resize(kept);
}

} // namespace

void TraceRows::begin(qint64 rows, bool settle)
{
    m_rows = rows;
    m_told.clear();
    m_waiting.clear();
    m_waits = !settle && mayWait(rows);
    if (!m_waits)
        m_waiting = readFresh(m_db);
}

/// Asked of the table each time: whatever was rolled back, or written by another process, counts.
bool TraceRows::mayWait(qint64 rows)
{
    auto &waiting = m_db.statement("SELECT count(*), coalesce(sum(rows), 0) FROM fresh_trace");
    bool may = false;
    if (waiting.query().next())
        may = waiting.integer(0) + 1 < kWaiting && waiting.integer(1) + rows < kRecordsWaiting;
    waiting.reset();
    return may;
}

void TraceRows::put(qint64 id, qint64 rows, const std::vector<quint32> &entries)
{
    if (m_waits)
        appendFresh(m_told, id, {rows, packTraces(entries)});
    else
        merge(id, rows, entries);
}

void TraceRows::end()
{
    if (m_waits) {
        m_db.statement("INSERT INTO fresh_trace(rows, places) VALUES(?, ?)").run(m_rows, m_told);
        return;
    }
    while (!m_waiting.isEmpty())
        merge(m_waiting.firstKey(), 0, {});
    m_db.exec("DELETE FROM fresh_trace");
}

/// Into a row of the table, with what waited for it.
void TraceRows::merge(qint64 id, qint64 rows, const std::vector<quint32> &entries)
{
    const QList<FreshTraces> waiting = m_waiting.take(id);
    const std::vector<quint32> &added = withWaiting(waiting, entries);
    for (const FreshTraces &fresh : waiting)
        rows += fresh.rows;
    auto &stored = m_db.statement("SELECT rows, places FROM trace WHERE id = ?");
    m_stored.clear();
    if (stored.query(id).next()) {
        rows += stored.integer(0);
        unpackTraces(stored.bytes(1), m_stored);
    }
    stored.reset();
    m_merged.clear();
    std::set_union(
        m_stored.begin(), m_stored.end(), added.begin(), added.end(), std::back_inserter(m_merged));
    thin(m_merged, rows);
    m_db.statement("REPLACE INTO trace VALUES(?, ?, ?)").run(id, rows, packTraces(m_merged));
}

const std::vector<quint32> &TraceRows::withWaiting(
    const QList<FreshTraces> &waiting, const std::vector<quint32> &entries)
{
    if (waiting.isEmpty())
        return entries;
    m_added = entries;
    for (const FreshTraces &fresh : waiting) {
        unpackTraces(fresh.places, m_stored);
        m_added.insert(m_added.end(), m_stored.begin(), m_stored.end());
    }
    std::sort(m_added.begin(), m_added.end());
    m_added.erase(std::unique(m_added.begin(), m_added.end()), m_added.end());
    return m_added;
}

void TraceRows::clear()
{
    m_db.exec("DELETE FROM trace; DELETE FROM fresh_trace");
}

void TraceRows::expire(UtcMicros before)
{
    // A row up to a second before may stand behind it. What waits goes the next time.
    const qint64 second = storableTime(before - kMaxDrift) / kSecond;
    m_db.statement("DELETE FROM trace WHERE id < ?")
        .run(traceRow(quint32(second >> kTraceBlockBits), TraceKind::Name, 0));
}

} // namespace otasuke
