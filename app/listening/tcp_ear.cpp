// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listening/tcp_ear.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include "app/listening/syslog_framer.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr char kHandshake = 0x16; // TLS record type
constexpr qint64 kReadAhead = 256 * 1024; // bytes a connection may have waiting

} // namespace

/// One sender's connection; ends itself with the socket.
class TcpEar::Connection : public QObject
{
public:
    Connection(QSslSocket *socket, QString sender, TcpEar &ear)
        : QObject(socket)
        , m_socket(socket)
        , m_sender(std::move(sender))
        , m_ear(ear)
    {
        connect(socket, &QSslSocket::readyRead, this, &Connection::read);
        connect(socket, &QSslSocket::disconnected, this, &Connection::end);
    }

private:
    void read()
    {
        if (!m_decided && !decide())
            return;
        for (const QByteArray &message : m_framer.feed(m_socket->readAll()))
            m_ear.m_tell(m_sender, message);
    }
    /// The first byte tells whether it is TLS. False: nothing to read yet.
    bool decide()
    {
        const QByteArray first = m_socket->peek(1);
        if (first.isEmpty())
            return false;
        m_decided = true;
        if (first[0] != kHandshake)
            return true;
        if (!m_ear.m_tls) {
            m_socket->abort();
            return false;
        }
        m_socket->setSslConfiguration(*m_ear.m_tls);
        m_socket->startServerEncryption();
        return false;
    }
    void end()
    {
        read();
        if (const QByteArray rest = m_framer.takeRest(); !rest.isEmpty())
            m_ear.m_tell(m_sender, rest);
        m_socket->deleteLater();
    }

    QSslSocket *m_socket;
    QString m_sender;
    TcpEar &m_ear;
    SyslogFramer m_framer;
    bool m_decided = false;
};

TcpEar::TcpEar(SenderList senders, Tell tell, QObject *parent)
    : QTcpServer(parent)
    , m_senders(std::move(senders))
    , m_tell(std::move(tell))
{
}

/// Connections that are open now end unheard: whom they would tell is going, too.
TcpEar::~TcpEar()
{
    const auto open = findChildren<QSslSocket *>();
    for (QSslSocket *socket : open) {
        socket->disconnect();
        delete socket;
    }
}

void TcpEar::incomingConnection(qintptr handle)
{
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(handle) || m_open >= kMostConnections ||
        !m_senders.allows(socket->peerAddress())) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    ++m_open;
    connect(socket, &QObject::destroyed, this, [this] { --m_open; });
    serve(socket);
}

void TcpEar::serve(QSslSocket *socket)
{
    socket->setReadBufferSize(kReadAhead);
    new Connection(socket, plainAddress(socket->peerAddress()).toString(), *this);
}

Result<QSslConfiguration> tlsFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, path};
    const QByteArray pem = file.readAll();
    const QList<QSslCertificate> chain = QSslCertificate::fromData(pem, QSsl::Pem);
    QSslKey key(pem, QSsl::Rsa, QSsl::Pem);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Ec, QSsl::Pem);
    if (chain.isEmpty() || key.isNull())
        return Error{ErrorKind::BadInput, u"certificate: no certificate and key in "_s + path};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // who may send is decided by address
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    return tls;
}

} // namespace otasuke
