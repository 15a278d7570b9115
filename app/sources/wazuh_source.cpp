// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/wazuh_source.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "app/sources/wazuh_reply.h"
#include "app/sources/wazuh_request.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kAgentsAPage = 500;
constexpr int kAlertsAPage = 1000;
constexpr int kCardsARound = 20; ///< the server allows 300 requests a minute
constexpr UtcMicros kFirstLook = 60 * kDay;
/// Alerts reach the index seconds to minutes after they were raised.
constexpr UtcMicros kOverlap = 2 * kMinute;

enum class Step { Login, Version, Agents, Cards, Alerts, Indexer, Probe, Done };

bool isServer(Step step)
{
    return step == Step::Login || step == Step::Version || step == Step::Agents ||
        step == Step::Cards;
}

} // namespace

struct WazuhSource::Private
{
    Private(const SourceSettings &settings, const Secrets &given)
        : sourceId(settings.id)
        , api(endpointOf(settings, u"api"_s))
        , indexer(endpointOf(settings, u"indexer"_s))
        , secrets(given)
    {
    }

    HttpRequest ask(const QString &path, const QByteArray &query = {}) const;
    EventBatch batch() const;
    std::optional<Error> refusal(const HttpReply &reply);
    Result<EventBatch> read(const JsonFields &reply);
    Result<EventBatch> readLogin(const JsonFields &reply);
    Result<EventBatch> readAgents(const JsonFields &reply);
    Result<EventBatch> readAlerts(const JsonFields &reply);
    EventBatch readCards(const JsonFields *reply);
    void afterAgents();

    QString sourceId;
    SourceEndpoint api;
    SourceEndpoint indexer;
    Secrets secrets;
    JsonDocument document;
    Complaint complaint;
    Secret token;
    Step step = Step::Done;
    Step afterLogin = Step::Version;
    bool freshToken = false; ///< a second 401 right after a login is a real refusal
    bool testing = false;
    QString product;
    UtcMicros now = 0;
    qint64 agentOffset = 0;
    QList<DeviceReport> cardless; ///< agents whose MAC is to be asked for in this round
    QSet<QString> cardsAsked;
    QHash<QString, QString> macs; ///< by agent id
    UtcMicros newest = 0; ///< of the alerts read
    UtcMicros from = 0;
    QByteArray after;
};

WazuhSource::WazuhSource(const SourceSettings &settings, const Secrets &secrets)
    : d(std::make_unique<Private>(settings, secrets))
{
}

WazuhSource::~WazuhSource() = default;

SourceKindInfo WazuhSource::info()
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("otasuke::WazuhSource", text);
    };
    SourceKindInfo info;
    info.kind = u"wazuh"_s;
    info.title = tr(QT_TRANSLATE_NOOP("otasuke::WazuhSource", "Wazuh (EDR)"));
    info.role = SourceSettings::Role::Edr;
    info.fields = {{u"api"_s, u"https://192.168.1.20:55000"_s, true,
                       tr(QT_TRANSLATE_NOOP("otasuke::WazuhSource", "Server API password"))},
        {u"indexer"_s, u"https://192.168.1.20:9200"_s, true,
            tr(QT_TRANSLATE_NOOP("otasuke::WazuhSource", "Indexer password"))}};
    return info;
}

void WazuhSource::beginRound(const QByteArray &cursor, UtcMicros now)
{
    d->testing = false;
    d->now = now;
    d->newest = QJsonDocument::fromJson(cursor).object()[u"newest"_s].toInteger();
    d->from = std::max(d->newest - kOverlap, now - kFirstLook);
    d->after.clear();
    d->agentOffset = 0;
    d->cardless.clear();
    d->freshToken = false;
    d->afterLogin = d->product.isEmpty() ? Step::Version : Step::Agents;
    d->step = d->token.isEmpty() ? Step::Login : d->afterLogin;
}

void WazuhSource::beginTest()
{
    d->testing = true;
    d->from = kSecond; // all there is
    d->after.clear();
    d->product.clear();
    d->token = {};
    d->freshToken = false;
    d->afterLogin = Step::Version;
    d->step = Step::Login;
}

QString WazuhSource::productName() const
{
    return d->product;
}

HttpRequest WazuhSource::Private::ask(const QString &path, const QByteArray &query) const
{
    return wazuhGet(api, token, path, query);
}

std::optional<HttpRequest> WazuhSource::nextRequest()
{
    switch (d->step) {
    case Step::Login:
        return wazuhLogin(d->api, d->secrets.value(u"api"_s));
    case Step::Version:
        return d->ask(u"/"_s);
    case Step::Agents:
        return d->ask(u"/agents"_s,
            "offset=" + QByteArray::number(d->agentOffset) +
                "&limit=" + QByteArray::number(kAgentsAPage) + "&sort=%2Bid");
    case Step::Cards:
        return d->ask(u"/syscollector/"_s + d->cardless.first().hint.agentId.section(u'/', -1) +
                u"/netiface"_s,
            "limit=100");
    case Step::Alerts:
        return wazuhSearch(
            d->indexer, d->secrets.value(u"indexer"_s), {kAlertsAPage, d->from, d->after});
    case Step::Indexer:
        return wazuhIndexer(d->indexer, d->secrets.value(u"indexer"_s));
    case Step::Probe:
        return wazuhSearch(d->indexer, d->secrets.value(u"indexer"_s), {0, d->from, {}});
    case Step::Done:
        break;
    }
    return std::nullopt;
}

