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

} // namespace

EventSearch::EventSearch(ReaderCore &core, const EventFilter &filter)
    : m_core(core)
    , m_scope(core, filter)
    , m_words(core, filter.search)
    , m_book(core, m_scope)
{
    if (m_scope.wantsFlows())
        m_flowQueries = flowQueries();
    if (m_scope.wantsRecords())
        m_recordQueries = recordQueries();
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
    if (!m_scope.isDense())
        return walk(from, to, way, count);
    return {take({from, to}, way, count), 0};
}

EventSearch::Found EventSearch::walk(qint64 from, qint64 to, Way way, int count)
{
    Found found;
    const qint64 cost = rowCost();
    EventPieces pieces(m_book, from, to, way, kRowsInAPiece / cost);
    qint64 looked = 0;
    while (const auto piece = pieces.next()) {
        if (looked > 0 && looked + piece->rows > kRowsLookedAt / cost) {
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
    const QByteArray order = way == Way::Older ? " DESC LIMIT ?3" : " ASC LIMIT ?3";
    const auto queries = piece.flows ? m_flowQueries + m_recordQueries : m_recordQueries;
    for (const QByteArray &sql : queries) {
        auto &rows = prepared(sql + order);
        rows.query(piece.from, piece.to, count, m_words.pattern(), m_words.match());
        while (rows.next())
            ids << rows.integer(0);
    }
    std::sort(ids.begin(), ids.end(), std::greater<>());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end()); // found by text and by device
    if (ids.size() > count)
        ids = way == Way::Older ? ids.first(count) : ids.last(count);
    return ids;
}

EventSearch::Count EventSearch::count()
{
    Count count;
    if (m_flowQueries.isEmpty() && m_recordQueries.isEmpty())
        return count;
    const qint64 cost = rowCost();
    EventPieces pieces(m_book, m_scope.from, m_scope.to, Way::Older, kRowsInAPiece / cost);
    qint64 looked = 0;
    qint64 left = 0;
    while (const auto piece = pieces.next()) {
        if (looked > 0 && looked + piece->rows > kRowsLookedAt / cost) {
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
    if (m_words.hasText())
        return textQueries(rest);
    if (!m_words.isEmpty())
        rest += " AND (" + m_words.onRecord() + ")";
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

/// Records found by their own words, and those that the search names otherwise.
QList<QByteArray> EventSearch::textQueries(const QByteArray &rest) const
{
    QByteArray all = rest;
    if (!m_scope.allRecordKinds)
        all += " AND " + amongNumbers("kind", m_scope.recordKinds);
    if (m_scope.byDevice)
        all += " AND " + amongNumbers("device", m_scope.devices);
    QList<QByteArray> queries{
        "SELECT id FROM record_text CROSS JOIN record ON record.id = record_text.rowid"
        " WHERE record_text MATCH ?5 AND record_text.rowid >= ?1 AND record_text.rowid < ?2" +
        all + " ORDER BY record_text.rowid"};
    const QByteArray beyond = m_words.beyondText();
    if (!beyond.isEmpty())
        queries << "SELECT id FROM record NOT INDEXED WHERE id >= ?1 AND id < ?2" + all + " AND (" +
                beyond + ") ORDER BY id";
    return queries;
}

} // namespace otasuke
