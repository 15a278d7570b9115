// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_search.h"

#include "models/store/office_view.h"

#include <algorithm>
#include <functional>

namespace otasuke {
namespace {

// Some 30 ms of work: rows one question looks at, and how many at a time.
constexpr qint64 kRowsLookedAt = 200'000;
constexpr qint64 kRowsInAPiece = 40'000;
/// Beyond, records found by their own words are counted as about so many.
constexpr qint64 kMostByText = 50'000;

QByteArray text(qint64 number)
{
    return QByteArray::number(number);
}

template<class Numbers>
QByteArray amongNumbers(const QByteArray &column, const Numbers &numbers)
{
    QByteArrayList parts;
    for (const auto n : numbers)
        parts << text(qint64(n));
    return column + " IN (" + parts.join(',') + ")";
}

/// Newest first, each once, and of too many those nearest to where the way begins.
void keepNearest(QList<qint64> &ids, EventPieces::Way way, int count)
{
    std::sort(ids.begin(), ids.end(), std::greater<>());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (ids.size() > count)
        ids = way == EventPieces::Way::Older ? ids.first(count) : ids.last(count);
}

} // namespace

EventSearch::EventSearch(ReaderCore &core, const EventFilter &filter)
    : m_core(core)
    , m_scope(core, filter)
    , m_finder(core)
    , m_words(core, filter.search, m_finder)
    , m_book(core, m_scope)
{
    if (m_scope.wantsFlows())
        m_flowQueries = flowQueries();
    if (m_scope.wantsRecords())
        m_recordQueries = recordQueries();
    if (m_scope.wantsRecords() && m_words.hasText())
        m_textQuery = textQuery();
}

EventSearch::Found EventSearch::find(int count)
{
    const EventFilter &filter = m_scope.filter;
    const bool newer = filter.afterId > 0;
    const qint64 from = newer ? std::max(m_scope.from, filter.afterId + 1) : m_scope.from;
    const qint64 to =
        !newer && filter.beforeId > 0 ? std::min(m_scope.to, filter.beforeId) : m_scope.to;
    const Way way = newer ? Way::Newer : Way::Older;
    if ((m_flowQueries.isEmpty() && m_recordQueries.isEmpty()) || from >= to)
        return {};
    if (m_scope.isDense())
        return {take({from, to}, way, count), 0};
    if (m_textQuery.isEmpty())
        return walk(from, to, way, count);
    const QList<qint64> byText = takeByText(from, to, way, count);
    Found found = byText.size() < count ? walk(from, to, way, count)
        : newer                         ? walk(from, byText.first() + 1, way, count)
                                        : walk(byText.last(), to, way, count);
    for (const qint64 id : byText) {
        const bool seen = found.reached == 0 || (newer ? id <= found.reached : id >= found.reached);
        if (seen)
            found.ids << id;
    }
    keepNearest(found.ids, way, count);
    return found;
}

TracedPieces EventSearch::pieces(qint64 from, qint64 to, Way way)
{
    const EventPieces whole(m_book, from, to, way, kRowsInAPiece / rowCost());
    return {whole, way, m_words.isEmpty() ? nullptr : &m_finder};
}

EventSearch::Found EventSearch::walk(qint64 from, qint64 to, Way way, int count)
{
    Found found;
    const qint64 most = kRowsLookedAt / rowCost();
    TracedPieces pieces = this->pieces(from, to, way);
    qint64 looked = 0;
    while (const auto piece = pieces.next()) {
        if (looked > 0 && looked + piece->rows > most) {
            found.reached = way == Way::Older ? piece->to : piece->from - 1;
            break;
        }
        const QList<qint64> ids = take(*piece, way, count - int(found.ids.size()));
        found.ids = way == Way::Older ? found.ids + ids : ids + found.ids;
        looked += std::max<qint64>(1, piece->rows);
        if (found.ids.size() >= count || m_core.db->failed())
            break;
    }
    return found;
}

/// What the piece holds, the rows nearest to where we come from first taken; newest first.
QList<qint64> EventSearch::take(const Piece &piece, Way way, int count)
{
    QList<qint64> ids;
    if (piece.from >= piece.to)
        return ids;
    const QByteArray order = way == Way::Older ? " DESC LIMIT ?3" : " ASC LIMIT ?3";
    const auto queries = piece.flows ? m_flowQueries + m_recordQueries : m_recordQueries;
    for (const QByteArray &sql : queries) {
        auto &rows = prepared(sql + order);
        rows.query(piece.from, piece.to, count, m_words.pattern());
        while (rows.next())
            ids << rows.integer(0);
    }
    keepNearest(ids, way, count);
    return ids;
}

QList<qint64> EventSearch::takeByText(qint64 from, qint64 to, Way way, int count)
{
    QList<qint64> ids;
    auto &rows = prepared(m_textQuery + (way == Way::Older ? " DESC LIMIT ?3" : " ASC LIMIT ?3"));
    for (rows.query(from, to, count, m_words.pattern(), m_words.match()); rows.next();)
        ids << rows.integer(0);
    keepNearest(ids, way, count);
    return ids;
}

/// Those that the pieces don't count as well.
qint64 EventSearch::countByText()
{
    if (m_textQuery.isEmpty())
        return 0;
    return m_core.db
        ->statement("SELECT count(*) FROM (" +
            textQuery(" AND (" + m_words.onRecord() + ") IS NOT TRUE") + " LIMIT ?3)")
        .number(m_scope.from, m_scope.to, kMostByText, m_words.pattern(), m_words.match())
        .value_or(0);
}

EventSearch::Count EventSearch::count()
{
    Count count;
    if (m_flowQueries.isEmpty() && m_recordQueries.isEmpty())
        return count;
    const qint64 most = kRowsLookedAt / rowCost();
    TracedPieces pieces = this->pieces(m_scope.from, m_scope.to, Way::Older);
    qint64 looked = 0;
    qint64 left = 0;
    while (const auto piece = pieces.next()) {
        if (looked > 0 && looked + piece->rows > most) {
            count.whole = false;
            left += piece->rows;
            continue;
        }
        looked += std::max<qint64>(1, piece->rows);
        // More than the piece has rows: a limit that never cuts.
        count.events += take(*piece, Way::Older, std::numeric_limits<int>::max()).size();
        if (m_core.db->failed())
            break;
    }
    if (!count.whole)
        count.events += count.events * left / looked;
    const qint64 byText = countByText();
    count.whole = count.whole && byText < kMostByText;
    count.events += byText;
    return count;
}

/// Words of two letters are compared with each text of each record: worth several plain rows.
qint64 EventSearch::rowCost() const
{
    return !m_words.isEmpty() && !m_words.hasText() && !m_scope.wantsFlows() ? 10 : 1;
}

Statement &EventSearch::prepared(const QByteArray &sql)
{
    auto &statement = m_prepared[sql];
    if (!statement)
        statement = std::make_unique<Statement>(*m_core.db, sql);
    return *statement;
}

/// Rows may stand up to a second behind their own time: the numbers only narrow.
QByteArray EventSearch::exactPeriod() const
{
    const Period &period = m_scope.filter.period;
    QByteArray sql;
    if (period.from != 0)
        sql += " AND (id >> 12) - drift >= " + text(period.from);
    if (period.to != 0)
        sql += " AND (id >> 12) - drift < " + text(period.to);
    return sql;
}

QByteArray EventSearch::commonConditions() const
{
    QByteArray sql = exactPeriod();
    if (m_scope.filter.disposition)
        sql += " AND disposition = " + text(qint64(*m_scope.filter.disposition));
    if (m_scope.source)
        sql += " AND source = " + text(*m_scope.source);
    return sql;
}

QByteArray EventSearch::flowConditions() const
{
    QByteArray sql = commonConditions();
    if (!m_scope.allFlowKinds)
        sql += " AND " + amongNumbers("kind", m_scope.flowKinds);
    if (m_scope.byDevice)
        sql += " AND " + amongNumbers("device", m_scope.deviceRows);
    if (m_scope.service) // what the roll-ups call traffic to a service
        sql += " AND direction = 1 AND dst_port != " + text(kDnsPort) +
            " AND (SELECT n.service FROM name AS n WHERE n.id = name) = " + text(*m_scope.service);
    if (!m_words.isEmpty())
        sql += " AND (" + m_words.onFlow() + ")";
    return sql;
}

QByteArray EventSearch::recordConditions() const
{
    QByteArray sql = commonConditions();
    if (m_scope.filter.leastSeverity)
        sql += " AND severity >= " + text(qint64(*m_scope.filter.leastSeverity));
    return sql;
}

QList<QByteArray> EventSearch::flowQueries() const
{
    return {"SELECT id FROM flow WHERE id >= ?1 AND id < ?2" + flowConditions() + " ORDER BY id"};
}

QList<QByteArray> EventSearch::recordQueries() const
{
    QByteArray rest = recordConditions();
    if (!m_words.isEmpty()) { // the pieces are small: no index is worth its questions
        rest += ofScope() + " AND (" + m_words.onRecord() + ")";
        return {
            "SELECT id FROM record NOT INDEXED WHERE id >= ?1 AND id < ?2" + rest + " ORDER BY id"};
    }
    const QByteArray range = " id >= ?1 AND id < ?2" + rest + " ORDER BY id";
    if (m_scope.allRecordKinds && !m_scope.byDevice)
        return {"SELECT id FROM record NOT INDEXED WHERE" + range};
    QList<QByteArray> queries;
    for (const EventKind kind : m_scope.recordKinds) {
        const QByteArray ofKind = "kind = " + text(qint64(kind)) + " AND";
        if (!m_scope.byDevice)
            queries << "SELECT id FROM record INDEXED BY record_kind WHERE " + ofKind + range;
        for (const DeviceId device : m_scope.devices)
            queries << "SELECT id FROM record INDEXED BY record_device WHERE device = " +
                    text(device) + " AND " + ofKind + range;
    }
    return queries;
}

/// Kinds and devices of records.
QByteArray EventSearch::ofScope() const
{
    QByteArray sql;
    if (!m_scope.allRecordKinds)
        sql += " AND " + amongNumbers("kind", m_scope.recordKinds);
    if (m_scope.byDevice)
        sql += " AND " + amongNumbers("device", m_scope.devices);
    return sql;
}

/// Records found by their own words. `rest`: a further condition.
QByteArray EventSearch::textQuery(const QByteArray &rest) const
{
    return "SELECT id FROM record_text CROSS JOIN record ON record.id = record_text.rowid"
           " WHERE record_text MATCH ?5 AND record_text.rowid >= ?1 AND record_text.rowid < ?2" +
        recordConditions() + ofScope() + rest + " ORDER BY record_text.rowid";
}

} // namespace otasuke
