// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/opnsense_source.h"

#include <QCoreApplication>

#include "app/sources/log_times.h"

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace otasuke {
namespace {

constexpr int kAlertsAPage = 1000;
constexpr int kMostPages = 50;
constexpr int kSlowTimeoutMs = 60'000; ///< its scripts read whole files

} // namespace

OpnsenseSource::OpnsenseSource(const SourceSettings &settings, const Secrets &secrets)
    : PolledSource(settings)
    , m_endpoint(endpointOf(settings, u"api"_s))
    , m_secret(secrets.value(u"api"_s))
    , m_zone(kBoxZoneSeconds)
{
}

SourceKindInfo OpnsenseSource::info()
{
    const auto said = [](const char *text) {
        return QCoreApplication::translate("otasuke::OpnsenseSource", text);
    };
    SourceKindInfo info;
    info.kind = u"opnsense"_s;
    info.title = said(QT_TRANSLATE_NOOP("otasuke::OpnsenseSource", "OPNsense (UTM)"));
    info.role = SourceSettings::Role::Utm;
    info.fields = {{u"api"_s, u"https://192.168.1.1"_s, true,
        said(
            QT_TRANSLATE_NOOP("otasuke::OpnsenseSource", "API secret (the user is the API key)"))}};
    info.rights = said(QT_TRANSLATE_NOOP("otasuke::OpnsenseSource",
        "On the firewall, make a user without a login shell, give it an API key, and grant it only "
        "“Services: Intrusion Detection”, “Diagnostics: Logs: Firewall: Live View”, “Diagnostics: "
        "ARP Table”, “Diagnostics: Network Insight”, “Lobby: Dashboard” and “System: Status”, and "
        "“CrowdSec” where that add-on is installed. Only the first is needed; without the others, "
        "connections, devices or bytes are missing."));
    return info;
}

HttpRequest OpnsenseSource::get(const QString &path, const QByteArray &query) const
{
    HttpRequest request = requestTo(m_endpoint, u"/api/"_s + path, query);
    request.timeoutMs = kSlowTimeoutMs;
    return request;
}

void OpnsenseSource::authorise(HttpRequest &request) const
{
    request.basicAuth = {m_endpoint.user, m_secret};
}

/// Whoever may do all is answered to either spelling. Rights for single commands name the older one
/// before 25.7 and the newer one since: the other one is forbidden.
void OpnsenseSource::askEither(
    const QString &older, const QString &newer, const Reader &read, const QString &what)
{
    const PassOver lacking = mayLack(what);
    ask({get(older), read, [this, newer, read, lacking](const HttpReply &reply) {
             if (reply.status != 403)
                 return lacking(reply);
             askNext({get(newer), read, lacking});
             return true;
         }});
}

void OpnsenseSource::askProduct()
{
    askEither(
        u"diagnostics/system/systemInformation"_s, u"diagnostics/system/system_information"_s,
        [this](dom::element answer, EventBatch &) -> Result<void> {
            const auto versions = JsonFields(answer, &complaint()).array("versions");
            if (versions && versions->size() > 0)
                setProduct(textOf(versions->at(0).value_unsafe()));
            return {};
        },
        u"system information"_s);
}

void OpnsenseSource::planTest()
{
    askProduct();
    const QJsonObject one{
        {u"current"_s, 1}, {u"fileid"_s, u""_s}, {u"rowCount"_s, 1}, {u"searchPhrase"_s, u""_s}};
    ask({postTo(m_endpoint, u"/api/ids/service/queryAlerts"_s, one),
        [this](dom::element answer, EventBatch &) -> Result<void> {
            if (!JsonFields(answer, &complaint(), "alerts").array("rows"))
                return Error{ErrorKind::BadReply, u"no alert rows"_s};
            if (isNew())
                setProduct(u"OPNsense"_s);
            return {};
        }});
}

void OpnsenseSource::planRound(const QJsonObject &cursor)
{
    m_cursor = cursor;
    m_file.clear();
    m_newestAlert.clear();
    m_lastAlert.clear();
    m_metKnown = false;
    if (isNew())
        askProduct();
    askTime();
    askAlerts(1);
    askLog(true);
    askInsight();
    askOthers();
}

void OpnsenseSource::askTime()
{
    askEither(
        u"diagnostics/system/systemTime"_s, u"diagnostics/system/system_time"_s,
        [this](dom::element answer, EventBatch &) -> Result<void> {
            const JsonFields told(answer, &complaint(), "time");
            m_zone = opnsenseZone(told.anyText("datetime"), now());
            return {};
        },
        u"system time"_s);
}

void OpnsenseSource::askAlerts(int page)
{
    const QJsonObject body{{u"current"_s, page}, {u"fileid"_s, m_file},
        {u"rowCount"_s, kAlertsAPage}, {u"searchPhrase"_s, u""_s}};
    HttpRequest request = postTo(m_endpoint, u"/api/ids/service/queryAlerts"_s, body);
    request.timeoutMs = kSlowTimeoutMs;
    const Question question{request, [this, page](dom::element answer, EventBatch &batch) {
                                return readAlerts(answer, batch, page);
                            }};
    if (page == 1 && m_file.isEmpty())
        ask(question);
    else
        askNext(question);
}

Result<void> OpnsenseSource::readAlerts(dom::element answer, EventBatch &batch, int page)
{
    const auto rows = JsonFields(answer, &complaint(), "alerts").array("rows");
    if (!rows)
        return Error{ErrorKind::BadReply, u"no alert rows"_s};
    const QString known = m_cursor.value(u"alert"_s).toString();
    readRows(*rows, batch, [&](const JsonFields &row, Event &event) {
        const QString mark = QString::fromLatin1(identity(opnsenseAlertMark(row)).toHex());
        m_metKnown = m_metKnown || mark == known;
        if (m_metKnown || mark == m_lastAlert)
            return false;
        m_lastAlert = mark;
        if (m_newestAlert.isEmpty())
            m_newestAlert = mark;
        readOpnsenseAlert(row, m_threats, event);
        event.identity = QByteArray::fromHex(mark.toLatin1());
        return true;
    });
    if (m_metKnown)
        endAlerts(batch);
    else if (rows->size() >= kAlertsAPage && page < kMostPages)
        askAlerts(page + 1);
    else if (m_file.isEmpty() && !known.isEmpty())
        askOlderFile(); // begun anew since: the rest stands in the one before
    else
        endAlerts(batch);
    return {};
}

void OpnsenseSource::endAlerts(EventBatch &batch)
{
    if (!m_newestAlert.isEmpty())
        m_cursor[u"alert"_s] = m_newestAlert;
    keepCursor(batch, m_cursor);
}

void OpnsenseSource::askOlderFile()
{
    askNext({get(u"ids/service/getAlertLogs"_s),
        [this](dom::element answer, EventBatch &batch) -> Result<void> {
            dom::array files;
            Complaint unheard;
            if (answer.get(files) == simdjson::SUCCESS && files.size() > 1)
                m_file = JsonFields(files.at(1).value_unsafe(), &unheard).anyText("id");
            if (m_file.isEmpty())
                endAlerts(batch);
            else
                askAlerts(1);
            return {};
        },
        mayLack(u"older alerts"_s)});
}

void OpnsenseSource::askLog(bool fromDigest)
{
    const QByteArray digest =
        fromDigest ? m_cursor.value(u"log"_s).toString().toLatin1() : QByteArray();
    const bool told = !digest.isEmpty();
    QByteArray query = "limit=5000";
    if (told)
        query += "&digest=" + digest.toPercentEncoding();
    const PassOver lacking = mayLack(u"firewall log"_s);
    const Question question{get(u"diagnostics/firewall/log"_s, query),
        [this, told](
            dom::element answer, EventBatch &batch) { return readLog(answer, batch, told); },
        [this, told, lacking](const HttpReply &reply) {
            const bool broken = reply.status == 200 || reply.status >= 500;
            if (told && broken)
                askLog(false);
            return (told && broken) || lacking(reply);
        }};
    if (fromDigest)
        ask(question);
    else
        askNext(question);
}

Result<void> OpnsenseSource::readLog(dom::element answer, EventBatch &batch, bool fromDigest)
{
    dom::array rows;
    if (answer.get(rows) != simdjson::SUCCESS) {
        if (fromDigest) // a line it could not parse broke its script
            askLog(false);
        return {};
    }
    QString newest;
    const QString known = m_cursor.value(u"log"_s).toString();
    readRows(rows, batch, [&](const JsonFields &row, Event &event) {
        const QString digest = row.anyText("__digest__");
        if (newest.isEmpty())
            newest = digest;
        if (digest == known)
            return false;
        readOpnsenseFilterRow(row, m_zone, event);
        event.identity = identity(digest + u' ' + row.anyText("__timestamp__"));
        return true;
    });
    if (!newest.isEmpty())
        m_cursor[u"log"_s] = newest;
    keepCursor(batch, m_cursor);
    return {};
}

} // namespace otasuke
