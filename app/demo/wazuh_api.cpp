// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/wazuh_api.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

DemoReply problem(int status, const QString &title, const QString &detail)
{
    return {
        status, compact({{u"title"_s, title}, {u"detail"_s, detail}}), "application/problem+json"};
}

DemoReply data(const QJsonObject &object)
{
    return {200, compact({{u"data"_s, object}, {u"error"_s, 0}})};
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

WazuhServerApi::WazuhServerApi(const DemoWorld &world, const QByteArray &password)
    : m_world(world)
    , m_expected("Basic " + (QByteArray(kUser) + ':' + password).toBase64())
{
    m_running.start();
}

DemoReply WazuhServerApi::answer(const DemoRequest &request)
{
    if (request.path == u"/security/user/authenticate")
        return login(request);
    if (request.authorization.isEmpty())
        return problem(401, u"Unauthorized"_s, u"No authorization token provided"_s);
    if (!isAlive(request.authorization))
        return problem(401, u"Unauthorized"_s, u"Invalid token"_s);
    if (request.method != "GET")
        return problem(405, u"Method Not Allowed"_s, u"Specified method is invalid"_s);
    if (request.path == u"/")
        return data({{u"title"_s, u"Wazuh API REST"_s}, {u"api_version"_s, u"4.14.5"_s},
            {u"revision"_s, u"rc1"_s}, {u"license_name"_s, u"GPL 2.0"_s},
            {u"hostname"_s, u"wazuh-server"_s}, {u"timestamp"_s, wazuhTime(m_world.now())}});
    if (request.path == u"/manager/info")
        return items({QJsonObject{{u"path"_s, u"/var/ossec"_s}, {u"version"_s, u"v4.14.5"_s},
                         {u"type"_s, u"server"_s}, {u"max_agents"_s, u"unlimited"_s},
                         {u"openssl_support"_s, u"yes"_s}, {u"tz_offset"_s, u"+0900"_s},
                         {u"tz_name"_s, u"JST"_s}}},
            1, u"Basic information was successfully read in specified node"_s);
    if (request.path == u"/agents")
        return agents(request.query);
    if (request.path == u"/agents/summary/status")
        return summary();
    const QStringList path = request.path.split(u'/', Qt::SkipEmptyParts);
    if (path.size() == 3 && path.at(0) == u"syscollector" && path.at(2) == u"netiface")
        return interfaces(path.at(1));
    return problem(404, u"Not Found"_s, u"%1: Not Found"_s.arg(request.path));
}

DemoReply WazuhServerApi::login(const DemoRequest &request)
{
    if (request.authorization != m_expected)
        return problem(401, u"Unauthorized"_s, u"Invalid credentials"_s);
    const qint64 issued = m_world.now() / kSecond;
    const QByteArray claims =
        compact({{u"iss"_s, u"wazuh"_s}, {u"aud"_s, u"Wazuh API REST"_s}, {u"nbf"_s, issued},
            {u"exp"_s, issued + kTokenSeconds}, {u"sub"_s, QLatin1StringView(kUser)}});
    const QByteArray token = base64Url("{\"alg\":\"ES512\",\"typ\":\"JWT\"}") + '.' +
        base64Url(claims) + '.' + base64Url(randomHex(32));
    m_tokens.insert("Bearer " + token, {m_world.now(), m_running.elapsed()});
    if (request.query.queryItemValue(u"raw"_s) == u"true")
        return {200, token, "text/plain"};
    return data({{u"token"_s, QLatin1StringView(token)}});
}

bool WazuhServerApi::isAlive(const QByteArray &authorization) const
{
    const auto token = m_tokens.constFind(authorization);
    return token != m_tokens.cend() && m_world.now() - token->story < kTokenSeconds * kSecond &&
        m_running.elapsed() - token->elapsed < kTokenSeconds * 1000;
}

DemoReply WazuhServerApi::items(
    const QJsonArray &part, qsizetype total, const QString &message) const
{
    const QJsonObject list{{u"affected_items"_s, part}, {u"total_affected_items"_s, total},
        {u"total_failed_items"_s, 0}, {u"failed_items"_s, QJsonArray()}};
    return {200, compact({{u"data"_s, list}, {u"message"_s, message}, {u"error"_s, 0}})};
}

QList<QJsonObject> WazuhServerApi::allAgents() const
{
    const DemoPlan &plan = m_world.plan();
    const UtcMicros added = plan.options().now - 400 * kDay;
    QList<QJsonObject> all{wazuhManagerAgent()};
    for (int i = 0; i < plan.machines().size(); ++i) {
        const DemoMachine &machine = plan.machines().at(i);
        if (machine.agentId.isEmpty())
            continue;
        const bool silent = plan.isSilent(i, m_world.now());
        const UtcMicros kept = m_world.now() - (i * 7 % 10) * kSecond;
        all.append(
            wazuhAgent(machine, added + i * kHour, silent ? plan.silentSince() : kept, !silent));
    }
    return all;
}

DemoReply WazuhServerApi::agents(const QUrlQuery &query) const
{
    const QString wanted = query.queryItemValue(u"limit"_s);
    const int limit = wanted.isEmpty() ? 500 : wanted.toInt();
    const int offset = query.queryItemValue(u"offset"_s).toInt();
    if (limit < 1 || limit > 100'000 || offset < 0)
        return problem(400, u"Bad Request"_s, u"%1 is out of range - 'limit'"_s.arg(wanted));
    const QString status = query.queryItemValue(u"status"_s);
    QList<QJsonObject> all = allAgents();
    if (!status.isEmpty())
        all.removeIf([&](const QJsonObject &a) { return a[u"status"_s].toString() != status; });
    if (query.queryItemValue(u"sort"_s, QUrl::FullyDecoded) == u"-id")
        std::reverse(all.begin(), all.end());
    QJsonArray part;
    for (qsizetype i = offset; i < qMin<qsizetype>(all.size(), offset + limit); ++i)
        part.append(all.at(i));
    return items(part, all.size(), u"All selected agents information was returned"_s);
}

DemoReply WazuhServerApi::summary() const
{
    int active = 0;
    const auto all = allAgents();
    for (const QJsonObject &agent : all)
        active += agent[u"id"_s] != u"000"_s && agent[u"status"_s] == u"active"_s;
    const auto total = int(all.size()) - 1;
    return data({{u"connection"_s,
                     QJsonObject{{u"active"_s, active}, {u"disconnected"_s, total - active},
                         {u"never_connected"_s, 0}, {u"pending"_s, 0}, {u"total"_s, total}}},
        {u"configuration"_s,
            QJsonObject{{u"synced"_s, total}, {u"not_synced"_s, 0}, {u"total"_s, total}}}});
}

DemoReply WazuhServerApi::interfaces(const QString &agentId) const
{
    for (const DemoMachine &machine : m_world.plan().machines()) {
        if (machine.agentId != agentId || agentId.isEmpty())
            continue;
        const QJsonObject loopback{{u"name"_s, u"Loopback Pseudo-Interface 1"_s}, {u"mac"_s, u""_s},
            {u"type"_s, u"loopback"_s}, {u"state"_s, u"up"_s}, {u"agent_id"_s, agentId}};
        const QJsonObject card{{u"name"_s, u"イーサネット"_s}, {u"mac"_s, machine.mac.toUpper()},
            {u"type"_s, u"ethernet"_s}, {u"state"_s, u"up"_s}, {u"mtu"_s, 1500},
            {u"agent_id"_s, agentId}};
        return items({loopback, card}, 2, u"All specified syscollector information was returned"_s);
    }
    const QJsonObject failed{
        {u"error"_s, QJsonObject{{u"code"_s, 1701}, {u"message"_s, u"Agent does not exist"_s}}},
        {u"id"_s, QJsonArray{agentId}}};
    const QJsonObject list{{u"affected_items"_s, QJsonArray()}, {u"total_affected_items"_s, 0},
        {u"total_failed_items"_s, 1}, {u"failed_items"_s, QJsonArray{failed}}};
    return {200,
        compact({{u"data"_s, list}, {u"message"_s, u"No information was returned"_s},
            {u"error"_s, 1}})};
}

} // namespace otasuke
