#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include <memory>
#include <optional>

#include "app/http/http_message.h"
#include "models/domain/event.h"
#include "models/domain/source_settings.h"

namespace otasuke {

/// The secrets of one source by endpoint role.
using Secrets = QHash<QString, Secret>;

/// A product spoken to over HTTP, as a sequence: no I/O of its own, no clock, no threads.
/// A round: beginRound, then (nextRequest, takeReply)* until nextRequest is empty.
class Source
{
public:
    virtual ~Source() = default;

    /// Starts a round from the stored cursor; drops whatever was left of the last one.
    virtual void beginRound(const QByteArray &cursor, UtcMicros now) = 0;
    /// Empty: the round is complete.
    virtual std::optional<HttpRequest> nextRequest() = 0;
    /// The reply to the last request. The batch may be empty; it carries the cursor to store with
    /// it. A 401 with a renewable token is not an error: the next request is the login. Error → the
    /// round is over; what was stored so far stays, the next round goes on from there.
    virtual Result<EventBatch> takeReply(const HttpReply &reply) = 0;

    /// Requests of the connection test, in the same manner; `productName` afterwards says whom we
    /// met.
    virtual void beginTest() = 0;
    virtual QString productName()
        const = 0; ///< "FortiGate-60F v7.2.8 build1639"; empty before any answer

    /// Records that the product had thrown away before they could be asked for, as far as its
    /// numbering tells, since this object was made.
    virtual qint64 lostRecords() const { return 0; }
};

/// What maps a transport status to an Error: 401, 403, 404, 429, 5xx; nullopt for 2xx.
std::optional<Error> errorOfStatus(const HttpReply &reply);

} // namespace otasuke
