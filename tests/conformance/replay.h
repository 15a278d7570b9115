#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUrlQuery>

#include "app/http/http_client.h"
#include "app/sources/source_catalog.h"
#include "tests/http/tls_server.h"

namespace otasuke::test {

/// What a client asked, as the server of a recording sees it.
struct Asked
{
    QByteArray method;
    QString path;
    QUrlQuery query;
    QByteArray body;
    QByteArray head;

    static Asked of(const QByteArray &request)
    {
        const qsizetype end = request.indexOf("\r\n\r\n");
        const QList<QByteArray> first = request.left(request.indexOf("\r\n")).split(' ');
        const QUrl url(QString::fromLatin1(first.value(1)));
        return {
            first.value(0), url.path(), QUrlQuery(url), request.mid(end + 4), request.left(end)};
    }
    int number(const char *name) const
    {
        return query.queryItemValue(QLatin1StringView(name)).toInt();
    }
};

/// A source of the catalogue, polled as the collector does; what would be stored is kept by
/// identity.
class Polling
{
public:
    struct Place
    {
        QUrl url;
        QByteArray pin;
    };
    /// `others`: places of the roles that are not at `url`.
    Polling(const QString &kind, const QUrl &url, const QByteArray &pin, const QString &user,
        const QByteArray &secret, const QHash<QString, Place> &others = {})
    {
        SourceSettings settings;
        Secrets secrets;
        settings.id = kind;
        settings.kind = kind;
        for (const auto &field : findSource(kind)->info().fields) {
            const Place place = others.value(field.role, {url, pin});
            settings.endpoints << SourceEndpoint{field.role, place.url, user, place.pin};
            secrets.insert(field.role, Secret(secret));
        }
        m_source = findSource(kind)->make(settings, secrets);
    }

    Result<void> round(UtcMicros now)
    {
        m_source->beginRound(cursor, now);
        while (auto request = m_source->nextRequest()) {
            request->timeoutMs = std::min(request->timeoutMs, patienceMs);
            if (alter)
                alter(*request);
            QElapsedTimer took;
            took.start();
            const auto reply = send(*request);
            ++asked;
            overrunMs = std::max(overrunMs, took.elapsed() - request->timeoutMs);
            if (!reply)
                return reply.error();
            const auto batch = m_source->takeReply(*reply);
            if (!batch)
                return batch.error();
            if (keep)
                keep(*batch);
            for (const Event &event : batch->events)
                stored.insert(event.identity, event);
            devices += batch->devices;
            rejected += batch->rejected.size();
            if (!batch->cursor.isEmpty())
                cursor = batch->cursor;
        }
        return {};
    }
    Result<HttpReply> send(const HttpRequest &request)
    {
        std::optional<Result<HttpReply>> answer;
        m_http.send(request, &m_http,
            [&answer](Result<HttpReply> reply) { answer.emplace(std::move(reply)); });
        while (!answer)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return *answer;
    }
    const Source &source() const { return *m_source; }

    int patienceMs = 20'000;
    std::function<void(HttpRequest &request)> alter; ///< what is asked, on its way
    std::function<void(const EventBatch &batch)> keep; ///< sees each batch, to store it
    int asked = 0; ///< requests so far
    qint64 overrunMs = 0; ///< by how much one of them outlived its limit, at most
    QByteArray cursor;
    QHash<QByteArray, Event> stored;
    QList<DeviceReport> devices;
    qint64 rejected = 0;

private:
    std::unique_ptr<Source> m_source;
    HttpClient m_http;
};

inline const Identity &replayIdentity()
{
    static const Identity one = makeIdentity(QStringLiteral("recording"));
    return one;
}

/// A recording served over HTTPS on loopback.
class ReplayServer
{
public:
    using Serve = std::function<QByteArray(const Asked &asked)>;
    explicit ReplayServer(Serve serve)
        : m_server(replayIdentity(), [serve = std::move(serve)](const QByteArray &request) {
            return serve(Asked::of(request));
        })
    {
    }
    QUrl url() const { return m_server.url(QString()); }

private:
    TlsServer m_server;
};

/// Both of them.
class Replay : private ReplayServer, public Polling
{
public:
    using ReplayServer::Serve;
    Replay(const QString &kind, Serve serve)
        : ReplayServer(std::move(serve))
        , Polling(kind, url(), replayIdentity().sha256(), QStringLiteral("reader"), "secret")
    {
    }
};

} // namespace otasuke::test
