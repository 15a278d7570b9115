// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/elastic_source.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/sources/elastic_alert.h"

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace otasuke {
namespace {

constexpr UtcMicros kFirstLook = 60 * kDay;
constexpr UtcMicros kOverlap = 2 * kMinute;

} // namespace

ElasticSource::ElasticSource(const SourceSettings &settings, const Secrets &secrets)
    : PolledSource(settings)
    , m_endpoint(endpointOf(settings, u"api"_s))
    , m_key(secrets.value(u"api"_s))
    , m_walk(SearchWalk::Dialect::Elasticsearch, m_endpoint, u"logs-endpoint.alerts-*"_s,
          "event.ingested")
{
}

SourceKindInfo ElasticSource::info()
{
    const auto said = [](const char *text) {
        return QCoreApplication::translate("otasuke::ElasticSource", text);
    };
    SourceKindInfo info;
    info.kind = u"elastic"_s;
    info.title = said(QT_TRANSLATE_NOOP("otasuke::ElasticSource", "Elastic Defend (EDR)"));
    info.role = SourceSettings::Role::Edr;
    info.fields = {{u"api"_s, u"https://192.168.1.21:9200"_s, false,
        said(QT_TRANSLATE_NOOP("otasuke::ElasticSource", "API key (encoded)"))}};
    info.rights = said(QT_TRANSLATE_NOOP("otasuke::ElasticSource",
        "In Kibana, under Stack Management, make an API key with the index privilege “read” on "
        "“logs-endpoint.alerts-*” and the cluster privilege “monitor”, and nothing else. Copy it "
        "in its encoded form."));
    return info;
}

void ElasticSource::authorise(HttpRequest &request) const
{
    request.secretHeader = {"Authorization: ApiKey ", m_key};
}

void ElasticSource::askProduct()
{
    ask({requestTo(m_endpoint, u"/"_s),
        [this](dom::element answer, EventBatch &) -> Result<void> {
            const JsonFields root(answer, &complaint(), "answer");
            const QString version = root.child("version").anyText("number");
            if (version.isEmpty())
                return Error{ErrorKind::BadReply, u"no version.number"_s};
            setProduct(u"Elasticsearch v"_s + version);
            return {};
        },
        mayLack(u"version"_s)});
}

void ElasticSource::planTest()
{
    askProduct();
    ask({m_walk.probe(),
        [this](dom::element answer, EventBatch &) -> Result<void> {
            if (!JsonFields(answer, &complaint(), "answer").child("hits").exists())
                return Error{ErrorKind::BadReply, u"no hits in the index's answer"_s};
            if (isNew())
                setProduct(u"Elasticsearch"_s);
            return {};
        },
        [](const HttpReply &reply) { return reply.status == 404; }}); // no alert ever
}

void ElasticSource::planRound(const QJsonObject &cursor)
{
    m_newest = cursor[u"newest"_s].toInteger();
    if (isNew())
        askProduct();
    m_walk.begin(std::max(m_newest - kOverlap, now() - kFirstLook));
    walkOn();
}

void ElasticSource::walkOn()
{
    if (m_walk.isOver())
        return;
    ask({m_walk.request(),
        [this](dom::element answer, EventBatch &batch) -> Result<void> {
            const auto taken =
                m_walk.take(answer, [this, &batch](const JsonFields &hit) { readHit(hit, batch); });
            if (!taken)
                return taken;
            if (batch.read > 0)
                keepCursor(batch, {{u"newest"_s, m_newest}});
            walkOn();
            return {};
        },
        [this](const HttpReply &reply) {
            const bool fine = reply.status != 200 && m_walk.passOver(reply);
            if (fine)
                walkOn();
            return fine;
        }});
}

void ElasticSource::readHit(const JsonFields &hit, EventBatch &batch)
{
    ++batch.read;
    const auto source = hit.element("_source");
    const QString id = hit.anyText("_id");
    Complaint wrong;
    if (!source || id.isEmpty()) {
        batch.rejected << EventBatch::Rejected{batch.read, u"no _id or no _source"_s};
        return;
    }
    const JsonFields fields(*source, &wrong, "_source");
    Event event = readElasticAlert(fields, sourceId());
    const UtcMicros arrived = fromRfc3339(fields.child("event").anyText("ingested"));
    if (arrived <= now() + kDay)
        m_newest = std::max(m_newest, arrived);
    if (!wrong.isEmpty()) {
        batch.rejected << EventBatch::Rejected{batch.read, wrong.text()};
        return;
    }
    event.identity = identity(id);
    event.raw = QByteArray::fromStdString(simdjson::minify(*source));
    batch.events << std::move(event);
}

} // namespace otasuke
