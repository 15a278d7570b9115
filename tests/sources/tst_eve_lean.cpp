// SPDX-License-Identifier: GPL-3.0-or-later
// The short way through an EVE record reads what the long one reads, or leaves it to that.
#include <QDirIterator>
#include <QTest>

#include "app/sources/eve_parser.h"
#include "app/sources/line_reader.h"
#include "models/domain/lean_event.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

QString told(const LeanEvent &e, const TextPool &texts)
{
    return u"%1 %2 %3 %4:%5>%6:%7 %8 %9"_s.arg(toKey(e.kind))
               .arg(e.time)
               .arg(e.flowId)
               .arg(e.srcIp.toString())
               .arg(e.srcPort)
               .arg(e.dstIp.toString())
               .arg(e.dstPort)
               .arg(e.protocol)
               .arg(toKey(e.disposition)) +
        u" %1s %2/%3 %4 %5 %6%7"_s.arg(e.seconds)
            .arg(e.bytesOut)
            .arg(e.bytesIn)
            .arg(texts.at(e.name), texts.at(e.app))
            .arg(e.identityHigh, 0, 16)
            .arg(e.identityLow, 0, 16);
}

struct Count
{
    qint64 lines = 0;
    qint64 lean = 0;
};

void compare(QByteArrayView line, LineParser &parser, Count &count)
{
    ++count.lines;
    EventBatch batch;
    if (parser.take(line, line.size(), batch)) {
        QVERIFY(batch.lean.empty());
        return;
    }
    ++count.lean;
    QCOMPARE(batch.lean.size(), size_t(1));
    const auto parsed = parser.parse(line);
    QVERIFY2(parsed.event && isLean(*parsed.event), line.toByteArray().constData());
    TextPool texts;
    const LeanEvent expected = toLean(*parsed.event, parsed.event->identity, texts);
    QCOMPARE(told(batch.lean[0], batch.texts), told(expected, texts));
}

QByteArray flowLine(const char *change = "", const char *to = "")
{
    const QByteArray line =
        R"({"timestamp":"2026-11-02T09:30:01.000002+0900","flow_id":77,"event_type":"flow",)"
        R"("src_ip":"192.168.1.5","src_port":50000,"dest_ip":"2001:db8::9","dest_port":443,)"
        R"("proto":"TCP","app_proto":"tls","flow":{"pkts_toserver":3,"bytes_toserver":120,)"
        R"("bytes_toclient":3400,"start":"2026-11-02T09:29:58.000001+0900",)"
        R"("end":"2026-11-02T09:30:00.123456+0900","state":"closed"}})";
    return QByteArray(line).replace(change, to);
}

} // namespace

class TestEveLean : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads();
    void leavesToTheOther_data();
    void leavesToTheOther();
    void sameAsTheOther();
    void whatASensorTellsOfItself();
    void dnsAnswers();
    void dnsAnswersThatAreNone_data();
    void dnsAnswersThatAreNone();
};

void TestEveLean::reads()
{
    const auto parser = makeEveParser(u"eve-1"_s);
    EventBatch batch;
    const QByteArray line = flowLine();
    QVERIFY(!parser->take(line, line.size(), batch));
    const LeanEvent &event = batch.lean.at(0);
    QCOMPARE(event.kind, EventKind::Flow);
    QCOMPARE(event.time, fromRfc3339(u"2026-11-02T00:30:00.123456Z"));
    QCOMPARE(event.flowId, quint64(77));
    QCOMPARE(event.srcIp.toString(), u"192.168.1.5"_s);
    QCOMPARE(event.dstIp.toString(), u"2001:db8::9"_s);
    QCOMPARE(event.dstPort, quint16(443));
    QCOMPARE(event.bytesOut, 120);
    QCOMPARE(event.bytesIn, 3400);
    QCOMPARE(batch.texts.at(event.app), u"tls"_s);
}

void TestEveLean::leavesToTheOther_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("torn") << flowLine().chopped(20);
    QTest::newRow("torn, a brace behind") << flowLine().chopped(20) + '}';
    QTest::newRow("more behind") << flowLine() + " {}";
    QTest::newRow("a negative count") << flowLine(":120,", ":-120,");
    QTest::newRow("a count in words") << flowLine(":120,", ":\"120\",");
    QTest::newRow("a port too large") << flowLine("50000", "70000");
    QTest::newRow("no address") << flowLine("192.168.1.5", "192.168.1.500");
    QTest::newRow("another way to write times") << flowLine("00.123456+0900", "00Z");
    QTest::newRow("a time that is none") << flowLine("09:30:00.1", "29:30:00.1");
    QTest::newRow("nothing told") << flowLine("77", "null");
    QTest::newRow("told twice") << flowLine(R"("proto")", R"("dest_port":1,"proto")");
    QTest::newRow("an alert") << flowLine(R"("event_type":"flow")", R"("event_type":"alert")");
    QTest::newRow("not UTF-8") << flowLine("closed", "\xff\xfe");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("empty") << QByteArray();
}

