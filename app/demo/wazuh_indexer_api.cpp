// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/wazuh_indexer_api.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

DemoReply refused(int status, const QString &type, const QString &reason)
{
    return {status,
        compact({{u"error"_s, QJsonObject{{u"type"_s, type}, {u"reason"_s, reason}}},
            {u"status"_s, status}})};
}

/// What the queries of a console come down to.
struct Wanted
{
    qint64 fromMs = std::numeric_limits<qint64>::min();
    qint64 toMs = std::numeric_limits<qint64>::max();
    int leastLevel = 0;
    bool descending = false;
    bool after = false; ///< search_after was given
    qint64 afterMs = 0;
    QByteArray afterId;
};

qint64 milliseconds(const QJsonValue &value)
{
    bool isNumber = false;
    const qint64 number = value.toVariant().toString().toLongLong(&isNumber);
    return isNumber ? number : fromRfc3339(value.toString()) / 1000;
}

bool readRange(const QJsonObject &range, Wanted &wanted)
{
    for (auto field = range.begin(); field != range.end(); ++field) {
        const QJsonObject ends = field.value().toObject();
        if (field.key() == u"rule.level") {
            wanted.leastLevel = ends[u"gte"_s].toInt(ends[u"gt"_s].toInt(-1) + 1);
            continue;
        }
        if (field.key() != u"timestamp" && field.key() != u"@timestamp")
            return false;
        if (ends.contains(u"gte"_s))
            wanted.fromMs = milliseconds(ends[u"gte"_s]);
        if (ends.contains(u"gt"_s))
            wanted.fromMs = milliseconds(ends[u"gt"_s]) + 1;
        if (ends.contains(u"lte"_s))
            wanted.toMs = milliseconds(ends[u"lte"_s]) + 1;
        if (ends.contains(u"lt"_s))
            wanted.toMs = milliseconds(ends[u"lt"_s]);
    }
    return true;
}

bool readQuery(const QJsonObject &query, Wanted &wanted)
{
    for (auto clause = query.begin(); clause != query.end(); ++clause) {
        if (clause.key() == u"match_all")
            continue;
        if (clause.key() == u"range") {
            if (!readRange(clause.value().toObject(), wanted))
                return false;
        } else if (clause.key() == u"bool" || clause.key() == u"filter" ||
            clause.key() == u"must") {
            const QJsonValue inner = clause.value();
            const QJsonArray parts = inner.isArray() ? inner.toArray() : QJsonArray{inner};
            for (const QJsonValue &part : parts) {
                if (!readQuery(part.toObject(), wanted))
                    return false;
            }
        } else {
            return false;
        }
    }
    return true;
}

/// [{"timestamp":"asc"},{"_id":"asc"}] or with {"order":…}; both ways alike.
bool readSort(const QJsonArray &sort, Wanted &wanted)
{
    const QJsonObject first = sort.at(0).toObject();
    const QString field = first.keys().value(0);
    if (field != u"timestamp" && field != u"@timestamp")
        return sort.isEmpty();
    const QJsonValue order = first[field];
    wanted.descending =
        (order.isObject() ? order[u"order"_s] : order).toString(u"asc"_s) == u"desc";
    return sort.size() == 1 || sort.at(1).toObject().contains(u"_id"_s);
}

bool isMatch(const WazuhAlert &alert, const Wanted &wanted)
{
    const qint64 ms = alert.time / 1000;
    if (ms < wanted.fromMs || ms >= wanted.toMs)
        return false;
    if (wanted.after) {
        const auto here = std::tie(ms, alert.id);
        const auto there = std::tie(wanted.afterMs, wanted.afterId);
        if (wanted.descending ? !(here < there) : !(there < here))
            return false;
    }
    if (wanted.leastLevel == 0)
        return true;
    const QJsonObject source = QJsonDocument::fromJson(alert.json).object();
    return source[u"rule"_s][u"level"_s].toInt() >= wanted.leastLevel;
}

