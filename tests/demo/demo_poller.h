#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/demo/demo_office.h"
#include "app/http/http_client.h"
#include "app/sources/source_catalog.h"
#include "models/store/event_store.h"

namespace otasuke {

/// Polls one source of the demo the way the collector does, and keeps what a store would keep.
class Poller
{
public:
    Poller(const DemoOffice &office, int index)
        : m_settings(office.sources().at(index))
        , m_source(findSource(m_settings.kind)->make(m_settings, office.secretsOf(m_settings.id)))
    {
    }

    Result<void> round(UtcMicros now)
    {
        m_source->beginRound(cursor, now);
        while (const auto request = m_source->nextRequest()) {
            const Result<HttpReply> reply = send(*request);
            if (!reply)
                return reply.error();
            const Result<EventBatch> batch = m_source->takeReply(*reply);
            if (!batch)
                return batch.error();
            store(*batch);
            if (written) {
                if (const auto kept = written->write(*batch); !kept)
                    return kept.error();
            }
        }
        return {};
    }

    QString test()
    {
        m_source->beginTest();
        while (const auto request = m_source->nextRequest()) {
            const Result<HttpReply> reply = send(*request);
            if (!reply || !m_source->takeReply(*reply))
                return {};
        }
        return m_source->productName();
    }

    EventStore *written = nullptr; ///< where batches go besides; none = nowhere
    QByteArray cursor;
    QHash<QByteArray, Event> stored; ///< by identity
    QList<DeviceReport> devices;
    qint64 rejected = 0;

private:
    Result<HttpReply> send(const HttpRequest &request)
    {
        std::optional<Result<HttpReply>> answer;
        m_http.send(request, &m_http,
            [&answer](Result<HttpReply> reply) { answer.emplace(std::move(reply)); });
        while (!answer)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return *answer;
    }

    void store(const EventBatch &batch)
    {
        for (const Event &event : batch.events)
            stored.insert(event.identity, event);
        devices += batch.devices;
        rejected += batch.rejected.size();
        if (!batch.cursor.isEmpty())
            cursor = batch.cursor;
    }

    SourceSettings m_settings;
    std::unique_ptr<Source> m_source;
    HttpClient m_http;
};

} // namespace otasuke
