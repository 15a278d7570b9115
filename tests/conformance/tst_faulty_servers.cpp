// SPDX-License-Identifier: GPL-3.0-or-later
// Connectors against a server that fails in the ways of WireMock, which none of us wrote: each ends
// in time with the right kind of error, stores nothing twice, and heals with the next round.
#include <QElapsedTimer>

#include "tests/conformance/replay.h"
#include "tests/conformance/wire_mock.h"
#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr UtcMicros kNow = 1'795'100'000 * kSecond;
constexpr int kPatienceMs = 2'000;
constexpr int kAmpleMs = 20'000;
constexpr int kOthersMs = 4'000; ///< for what is answered at once, on a slow computer

QString timeOf(int number)
{
    return toRfc3339(kNow - kHour + number * kSecond);
}

/// What each product's server says when it is well, with `count` records.
bool serveCrowdsec(test::WireMock &server, int count)
{
    QJsonArray alerts;
    for (int i = count; i > 0; --i) {
        const QString ip = u"198.51.100.%1"_s.arg(i);
        alerts << QJsonObject{{u"id"_s, i}, {u"created_at"_s, timeOf(i)}, {u"stop_at"_s, timeOf(i)},
            {u"scenario"_s, u"crowdsecurity/ssh-bf"_s}, {u"message"_s, u"alert %1"_s.arg(i)},
            {u"events"_s, QJsonArray()}, {u"decisions"_s, QJsonArray()},
            {u"source"_s, QJsonObject{{u"scope"_s, u"Ip"_s}, {u"value"_s, ip}, {u"ip"_s, ip}}}};
    }
    return server.says("POST", "/v1/watchers/login", QJsonObject{{u"token"_s, u"one"_s}}) &&
        server.says("GET", "/v1/alerts", QJsonValue(alerts));
}

QJsonObject wazuhList(const QJsonArray &items)
{
    return {{u"data"_s,
                QJsonObject{{u"affected_items"_s, items}, {u"total_affected_items"_s, items.size()},
                    {u"total_failed_items"_s, 0}}},
        {u"error"_s, 0}};
}

bool serveWazuh(test::WireMock &server, int count)
{
    QJsonArray hits;
    for (int i = 1; i <= count; ++i) {
        const QJsonObject rule{{u"id"_s, u"5712"_s}, {u"level"_s, 10},
            {u"description"_s, u"sshd: brute force"_s},
            {u"groups"_s, QJsonArray{u"authentication_failures"_s}}};
        const QJsonObject alert{{u"timestamp"_s, timeOf(i)}, {u"rule"_s, rule},
            {u"agent"_s, QJsonObject{{u"id"_s, u"003"_s}, {u"name"_s, u"KEIRI-PC03"_s}}},
            {u"id"_s, u"a%1"_s.arg(i)}};
        hits << QJsonObject{{u"_index"_s, u"wazuh-alerts-4.x-2026.11.19"_s},
            {u"_id"_s, u"hit-%1"_s.arg(i)}, {u"_source"_s, alert},
            {u"sort"_s, QJsonArray{i, u"hit-%1"_s.arg(i)}}};
    }
    const QJsonObject found{{u"timed_out"_s, false}, {u"_shards"_s, QJsonObject{{u"failed"_s, 0}}},
        {u"hits"_s, QJsonObject{{u"hits"_s, hits}}}};
    const QJsonObject agent{{u"id"_s, u"003"_s}, {u"name"_s, u"KEIRI-PC03"_s},
        {u"ip"_s, u"192.168.10.23"_s}, {u"status"_s, u"disconnected"_s}};
    const QJsonObject token{{u"data"_s, QJsonObject{{u"token"_s, u"one"_s}}}, {u"error"_s, 0}};
    const QJsonObject version{
        {u"data"_s, QJsonObject{{u"api_version"_s, u"4.9.2"_s}}}, {u"error"_s, 0}};
    return server.says("POST", "/security/user/authenticate", QJsonValue(token)) &&
        server.says("GET", "/", QJsonValue(version)) &&
        server.says("GET", "/agents", QJsonValue(wazuhList({agent}))) &&
        server.says("POST", "/wazuh-alerts-4.x-.*point_in_time",
            QJsonValue(QJsonObject{{u"pit_id"_s, u"p"_s}})) &&
        server.says("DELETE", "/_search/point_in_time", QJsonValue(QJsonObject())) &&
        server.says("POST", "/_search", QJsonValue(found));
}

