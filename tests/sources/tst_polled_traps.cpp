// SPDX-License-Identifier: GPL-3.0-or-later
// What a connector gets wrong without knowing the product, beyond what the recordings tell: times
// without a zone or a year, pages, lost records, points in time that end, bytes counted twice.
#include <QJsonArray>
#include <QTest>

#include "app/sources/crowdsec_alert.h"
#include "app/sources/mikrotik_source.h"
#include "app/sources/opnsense_rows.h"
#include "app/sources/search_walk.h"
#include "tests/sources/played_round.h"

using namespace Qt::StringLiterals;
using namespace otasuke;
using namespace otasuke::test;

class TestPolledTraps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mikrotikTimes_data();
    void mikrotikTimes();
    void mikrotikSpans();
    void opnsenseZones();
    void opnsenseTimes();
    void insightCountsOnce();
    void scenarios();
    void timesOfGo();
    void crowdsecReachesBack();
    void unifiAsksOn();
    void walkGoesOnBehindThePage();
    void walkOpensAnew();
    void walkWithoutPointInTime();
    void missingRightIsToldOnce();
    void opnsenseRightsOfEitherSpelling();
    void rateLimitEndsTheRound();
};

void TestPolledTraps::mikrotikTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    // The router's own clock: 2026-11-20 00:10:05 in Japan.
    QTest::newRow("7.10 and newer") << u"2026-11-19 08:00:00"_s << u"2026-11-18T23:00:00Z"_s;
    QTest::newRow("today") << u"00:10:01"_s << u"2026-11-19T15:10:01Z"_s;
    QTest::newRow("before midnight") << u"23:59:58"_s << u"2026-11-19T14:59:58Z"_s;
    QTest::newRow("another day") << u"nov/18 12:00:00"_s << u"2026-11-18T03:00:00Z"_s;
    QTest::newRow("last year") << u"dec/31 23:00:00"_s << u"2025-12-31T14:00:00Z"_s;
    QTest::newRow("with a year") << u"jan/02/2026 03:04:05"_s << u"2026-01-01T18:04:05Z"_s;
    QTest::newRow("no month") << u"foo/02 03:04:05"_s << QString();
    QTest::newRow("half a month") << u"ann/02 03:04:05"_s << QString();
    QTest::newRow("no such day") << u"feb/30 03:04:05"_s << QString();
    QTest::newRow("no such hour") << u"25:00:00"_s << QString();
    QTest::newRow("words") << u"soon"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestPolledTraps::mikrotikTimes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const qint64 local = fromRfc3339(u"2026-11-20T00:10:05Z") / kSecond;
    const UtcMicros got = mikrotikTime(text, local, 9 * 3600);
    QCOMPARE(got == 0 ? QString() : toRfc3339(got), expected);
}

