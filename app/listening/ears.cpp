// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listening/ears.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QNetworkDatagram>
#include <QUdpSocket>

#include "app/listening/syslog_framer.h"
#include "app/listening/tcp_ear.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kKernelBuffer = 4 * 1024 * 1024; // bytes; the system may grant less
constexpr int kDatagramsAtOnce = 2'000;
constexpr qsizetype kLongestLine = qsizetype(1024) * 1024; // bytes; records with a payload are long

QHostAddress listenAddress(const QString &told)
{
    return told.isEmpty() ? QHostAddress(QHostAddress::Any) : QHostAddress(told);
}

} // namespace

/// Lives on the listening thread.
class Ears::Worker : public QObject
{
public:
    Worker(Ears &ears, std::shared_ptr<Inbox> inbox, const Clock &clock)
        : m_ears(ears)
        , m_inbox(std::move(inbox))
        , m_clock(clock)
    {
    }

    Result<quint16> open(const Place &place)
    {
        if (!place.socketFile.isEmpty())
            return openLocal(place.socketFile);
        m_senders = place.senders;
        const QHostAddress address = listenAddress(place.address);
        m_datagrams = new QUdpSocket(this);
        if (!m_datagrams->bind(address, place.port))
            return refused(m_datagrams->errorString());
        m_datagrams->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, kKernelBuffer);
        connect(m_datagrams, &QUdpSocket::readyRead, this, &Worker::readDatagrams);
        const quint16 port = m_datagrams->localPort();
        if (!place.streams)
            return port;
        auto *streams = new TcpEar(
            m_senders,
            [this](const QString &sender, const QByteArray &message) { tell(sender, message); },
            this);
        if (!place.tlsFile.isEmpty()) {
            const auto tls = tlsFromFile(place.tlsFile);
            if (!tls)
                return tls.error();
            streams->setTls(*tls);
        }
        if (!streams->listen(address, port))
            return refused(streams->errorString());
        return port;
    }

private:
    static Error refused(const QString &why) { return {ErrorKind::Unreachable, u"port: "_s + why}; }

    /// A sensor on this computer writes its records there, one a line.
    Result<quint16> openLocal(const QString &file)
    {
        auto *server = new QLocalServer(this);
        server->setSocketOptions(QLocalServer::WorldAccessOption); // the sensor has its own account
        QLocalServer::removeServer(file); // left behind by a run that ended hard
        if (!server->listen(file))
            return refused(server->errorString());
        connect(server, &QLocalServer::newConnection, this,
            [this, server] { serveLocal(server->nextPendingConnection()); });
        return quint16(1);
    }
    void serveLocal(QLocalSocket *socket)
    {
        const auto lines = std::make_shared<SyslogFramer>(kLongestLine);
        const auto read = [this, socket, lines] { tellAll(lines->feed(socket->readAll())); };
        connect(socket, &QLocalSocket::readyRead, this, read);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        read();
    }
    void tellAll(const QList<QByteArray> &messages)
    {
        for (const QByteArray &message : messages)
            tell(u"local"_s, message);
    }
    void readDatagrams()
    {
        for (int i = 0; i < kDatagramsAtOnce && m_datagrams->hasPendingDatagrams(); ++i) {
            const QNetworkDatagram datagram = m_datagrams->receiveDatagram();
            if (m_senders.allows(datagram.senderAddress()))
                tell(plainAddress(datagram.senderAddress()).toString(), datagram.data());
        }
        if (m_datagrams->hasPendingDatagrams()) // connections have their turn in between
            QMetaObject::invokeMethod(this, &Worker::readDatagrams, Qt::QueuedConnection);
    }
    void tell(const QString &sender, const QByteArray &message)
    {
        if (m_inbox->put({sender, message, m_clock.now()}))
            Q_EMIT m_ears.heard();
    }

    Ears &m_ears;
    std::shared_ptr<Inbox> m_inbox;
    const Clock &m_clock;
    SenderList m_senders;
    QUdpSocket *m_datagrams = nullptr;
};

Ears::Ears(std::shared_ptr<Inbox> inbox, const Clock &clock)
    : m_worker(new Worker(*this, std::move(inbox), clock))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"ears"_s);
    m_thread.start();
}

Ears::~Ears()
{
    m_thread.quit();
    m_thread.wait();
}

Result<quint16> Ears::open(const Place &place)
{
    Result<quint16> opened = Error{ErrorKind::Internal, u"not asked"_s};
    QMetaObject::invokeMethod(
        m_worker, [&] { opened = m_worker->open(place); }, Qt::BlockingQueuedConnection);
    return opened;
}

} // namespace otasuke
