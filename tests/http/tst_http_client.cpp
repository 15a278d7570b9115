// SPDX-License-Identifier: GPL-3.0-or-later
// Real TLS on loopback: what is asked, answered, given up and cancelled.
#include <QTcpServer>

#include "tests/http/http_asking.h"

using namespace Qt::StringLiterals;
using namespace otasuke;
using namespace otasuke::test;

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
