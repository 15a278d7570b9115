#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>

#include "app/sources/source_catalog.h"

namespace otasuke::test {

inline constexpr UtcMicros kNow = 1'795'132'800 * kSecond; ///< 2026-11-20T00:00:00Z

inline QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Speaks for the product: what it answers to what is asked.
using Answers = std::function<HttpReply(const HttpRequest &request)>;

struct Round
{
    QStringList asked;
    QList<Event> events;
    qsizetype devices = 0;
    QByteArray cursor;
    std::optional<Error> error;
};

inline Round play(Source &source, const QByteArray &cursor, const Answers &answers)
{
    Round round;
    source.beginRound(cursor, kNow);
    for (auto request = source.nextRequest(); request && round.asked.size() < 200;
         request = source.nextRequest()) {
        const QString query = request->url.query();
        round.asked << request->url.path() + (query.isEmpty() ? QString() : u'?' + query);
        const auto batch = source.takeReply(answers(*request));
        if (!batch) {
            round.error = batch.error();
            break;
        }
        round.events += batch->events;
        round.devices += batch->devices.size();
        if (!batch->cursor.isEmpty())
            round.cursor = batch->cursor;
    }
    return round;
}

inline std::unique_ptr<Source> make(const QString &kind)
{
    SourceSettings settings;
    Secrets secrets;
    settings.id = kind;
    settings.kind = kind;
    for (const auto &field : findSource(kind)->info().fields) {
        settings.endpoints << SourceEndpoint{
            field.role, QUrl(field.urlExample), QStringLiteral("reader"), {}};
        secrets.insert(field.role, Secret("secret"));
    }
    return findSource(kind)->make(settings, secrets);
}

inline HttpReply reply(const QByteArray &body, int status = 200)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

} // namespace otasuke::test
