#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/tls_server.h"

namespace otasuke::test {

/// Speaks TLS before a server that does not, since connectors send no secret without it. Passes
/// bytes on as they are, but for a beginning of the path that the other end does not know.
class TlsRelay : public QObject
{
public:
    TlsRelay(quint16 to, const QByteArray &cutPath = {})
        : m_to(to)
        , m_cutPath(cutPath)
        , m_identity(makeIdentity(QStringLiteral("relay")))
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_identity.certificate);
        configuration.setPrivateKey(m_identity.key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_server.setSslConfiguration(configuration);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &TlsRelay::accept);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("can't listen");
    }
    QUrl url() const
    {
        return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort()));
    }
    QByteArray pin() const { return m_identity.sha256(); }
    QByteArray answers; ///< all bytes that came back

private:
    void accept()
    {
        while (QTcpSocket *near = m_server.nextPendingConnection()) {
            auto *far = new QTcpSocket(near);
            far->connectToHost(QHostAddress::LocalHost, m_to);
            connect(near, &QTcpSocket::readyRead, far, [this, near, far] { ask(near, far); });
            connect(far, &QTcpSocket::readyRead, near, [this, near, far] { answer(near, far); });
            connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
            connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
            ask(near, far);
        }
    }
    void ask(QTcpSocket *near, QTcpSocket *far)
    {
        QByteArray bytes = near->readAll();
        const qsizetype at = bytes.indexOf(' ' + m_cutPath); // the first line's, a head is whole
        if (!m_cutPath.isEmpty() && at > 0 && at < 10)
            bytes.remove(at + 1, m_cutPath.size());
        far->write(bytes);
    }
    void answer(QTcpSocket *near, QTcpSocket *far)
    {
        const QByteArray bytes = far->readAll();
        answers += bytes;
        near->write(bytes);
    }

    quint16 m_to;
    QByteArray m_cutPath;
    Identity m_identity;
    QSslServer m_server;
};

} // namespace otasuke::test
