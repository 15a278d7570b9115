// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_http_server.h"

#include <QAbstractHttpServer>
#include <QHttpServerResponder>
#include <QSslConfiguration>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    default:
        return "GET";
    }
}

} // namespace

class DemoHttpServer::Listener : public QAbstractHttpServer
{
public:
    explicit Listener(const Handler &handler)
        : m_handler(handler)
    {
    }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        const DemoRequest asked{methodName(request.method()), request.url().path(), request.query(),
            request.value("authorization"), request.body()};
        const DemoReply reply = m_handler(asked);
        makeResponder(request, socket)
            .write(reply.body, {{"Content-Type", reply.contentType}},
                QHttpServerResponder::StatusCode(reply.status));
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}

private:
    const Handler &m_handler;
};

DemoHttpServer::DemoHttpServer(const QString &name, Handler handler, QObject *parent)
    : QObject(parent)
    , m_name(name)
    , m_handler(std::move(handler))
{
}

DemoHttpServer::~DemoHttpServer() = default;

Result<void> DemoHttpServer::start(UtcMicros now)
{
    if (m_identity.certificate.isNull()) {
        auto made = makeSelfSigned(m_name, now);
        if (!made)
            return made.error();
        m_identity = *made;
    }
    return m_listener ? Result<void>() : listen();
}

Result<void> DemoHttpServer::listen()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(m_identity.certificate);
    tls.setPrivateKey(m_identity.key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_listener = std::make_unique<Listener>(m_handler);
    m_listener->sslSetup(tls);
    const quint16 port = m_listener->listen(QHostAddress::LocalHost, m_port);
    if (port == 0) {
        m_listener.reset();
        return Error{ErrorKind::Unreachable, u"port %1 is taken"_s.arg(m_port)};
    }
    m_port = port;
    return {};
}

void DemoHttpServer::stop()
{
    // Its TCP server goes first and takes the open connections along: they are its children.
    if (m_listener) {
        const auto servers = m_listener->servers();
        for (QTcpServer *server : servers)
            delete server;
    }
    m_listener.reset();
}

Result<void> DemoHttpServer::swapCertificate(UtcMicros now)
{
    auto made = makeSelfSigned(m_name, now);
    if (!made)
        return made.error();
    m_identity = *made;
    stop();
    return listen();
}

} // namespace otasuke
