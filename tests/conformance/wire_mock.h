#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "app/http/http_client.h"
#include "tests/conformance/peers.h"

namespace otasuke::test {

/// WireMock (npm) with HTTPS on loopback and a certificate of its own: told over its own interface
/// what to answer, and how to fail.
class WireMock
{
public:
    /// As it was fetched; empty if it is not there.
    static QString archive()
    {
        QDirIterator it(peerPath(QStringLiteral("npm/node_modules/wiremock/build")),
            {QStringLiteral("wiremock-standalone-*.jar")});
        return it.hasNext() ? it.next() : QString();
    }
    static bool isThere()
    {
        return !archive().isEmpty() && !peerProgram(QStringLiteral("java")).isEmpty();
    }
    bool start()
    {
        m_port = freePort();
        m_plainPort = freePort();
        m_peer.start(peerProgram(QStringLiteral("java")),
            {QStringLiteral("-XX:TieredStopAtLevel=1"), QStringLiteral("-jar"), archive(),
                QStringLiteral("--bind-address"), QStringLiteral("127.0.0.1"),
                QStringLiteral("--port"), QString::number(m_plainPort),
                QStringLiteral("--https-port"), QString::number(m_port),
                QStringLiteral("--root-dir"), m_folder.path(), QStringLiteral("--disable-banner"),
                QStringLiteral("--disable-http2-tls")});
        if (!m_peer.waitForPort(m_plainPort) || !m_peer.waitForPort(m_port))
            return false;
        std::optional<Result<ServerCertificate>> shown;
        m_http.fetchCertificate(
            url(), &m_http, [&](const Result<ServerCertificate> &answer) { shown = answer; });
        if (!QTest::qWaitFor([&] { return shown.has_value(); }, 20'000) || !*shown)
            return false;
        pin = (*shown)->sha256;
        return true;
    }
    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_port)); }
    QByteArray said() { return m_peer.said(); }

    /// Forgets all that it was told, and was asked.
    bool reset() { return tell("reset", {}).status == 200; }
    /// Answers what is asked by `method` of a path that matches. The answer told last goes first.
    bool answers(const char *method, const char *path, const QJsonObject &response,
        const QJsonObject &more = {})
    {
        QJsonObject request = more;
        request[QStringLiteral("method")] = QLatin1StringView(method);
        request[QStringLiteral("urlPathPattern")] = QLatin1StringView(path);
        return tell("mappings",
                   {{QStringLiteral("request"), request}, {QStringLiteral("response"), response}})
                   .status == 201;
    }
    bool says(const char *method, const char *path, const QJsonValue &body)
    {
        return answers(method, path, QJsonObject{{QStringLiteral("jsonBody"), body}});
    }
    /// How often it was asked for a path that matches.
    int count(const char *path)
    {
        const HttpReply reply = tell("requests/count",
            {{QStringLiteral("method"), QStringLiteral("ANY")},
                {QStringLiteral("urlPathPattern"), QLatin1StringView(path)}});
        return QJsonDocument::fromJson(reply.body)[QStringLiteral("count")].toInt(-1);
    }

    QByteArray pin; ///< of the certificate that it shows

private:
    HttpReply tell(const char *what, const QJsonObject &body)
    {
        HttpRequest request;
        request.method = "POST";
        request.url = QUrl(QStringLiteral("http://127.0.0.1:%1/__admin/%2")
                               .arg(m_plainPort)
                               .arg(QLatin1StringView(what)));
        request.headers = {{"Content-Type", "application/json"}};
        request.body = QJsonDocument(body).toJson();
        std::optional<Result<HttpReply>> got;
        m_http.send(request, &m_http, [&got](const Result<HttpReply> &reply) { got = reply; });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 20'000) || !*got)
            return {};
        return **got;
    }

    QTemporaryDir m_folder;
    Peer m_peer;
    HttpClient m_http;
    quint16 m_port = 0;
    quint16 m_plainPort = 0;
};

} // namespace otasuke::test
