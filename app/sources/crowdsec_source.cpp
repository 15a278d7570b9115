// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/crowdsec_source.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

#include "app/sources/crowdsec_alert.h"
#include "app/sources/log_event.h"

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace otasuke {
namespace {

constexpr int kAPage = 100; ///< more is never answered by some versions
constexpr qint64 kFirstLookHours = 60 * kDay / kHour;
constexpr qint64 kLateHours = 24;
constexpr int kAllTimeoutMs = 60'000;

/// An alert's events tell who and where by lists of key and value; the first that has it.
QString metaOf(const JsonFields &alert, QStringView wanted)
{
    const auto events = alert.array("events");
    if (!events)
        return {};
    Complaint unheard;
    for (const dom::element event : *events) {
        const auto meta = JsonFields(event, &unheard).array("meta");
        if (!meta)
            continue;
        for (const dom::element pair : *meta) {
            const JsonFields told(pair, &unheard);
            if (told.anyText("key") == wanted)
                return told.anyText("value");
        }
    }
    return {};
}

/// A ban that is only played through stops nobody.
bool isBanned(const JsonFields &alert)
{
    const auto decisions = alert.array("decisions");
    if (!decisions || alert.truth("simulated"))
        return false;
    Complaint unheard;
    for (const dom::element element : *decisions) {
        const JsonFields decision(element, &unheard);
        if (!decision.anyText("type").isEmpty() && decision.anyText("simulated") != u"true")
            return true;
    }
    return false;
}

} // namespace

CrowdsecSource::CrowdsecSource(const SourceSettings &settings, const Secrets &secrets)
    : PolledSource(settings)
    , m_endpoint(endpointOf(settings, u"api"_s))
    , m_password(secrets.value(u"api"_s))
{
}

SourceKindInfo CrowdsecSource::info()
{
    const auto said = [](const char *text) {
        return QCoreApplication::translate("otasuke::CrowdsecSource", text);
    };
    SourceKindInfo info;
    info.kind = u"crowdsec"_s;
    info.title = said(QT_TRANSLATE_NOOP("otasuke::CrowdsecSource", "CrowdSec (Local API)"));
    info.role = SourceSettings::Role::Sensor;
    info.fields = {{u"api"_s, u"https://192.168.1.5:8080"_s, true,
        said(QT_TRANSLATE_NOOP("otasuke::CrowdsecSource", "Machine password"))}};
    info.rights = said(QT_TRANSLATE_NOOP("otasuke::CrowdsecSource",
        "On the server, make a machine for this console with “cscli machines add otasuke "
        "--password …”, and enter its name and password here. A bouncer's key can't read alerts. "
        "The Local API has to answer over HTTPS (api.server.tls in its config.yaml)."));
    return info;
}

PolledSource::Question CrowdsecSource::login()
{
    const QJsonObject form{{u"machine_id"_s, m_endpoint.user},
        {u"password"_s, QString::fromUtf8(m_password.reveal())}};
    HttpRequest request = postTo(m_endpoint, u"/v1/watchers/login"_s, {});
    request.body.clear();
    request.secretBody = Secret(QJsonDocument(form).toJson(QJsonDocument::Compact));
    return {request, [this](dom::element answer, EventBatch &) -> Result<void> {
                const std::string_view token =
                    JsonFields(answer, &complaint(), "login").bytes("token");
                if (token.empty())
                    return Error{ErrorKind::BadReply, u"no token in the login's answer"_s};
                m_token = Secret(QByteArray(token.data(), qsizetype(token.size())));
                return {};
            }};
}

void CrowdsecSource::authorise(HttpRequest &request) const
{
    request.secretHeader = {"Authorization: Bearer ", m_token};
}

void CrowdsecSource::planTest()
{
    ask({requestTo(m_endpoint, u"/v1/alerts"_s, "limit=1"),
        [this](dom::element answer, EventBatch &) -> Result<void> {
            if (!answer.is_null() && !answer.is_array())
                return Error{ErrorKind::BadReply, u"no list of alerts"_s};
            setProduct(u"CrowdSec"_s);
            return {};
        }});
}

void CrowdsecSource::planRound(const QJsonObject &cursor)
{
    m_last = cursor[u"last"_s].toInteger();
    m_lastTime = cursor[u"time"_s].toInteger();
    setProduct(u"CrowdSec"_s);
    askAlerts("limit=" + QByteArray::number(kAPage), false);
}

void CrowdsecSource::askAlerts(const QByteArray &query, bool all)
{
    HttpRequest request = requestTo(m_endpoint, u"/v1/alerts"_s, query);
    if (all)
        request.timeoutMs = kAllTimeoutMs;
    ask({request, [this, all](dom::element answer, EventBatch &batch) {
             return readAlerts(answer, batch, all);
         }});
}

Result<void> CrowdsecSource::readAlerts(dom::element answer, EventBatch &batch, bool all)
{
    m_oldest = 0;
    m_newest = m_last;
    m_newestTime = m_lastTime;
    dom::array rows;
    const bool none = answer.is_null(); // an empty list is null
    if (!none && answer.get(rows) != simdjson::SUCCESS)
        return Error{ErrorKind::BadReply, u"no list of alerts"_s};
    if (!none)
        readRows(rows, batch,
            [this](const JsonFields &row, Event &event) { return readAlert(row, event); });
    const bool reachesBack = none || m_oldest <= m_last + 1;
    if (!all && !reachesBack && rows.size() >= kAPage) {
        const qint64 hours = (now() - m_lastTime) / kHour + kLateHours;
        const qint64 since = m_last > 0 ? std::min(hours, kFirstLookHours) : kFirstLookHours;
        askAlerts("limit=0&since=" + QByteArray::number(since) + 'h', true);
        return {}; // the cursor stays until all between is read
    }
    if (!reachesBack && m_last > 0)
        addLost(m_oldest - m_last - 1);
    keepCursor(batch, {{u"last"_s, m_newest}, {u"time"_s, m_newestTime}});
    return {};
}

bool CrowdsecSource::readAlert(const JsonFields &row, Event &event)
{
    const qint64 id = row.looseInteger("id", 1, std::numeric_limits<qint64>::max()).value_or(0);
    const UtcMicros made = timeOfGo(row.anyText("created_at"));
    const JsonFields source = row.child("source");
    const QString scope = source.anyText("scope");
    if (id == 0) {
        row.complain("id", "missing");
        return false;
    }
    m_oldest = m_oldest == 0 ? id : std::min(m_oldest, id);
    if (id > m_newest) {
        m_newest = id;
        m_newestTime = std::min(made, now());
    }
    if (scope.startsWith(u"crowdsecurity/") || scope.startsWith(u"lists:"))
        return false;
    const UtcMicros stop = timeOfGo(row.anyText("stop_at"));
    event.time = stop > 0 ? stop : made;
    const QString address = source.anyText(source.has("ip") ? "ip" : "value");
    event.srcIp = IpAddress::parse(address).value_or(IpAddress());
    event.user = metaOf(row, u"target_user");
    event.name = metaOf(row, u"target_fqdn").toLower();
    crowdsecDetection(event, row.anyText("scenario"), row.anyText("message"), isBanned(row));
    event.device = deviceHint({}, {}, metaOf(row, u"machine"));
    event.identity = identity(u"%1 %2"_s.arg(id).arg(row.anyText("created_at")));
    return true;
}

} // namespace otasuke
