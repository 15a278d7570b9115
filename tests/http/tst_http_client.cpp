// SPDX-License-Identifier: GPL-3.0-or-later
// Real TLS on loopback: what arrives at the server is what left the client.
#include <QTcpServer>
#include <QTest>

#include "app/http/http_client.h"
#include "tests/http/tls_server.h"

using namespace Qt::StringLiterals;
using namespace otasuke;
using otasuke::test::Identity;
using otasuke::test::TlsServer;

namespace {

constexpr int kPatience = 20'000;

const Identity &ours()
{
    static const Identity identity = test::makeIdentity(u"事務所のUTM"_s);
    return identity;
}
const Identity &strange()
{
    static const Identity identity = test::makeIdentity(u"Somebody else"_s);
    return identity;
}

HttpRequest requestTo(const TlsServer &server)
{
    HttpRequest request;
    request.url = server.url(u"/api?x=1"_s);
    request.trust.pinnedSha256 = ours().sha256();
    request.secretHeader = {"Authorization: Bearer ", Secret("token-0815")};
    return request;
}

std::optional<Result<HttpReply>> ask(HttpClient &client, const HttpRequest &request)
{
    std::optional<Result<HttpReply>> got;
    QObject context;
    client.send(request, &context, [&](Result<HttpReply> reply) { got = std::move(reply); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), kPatience); }();
    return got;
}

TlsServer::Answer always(const QByteArray &answer)
{
    return [answer](const QByteArray &) { return answer; };
}

ErrorKind kindOf(const std::optional<Result<HttpReply>> &result)
{
    return result && !result->ok() ? result->error().kind : ErrorKind::Internal;
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers();
    void sendsBodyAndBasicAuth();
    void statusIsNotAnError();
    void keepsTheConnection();
    void unpacksGzip();
    void doesNotFollow();
    void silentServerTimesOut();
    void tornBody();
    void nobodyThere();
    void tooLarge();
    void unpackedTooLarge();
    void unknownCertificate();
    void wrongPinSendsNothing();
    void wrongPinOnAKeptConnection();
    void swappedCertificateSendsNothing();
    void oldTlsIsRefused();
    void showsTheCertificate();
    void noCertificateToShow();
    void noSecretWithoutTls();
    void noHeaderInjection();
    void cancel();
    void destructorAnswers();
    void goneContextHearsNothing();
    void answerMayDeleteTheClient();
    void manyAtOnce();
};

void TestHttpClient::answers()
{
    TlsServer server(ours(), always(TlsServer::http(200, R"({"ok":true})")));
    HttpClient client;
    bool within = true;
    std::optional<Result<HttpReply>> got;
    client.send(requestTo(server), this, [&](Result<HttpReply> reply) {
        QVERIFY(!within);
        got = std::move(reply);
    });
    within = false;
    QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), kPatience);
    QVERIFY2(got->ok(), qPrintable(got->ok() ? QString() : got->error().detail));
    QCOMPARE((*got)->status, 200);
    QCOMPARE((*got)->body, QByteArray(R"({"ok":true})"));
    QCOMPARE((*got)->contentType, QByteArray("application/json"));
    QVERIFY(server.received.startsWith("GET /api?x=1 HTTP/1.1\r\n"));
    QVERIFY(server.received.contains("\r\nAuthorization: Bearer token-0815\r\n"));
}

void TestHttpClient::sendsBodyAndBasicAuth()
{
    TlsServer server(ours(), always(TlsServer::http(200, "{}")));
    HttpRequest request = requestTo(server);
    request.method = "POST";
    request.body = R"({"size":1})";
    request.headers = {{"Content-Type", "application/json"}};
    request.secretHeader.reset();
    request.basicAuth = {u"閲覧"_s, Secret("pa:ss")};
    HttpClient client;
    QVERIFY(ask(client, request)->ok());
    QVERIFY(server.received.startsWith("POST /api?x=1 HTTP/1.1\r\n"));
    QVERIFY(server.received.contains("\r\nContent-Type: application/json\r\n"));
    const QByteArray pair = QByteArray("閲覧:pa:ss").toBase64();
    QVERIFY(server.received.contains("\r\nAuthorization: Basic " + pair + "\r\n"));
    QVERIFY(server.received.endsWith("\r\n\r\n{\"size\":1}"));
}

