// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/unifi_source.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace otasuke {
namespace {

/// Of what "meta" complains of.
ErrorKind kindOf(const QString &why)
{
    if (why == u"api.err.LoginRequired" || why == u"api.err.Invalid")
        return ErrorKind::Unauthorised;
    return why == u"api.err.NoPermission" ? ErrorKind::Forbidden : ErrorKind::ServerError;
}

} // namespace

UnifiSource::UnifiSource(const SourceSettings &settings, const Secrets &secrets)
    : PolledSource(settings)
    , m_endpoint(endpointOf(settings, u"api"_s))
    , m_password(secrets.value(u"api"_s))
{
}

SourceKindInfo UnifiSource::info()
{
    const auto said = [](const char *text) {
        return QCoreApplication::translate("otasuke::UnifiSource", text);
    };
    SourceKindInfo info;
    info.kind = u"unifi"_s;
    info.title = said(QT_TRANSLATE_NOOP("otasuke::UnifiSource", "UniFi Network (UTM)"));
    info.role = SourceSettings::Role::Utm;
    info.fields = {{u"api"_s, u"https://192.168.1.1"_s, true,
        said(QT_TRANSLATE_NOOP("otasuke::UnifiSource", "Password"))}};
    info.rights = said(QT_TRANSLATE_NOOP("otasuke::UnifiSource",
        "On the console, make an administrator with “Restrict to local access only” and the role "
        "“View Only” for Network, and nothing for the other applications. An account with a second "
        "factor can't be used. Intrusion Prevention has to be switched on for alerts to come."));
    return info;
}

void UnifiSource::forgetLogin()
{
    m_cookies.clear();
    m_csrf.clear();
}

void UnifiSource::lookAt(const HttpReply &reply)
{
    if (reply.status == 401)
        return;
    for (const auto &[name, value] : reply.headers) {
        if (name == "set-cookie") {
            const QByteArray pair = value.left(value.indexOf(';'));
            const qsizetype at = pair.indexOf('=');
            if (at > 0)
                m_cookies[pair.left(at).trimmed()] = pair.mid(at + 1);
        } else if (name == "x-csrf-token" || name == "x-updated-csrf-token") {
            m_csrf = value;
        }
    }
}

std::optional<Error> UnifiSource::errorOf(const HttpReply &reply, bool loggingIn) const
{
    auto error = errorOfStatus(reply);
    if (error && loggingIn && (reply.status == 400 || reply.status == 403))
        error->kind = ErrorKind::Unauthorised;
    return error;
}

PolledSource::Question UnifiSource::login()
{
    const QJsonObject form{
        {u"username"_s, m_endpoint.user}, {u"password"_s, QString::fromUtf8(m_password.reveal())}};
    HttpRequest request = postTo(m_endpoint, m_older ? u"/api/login"_s : u"/api/auth/login"_s, {});
    request.body.clear();
    request.secretBody = Secret(QJsonDocument(form).toJson(QJsonDocument::Compact));
    return {request,
        [this](dom::element, EventBatch &) -> Result<void> {
            if (m_cookies.isEmpty())
                return Error{ErrorKind::BadReply, u"no cookie with the login's answer"_s};
            return {};
        },
        [this](const HttpReply &reply) {
            return reply.status == 404 && !std::exchange(m_older, true);
        }};
}

void UnifiSource::authorise(HttpRequest &request) const
{
    QByteArrayList pairs;
    for (auto cookie = m_cookies.begin(); cookie != m_cookies.end(); ++cookie)
        pairs << cookie.key() + '=' + cookie.value();
    std::sort(pairs.begin(), pairs.end());
    request.secretHeader = {"Cookie: ", Secret(pairs.join("; "))};
    if (!m_csrf.isEmpty())
        request.headers << std::pair<QByteArray, QByteArray>{"X-CSRF-Token", m_csrf};
    if (!m_older) // known only after the log-in
        request.url.setPath(u"/proxy/network"_s + request.url.path());
}

HttpRequest UnifiSource::network(const QString &path, const QByteArray &query) const
{
    return requestTo(m_endpoint, path, query);
}

Result<dom::array> UnifiSource::dataOf(dom::element answer)
{
    const JsonFields root(answer, &complaint(), "answer");
    const JsonFields meta = root.child("meta");
    if (meta.anyText("rc") == u"error") {
        const QString why = meta.anyText("msg");
        if (kindOf(why) == ErrorKind::Unauthorised)
            forgetLogin();
        return Error{kindOf(why), why};
    }
    const auto data = root.array("data");
    if (!data)
        return Error{ErrorKind::BadReply, u"no data"_s};
    return *data;
}

void UnifiSource::planTest()
{
    m_older = false;
    askSites(true);
}

void UnifiSource::planRound(const QJsonObject &cursor)
{
    m_cursor = cursor;
    m_addresses.clear();
    askSites(false);
}

void UnifiSource::askSites(bool testing)
{
    ask({network(u"/api/self/sites"_s),
        [this, testing](dom::element answer, EventBatch &) { return readSites(answer, testing); }});
}

Result<void> UnifiSource::readSites(dom::element answer, bool testing)
{
    const auto sites = dataOf(answer);
    if (!sites)
        return sites.error();
    Complaint unheard;
    for (const dom::element element : *sites) {
        const QString site = JsonFields(element, &unheard).anyText("name");
        if (site.isEmpty())
            continue;
        if (isNew())
            askSysinfo(site);
        if (testing)
            return {};
        askAlerts(site, now() / 1000, false);
        askClients(site);
        askTraffic(site);
    }
    return {};
}

void UnifiSource::askSysinfo(const QString &site)
{
    setProduct(u"UniFi Network"_s);
    ask({network(u"/api/s/%1/stat/sysinfo"_s.arg(site)),
        [this](dom::element answer, EventBatch &) -> Result<void> {
            const auto rows = dataOf(answer);
            if (!rows)
                return rows.error();
            Complaint unheard;
            if (rows->size() == 0)
                return {};
            const JsonFields told(rows->at(0).value_unsafe(), &unheard);
            setProduct(u"UniFi Network v%1 %2"_s.arg(told.anyText("version"), told.anyText("name"))
                           .trimmed());
            return {};
        },
        mayLack(u"system information"_s)});
}

} // namespace otasuke
