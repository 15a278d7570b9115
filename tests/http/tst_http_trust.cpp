// SPDX-License-Identifier: GPL-3.0-or-later
// To whom a secret is sent, and to whom nothing is: the server keeps every byte it got.
#include <QTcpServer>

#include "tests/http/http_asking.h"

using namespace Qt::StringLiterals;
using namespace otasuke;
using namespace otasuke::test;

class TestHttpTrust : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unknownCertificate();
    void wrongPinSendsNothing();
    void wrongPinOnAKeptConnection();
    void swappedCertificateSendsNothing();
    void oldTlsIsRefused();
    void showsTheCertificate();
    void noCertificateToShow();
    void noSecretWithoutTls();
};

void TestHttpTrust::unknownCertificate()
{
    TlsServer server(ours(), always(TlsServer::http(200, "{}")));
    HttpRequest request = requestTo(server);
    request.trust = {};
    HttpClient client;
    QCOMPARE(kindOf(ask(client, request)), ErrorKind::CertificateUnknown);
    QCOMPARE(server.received, QByteArray());
}

void TestHttpTrust::wrongPinSendsNothing()
{
    TlsServer server(strange(), always(TlsServer::http(200, "{}")));
    HttpClient client;
    const auto got = ask(client, requestTo(server));
    QCOMPARE(kindOf(got), ErrorKind::CertificateChanged);
    QVERIFY(got->error().detail.contains(QString::fromLatin1(strange().sha256().toHex())));
    QTest::qWait(200); // what was on its way would have come by now
    QCOMPARE(server.received, QByteArray());
}

void TestHttpTrust::wrongPinOnAKeptConnection()
{
    TlsServer server(ours(), always(TlsServer::http(200, "{}")));
    HttpClient client;
    QVERIFY(ask(client, requestTo(server))->ok());
    const QByteArray before = server.received;
    HttpRequest request = requestTo(server);
    request.trust.pinnedSha256 = strange().sha256();
    QCOMPARE(kindOf(ask(client, request)), ErrorKind::CertificateChanged);
    request.trust = {};
    QCOMPARE(kindOf(ask(client, request)), ErrorKind::CertificateUnknown);
    QTest::qWait(200);
    QCOMPARE(server.received, before);
}

void TestHttpTrust::swappedCertificateSendsNothing()
{
    auto server = std::make_unique<TlsServer>(ours(), always(TlsServer::http(200, "{}")));
    const HttpRequest request = requestTo(*server);
    HttpClient client;
    QVERIFY(ask(client, request)->ok());
    const quint16 port = server->port();
    server.reset();
    TlsServer other(strange(), always(TlsServer::http(200, "{}")), port);
    QCOMPARE(kindOf(ask(client, request)), ErrorKind::CertificateChanged);
    QTest::qWait(200);
    QCOMPARE(other.received, QByteArray());
}

void TestHttpTrust::oldTlsIsRefused()
{
    QProcess openssl; // a server that speaks nothing newer than TLS 1.1
    const QTemporaryDir dir;
    QFile key(dir.filePath(u"k.pem"_s));
    QFile cert(dir.filePath(u"c.pem"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && cert.open(QIODevice::WriteOnly));
    key.write(ours().key.toPem());
    cert.write(ours().certificate.toPem());
    key.close();
    cert.close();
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const quint16 port = taken.serverPort();
    taken.close();
    openssl.start(u"openssl"_s,
        {u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port), u"-key"_s, key.fileName(),
            u"-cert"_s, cert.fileName(), u"-www"_s, u"-no_tls1_2"_s, u"-no_tls1_3"_s, u"-cipher"_s,
            u"ALL:@SECLEVEL=0"_s});
    QByteArray said;
    while (!said.contains("ACCEPT") && openssl.waitForReadyRead(10'000))
        said += openssl.readAllStandardOutput();
    QVERIFY(said.contains("ACCEPT"));
    HttpRequest request;
    request.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(port));
    request.trust.pinnedSha256 = ours().sha256();
    HttpClient client;
    QCOMPARE(kindOf(ask(client, request)), ErrorKind::BadReply);
    openssl.kill();
    openssl.waitForFinished();
}

void TestHttpTrust::showsTheCertificate()
{
    TlsServer server(ours(), always(TlsServer::http(200, "{}")));
    HttpClient client;
    std::optional<Result<ServerCertificate>> got;
    client.fetchCertificate(
        server.url(), this, [&](Result<ServerCertificate> shown) { got = std::move(shown); });
    QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), kPatience);
    QVERIFY2(got->ok(), qPrintable(got->ok() ? QString() : got->error().detail));
    QCOMPARE((*got)->sha256, ours().sha256());
    QVERIFY((*got)->subject.contains(u"事務所のUTM"_s));
    QVERIFY((*got)->issuer.contains(u"127.0.0.1"_s));
    QCOMPARE((*got)->expires, fromDateTime(ours().certificate.expiryDate()));
    QTest::qWait(200);
    QCOMPARE(server.connections, 1);
    QCOMPARE(server.received, QByteArray());
}

void TestHttpTrust::noCertificateToShow()
{
    HttpClient client;
    std::optional<Result<ServerCertificate>> got;
    client.fetchCertificate(QUrl(u"https://127.0.0.1:1/"_s), this,
        [&](Result<ServerCertificate> shown) { got = std::move(shown); });
    QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), kPatience);
    QCOMPARE(got->error().kind, ErrorKind::Unreachable);
}

void TestHttpTrust::noSecretWithoutTls()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    HttpRequest request;
    request.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
    request.secretHeader = {"Authorization: Bearer ", Secret("x")};
    HttpClient client;
    QCOMPARE(kindOf(ask(client, request)), ErrorKind::BadInput);
    QVERIFY(!server.hasPendingConnections());
    request.url = QUrl(u"file:///etc/hostname"_s);
    request.secretHeader.reset();
    QCOMPARE(kindOf(ask(client, request)), ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(TestHttpTrust)
#include "tst_http_trust.moc"
