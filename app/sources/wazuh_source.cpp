// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/wazuh_source.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

#include "app/sources/wazuh_reply.h"

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace otasuke {
namespace {

constexpr int kAgentsAPage = 500;
constexpr int kAgentsARound = 20; ///< the server allows 300 requests a minute
constexpr UtcMicros kFirstLook = 60 * kDay;
/// Alerts reach the index seconds to minutes after they were raised.
constexpr UtcMicros kOverlap = 2 * kMinute;

QString numberOf(const DeviceReport &agent)
{
    return agent.hint.agentId.section(u'/', -1);
}

} // namespace

WazuhSource::WazuhSource(const SourceSettings &settings, const Secrets &secrets)
    : PolledSource(settings)
    , m_api(endpointOf(settings, u"api"_s))
    , m_indexer(endpointOf(settings, u"indexer"_s))
    , m_apiPassword(secrets.value(u"api"_s))
    , m_indexerPassword(secrets.value(u"indexer"_s))
    , m_alerts(SearchWalk::Dialect::OpenSearch, m_indexer, u"wazuh-alerts-4.x-*"_s, "timestamp")
    , m_holes(SearchWalk::Dialect::OpenSearch, m_indexer, u"wazuh-states-vulnerabilities-*"_s,
          "vulnerability.detected_at")
{
}

SourceKindInfo WazuhSource::info()
{
    const auto said = [](const char *text) {
        return QCoreApplication::translate("otasuke::WazuhSource", text);
    };
    SourceKindInfo info;
    info.kind = u"wazuh"_s;
    info.title = said(QT_TRANSLATE_NOOP("otasuke::WazuhSource", "Wazuh (EDR)"));
    info.role = SourceSettings::Role::Edr;
    info.fields = {{u"api"_s, u"https://192.168.1.20:55000"_s, true,
                       said(QT_TRANSLATE_NOOP("otasuke::WazuhSource", "Server API password"))},
        {u"indexer"_s, u"https://192.168.1.20:9200"_s, true,
            said(QT_TRANSLATE_NOOP("otasuke::WazuhSource", "Indexer password"))}};
    info.rights = said(QT_TRANSLATE_NOOP("otasuke::WazuhSource",
        "Two accounts are needed. On the server, a user of the API with the roles "
        "“agents_readonly” "
        "and “cluster_readonly”. On the indexer, a user whose role may “read” and open points in "
        "time on “wazuh-alerts-4.x-*” and “wazuh-states-vulnerabilities-*”. Version 5 keeps its "
        "alerts elsewhere and is not read yet."));
    return info;
}

void WazuhSource::authorise(HttpRequest &request) const
{
    request.secretHeader = {"Authorization: Bearer ", m_token};
}

PolledSource::Question WazuhSource::login()
{
    HttpRequest request = requestTo(m_api, u"/security/user/authenticate"_s);
    request.method = "POST";
    request.basicAuth = {m_api.user, m_apiPassword};
    return {request, [this](dom::element answer, EventBatch &) -> Result<void> {
                const JsonFields reply(answer, &complaint(), "reply");
                if (const auto fault = wazuhFault(reply))
                    return *fault;
                auto token = wazuhToken(reply);
                if (!token)
                    return token.error();
                m_token = std::move(*token);
                return {};
            }};
}

PolledSource::Question WazuhSource::toServer(
    const QString &path, const QByteArray &query, const PartReader &read)
{
    return {requestTo(m_api, path, query),
        [this, read](dom::element answer, EventBatch &batch) -> Result<void> {
            const JsonFields reply(answer, &complaint(), "reply");
            if (const auto fault = wazuhFault(reply))
                return *fault;
            return read(reply, batch);
        }};
}

/// What isn't known of an agent is no fault of the server's.
PolledSource::Question WazuhSource::aboutAgent(
    const DeviceReport &agent, const QString &path, const QByteArray &query, const PartReader &read)
{
    const QString id = agent.hint.agentId;
    return {requestTo(m_api, path, query),
        [this, id, read](dom::element answer, EventBatch &batch) {
            m_askedDay[id] = now() / kDay;
            return read(JsonFields(answer, &complaint(), "reply"), batch);
        },
        [this, id](const HttpReply &reply) {
            m_askedDay[id] = now() / kDay;
            return reply.status != 200 && reply.status != 401 && reply.status != 429;
        }};
}

PolledSource::Question WazuhSource::toIndexer(HttpRequest request, Reader read, PassOver passOver)
{
    request.basicAuth = {m_indexer.user, m_indexerPassword};
    return {std::move(request), std::move(read), std::move(passOver), true};
}

void WazuhSource::askVersion()
{
    ask(toServer(u"/"_s, {}, [this](const JsonFields &reply, EventBatch &) -> Result<void> {
        const auto name = wazuhProduct(reply);
        if (!name)
            return name.error();
        setProduct(*name);
        return {};
    }));
}

void WazuhSource::planTest()
{
    const auto any = [](dom::element, EventBatch &) { return Result<void>(); };
    askVersion();
    ask(toIndexer(requestTo(m_indexer, u"/"_s), any));
    ask(toIndexer(m_alerts.probe(), any,
        [](const HttpReply &reply) { return reply.status == 404; })); // no alert ever
}

void WazuhSource::planRound(const QJsonObject &cursor)
{
    m_cursor = cursor;
    m_asking.clear();
    m_newest = cursor[u"newest"_s].toInteger();
    m_newestHole = cursor[u"holes"_s].toInteger();
    const bool newDay = std::exchange(m_holesDay, now() / kDay) != now() / kDay;
    if (isNew() || newDay) // it may have been replaced by a version that is not read
        askVersion();
    askAgents(0);
    m_alerts.begin(std::max(m_newest - kOverlap, now() - kFirstLook));
    walkAlerts(true);
    if (newDay) {
        m_holes.begin(std::max(m_newestHole, kSecond)); // all there is, at first
        walkHoles();
    }
}

void WazuhSource::askAgents(qint64 offset)
{
    const QByteArray query = "offset=" + QByteArray::number(offset) +
        "&limit=" + QByteArray::number(kAgentsAPage) + "&sort=%2Bid";
    const auto read = [this, offset](const JsonFields &reply, EventBatch &batch) {
        return readAgents(reply, batch, offset);
    };
    if (offset == 0)
        ask(toServer(u"/agents"_s, query, read));
    else
        askNext(toServer(u"/agents"_s, query, read));
}

Result<void> WazuhSource::readAgents(const JsonFields &reply, EventBatch &batch, qint64 offset)
{
    const JsonFields data = reply.child("data");
    const auto rows = data.array("affected_items");
    if (!rows)
        return Error{ErrorKind::BadReply, u"no agent list"_s};
    for (const dom::element element : *rows) {
        auto report = wazuhAgent(JsonFields(element, &complaint(), "agent"), sourceId());
        if (!report)
            continue;
        const QString id = report->hint.agentId;
        report->hint.mac = m_macs.value(id);
        const bool asked = m_askedDay.value(id) == now() / kDay;
        if (report->agentState == DeviceReport::AgentState::Active && !asked &&
            m_asking.size() < kAgentsARound)
            m_asking << *report;
        batch.devices << *report;
    }
    const qint64 end = offset + qint64(rows->size());
    const qint64 total = data.looseInteger("total_affected_items", 0, 10'000'000).value_or(end);
    if (rows->size() > 0 && end < total) {
        askAgents(end);
        return {};
    }
    for (auto agent = m_asking.crbegin(); agent != m_asking.crend(); ++agent)
        askParts(*agent); // each is put before those put earlier
    return {};
}

/// How it stands against the lists of safe settings.
void WazuhSource::askPolicies(const DeviceReport &agent)
{
    askNext(aboutAgent(agent, u"/sca/"_s + numberOf(agent), {},
        [this, agent](const JsonFields &reply, EventBatch &batch) -> Result<void> {
            const auto rows = reply.child("data").array("affected_items");
            if (rows)
                readRows(*rows, batch, [this, &agent](const JsonFields &row, Event &event) {
                    const bool told = readWazuhPolicy(row, agent.hint, event);
                    event.identity = identity(agent.hint.agentId + event.ruleId +
                        row.anyText("end_scan") + row.anyText("hash_file"));
                    return told;
                });
            return {};
        }));
}

void WazuhSource::askParts(const DeviceReport &agent)
{
    const QString inventory = u"/syscollector/"_s + numberOf(agent);
    askPolicies(agent);
    askNext(aboutAgent(agent, inventory + u"/hotfixes"_s, "limit=500",
        [this, agent](const JsonFields &reply, EventBatch &batch) -> Result<void> {
            if (auto event = wazuhHotfixes(reply, agent.hint)) {
                event->time = now() / kDay * kDay;
                event->identity = identity(agent.hint.agentId + event->title);
                batch.events << *event;
            }
            return {};
        }));
    if (agent.osVersion.isEmpty())
        askNext(aboutAgent(agent, inventory + u"/os"_s, {},
            [agent](const JsonFields &reply, EventBatch &batch) -> Result<void> {
                DeviceReport known = agent;
                readWazuhOs(reply, known);
                if (!known.osName.isEmpty())
                    batch.devices << known;
                return {};
            }));
    askNext(aboutAgent(agent, inventory + u"/netiface"_s, "limit=100",
        [this, agent](const JsonFields &reply, EventBatch &batch) -> Result<void> {
            DeviceReport known = agent;
            known.hint.mac = wazuhMac(reply);
            if (known.hint.mac.isEmpty())
                return {}; // stays known by its name alone
            m_macs[agent.hint.agentId] = known.hint.mac;
            batch.devices << known;
            return {};
        }));
}

} // namespace otasuke