struct Product
{
    const char *kind;
    bool (*serve)(test::WireMock &, int);
    const char *records; ///< where its records are asked for
    const char *login;
    QJsonObject token; ///< a newer one
};

const QList<Product> &products()
{
    static const QList<Product> all{
        {"crowdsec", serveCrowdsec, "/v1/alerts", "/v1/watchers/login", {{u"token"_s, u"two"_s}}},
        {"wazuh", serveWazuh, "/_search", "/security/user/authenticate",
            {{u"data"_s, QJsonObject{{u"token"_s, u"two"_s}}}, {u"error"_s, 0}}}};
    return all;
}

/// Polls the server into a store of its own.
class Console : public test::Polling
{
public:
    Console(const Product &product, const test::WireMock &server, const QByteArray &pin)
        : Polling(QLatin1StringView(product.kind), server.url(), pin, u"reader"_s, "secret")
    {
        keep = [this](
                   const EventBatch &batch) { wrote = m_office.store->write(batch).ok() && wrote; };
    }
    qsizetype rows() const
    {
        EventFilter filter;
        filter.kinds = {EventKind::Detection};
        const auto found = m_office.reader()->events(filter);
        return found ? found->rows.size() : -1;
    }
    bool wrote = true;

private:
    TestOffice m_office;
};

} // namespace

class TestFaultyServers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void faults_data();
    void faults();
    void tokenEnds_data();
    void tokenEnds();
    void refusedForGood_data() { tokenEnds_data(); }
    void refusedForGood();
    void strangeCertificate_data() { tokenEnds_data(); }
    void strangeCertificate();

private:
    test::WireMock m_server;
};

void TestFaultyServers::initTestCase()
{
    if (!test::WireMock::isThere())
        QSKIP("skipped: WireMock (npm), or Java to run it, could not be fetched");
    QVERIFY2(m_server.start(), m_server.said().constData());
}

