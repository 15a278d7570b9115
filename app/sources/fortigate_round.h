#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>

#include "app/sources/endpoint.h"
#include "app/sources/fortigate_event.h"
#include "app/sources/fortigate_log_walk.h"
#include "app/sources/fortigate_source.h"
#include "app/sources/json_fields.h"

namespace otasuke {

enum class FortigateStep { Status, Store, Logs, Devices, Neighbours, Leases, Licence, Probe, Done };

/// Where a round with a FortiGate stands. The questions are put in fortigate_source.cpp, the
/// answers read in fortigate_round.cpp.
struct FortigateSource::Private
{
    static constexpr int kDevicesAPage = 1000;

    Private(const SourceSettings &settings, const Secrets &secrets);

    HttpRequest get(const QString &path, const QByteArray &query = {}) const;
    HttpRequest logRequest() const;
    EventBatch batch() const;
    std::optional<Error> refusal(const HttpReply &reply);
    Result<EventBatch> read(const JsonFields &envelope);
    Result<EventBatch> readStatus(const JsonFields &envelope);
    Result<EventBatch> readStore(const JsonFields &envelope);
    Result<EventBatch> readLog(const JsonFields &envelope);
    Result<EventBatch> readDevices(const JsonFields &envelope);
    Result<EventBatch> readExtra(const JsonFields &envelope);
    bool passOver(const HttpReply &reply);
    void afterLogs();

    QString sourceId;
    SourceEndpoint endpoint;
    Secret token;
    FortigateEvents events;
    FortigateLogWalk walk;
    JsonDocument document;
    Complaint complaint;
    FortigateStep step = FortigateStep::Done;
    bool testing = false;
    QString store;
    bool storeGuessed = false;
    QString product;
    QByteArray serial;
    QSet<QByteArray> below; ///< log types this box keeps under "utm/"
    QSet<QByteArray> triedBelow;
    qint64 deviceStart = 0;
    UtcMicros now = 0;
};

} // namespace otasuke
