#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>

#include <functional>
#include <memory>

#include "app/http/http_message.h"

namespace otasuke {

/// HTTPS over libcurl's multi interface, on the thread that made it. While transfers run, a zero
/// timer lends curl_multi_poll at most 10 ms at a time, so that the thread's queued calls are
/// served in between. Errors: Unreachable, TimedOut, CertificateUnknown, CertificateChanged,
/// BadReply, Cancelled.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override; ///< answers what still runs with Cancelled

    using Answer = std::function<void(Result<HttpReply>)>;
    /// `answer` runs on this thread, never from within send(); not at all once `context` is gone.
    void send(const HttpRequest &request, QObject *context, Answer answer);

    using CertificateAnswer = std::function<void(Result<ServerCertificate>)>;
    /// Connects, takes the certificate shown, and hangs up before anything is sent: for a person to
    /// confirm.
    void fetchCertificate(const QUrl &url, QObject *context, CertificateAnswer answer);

    void cancelAll();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace otasuke
