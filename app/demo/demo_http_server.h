#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHttpServerRequest>
#include <QObject>
#include <QUrlQuery>

#include <functional>
#include <memory>

#include "app/demo/self_signed.h"

namespace otasuke {

/// One request as an API of the demo sees it.
struct DemoRequest
{
    QByteArray method; ///< "GET", "POST", "DELETE"
    QString path; ///< decoded, without the query
    QUrlQuery query;
    QByteArray authorization; ///< the header, empty if there was none
    QByteArray body;
};

struct DemoReply
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
};

/// An HTTPS server on 127.0.0.1 whose port the system chooses once; it can be stopped, started
/// again on the same port, and given another certificate. Lives on the thread that made it.
class DemoHttpServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<DemoReply(const DemoRequest &)>;
    DemoHttpServer(const QString &name, Handler handler, QObject *parent = nullptr);
    ~DemoHttpServer() override;

    /// Makes the certificate on the first call. Errors: Internal (no certificate), Unreachable
    /// (port taken).
    Result<void> start(UtcMicros now);
    void stop(); ///< closes the port and every connection
    Result<void> swapCertificate(UtcMicros now);

    quint16 port() const { return m_port; }
    QByteArray pin() const { return m_identity.sha256(); }

private:
    class Listener;
    Result<void> listen();

    QString m_name;
    Handler m_handler;
    SelfSigned m_identity;
    quint16 m_port = 0;
    std::unique_ptr<Listener> m_listener;
};

} // namespace otasuke