QByteArray hit(const WazuhAlert &alert)
{
    const QByteArray day = toDateTime(alert.time).toString(u"yyyy.MM.dd"_s).toLatin1();
    return "{\"_index\":\"wazuh-alerts-4.x-" + day + "\",\"_id\":\"" + alert.id +
        "\",\"_score\":null,\"_source\":" + alert.json + ",\"sort\":[" +
        QByteArray::number(alert.time / 1000) + ",\"" + alert.id + "\"]}";
}

/// "track_total_hits": left out = counted up to 10,000; false = not told.
QByteArray totalPart(const QJsonValue &track, qsizetype total)
{
    if (track.isBool() && !track.toBool())
        return {};
    const bool exact = track.toBool() || total < WazuhIndexerApi::kWindow;
    return "\"total\":{\"value\":" + QByteArray::number(exact ? total : WazuhIndexerApi::kWindow) +
        ",\"relation\":\"" + (exact ? "eq" : "gte") + "\"},";
}

} // namespace

WazuhIndexerApi::WazuhIndexerApi(const DemoWorld &world, const QByteArray &password)
    : m_world(world)
    , m_expected("Basic " + (QByteArray(kUser) + ':' + password).toBase64())
{
}

DemoReply WazuhIndexerApi::answer(const DemoRequest &request) const
{
    if (request.authorization != m_expected)
        return {401, "Unauthorized", "text/plain; charset=UTF-8"};
    if (request.path == u"/") {
        const QJsonObject version{{u"distribution"_s, u"opensearch"_s}, {u"number"_s, u"2.19.4"_s},
            {u"build_type"_s, u"rpm"_s}, {u"minimum_wire_compatibility_version"_s, u"7.10.0"_s}};
        return {200,
            compact({{u"name"_s, u"node-1"_s}, {u"cluster_name"_s, u"wazuh-cluster"_s},
                {u"version"_s, version},
                {u"tagline"_s, u"The OpenSearch Project: https://opensearch.org/"_s}})};
    }
    const QStringList path = request.path.split(u'/', Qt::SkipEmptyParts);
    if (path.size() != 2 || path.at(1) != u"_search")
        return refused(400, u"illegal_argument_exception"_s, u"no handler found for uri"_s);
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!request.body.isEmpty() && !body.isObject())
        return refused(400, u"parsing_exception"_s, u"not a JSON object"_s);
    return search(path.at(0), body.object());
}

DemoReply WazuhIndexerApi::search(const QString &index, const QJsonObject &body) const
{
    Wanted wanted;
    const qint64 size = body[u"size"_s].toInteger(10);
    const qint64 from = body[u"from"_s].toInteger(0);
    if (size < 0 || from < 0 || from + size > kWindow)
        return refused(400, u"illegal_argument_exception"_s, u"Result window is too large"_s);
    if (!readQuery(body[u"query"_s].toObject(), wanted) ||
        !readSort(body[u"sort"_s].toArray(), wanted))
        return refused(400, u"parsing_exception"_s, u"unknown query or sort"_s);
    if (!index.startsWith(u"wazuh-alerts-") || !index.endsWith(u'*'))
        return refused(404, u"index_not_found_exception"_s, u"no such index [%1]"_s.arg(index));
    const QJsonArray after = body[u"search_after"_s].toArray();
    wanted.after = after.size() == 2;
    wanted.afterMs = milliseconds(after.at(0));
    wanted.afterId = after.at(1).toString().toLatin1();

    QList<const WazuhAlert *> found;
    for (const WazuhAlert &alert : m_world.alerts()) {
        if (isMatch(alert, wanted))
            found.append(&alert);
    }
    if (wanted.descending)
        std::reverse(found.begin(), found.end());
    QByteArrayList hits;
    for (qsizetype i = from; i < qMin<qsizetype>(found.size(), from + size); ++i)
        hits.append(hit(*found.at(i)));
    return {200,
        "{\"took\":3,\"timed_out\":false,\"_shards\":{\"total\":3,\"successful\":3,\"skipped\":0,"
        "\"failed\":0},\"hits\":{" +
            totalPart(body[u"track_total_hits"_s], found.size()) + "\"max_score\":null,\"hits\":[" +
            hits.join(',') + "]}}"};
}

} // namespace otasuke
