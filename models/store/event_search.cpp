// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_search.h"

#include <algorithm>
#include <functional>

namespace otasuke {
namespace {

// Some 30 ms of work: rows one question looks at, and how many at a time.
constexpr qint64 kRowsLookedAt = 200'000;
constexpr qint64 kRowsInAPiece = 40'000;
/// Beyond, records found by their own words are counted as about so many.
constexpr qint64 kMostByText = 50'000;

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
    , m_serviceFinder(core)
    , m_book(core, m_scope)
{
    wantService();
    const EventQueries queries(m_scope, m_words);
    if (m_scope.wantsFlows())
        m_flowQueries = queries.ofFlows();
    if (m_scope.wantsRecords())
        m_recordQueries = queries.ofRecords();
    if (m_scope.wantsRecords() && m_words.hasText())
        m_textQuery = queries.ofText();
}

/// Traffic to a service is traffic to one of its names.
void EventSearch::wantService()
{
    if (!m_scope.byService())
        return;
    QList<qint64> names;
    auto &rows = m_core.db->statement("SELECT id FROM name WHERE service = ?");
    for (const qint64 service : std::as_const(m_scope.services)) {
        for (rows.query(service); rows.next();)
            names << rows.integer(0);
    }
    m_serviceFinder.want(TraceKind::Name, names);
    m_serviceFinder.want(TraceKind::Word, m_scope.serviceApps);
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
    QList<TraceFinder *> finders;
    if (!m_words.isEmpty())
        finders << &m_finder;
    if (m_scope.byService())
        finders << &m_serviceFinder;
    return {whole, way, finders};
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
        ->statement(
            "SELECT count(*) FROM (" + EventQueries(m_scope, m_words).ofTextAlone() + " LIMIT ?3)")
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

} // namespace otasuke
