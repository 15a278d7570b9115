#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>

#include <functional>

namespace otasuke::test {

/// A key and a certificate signed by itself, made anew by the openssl program.
struct Identity
{
    QSslKey key;
    QSslCertificate certificate;
    QByteArray sha256() const { return certificate.digest(QCryptographicHash::Sha256); }
};

inline Identity makeIdentity(const QString &name)
{
    const QTemporaryDir dir;
    const QString key = dir.filePath(QStringLiteral("key.pem"));
    const QString cert = dir.filePath(QStringLiteral("cert.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
            QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
            QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-utf8"),
            QStringLiteral("-subj"), QStringLiteral("/O=%1/CN=127.0.0.1").arg(name),
            QStringLiteral("-keyout"), key, QStringLiteral("-out"), cert});
    if (!openssl.waitForFinished(30'000) || openssl.exitCode() != 0)
        qFatal("openssl: %s", openssl.readAllStandardError().constData());
    QFile keyFile(key);
    QFile certFile(cert);
    if (!keyFile.open(QIODevice::ReadOnly) || !certFile.open(QIODevice::ReadOnly))
        qFatal("openssl wrote nothing");
    return {QSslKey(&keyFile, QSsl::Ec), QSslCertificate(&certFile)};
}

/// A TLS server on loopback that keeps every byte it was sent after the handshake and answers each
/// whole request head with what `answer` says; an empty answer is silence.
class TlsServer : public QObject
{
public:
    using Answer = std::function<QByteArray(const QByteArray &request)>;

    TlsServer(const Identity &identity, Answer answer, quint16 port = 0)
        : m_answer(std::move(answer))
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity.certificate);
        configuration.setPrivateKey(identity.key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_server.setSslConfiguration(configuration);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &TlsServer::accept);
        if (!m_server.listen(QHostAddress::LocalHost, port))
            qFatal("can't listen");
    }

    QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("https://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }
    quint16 port() const { return m_server.serverPort(); }
    QByteArray received; ///< decrypted bytes of all connections
    int requests = 0;
    int connections = 0;
    bool closeAfterAnswer = false;

    static QByteArray http(int status, const QByteArray &body, const QByteArray &more = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) +
            " X\r\nContent-Type: application/json\r\nContent-Length: " +
            QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(socket);
        }
    }
    void read(QTcpSocket *socket)
    {
        const QByteArray bytes = socket->readAll();
        received += bytes;
        if (!bytes.contains("\r\n\r\n"))
            return;
        ++requests;
        socket->write(m_answer(bytes));
        if (closeAfterAnswer)
            socket->disconnectFromHost();
    }

    QSslServer m_server;
    Answer m_answer;
};

} // namespace otasuke::test
