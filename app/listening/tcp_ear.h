#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>
#include <optional>

#include "app/listening/sender_list.h"

class QSslSocket;

namespace otasuke {

/// Takes connections of syslog senders, plain and TLS on the same port: a TLS handshake begins with
/// another byte than any message. Connections of others are closed at once, and so are more than
/// kMostConnections.
class TcpEar : public QTcpServer
{
    Q_OBJECT
public:
    using Tell = std::function<void(const QString &sender, const QByteArray &message)>;
    static constexpr int kMostConnections = 200;

    TcpEar(SenderList senders, Tell tell, QObject *parent = nullptr);
    ~TcpEar() override;
    /// Without it, TLS is refused.
    void setTls(const QSslConfiguration &tls) { m_tls = tls; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    class Connection;
    void serve(QSslSocket *socket);

    SenderList m_senders;
    Tell m_tell;
    std::optional<QSslConfiguration> m_tls;
    int m_open = 0;
};

/// Certificate and key from one PEM file. FileUnreadable, or BadInput if one of both is missing.
Result<QSslConfiguration> tlsFromFile(const QString &path);

} // namespace otasuke
