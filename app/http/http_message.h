#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>

#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "models/domain/secret.h"

namespace otasuke {

/// How the other end proves who it is.
struct TlsTrust
{
    QByteArray pinnedSha256; ///< SHA-256 of the DER certificate, 32 bytes; empty = the system's CAs
};

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< no secrets: see below
    std::optional<std::pair<QByteArray, Secret>>
        secretHeader; ///< e.g. {"Authorization: Bearer ", token}
    std::optional<std::pair<QString, Secret>> basicAuth;
    QByteArray body;
    TlsTrust trust;
    int timeoutMs = 20'000; ///< whole transfer
    int connectTimeoutMs = 5'000;
    qint64 maxReplyBytes = qint64(64) * 1024 * 1024; ///< a lying appliance can't fill the memory
    /// A log-in's form, sent instead of `body`: only over TLS, and not to be logged.
    Secret secretBody = Secret();
};

/// An answer of any status. Transport faults are Errors instead.
struct HttpReply
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    int retryAfterSeconds = 0; ///< of 429 and 503, else 0
    /// Of the answer, names in lower case, in the order they came.
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

struct ServerCertificate
{
    QByteArray sha256; ///< of the DER form
    QString subject;
    QString issuer;
    UtcMicros expires = 0;
};

} // namespace otasuke
