#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include <array>
#include <memory>
#include <optional>

#include "models/store/trace_code.h"
#include "models/store/trace_rows.h"

namespace otasuke {

/// What one row can be found by; 0 and nullopt leave no trace.
struct RowTraces
{
    UtcMicros time = 0; ///< the row's own
    qint64 name = 0;
    qint64 word = 0;
    std::optional<qint64> src, dst; ///< address codes
    qint64 rule = 0; ///< number of the signature
    bool ownWords = false;
};

/// The writer's side of the traces: those of one transaction, kept in memory and stored at its end.
/// Rows in the order of time are added fastest.
class TraceBook
{
public:
    explicit TraceBook(Database &db);

    void add(const RowTraces &row);
    /// A row stored before got this name.
    void addName(UtcMicros time, qint64 name);
    /// Stores what was added; little of it waits (trace_fresh.h) until it is worth moving.
    void flush();
    /// The same, and nothing waits any more.
    void settle();
    void discard(); ///< after a rollback
    /// Before everything is added anew.
    void clear();
    /// Forgets what is told of the time before; no row stands there.
    void expire(UtcMicros before) { m_table.expire(before); }

private:
    struct Token
    {
        quint32 last = ~0U; ///< second told last
        int touched = -1; ///< in m_touched
        int told = 0; ///< in the block of `last`
    };
    using Page = std::array<Token, 256>;
    struct Told
    {
        quint32 second; ///< or kWhole | block
        int touched; ///< its token
    };
    /// A token of the transaction.
    struct Touched
    {
        TraceKind kind;
        quint32 id;
        quint32 from = 0, to = 0; ///< in m_seconds
    };
    struct Bucket
    {
        quint32 block = 0;
        std::vector<quint32> entries;
    };
    void tell(TraceKind kind, qint64 number, quint32 second);
    void countRow(quint32 block);
    void gather(const std::vector<int> &order);
    size_t flushGroup(const std::vector<int> &order, size_t from);
    void collect(const Touched &token);
    void store(bool settle);
    Bucket &bucketOf(quint32 block);

    TraceRows m_table;
    std::array<std::array<std::unique_ptr<Page>, (kTokenMask >> 8) + 1>, kTraceKinds> m_tokens;
    std::vector<Touched> m_touched;
    std::vector<Told> m_told;
    QHash<quint32, qint64> m_rows; ///< added, by block
    quint32 m_block = ~0U; ///< of the rows added last, and how many
    qint64 m_blockRows = 0;
    // Used again and again while flushing.
    std::vector<Bucket> m_buckets;
    size_t m_bucketsUsed = 0;
    std::vector<quint32> m_seconds; ///< of m_told, token by token
    std::vector<quint64> m_places;
};

} // namespace otasuke
