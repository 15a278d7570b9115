// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/wazuh_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace otasuke {

HttpRequest wazuhLogin(const SourceEndpoint &api, const Secret &password)
{
    HttpRequest request = requestTo(api, u"/security/user/authenticate"_s);
    request.method = "POST";
    request.basicAuth = {api.user, password};
    return request;
}

HttpRequest wazuhGet(
    const SourceEndpoint &api, const Secret &token, const QString &path, const QByteArray &query)
{
    HttpRequest request = requestTo(api, path, query);
    request.secretHeader = {"Authorization: Bearer ", token};
    return request;
}

HttpRequest wazuhIndexer(const SourceEndpoint &indexer, const Secret &password)
{
    HttpRequest request = requestTo(indexer, u"/"_s);
    request.basicAuth = {indexer.user, password};
    return request;
}

HttpRequest wazuhSearch(
    const SourceEndpoint &indexer, const Secret &password, const WazuhSearch &search)
{
    const QJsonObject since{{u"gte"_s, toRfc3339(search.from)}};
    const QJsonArray sort{
        QJsonObject{{u"timestamp"_s, u"asc"_s}}, QJsonObject{{u"_id"_s, u"asc"_s}}};
    QJsonObject body{{u"size"_s, search.size}, {u"track_total_hits"_s, false},
        {u"query"_s, QJsonObject{{u"range"_s, QJsonObject{{u"timestamp"_s, since}}}}},
        {u"sort"_s, sort}};
    if (!search.after.isEmpty())
        body[u"search_after"_s] = QJsonDocument::fromJson(search.after).array();
    HttpRequest request = requestTo(indexer, u"/wazuh-alerts-4.x-*/_search"_s);
    request.method = "POST";
    request.headers << std::pair<QByteArray, QByteArray>{"Content-Type", "application/json"};
    request.basicAuth = {indexer.user, password};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

} // namespace otasuke