void TestHttpClient::statusIsNotAnError()
{
    HttpClient client;
    TlsServer refused(ours(), always(TlsServer::http(401, "{}")));
    QCOMPARE((*ask(client, requestTo(refused)))->status, 401);
    TlsServer busy(ours(), always(TlsServer::http(429, "{}", "Retry-After: 17\r\n")));
    const auto reply = ask(client, requestTo(busy));
    QCOMPARE((*reply)->status, 429);
    QCOMPARE((*reply)->retryAfterSeconds, 17);
}

void TestHttpClient::keepsTheConnection()
{
    TlsServer server(ours(), always(TlsServer::http(200, "{}")));
    HttpClient client;
    for (int i = 0; i < 5; ++i)
        QVERIFY(ask(client, requestTo(server))->ok());
    QCOMPARE(server.requests, 5);
    QCOMPARE(server.connections, 1);
}

void TestHttpClient::unpacksGzip()
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-nc9"_s});
    gzip.write("hello hello hello");
    gzip.closeWriteChannel();
    QVERIFY(gzip.waitForFinished());
    const QByteArray real = gzip.readAllStandardOutput();
    QVERIFY(!real.isEmpty());
    TlsServer server(ours(), always(TlsServer::http(200, real, "Content-Encoding: gzip\r\n")));
    HttpClient client;
    QCOMPARE((*ask(client, requestTo(server)))->body, QByteArray("hello hello hello"));
    QVERIFY(server.received.contains("Accept-Encoding: gzip"));
}

void TestHttpClient::doesNotFollow()
{
    TlsServer elsewhere(ours(), always(TlsServer::http(200, "{}")));
    TlsServer server(ours(),
        always(TlsServer::http(302, {}, "Location: " + elsewhere.url().toEncoded() + "\r\n")));
    HttpClient client;
    QCOMPARE((*ask(client, requestTo(server)))->status, 302);
    QCOMPARE(elsewhere.connections, 0);
}

void TestHttpClient::silentServerTimesOut()
{
    TlsServer server(ours(), always({}));
    HttpRequest request = requestTo(server);
    request.timeoutMs = 700;
    HttpClient client;
    QCOMPARE(kindOf(ask(client, request)), ErrorKind::TimedOut);
    QCOMPARE(server.requests, 1);
}

void TestHttpClient::tornBody()
{
    TlsServer server(ours(), always("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"half\":"));
    server.closeAfterAnswer = true;
    HttpClient client;
    QCOMPARE(kindOf(ask(client, requestTo(server))), ErrorKind::BadReply);
}

void TestHttpClient::nobodyThere()
{
    quint16 port = 0;
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        port = taken.serverPort();
    }
    HttpRequest request;
    request.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(port));
    HttpClient client;
    QCOMPARE(kindOf(ask(client, request)), ErrorKind::Unreachable);
}

void TestHttpClient::tooLarge()
{
    TlsServer server(ours(), always(TlsServer::http(200, QByteArray(5000, 'x'))));
    HttpRequest request = requestTo(server);
    request.maxReplyBytes = 4999;
    HttpClient client;
    QCOMPARE(kindOf(ask(client, request)), ErrorKind::BadReply);
    request.maxReplyBytes = 5000;
    QVERIFY(ask(client, request)->ok());
}

void TestHttpClient::unpackedTooLarge()
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-nc9"_s});
    gzip.write(QByteArray(2'000'000, '0'));
    gzip.closeWriteChannel();
    QVERIFY(gzip.waitForFinished());
    const QByteArray packed = gzip.readAllStandardOutput();
    QVERIFY(packed.size() < 10'000);
    TlsServer server(ours(), always(TlsServer::http(200, packed, "Content-Encoding: gzip\r\n")));
    HttpRequest request = requestTo(server);
    request.maxReplyBytes = 100'000;
    HttpClient client;
    QCOMPARE(kindOf(ask(client, request)), ErrorKind::BadReply);
}

void TestHttpClient::unknownCertificate()
{
    TlsServer server(ours(), always(TlsServer::http(200, "{}")));
    HttpRequest request = requestTo(server);
    request.trust = {};
    HttpClient client;
    QCOMPARE(kindOf(ask(client, request)), ErrorKind::CertificateUnknown);
    QCOMPARE(server.received, QByteArray());
}

