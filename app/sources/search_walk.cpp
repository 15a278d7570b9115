// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/search_walk.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace otasuke {
namespace {

constexpr int kMostReopenings = 3;
constexpr auto kKeepAlive = "2m"_L1;

HttpRequest withBody(HttpRequest request, const QByteArray &method, const QJsonObject &body)
{
    request.method = method;
    if (body.isEmpty())
        return request;
    request.headers << std::pair<QByteArray, QByteArray>{"Content-Type", "application/json"};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

} // namespace

SearchWalk::SearchWalk(
    Dialect dialect, SourceEndpoint endpoint, QString index, QByteArray timeField)
    : m_dialect(dialect)
    , m_endpoint(std::move(endpoint))
    , m_index(std::move(index))
    , m_timeField(std::move(timeField))
{
}

void SearchWalk::begin(UtcMicros from)
{
    m_from = from;
    m_after.clear();
    m_pit.clear();
    m_newestMs = 0;
    m_reopened = 0;
    m_stage = m_noPit ? Stage::Page : Stage::Open;
}

HttpRequest SearchWalk::request() const
{
    if (m_stage == Stage::Open) {
        const QString path = isElastic() ? u"/_pit"_s : u"/_search/point_in_time"_s;
        return withBody(requestTo(m_endpoint, u'/' + m_index + path, "keep_alive=2m"), "POST", {});
    }
    return m_stage == Stage::Page ? page() : closing();
}

QJsonObject SearchWalk::range() const
{
    const QJsonObject since{{u"gte"_s, toRfc3339(m_from)}};
    const QString field = QString::fromLatin1(m_timeField);
    return {{u"range"_s, QJsonObject{{field, since}}}};
}

HttpRequest SearchWalk::page() const
{
    // Elasticsearch keeps no order of _id in memory any more, but has one of its own below a pit.
    const bool byDocument = isElastic() && !m_pit.isEmpty();
    const QJsonArray sort{QJsonObject{{QString::fromLatin1(m_timeField), u"asc"_s}},
        QJsonObject{{byDocument ? u"_shard_doc"_s : u"_id"_s, u"asc"_s}}};
    QJsonObject body{{u"size"_s, kAPage}, {u"track_total_hits"_s, false}, {u"query"_s, range()},
        {u"sort"_s, sort}};
    if (!m_after.isEmpty())
        body[u"search_after"_s] = QJsonDocument::fromJson(m_after).array();
    if (!m_pit.isEmpty())
        body[u"pit"_s] = QJsonObject{{u"id"_s, m_pit}, {u"keep_alive"_s, QString(kKeepAlive)}};
    const QString path = m_pit.isEmpty() ? u'/' + m_index + u"/_search"_s : u"/_search"_s;
    return withBody(requestTo(m_endpoint, path), "POST", body);
}

HttpRequest SearchWalk::closing() const
{
    if (isElastic())
        return withBody(requestTo(m_endpoint, u"/_pit"_s), "DELETE", {{u"id"_s, m_pit}});
    return withBody(requestTo(m_endpoint, u"/_search/point_in_time"_s), "DELETE",
        {{u"pit_id"_s, QJsonArray{m_pit}}});
}

HttpRequest SearchWalk::probe() const
{
    return withBody(requestTo(m_endpoint, u'/' + m_index + u"/_search"_s), "POST",
        {{u"size"_s, 0}, {u"track_total_hits"_s, false}});
}

Result<void> SearchWalk::take(dom::element element, const HitReader &read)
{
    Complaint complaint;
    const JsonFields answer(element, &complaint, "search");
    if (m_stage == Stage::Close) {
        m_stage = Stage::Over;
        return {};
    }
    if (m_stage == Stage::Page)
        return takePage(answer, read);
    m_pit = QString::fromUtf8(answer.bytes(isElastic() ? "id" : "pit_id"));
    if (m_pit.isEmpty())
        return Error{ErrorKind::BadReply, u"no point in time"_s};
    m_stage = Stage::Page;
    return {};
}

Result<void> SearchWalk::takePage(const JsonFields &answer, const HitReader &read)
{
    if (answer.truth("timed_out"))
        return Error{ErrorKind::TimedOut, u"the index ran out of time"_s};
    if (answer.child("_shards").looseInteger("failed", 0, 1'000'000).value_or(0) > 0)
        return Error{ErrorKind::ServerError, u"a part of the index did not answer"_s};
    const auto hits = answer.child("hits").array("hits");
    if (!hits)
        return Error{ErrorKind::BadReply, u"no hits in the index's answer"_s};
    QByteArray after;
    Complaint unheard;
    for (const dom::element element : *hits) {
        const JsonFields hit(element, &unheard, "hit");
        read(hit);
        const auto sort = hit.array("sort");
        after = sort ? QByteArray::fromStdString(simdjson::minify(*sort)) : QByteArray();
        int64_t ms = 0;
        if (sort && sort->size() > 0 && sort->at(0).get(ms) == simdjson::SUCCESS)
            m_newestMs = ms;
    }
    if (!m_pit.isEmpty() && answer.has("pit_id"))
        m_pit = QString::fromUtf8(answer.bytes("pit_id"));
    if (hits->size() < kAPage)
        m_stage = m_pit.isEmpty() ? Stage::Over : Stage::Close;
    else if (after.isEmpty() || after == m_after)
        return Error{ErrorKind::BadReply, u"the index gives no place to go on from"_s};
    m_after = after;
    return {};
}

bool SearchWalk::passOver(const HttpReply &reply)
{
    const bool none = reply.status == 404;
    if (m_stage == Stage::Close || (none && m_pit.isEmpty())) {
        m_stage = Stage::Over;
        return true;
    }
    if (m_stage == Stage::Open) {
        m_noPit = reply.status == 400 || reply.status == 403 || reply.status == 405;
        m_stage = Stage::Page;
        return m_noPit;
    }
    if (!none || ++m_reopened > kMostReopenings)
        return false;
    m_pit.clear();
    m_after.clear();
    m_from = std::max(m_from, m_newestMs * 1000);
    m_stage = Stage::Open;
    return true;
}

} // namespace otasuke
