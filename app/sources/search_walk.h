#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonObject>

#include <functional>

#include "app/sources/endpoint.h"
#include "app/sources/json_fields.h"
#include "models/domain/clock.h"

namespace otasuke {

/// All documents of an index pattern from a moment on, page by page from old to new, over a point
/// in time, so that what is written meanwhile moves no page. Speaks OpenSearch (the Wazuh indexer)
/// and Elasticsearch, which differ in the paths.
/// https://docs.opensearch.org/latest/search-plugins/searching-data/point-in-time/
/// https://www.elastic.co/guide/en/elasticsearch/reference/8.17/point-in-time-api.html
///
/// POST /{index}/_search/point_in_time?keep_alive=2m → pit_id   (Elasticsearch: /{index}/_pit → id)
/// POST /_search {"pit","query":{"range"},"search_after","size","sort","track_total_hits":false}
///     a page with fewer hits than asked for is the last; "pit_id" may be another in each answer
/// DELETE /_search/point_in_time {"pit_id":[]}                  (Elasticsearch: /_pit {"id"})
/// 404 when opening: no index yet. 404 of a page: the point in time is over; a new one goes on from
/// the newest hit read. A server or a role that has no points in time (400, 403, 405) is asked
/// without.
class SearchWalk
{
public:
    enum class Dialect : quint8 { OpenSearch, Elasticsearch };
    SearchWalk(Dialect dialect, SourceEndpoint endpoint, QString index, QByteArray timeField);

    void begin(UtcMicros from);
    bool isOver() const { return m_stage == Stage::Over; }
    HttpRequest request() const; ///< without credentials; only while not over
    /// An answer of success; each hit is shown to `read`. TimedOut, ServerError: an answer in part,
    /// which must not pass for the whole.
    using HitReader = std::function<void(const JsonFields &hit)>;
    Result<void> take(simdjson::dom::element answer, const HitReader &read);
    /// An answer of another status; false if it is an error.
    bool passOver(const HttpReply &reply);
    /// A search for nothing: may we, and is it there?
    HttpRequest probe() const;

    static constexpr int kAPage = 1000;

private:
    enum class Stage : quint8 { Open, Page, Close, Over };
    bool isElastic() const { return m_dialect == Dialect::Elasticsearch; }
    HttpRequest page() const;
    HttpRequest closing() const;
    Result<void> takePage(const JsonFields &answer, const HitReader &read);
    QJsonObject range() const;

    Dialect m_dialect;
    SourceEndpoint m_endpoint;
    QString m_index;
    QByteArray m_timeField;
    Stage m_stage = Stage::Over;
    QString m_pit;
    bool m_noPit = false; ///< the server or our role has none
    UtcMicros m_from = 0;
    QByteArray m_after; ///< the last hit's "sort"
    qint64 m_newestMs = 0; ///< the last hit's time
    int m_reopened = 0;
};

} // namespace otasuke