void TestFaultyServers::faults_data()
{
    QTest::addColumn<int>("product");
    QTest::addColumn<QJsonObject>("response");
    QTest::addColumn<ErrorKind>("kind");
    const QString body = QString(400, u'[');
    const QJsonObject dribble{{u"numberOfChunks"_s, 20}, {u"totalDuration"_s, 8'000}};
    for (int i = 0; i < products().size(); ++i) {
        const auto row = [i](const char *name, const QJsonObject &response, ErrorKind kind) {
            QTest::addRow("%s, %s", products()[i].kind, name) << i << response << kind;
        };
        const auto fault = [](const char *name) {
            return QJsonObject{{u"fault"_s, QLatin1StringView(name)}};
        };
        row("reset", fault("CONNECTION_RESET_BY_PEER"), ErrorKind::Unreachable);
        row("nothing", fault("EMPTY_RESPONSE"), ErrorKind::Unreachable);
        row("malformed chunk", fault("MALFORMED_RESPONSE_CHUNK"), ErrorKind::BadReply);
        row("random bytes", fault("RANDOM_DATA_THEN_CLOSE"), ErrorKind::BadReply);
        row("dribble", {{u"body"_s, body}, {u"chunkedDribbleDelay"_s, dribble}},
            ErrorKind::TimedOut);
        row("silence", {{u"fixedDelayMilliseconds"_s, 8'000}}, ErrorKind::TimedOut);
        row("torn", {{u"body"_s, u"[{\"id\": 4, \"crea"_s}}, ErrorKind::BadReply);
        row("a page for people", {{u"body"_s, u"<html>Welcome</html>"_s}}, ErrorKind::BadReply);
        row("overload", {{u"status"_s, 503}}, ErrorKind::ServerError);
        row("too often", {{u"status"_s, 429}}, ErrorKind::RateLimited);
    }
}

void TestFaultyServers::faults()
{
    QFETCH(int, product);
    QFETCH(QJsonObject, response);
    QFETCH(ErrorKind, kind);
    const Product &peer = products()[product];
    Console console(peer, m_server, m_server.pin);
    QVERIFY(m_server.reset() && peer.serve(m_server, 3));
    VERIFY_OK(console.round(kNow));
    QCOMPARE(console.rows(), 3);

    QVERIFY(peer.serve(m_server, 5) && m_server.answers("ANY", peer.records, response));
    QElapsedTimer time;
    console.patienceMs = kPatienceMs;
    time.start();
    const auto failed = console.round(kNow + kMinute);
    console.patienceMs = kAmpleMs;
    const qint64 took = time.elapsed();
    QVERIFY(!failed);
    QVERIFY2(failed.error().kind == kind, qPrintable(errorText(failed)));
    QVERIFY(!failed.error().detail.isEmpty());
    QVERIFY2(took < kPatienceMs + kOthersMs, qPrintable(QString::number(took)));
    QCOMPARE(console.rows(), 3);

    QVERIFY(m_server.reset() && peer.serve(m_server, 5));
    VERIFY_OK(console.round(kNow + 2 * kMinute));
    VERIFY_OK(console.round(kNow + 3 * kMinute));
    QCOMPARE(console.rows(), 5);
    QCOMPARE(console.rejected, 0);
    QCOMPARE(console.source().lostRecords(), 0);
    QVERIFY(console.wrote);
}

void TestFaultyServers::tokenEnds_data()
{
    QTest::addColumn<int>("product");
    for (int i = 0; i < products().size(); ++i)
        QTest::newRow(products()[i].kind) << i;
}

namespace {

QJsonObject holding(const QByteArray &token)
{
    const QJsonObject exactly{{u"equalTo"_s, QString::fromLatin1("Bearer " + token)}};
    return {{u"headers"_s, QJsonObject{{u"Authorization"_s, exactly}}}};
}

} // namespace

/// The token of before is refused: one new log-in within the same round, and nothing is missed.
void TestFaultyServers::tokenEnds()
{
    QFETCH(int, product);
    const Product &peer = products()[product];
    Console console(peer, m_server, m_server.pin);
    QVERIFY(m_server.reset() && peer.serve(m_server, 3));
    VERIFY_OK(console.round(kNow));
    QCOMPARE(m_server.count(peer.login), 1);
    QVERIFY(peer.serve(m_server, 5));
    QVERIFY(m_server.says("POST", peer.login, peer.token));
    QVERIFY(m_server.answers("GET", ".*", {{u"status"_s, 401}}, holding("one")));
    VERIFY_OK(console.round(kNow + kMinute));
    VERIFY_OK(console.round(kNow + 2 * kMinute));
    QCOMPARE(m_server.count(peer.login), 2);
    QCOMPARE(console.rows(), 5);
}

/// No storm of log-ins, which would lock the account.
void TestFaultyServers::refusedForGood()
{
    QFETCH(int, product);
    const Product &peer = products()[product];
    Console console(peer, m_server, m_server.pin);
    QVERIFY(m_server.reset() && peer.serve(m_server, 3));
    QVERIFY(m_server.answers("GET", ".*", QJsonObject{{u"status"_s, 401}}));
    const auto refused = console.round(kNow);
    QVERIFY(!refused);
    QVERIFY2(refused.error().kind == ErrorKind::Unauthorised, qPrintable(errorText(refused)));
    QVERIFY(m_server.count(peer.login) <= 2);
    QVERIFY(m_server.reset() && peer.serve(m_server, 3));
    VERIFY_OK(console.round(kNow + kMinute));
    QCOMPARE(console.rows(), 3);
}

/// Not a word is said, and no secret, to somebody with another certificate.
void TestFaultyServers::strangeCertificate()
{
    QFETCH(int, product);
    const Product &peer = products()[product];
    QVERIFY(m_server.reset() && peer.serve(m_server, 3));
    Console changed(peer, m_server, QByteArray(32, 'x'));
    const auto other = changed.round(kNow);
    QVERIFY(!other);
    QVERIFY2(other.error().kind == ErrorKind::CertificateChanged, qPrintable(errorText(other)));
    Console unconfirmed(peer, m_server, {});
    const auto unknown = unconfirmed.round(kNow);
    QVERIFY(!unknown);
    QVERIFY2(unknown.error().kind == ErrorKind::CertificateUnknown, qPrintable(errorText(unknown)));
    QCOMPARE(m_server.count(".*"), 0);
    QCOMPARE(changed.rows() + unconfirmed.rows(), 0);
}

QTEST_GUILESS_MAIN(TestFaultyServers)
#include "tst_faulty_servers.moc"