void TestEveLean::leavesToTheOther()
{
    QFETCH(QByteArray, line);
    EventBatch batch;
    QVERIFY(makeEveParser(u"eve-1"_s)->take(line, line.size(), batch));
    QVERIFY(batch.lean.empty());
}

void TestEveLean::sameAsTheOther()
{
    QStringList files{QStringLiteral(OTASUKE_TEST_DATA "/sources/eve-file/input.log")};
    QDirIterator shared(QStringLiteral(OTASUKE_SHARED_DATA), {u"*eve.json"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (shared.hasNext())
        files << shared.next();
    if (files.size() == 1)
        qInfo("real EVE records are not here (../shared/data): only our own were compared");
    Count count;
    for (const QString &file : std::as_const(files)) {
        const auto parser = makeEveParser(u"eve-1"_s);
        const auto reader = LineReader::open(file);
        QVERIFY2(reader.ok(), qPrintable(file));
        QByteArrayView line;
        while ((*reader)->next(line)) {
            compare(line, *parser, count);
            if (QTest::currentTestFailed())
                return;
        }
    }
    qInfo("%lld lines, %lld of them by the short way", count.lines, count.lean);
    QVERIFY(count.lean > 10);
}

void TestEveLean::whatASensorTellsOfItself()
{
    const auto parser = makeEveParser(u"eve-1"_s);
    Count count;
    for (const char *part : {R"("stats","stats":{"uptime":7,"flow":{"spare":-1},"dns":[1]}})",
             R"("engine","engine":{"error_code":1,"message":"x"}})"}) {
        const QByteArray line =
            R"({"timestamp":"2026-11-02T09:30:01.000002+0900","event_type":)" + QByteArray(part);
        compare(line, *parser, count);
    }
    QCOMPARE(count.lean, 2);
}

void TestEveLean::dnsAnswers()
{
    const QByteArray line =
        R"({"timestamp":"2026-11-02T09:30:01.000002+0900","flow_id":77,"event_type":"dns",)"
        R"("src_ip":"192.168.1.5","src_port":50000,"dest_ip":"192.168.1.1","dest_port":53,)"
        R"("proto":"UDP","dns":{"version":2,"type":"answer","rrname":"www.sendoff.example",)"
        R"("rrtype":"A","rcode":"NOERROR","answers":[{"rrname":"www.sendoff.example",)"
        R"("rrtype":"CNAME","ttl":300,"rdata":"cdn.example"},{"rrname":"cdn.example",)"
        R"("rrtype":"A","ttl":60,"rdata":"203.0.113.9"},{"rrname":"cdn.example",)"
        R"("rrtype":"AAAA","ttl":4294967295,"rdata":"2001:db8::9"}],)"
        R"("grouped":{"A":["203.0.113.9"]}}})";
    const auto parser = makeEveParser(u"eve-1"_s);
    EventBatch batch;
    QVERIFY(!parser->take(line, line.size(), batch));
    QCOMPARE(batch.answers.size(), size_t(2));
    const NameAnswer &first = batch.answers[0];
    QCOMPARE(batch.texts.at(first.name), u"www.sendoff.example"_s); // as asked for
    QCOMPARE(first.address.toString(), u"203.0.113.9"_s);
    QCOMPARE(first.client.toString(), u"192.168.1.5"_s);
    QCOMPARE(first.seconds, 60U);
    QCOMPARE(first.time, batch.lean[0].time);
    QCOMPARE(batch.answers[1].seconds, 7U * 24 * 3600); // no longer than anybody keeps it
    // Some sensors tell the answer from the name server's side.
    QByteArray reply = line;
    reply.replace(
        R"("src_ip":"192.168.1.5","src_port":50000,"dest_ip":"192.168.1.1","dest_port":53)",
        R"("src_ip":"192.168.1.1","src_port":53,"dest_ip":"192.168.1.5","dest_port":50000)");
    QVERIFY(!parser->take(reply, reply.size(), batch));
    QCOMPARE(batch.answers.back().client.toString(), u"192.168.1.5"_s);
}

void TestEveLean::dnsAnswersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::newRow("empty") << QByteArray("[]");
    QTest::newRow("other kinds") << QByteArray(
        R"([{"rrname":"a.example","rrtype":"TXT","ttl":60,"rdata":"203.0.113.9"}])");
    QTest::newRow("no data") << QByteArray(R"([{"rrname":"a.example","rrtype":"A","ttl":60}])");
}

void TestEveLean::dnsAnswersThatAreNone()
{
    QFETCH(QByteArray, answers);
    const QByteArray line =
        R"({"timestamp":"2026-11-02T09:30:01.000002+0900","event_type":"dns",)"
        R"("src_ip":"192.168.1.5","src_port":50000,"dest_ip":"192.168.1.1","dest_port":53,)"
        R"("proto":"UDP","dns":{"type":"answer","rrname":"a.example","answers":)" +
        answers + "}}";
    const auto parser = makeEveParser(u"eve-1"_s);
    EventBatch batch;
    QVERIFY(!parser->take(line, line.size(), batch));
    QVERIFY(batch.answers.empty());
    QCOMPARE(batch.lean.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestEveLean)
#include "tst_eve_lean.moc"