void TestPolledTraps::mikrotikSpans()
{
    QCOMPARE(mikrotikSpan(u"3m5s"), std::optional<qint64>(185));
    QCOMPARE(mikrotikSpan(u"1w2d3h4m5s"), std::optional<qint64>(788'645));
    QVERIFY(!mikrotikSpan(u"never"));
    QVERIFY(!mikrotikSpan(u""));
}

void TestPolledTraps::opnsenseZones()
{
    QCOMPARE(opnsenseZone(u"Fri Nov 20 09:00:11 JST 2026"_s, kNow), 9 * 3600);
    QCOMPARE(opnsenseZone(u"Fri Nov 20  0:00:11 UTC 2026"_s, kNow), 0);
    // A zone nobody has heard of: the difference to our own clock, in half hours.
    QCOMPARE(opnsenseZone(u"Thu Nov 19 18:03:11 XQZT 2026"_s, kNow), -6 * 3600);
    QCOMPARE(opnsenseZone(u"nonsense"_s, kNow), 9 * 3600);
}

void TestPolledTraps::opnsenseTimes()
{
    const auto timeOf = [](const char *text, qint64 zone) {
        JsonDocument document;
        Complaint complaint;
        const QByteArray row = "{\"src\":\"10.0.0.1\",\"dst\":\"10.0.0.2\",\"__timestamp__\":\"" +
            QByteArray(text) + "\"}";
        Event event;
        readOpnsenseFilterRow(JsonFields(*document.parse(row), &complaint), zone, event);
        return toRfc3339(event.time);
    };
    QCOMPARE(timeOf("2026-11-20T09:00:01", 9 * 3600), u"2026-11-20T00:00:01Z"_s); // "+09:00" cut
    QCOMPARE(timeOf("2026-11-19T19:00:00-05:00", 9 * 3600), u"2026-11-20T00:00:00Z"_s);
    QCOMPARE(timeOf("2026-11-20T00:00:02Z", 9 * 3600), u"2026-11-20T00:00:02Z"_s);
}

void TestPolledTraps::insightCountsOnce()
{
    const QByteArray rows = R"([
        {"src_addr":"192.168.1.10","dst_addr":"203.0.113.5","service_port":"443","direction":"in",
         "total":1000.25,"last_seen":1795046450},
        {"src_addr":"192.168.1.10","dst_addr":"203.0.113.5","service_port":"443","direction":"out",
         "total":1000.25,"last_seen":1795046450},
        {"src_addr":"203.0.113.5","dst_addr":"192.168.1.10","service_port":"443","direction":"out",
         "total":70,"last_seen":1795046460},
        {"src_addr":"","dst_addr":"","service_port":"","direction":"","total":9,"last_seen":""}])";
    JsonDocument document;
    Complaint unheard;
    QHash<QString, InsightSum> sums;
    simdjson::dom::array list;
    QVERIFY(document.parse(rows)->get(list) == simdjson::SUCCESS);
    for (const simdjson::dom::element row : list)
        addInsightRow(JsonFields(row, &unheard), sums);
    QCOMPARE(sums.size(), 1);
    const Event event = insightEvent(*sums.begin());
    QCOMPARE(event.bytesOut, 1000);
    QCOMPARE(event.bytesIn, 70);
    QCOMPARE(event.time, 1'795'046'460 * kSecond);
}

void TestPolledTraps::scenarios()
{
    const QList<std::pair<QString, ThreatKind>> known{
        {u"crowdsecurity/ssh-bf"_s, ThreatKind::BruteForce},
        {u"crowdsecurity/ssh-slow-bf_user-enum"_s, ThreatKind::BruteForce},
        {u"crowdsecurity/http-probing"_s, ThreatKind::Scan},
        {u"crowdsecurity/CVE-2022-26134"_s, ThreatKind::Exploit},
        {u"crowdsecurity/http-sqli-probing"_s, ThreatKind::Exploit},
        {u"somebody/new"_s, ThreatKind::Scan}};
    for (const auto &[scenario, threat] : known)
        QVERIFY2(threatOfScenario(scenario) == threat, qPrintable(scenario));
}

void TestPolledTraps::timesOfGo()
{
    const UtcMicros time = fromRfc3339(u"2026-11-22T20:00:00Z");
    QCOMPARE(timeOfGo(u"2026-11-22 20:00:00 +0000 UTC"), time);
    QCOMPARE(timeOfGo(u"2026-11-22T20:00:00Z"), time);
    QCOMPARE(timeOfGo(u"2026-11-22 20:00:00.25 +0000 UTC"), time + kSecond / 4);
    QCOMPARE(timeOfGo(u"2h57m37.3s"), 0);
}

namespace {

QByteArray crowdsecAlerts(int newest, int oldest)
{
    QJsonArray all;
    for (int id = newest; id >= oldest; --id)
        all << QJsonObject{{u"id"_s, id}, {u"created_at"_s, u"2026-11-19T20:00:00Z"_s},
            {u"scenario"_s, u"a/ssh-bf"_s}, {u"message"_s, u"m"_s},
            {u"source"_s, QJsonObject{{u"scope"_s, u"Ip"_s}, {u"ip"_s, u"203.0.113.5"_s}}}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace

/// The hundred newest don't reach back to the last one known: all since then are asked for, and
/// what had been flushed by then is counted.
void TestPolledTraps::crowdsecReachesBack()
{
    const auto source = make(u"crowdsec"_s);
    const Answers answers = [](const HttpRequest &request) {
        if (request.url.path() == u"/v1/watchers/login")
            return reply("{\"token\":\"t\"}");
        const bool all = request.url.query().contains(u"limit=0");
        return reply(all ? crowdsecAlerts(500, 301) : crowdsecAlerts(500, 401));
    };
    const QByteArray cursor = json({{u"last"_s, 10}, {u"time"_s, kNow - 30 * kHour}});
    const Round round = play(*source, cursor, answers);
    QVERIFY(!round.error);
    QCOMPARE(round.asked.last(), u"/v1/alerts?limit=0&since=54h"_s);
    QCOMPARE(round.events.size(), 300); // stored once each by their identity
    QCOMPARE(source->lostRecords(), 290);
    const Round next = play(*source, round.cursor, answers);
    QCOMPARE(next.asked.size(), 1); // logged in, and the newest known is met
    QCOMPARE(source->lostRecords(), 290);
}

void TestPolledTraps::unifiAsksOn()
{
    const auto source = make(u"unifi"_s);
    int asked = 0;
    const Answers answers = [&asked](const HttpRequest &request) {
        HttpReply good = reply("{\"meta\":{\"rc\":\"ok\"},\"data\":[]}");
        good.headers = {{"set-cookie", "TOKEN=a; path=/"}};
        if (request.url.path().endsWith(u"/self/sites"))
            good.body = "{\"meta\":{\"rc\":\"ok\"},\"data\":[{\"name\":\"default\"}]}";
        if (request.url.path().endsWith(u"/traffic"))
            good.body = "{\"client_usage_by_app\":[]}";
        if (!request.url.path().endsWith(u"/ips/event") || ++asked > 1)
            return good;
        QByteArray rows;
        for (int i = 0; i < 3000; ++i)
            rows += (i > 0 ? ",{\"_id\":\"" : "{\"_id\":\"") + QByteArray::number(i) +
                "\",\"time\":" + QByteArray::number(kNow / 1000 - i - 1) + '}';
        good.body = "{\"meta\":{\"rc\":\"ok\"},\"data\":[" + rows + "]}";
        return good;
    };
    const Round round = play(*source, {}, answers);
    QVERIFY2(!round.error, qPrintable(round.error ? round.error->detail : QString()));
    QCOMPARE(asked, 2);
    QCOMPARE(round.events.size(), 3000);
    QCOMPARE(QJsonDocument::fromJson(round.cursor)[u"alerts"_s][u"default"_s].toInteger(),
        kNow / 1000 - 1);
}

namespace {

SearchWalk walkOf()
{
    SourceEndpoint endpoint;
    endpoint.url = QUrl(u"https://192.168.1.20:9200"_s);
    SearchWalk walk(SearchWalk::Dialect::OpenSearch, endpoint, u"alerts-*"_s, "timestamp");
    walk.begin(kSecond);
    return walk;
}

/// What the walk makes of an answer; false if it is an error.
bool tell(SearchWalk &walk, const QByteArray &body, int *hits = nullptr)
{
    JsonDocument document;
    return bool(walk.take(*document.parse(body), [hits](const JsonFields &) {
        if (hits)
            ++*hits;
    }));
}

QByteArray page(int count, qint64 firstMs)
{
    QByteArray hits;
    for (int i = 0; i < count; ++i)
        hits += (i > 0 ? ",{\"_id\":\"" : "{\"_id\":\"") + QByteArray::number(firstMs + i) +
            "\",\"sort\":[" + QByteArray::number(firstMs + i) + ",\"x\"]}";
    return "{\"timed_out\":false,\"hits\":{\"hits\":[" + hits + "]}}";
}

QJsonObject bodyOf(const SearchWalk &walk)
{
    return QJsonDocument::fromJson(walk.request().body).object();
}

} // namespace

void TestPolledTraps::walkGoesOnBehindThePage()
{
    SearchWalk walk = walkOf();
    int hits = 0;
    QCOMPARE(walk.request().url.path(), u"/alerts-*/_search/point_in_time"_s);
    QVERIFY(tell(walk, "{\"pit_id\":\"p1\"}"));
    QVERIFY(!bodyOf(walk).contains(u"search_after"_s));
    QVERIFY(tell(walk, page(SearchWalk::kAPage, 5000), &hits));
    QCOMPARE(bodyOf(walk)[u"search_after"_s].toArray().at(0).toInteger(), 5999);
    QVERIFY(!tell(walk, page(SearchWalk::kAPage, 5000), &hits)); // the same page again
    QVERIFY(tell(walk, page(3, 6000), &hits));
    QCOMPARE(walk.request().method, QByteArray("DELETE"));
    QVERIFY(tell(walk, "{}"));
    QVERIFY(walk.isOver());
    QCOMPARE(hits, 2 * SearchWalk::kAPage + 3);
}

/// The point in time is bound to its keep-alive: a new one goes on from the newest hit.
void TestPolledTraps::walkOpensAnew()
{
    SearchWalk walk = walkOf();
    QVERIFY(tell(walk, "{\"pit_id\":\"p1\"}"));
    QVERIFY(tell(walk, page(SearchWalk::kAPage, 1'795'000'000'000)));
    QVERIFY(walk.passOver(reply("{}", 404)));
    QCOMPARE(walk.request().method, QByteArray("POST"));
    QVERIFY(walk.request().body.isEmpty());
    QVERIFY(tell(walk, "{\"pit_id\":\"p2\"}"));
    const QJsonObject body = bodyOf(walk);
    QCOMPARE(body[u"pit"_s][u"id"_s].toString(), u"p2"_s);
    QVERIFY(!body.contains(u"search_after"_s));
    const QString from = body[u"query"_s][u"range"_s][u"timestamp"_s][u"gte"_s].toString();
    QCOMPARE(fromRfc3339(from) / kSecond, 1'795'000'000);
    QVERIFY(!walk.passOver(reply("{}", 500)));
}

void TestPolledTraps::walkWithoutPointInTime()
{
    SearchWalk walk = walkOf();
    QVERIFY(walk.passOver(reply("{}", 400))); // before OpenSearch 2.4
    QCOMPARE(walk.request().url.path(), u"/alerts-*/_search"_s);
    QVERIFY(!bodyOf(walk).contains(u"pit"_s));
    QVERIFY(tell(walk, page(0, 0)));
    QVERIFY(walk.isOver());
    walk.begin(kSecond);
    QCOMPARE(walk.request().url.path(), u"/alerts-*/_search"_s); // remembered
    SearchWalk none = walkOf();
    QVERIFY(none.passOver(reply("{}", 404))); // no index yet
    QVERIFY(none.isOver());
    SearchWalk refused = walkOf();
    QVERIFY(!refused.passOver(reply("{}", 500)));
    QVERIFY(!walkOf().passOver(reply("{}", 401)));
}

void TestPolledTraps::missingRightIsToldOnce()
{
    const auto source = make(u"mikrotik"_s);
    const Answers answers = [](const HttpRequest &request) {
        if (request.url.path().endsWith(u"/resource"))
            return reply("{\"version\":\"7.15\",\"board-name\":\"hEX\"}");
        const bool forbidden = request.url.path().contains(u"/dhcp-server/");
        return forbidden ? reply({}, 403)
                         : reply(request.url.path().endsWith(u"/clock") ? "{}" : "[]");
    };
    const Round first = play(*source, {}, answers);
    QVERIFY(!first.error);
    QCOMPARE(first.events.size(), 1);
    QCOMPARE(first.events[0].kind, EventKind::Health);
    QVERIFY(first.events[0].title.contains(u"DHCP leases"));
    QVERIFY(play(*source, first.cursor, answers).events.isEmpty());
}

/// Rights to single commands are granted for the new spelling since 25.7, for the old one before:
/// a reader's account gets all it may read from either.
void TestPolledTraps::opnsenseRightsOfEitherSpelling()
{
    for (const bool newer : {false, true}) {
        const auto source = make(u"opnsense"_s);
        const auto answers = [newer](const HttpRequest &request) {
            const QString path = request.url.path();
            const bool single =
                path.contains(u"/diagnostics/system/") || path.contains(u"/diagnostics/interface/");
            if (single && path.contains(u'_') != newer)
                return reply({}, 403);
            if (path.contains(u"nformation"))
                return reply(R"({"versions":["OPNsense 25.7"]})");
            if (path.contains(u"rp"))
                return reply(R"([{"mac":"02:00:5e:10:00:23","ip":"192.168.10.23"}])");
            if (path.contains(u"/firewall/") || path.contains(u"/networkinsight/"))
                return reply("[]");
            return reply(path.contains(u"/ids/") ? R"({"rows":[]})" : "{}");
        };
        const Round round = play(*source, {}, answers);
        QVERIFY2(!round.error, qPrintable(round.error ? round.error->detail : QString()));
        QCOMPARE(source->productName(), u"OPNsense 25.7"_s);
        QCOMPARE(round.devices, 1);
        QVERIFY(round.events.isEmpty()); // no right is missing
    }
}

void TestPolledTraps::rateLimitEndsTheRound()
{
    for (const QString &kind : {u"mikrotik"_s, u"crowdsec"_s, u"opnsense"_s, u"unifi"_s, u"fleet"_s,
             u"elastic"_s, u"wazuh"_s}) {
        const Round round =
            play(*make(kind), {}, [](const HttpRequest &) { return reply("{}", 429); });
        QVERIFY2(round.error, qPrintable(kind));
        QCOMPARE(int(round.error->kind), int(ErrorKind::RateLimited));
        QCOMPARE(round.asked.size(), 1); // it is not asked on
    }
}

QTEST_GUILESS_MAIN(TestPolledTraps)
#include "tst_polled_traps.moc"