void TestHttpClient::wrongPinSendsNothing()
{
    TlsServer server(strange(), always(TlsServer::http(200, "{}")));
    HttpClient client;
    const auto got = ask(client, requestTo(server));
    QCOMPARE(kindOf(got), ErrorKind::CertificateChanged);
    QVERIFY(got->error().detail.contains(QString::fromLatin1(strange().sha256().toHex())));
    QTest::qWait(200); // what was on its way would have come by now
    QCOMPARE(server.received, QByteArray());
}

void TestHttpClient::wrongPinOnAKeptConnection()
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

void TestHttpClient::swappedCertificateSendsNothing()
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

void TestHttpClient::oldTlsIsRefused()
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

void TestHttpClient::showsTheCertificate()
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

void TestHttpClient::noCertificateToShow()
{
    HttpClient client;
    std::optional<Result<ServerCertificate>> got;
    client.fetchCertificate(QUrl(u"https://127.0.0.1:1/"_s), this,
        [&](Result<ServerCertificate> shown) { got = std::move(shown); });
    QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), kPatience);
    QCOMPARE(got->error().kind, ErrorKind::Unreachable);
}

void TestHttpClient::noSecretWithoutTls()
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

void TestHttpClient::noHeaderInjection()
{
    TlsServer server(ours(), always(TlsServer::http(200, "{}")));
    HttpRequest request = requestTo(server);
    request.secretHeader = {"Authorization: Bearer ", Secret("x\r\nX-Evil: 1")};
    HttpClient client;
    const auto got = ask(client, request);
    QCOMPARE(kindOf(got), ErrorKind::BadInput);
    QVERIFY(!got->error().detail.contains(u"Evil"_s));
    QCOMPARE(server.connections, 0);
}

void TestHttpClient::cancel()
{
    TlsServer server(ours(), always({}));
    HttpClient client;
    int cancelled = 0;
    for (int i = 0; i < 3; ++i) {
        client.send(requestTo(server), this, [&](Result<HttpReply> reply) {
            cancelled += !reply && reply.error().kind == ErrorKind::Cancelled;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.requests, 3, kPatience);
    client.cancelAll();
    QCOMPARE(cancelled, 3);
    TlsServer other(ours(), always(TlsServer::http(200, "{}")));
    QVERIFY(ask(client, requestTo(other))->ok());
}

void TestHttpClient::destructorAnswers()
{
    TlsServer server(ours(), always({}));
    auto client = std::make_unique<HttpClient>();
    ErrorKind kind = ErrorKind::Internal;
    client->send(
        requestTo(server), this, [&](Result<HttpReply> reply) { kind = reply.error().kind; });
    client.reset();
    QCOMPARE(kind, ErrorKind::Cancelled);
}

void TestHttpClient::goneContextHearsNothing()
{
    TlsServer server(ours(), always(TlsServer::http(200, "{}")));
    HttpClient client;
    auto context = std::make_unique<QObject>();
    bool heard = false;
    client.send(requestTo(server), context.get(), [&](Result<HttpReply>) { heard = true; });
    context.reset();
    QVERIFY(ask(client, requestTo(server))->ok());
    client.cancelAll();
    QVERIFY(!heard);
}

void TestHttpClient::answerMayDeleteTheClient()
{
    TlsServer server(ours(), always(TlsServer::http(200, "{}")));
    auto *client = new HttpClient;
    int answers = 0;
    for (int i = 0; i < 4; ++i) {
        client->send(requestTo(server), this, [&](Result<HttpReply>) {
            ++answers;
            delete std::exchange(client, nullptr);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, 4, kPatience);
}

void TestHttpClient::manyAtOnce()
{
    TlsServer server(ours(), [](const QByteArray &request) {
        const qsizetype from = request.indexOf("n=") + 2;
        return TlsServer::http(200, request.mid(from, request.indexOf(' ', from) - from));
    });
    HttpClient client;
    int right = 0;
    for (int i = 0; i < 40; ++i) {
        HttpRequest request = requestTo(server);
        request.url = server.url(u"/?n=%1"_s.arg(i));
        client.send(request, this, [&right, i](Result<HttpReply> reply) {
            right += reply && reply->body == QByteArray::number(i);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(right, 40, kPatience);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"
