// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trace_book.h"

#include <algorithm>
#include <numeric>

#include "models/store/event_key.h"

namespace otasuke {
namespace {

constexpr quint32 kWhole = 1U << 31;
/// Told by one transaction of one block; then it is everywhere. An import has 100,000 rows in one.
constexpr int kMostTold = 100;

quint32 secondOf(UtcMicros t)
{
    return quint32(storableTime(t) / kSecond);
}

/// Rows come by time but for a second or two.
void sortNearlySorted(std::vector<quint64> &places)
{
    constexpr size_t few = 256;
    if (places.size() > few) {
        std::sort(places.begin(), places.end());
        return;
    }
    for (size_t i = 1; i < places.size(); ++i) {
        const quint64 place = places[i];
        size_t at = i;
        for (; at > 0 && places[at - 1] > place; --at)
            places[at] = places[at - 1];
        places[at] = place;
    }
}

} // namespace

TraceBook::TraceBook(Database &db)
    : m_table(db)
{
}

void TraceBook::add(const RowTraces &row)
{
    const quint32 second = secondOf(row.time);
    countRow(second >> kTraceBlockBits);
    if (row.name != 0)
        tell(TraceKind::Name, row.name, second);
    if (row.word != 0)
        tell(TraceKind::Word, row.word, second);
    if (row.src)
        tell(TraceKind::Address, *row.src, second);
    if (row.dst)
        tell(TraceKind::Address, *row.dst, second);
    if (row.rule != 0)
        tell(TraceKind::Rule, row.rule, second);
    if (row.ownWords)
        tell(TraceKind::Rule, kOwnWords, second);
}

void TraceBook::addName(UtcMicros time, qint64 name)
{
    if (name != 0)
        tell(TraceKind::Name, name, secondOf(time));
}

void TraceBook::countRow(quint32 block)
{
    if (block != m_block) {
        if (m_blockRows > 0)
            m_rows[m_block] += std::exchange(m_blockRows, 0);
        m_block = block;
    }
    ++m_blockRows;
}

void TraceBook::tell(TraceKind kind, qint64 number, quint32 second)
{
    const quint32 id = traceToken(kind, number);
    auto &page = m_tokens[size_t(kind)][id >> 8];
    if (!page)
        page = std::make_unique<Page>();
    Token &token = (*page)[id & 255];
    const quint32 block = second >> kTraceBlockBits;
    if (token.last >> kTraceBlockBits != block)
        token.told = 0;
    else if (token.last == second || token.told == kMostTold)
        return;
    if (token.touched < 0) {
        token.touched = int(m_touched.size());
        m_touched.push_back({kind, id});
    }
    token.last = second;
    const bool whole = ++token.told == kMostTold;
    m_told.push_back({whole ? kWhole | block : second, token.touched});
}

void TraceBook::flush()
{
    if (m_touched.empty())
        discard();
    else
        store(false);
}

void TraceBook::settle()
{
    store(true);
}

/// Kind by kind and group by group, each one's tokens in ascending order.
void TraceBook::store(bool settle)
{
    countRow(~0U);
    m_table.begin(std::accumulate(m_rows.cbegin(), m_rows.cend(), Q_INT64_C(0)), settle);
    std::vector<int> order(m_touched.size());
    std::iota(order.begin(), order.end(), 0);
    const auto place = [this](int touched) {
        const auto &[kind, id, from, to] = m_touched[size_t(touched)];
        return quint64(kind) << 32 | traceGroup(id) << 20 | traceInner(id);
    };
    std::sort(order.begin(), order.end(), [place](int a, int b) { return place(a) < place(b); });
    gather(order);
    for (size_t at = 0; at < order.size();)
        at = flushGroup(order, at);
    m_table.end();
    discard();
}

/// What was told of a token stands together afterwards, in the order it was told: counted first,
/// then put in its place. Following it from one telling to the next would wait for the memory.
void TraceBook::gather(const std::vector<int> &order)
{
    for (const Told &told : m_told)
        ++m_touched[size_t(told.touched)].to;
    quint32 at = 0;
    for (const int touched : order) {
        Touched &token = m_touched[size_t(touched)];
        token.from = at;
        at += std::exchange(token.to, at);
    }
    m_seconds.resize(m_told.size());
    for (const Told &told : m_told)
        m_seconds[m_touched[size_t(told.touched)].to++] = told.second;
}

/// The first token of another group.
size_t TraceBook::flushGroup(const std::vector<int> &order, size_t from)
{
    const Touched &first = m_touched[size_t(order[from])];
    const quint32 group = traceGroup(first.id);
    m_bucketsUsed = 0;
    size_t at = from;
    for (; at < order.size(); ++at) {
        const Touched &token = m_touched[size_t(order[at])];
        if (token.kind != first.kind || traceGroup(token.id) != group)
            break;
        collect(token);
    }
    for (size_t b = 0; b < m_bucketsUsed; ++b)
        m_table.put(traceRow(m_buckets[b].block, first.kind, group),
            m_rows.value(m_buckets[b].block), m_buckets[b].entries);
    return at;
}

void TraceBook::collect(const Touched &token)
{
    m_places.clear();
    const quint32 inner = traceInner(token.id) << kTraceSlotBits;
    for (quint32 at = token.from; at < token.to; ++at) {
        const quint32 second = m_seconds[at];
        const bool whole = (second & kWhole) != 0;
        const quint32 block = whole ? second & ~kWhole : second >> kTraceBlockBits;
        const quint32 slot = whole ? 0 : 1 + (second & ((1U << kTraceBlockBits) - 1));
        m_places.push_back(quint64(block) << 32 | inner | slot);
    }
    sortNearlySorted(m_places);
    Bucket *bucket = nullptr;
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (i > 0 && m_places[i] == m_places[i - 1])
            continue;
        const auto block = quint32(m_places[i] >> 32);
        if (!bucket || bucket->block != block)
            bucket = &bucketOf(block);
        bucket->entries.push_back(quint32(m_places[i]));
    }
}

TraceBook::Bucket &TraceBook::bucketOf(quint32 block)
{
    for (size_t i = m_bucketsUsed; i > 0; --i) {
        if (m_buckets[i - 1].block == block)
            return m_buckets[i - 1];
    }
    if (m_bucketsUsed == m_buckets.size())
        m_buckets.emplace_back();
    Bucket &bucket = m_buckets[m_bucketsUsed++];
    bucket.block = block;
    bucket.entries.clear();
    return bucket;
}

void TraceBook::discard()
{
    for (const Touched &token : m_touched)
        (*m_tokens[size_t(token.kind)][token.id >> 8])[token.id & 255] = {};
    m_touched.clear();
    m_told.clear();
    m_rows.clear();
    m_block = ~0U;
    m_blockRows = 0;
}

void TraceBook::clear()
{
    discard();
    m_table.clear();
}

} // namespace otasuke
