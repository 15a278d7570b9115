#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrlQuery>

#include "app/demo/demo_office.h"

namespace otasuke {

/// 2026-11-20 was a Friday; 15:30 in Tokyo.
inline UtcMicros fridayAfternoon()
{
    return fromRfc3339(u"2026-11-20T06:30:00Z");
}

/// A plain client of the demo's servers, independent of the console's own HTTP.
class DemoClient
{
public:
    struct Answer
    {
        int status = 0; ///< 0 = no answer at all
        QByteArray body;
        QByteArray pin; ///< SHA-256 of the certificate shown
        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };

    Answer send(const QByteArray &method, const QUrl &url, const QByteArray &authorization = {},
        const QByteArray &body = {})
    {
        QNetworkRequest request(url);
        request.setTransferTimeout(30'000);
        if (!authorization.isEmpty())
            request.setRawHeader("Authorization", authorization);
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
        reply->ignoreSslErrors();
        Answer answer;
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        answer.pin = reply->sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256);
        delete reply;
        return answer;
    }

    void forgetConnections() { m_network.clearConnectionCache(); }

    static QByteArray bearer(const Secret &token) { return "Bearer " + token.reveal(); }
    static QByteArray basic(const QString &user, const Secret &password)
    {
        return "Basic " + (user.toUtf8() + ':' + password.reveal()).toBase64();
    }

private:
    QNetworkAccessManager m_network;
};

/// One demo FortiGate, asked as the documentation says.
class UtmClient
{
public:
    explicit UtmClient(const DemoOffice &office)
        : m_settings(office.sources().value(0))
        , m_token(office.secretsOf(m_settings.id).value(QStringLiteral("api")))
    {
    }

    QUrl url(const QString &path, const QList<std::pair<QString, QString>> &query = {}) const
    {
        QUrl url = m_settings.endpoints.value(0).url;
        url.setPath(QStringLiteral("/api/v2/") + path);
        QUrlQuery items;
        for (const auto &item : query)
            items.addQueryItem(
                item.first, QString::fromLatin1(QUrl::toPercentEncoding(item.second)));
        url.setQuery(items);
        return url;
    }

    DemoClient::Answer get(
        const QString &path, const QList<std::pair<QString, QString>> &query = {})
    {
        return m_client.send("GET", url(path, query), DemoClient::bearer(m_token));
    }

    /// All rows of a log, newest first, by pages of one search.
    QList<QJsonObject> all(const QString &log, int rows = 1000)
    {
        QList<QJsonObject> list;
        QString session;
        for (;;) {
            QList<std::pair<QString, QString>> query{
                {QStringLiteral("start"), QString::number(list.size())},
                {QStringLiteral("rows"), QString::number(rows)}};
            if (!session.isEmpty())
                query.append({QStringLiteral("session_id"), session});
            const QJsonObject page = get(QStringLiteral("log/disk/") + log, query).json();
            session = QString::number(page[QStringLiteral("session_id")].toInteger());
            if (page[QStringLiteral("completed")].toInt() < 100 && !page.isEmpty())
                continue;
            const QJsonArray results = page[QStringLiteral("results")].toArray();
            if (results.isEmpty())
                return list;
            for (const QJsonValue &row : results)
                list.append(row.toObject());
        }
    }

    DemoClient &client() { return m_client; }
    const SourceSettings &settings() const { return m_settings; }

private:
    SourceSettings m_settings;
    Secret m_token;
    DemoClient m_client;
};

/// When a record of a FortiGate happened.
inline UtcMicros timeOf(const QJsonObject &row)
{
    return row[QStringLiteral("eventtime")].toInteger() / 1000;
}

/// Alerts of a rule level or above, oldest first.
inline QJsonArray wazuhAlerts(const DemoOffice &office, int level)
{
    const SourceSettings source = office.sources().at(1);
    QUrl url = source.endpoints.at(1).url;
    url.setPath(QStringLiteral("/wazuh-alerts-4.x-*/_search"));
    const QJsonObject body{{QStringLiteral("size"), 10000},
        {QStringLiteral("query"),
            QJsonObject{{QStringLiteral("range"),
                QJsonObject{
                    {QStringLiteral("rule.level"), QJsonObject{{QStringLiteral("gte"), level}}}}}}},
        {QStringLiteral("sort"),
            QJsonArray{QJsonObject{{QStringLiteral("timestamp"), QStringLiteral("asc")}}}}};
    DemoClient client;
    return client
        .send("POST", url,
            DemoClient::basic(source.endpoints.at(1).user,
                office.secretsOf(source.id).value(QStringLiteral("indexer"))),
            QJsonDocument(body).toJson())
        .json()[QStringLiteral("hits")][QStringLiteral("hits")]
        .toArray();
}

} // namespace otasuke
