// SPDX-License-Identifier: GPL-3.0-or-later
// What is no valid EVE record is rejected with a reason that names the field.
#include <QTest>

#include "app/sources/eve_parser.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

/// A valid flow record with some text replaced.
QByteArray flowWith(const QByteArray &from, const QByteArray &to)
{
    QByteArray line =
        R"({"timestamp":"2026-11-20T09:15:00.1+0900","flow_id":5,"event_type":"flow",)"
        R"("src_ip":"192.168.10.23","src_port":50211,"dest_ip":"203.0.113.5","dest_port":443,)"
        R"("proto":"TCP","flow":{"bytes_toserver":700,"bytes_toclient":900,)"
        R"("start":"2026-11-20T09:14:00.1+0900","end":"2026-11-20T09:15:00.1+0900"}})";
    if (!from.isEmpty() && !line.contains(from))
        qFatal("no %s", from.constData());
    return from.isEmpty() ? line : line.replace(from, to);
}

} // namespace

class TestEveRejects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rejects_data();
    void rejects();
    void lenient_data();
    void lenient();
};

void TestEveRejects::rejects_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("torn") << flowWith("}}", "}") << u"not JSON"_s;
    QTest::newRow("two in one") << flowWith("}}", "}}{}") << u"not JSON"_s;
    QTest::newRow("invalid UTF-8") << flowWith("\"TCP\"", "\"\xff\"") << u"not JSON"_s;
    QTest::newRow("text") << QByteArray("hello") << u"not JSON"_s;
    QTest::newRow("array") << QByteArray("[1,2]") << u"not a JSON object"_s;
    QTest::newRow("number") << QByteArray("17") << u"not a JSON object"_s;
    QTest::newRow("no time") << flowWith("\"timestamp\"", "\"t\"") << u"timestamp"_s;
    QTest::newRow("odd time") << flowWith("2026-11-20T09:15:00.1+0900\",\"flow_id",
                                     "yesterday\",\"flow_id")
                              << u"timestamp"_s;
    QTest::newRow("time 0") << flowWith("2026-11-20T09:15:00.1+0900\",\"flow_id",
                                   "0001-01-01T00:00:00Z\",\"flow_id")
                            << u"timestamp"_s;
    QTest::newRow("time a number")
        << flowWith("\"2026-11-20T09:15:00.1+0900\",\"flow_id", "17,\"flow_id") << u"timestamp"_s;
    QTest::newRow("no type") << flowWith("\"event_type\":\"flow\",", "") << u"event_type"_s;
    QTest::newRow("type a list") << flowWith("\"flow\",", "[],") << u"event_type"_s;
    QTest::newRow("address") << flowWith("203.0.113.5", "203.0.113.500") << u"dest_ip"_s;
    QTest::newRow("address a number") << flowWith("\"203.0.113.5\"", "5") << u"dest_ip"_s;
    QTest::newRow("port") << flowWith("443", "65536") << u"dest_port"_s;
    QTest::newRow("port a string") << flowWith("443", "\"443\"") << u"dest_port"_s;
    QTest::newRow("negative port") << flowWith("443", "-1") << u"dest_port"_s;
    QTest::newRow("flow id") << flowWith("\"flow_id\":5", "\"flow_id\":-5") << u"flow_id"_s;
    QTest::newRow("negative bytes") << flowWith("700", "-700") << u"bytes_toserver"_s;
    QTest::newRow("fraction") << flowWith("700", "700.5") << u"bytes_toserver"_s;
    QTest::newRow("huge") << flowWith("700", "18446744073709551615") << u"bytes_toserver"_s;
    QTest::newRow("huger") << flowWith("700", "1e300") << u"bytes_toserver"_s;
    QTest::newRow("impossible") << flowWith("700", "9000000000000000000") << u"bytes_toserver"_s;
    QTest::newRow("flow a string") << flowWith("{\"bytes_toserver\":700,\"bytes_toclient\":900,"
                                               "\"start\":\"2026-11-20T09:14:00.1+0900\",\"end\":"
                                               "\"2026-11-20T09:15:00.1+0900\"}",
                                          "\"flow\"")
                                   << u"flow"_s;
    QTest::newRow("no flow") << flowWith("\"flow\":{", "\"fluss\":{") << u"flow"_s;
    QTest::newRow("alert without alert")
        << flowWith("\"event_type\":\"flow\"", "\"event_type\":\"alert\"") << u"alert"_s;
    QTest::newRow("alert without number")
        << flowWith("\"event_type\":\"flow\"", "\"event_type\":\"alert\",\"alert\":{}")
        << u"signature_id"_s;
}

void TestEveRejects::rejects()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, reason);
    const auto parsed = makeEveParser(u"eve-1"_s)->parse(line);
    QVERIFY(!parsed.event);
    QVERIFY2(parsed.rejected.contains(reason), qPrintable(parsed.rejected));
}

void TestEveRejects::lenient_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("as it is") << flowWith({}, {});
    QTest::newRow("carriage return") << flowWith("}}", "}}\r");
    QTest::newRow("blanks") << "  " + flowWith({}, {}) + "\t";
    QTest::newRow("unknown key") << flowWith("\"flow_id\"", "\"x\":{\"y\":[1]},\"flow_id\"");
    QTest::newRow("no ports") << flowWith("\"src_port\":50211,", "");
    QTest::newRow("no address") << flowWith("\"src_ip\":\"192.168.10.23\",", "");
    QTest::newRow("clock never set") << flowWith(
        "2026-11-20T09:15:00.1+0900\",\"flow_id", "1970-01-01T09:00:00.000000+0900\",\"flow_id");
    QTest::newRow("null") << flowWith("443", "null");
    QTest::newRow("unknown protocol") << flowWith("TCP", "SOMETHING");
}

void TestEveRejects::lenient()
{
    QFETCH(QByteArray, line);
    const auto parsed = makeEveParser(u"eve-1"_s)->parse(line);
    QVERIFY2(parsed.event, qPrintable(parsed.rejected));
    QCOMPARE(parsed.event->kind, EventKind::Flow);
    QCOMPARE(parsed.event->bytesOut, 700);
}

QTEST_GUILESS_MAIN(TestEveRejects)
#include "tst_eve_rejects.moc"