EventBatch WazuhSource::Private::batch() const
{
    EventBatch batch;
    batch.sourceId = sourceId;
    return batch;
}

std::optional<Error> WazuhSource::Private::refusal(const HttpReply &reply)
{
    auto error = errorOfStatus(reply);
    if (error)
        error->detail += isServer(step) ? u" from the Wazuh server"_s : u" from the indexer"_s;
    return error;
}

Result<EventBatch> WazuhSource::takeReply(const HttpReply &reply)
{
    const bool withToken = isServer(d->step) && d->step != Step::Login;
    if (reply.status == 401 && withToken && !d->freshToken) {
        d->token = {}; // its 900 s are over, or somebody changed the server's security settings
        d->afterLogin = d->step;
        d->step = Step::Login;
        return d->batch();
    }
    if (d->step == Step::Cards && reply.status != 200 && reply.status != 401 && reply.status != 429)
        return d->readCards(nullptr);
    if ((d->step == Step::Alerts || d->step == Step::Probe) && reply.status == 404) {
        d->step = Step::Done; // a new installation has no index yet
        return d->batch();
    }
    if (auto error = d->refusal(reply))
        return *error;
    const auto root = d->document.parse(reply.body);
    if (!root)
        return Error{ErrorKind::BadReply, d->document.error()};
    d->complaint = {};
    auto result = d->read(JsonFields(*root, &d->complaint, "reply"));
    if (result && !d->complaint.isEmpty())
        return Error{ErrorKind::BadReply, d->complaint.text()};
    return result;
}

Result<EventBatch> WazuhSource::Private::read(const JsonFields &reply)
{
    if (step == Step::Cards)
        return readCards(&reply);
    if (isServer(step)) {
        if (const auto fault = wazuhFault(reply))
            return *fault;
    }
    switch (step) {
    case Step::Login:
        return readLogin(reply);
    case Step::Version: {
        auto name = wazuhProduct(reply);
        if (!name)
            return name.error();
        product = *name;
        freshToken = false;
        step = testing ? Step::Indexer : Step::Agents;
        return batch();
    }
    case Step::Agents:
        return readAgents(reply);
    case Step::Alerts:
        return readAlerts(reply);
    case Step::Indexer:
        step = Step::Probe;
        return batch();
    default:
        step = Step::Done;
        return batch();
    }
}

Result<EventBatch> WazuhSource::Private::readLogin(const JsonFields &reply)
{
    auto got = wazuhToken(reply);
    if (!got)
        return got.error();
    token = std::move(*got);
    freshToken = true;
    step = afterLogin;
    return batch();
}

Result<EventBatch> WazuhSource::Private::readAgents(const JsonFields &reply)
{
    const JsonFields data = reply.child("data");
    const auto rows = data.array("affected_items");
    if (!rows)
        return Error{ErrorKind::BadReply, u"no agent list"_s};
    freshToken = false;
    EventBatch got = batch();
    for (const simdjson::dom::element element : *rows) {
        auto report = wazuhAgent(JsonFields(element, &complaint, "agent"), sourceId);
        if (!report)
            continue;
        const QString id = report->hint.agentId;
        report->hint.mac = macs.value(id);
        if (report->agentState == DeviceReport::AgentState::Active && !cardsAsked.contains(id) &&
            cardless.size() < kCardsARound)
            cardless << *report;
        got.devices << *report;
    }
    agentOffset += qint64(rows->size());
    const qint64 total =
        data.looseInteger("total_affected_items", 0, 10'000'000).value_or(agentOffset);
    if (rows->size() == 0 || agentOffset >= total)
        afterAgents();
    return got;
}

void WazuhSource::Private::afterAgents()
{
    step = cardless.isEmpty() ? Step::Alerts : Step::Cards;
}

/// Without a reply, or without a card in it, the agent stays known by its name alone.
EventBatch WazuhSource::Private::readCards(const JsonFields *reply)
{
    EventBatch got = batch();
    freshToken = false;
    DeviceReport report = cardless.takeFirst();
    cardsAsked.insert(report.hint.agentId);
    const QString mac = reply ? wazuhMac(*reply) : QString();
    if (!mac.isEmpty()) {
        macs.insert(report.hint.agentId, mac);
        report.hint.mac = mac;
        got.devices << report;
    }
    afterAgents();
    return got;
}

Result<EventBatch> WazuhSource::Private::readAlerts(const JsonFields &reply)
{
    EventBatch got = batch();
    const auto page = readWazuhHits(reply, sourceId, got);
    if (!page)
        return page.error();
    // A manager whose clock leaps ahead must not keep us from what comes after it is put right.
    if (page->newest <= now + kDay)
        newest = std::max(newest, page->newest);
    got.cursor = QJsonDocument(QJsonObject{{u"v"_s, 1}, {u"newest"_s, newest}})
                     .toJson(QJsonDocument::Compact);
    if (page->hits < kAlertsAPage) {
        step = Step::Done;
    } else if (page->after.isEmpty() || page->after == after) {
        return Error{ErrorKind::BadReply, u"the indexer gives no place to go on from"_s};
    }
    after = page->after;
    return got;
}

} // namespace otasuke
