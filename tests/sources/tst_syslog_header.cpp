// SPDX-License-Identifier: GPL-3.0-or-later
// Headers, times and named values as appliances write them, near misses beside them.
#include <QTest>

#include "app/sources/log_event.h"
#include "app/sources/log_pairs.h"
#include "app/sources/syslog_header.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

UtcMicros at(const char *rfc3339)
{
    return fromRfc3339(QString::fromLatin1(rfc3339));
}

} // namespace

class TestSyslogHeader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headers_data();
    void headers();
    void yearsByArrival_data();
    void yearsByArrival();
    void zonesByArrival();
    void fieldTimes_data();
    void fieldTimes();
    void structured();
    void pairs();
    void loosePairs();
    void fields();
    void texts();
    void words_data();
    void words();
};

void TestSyslogHeader::headers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("priority");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("body");
    const auto row = [](const char *name, const char *line, int priority, const char *host,
                         const char *program, const char *body) {
        QTest::newRow(name) << QByteArray(line) << priority << QString::fromUtf8(host)
                            << QString::fromUtf8(program) << QString::fromUtf8(body);
    };
    row("5424", "<13>1 2026-11-22T21:42:37.3Z vm fw 7 ID [a b=\"c\"] text", 13, "vm", "fw", "text");
    row("5424 with a mark", "<13>1 2026-11-22T21:42:37Z vm fw - - - \xEF\xBB\xBFtext", 13, "vm",
        "fw", "text");
    row("5424 of nothing", "<13>1 - - - - - -", 13, "", "", "");
    row("5424 without priority", "1 2026-11-22T21:42:37Z vm fw - - - text", -1, "vm", "fw", "text");
    row("5424 that ends early", "<13>1 2026-11-22T21:42:37Z vm LEEF:1.0|a|b|c|d|e=f", 13, "vm", "",
        "LEEF:1.0|a|b|c|d|e=f");
    row("bracket in a value", "<13>1 2026-11-22T21:42:37Z vm fw - - [a b=\"]\" c=\"\\\"]\"] text",
        13, "vm", "fw", "text");
    row("3164", "<38>Nov 22 21:42:37 fw cron[5]: text", 38, "fw", "cron", "text");
    row("3164 without host", "<38>Nov 22 21:42:37 cron[5]: text", 38, "", "cron", "text");
    row("a path as program", "<38>Nov 22 21:42:37 /usr/sbin/cron[5]: text", 38, "",
        "/usr/sbin/cron", "text");
    row("an ISO time", "<38>2026-11-22T21:42:37 fw cron: text", 38, "fw", "cron", "text");
    row("a time of a relay's file", "2026-11-22T21:42:37.757188+01:00 10.0.0.1 system,error x", -1,
        "10.0.0.1", "", "system,error x");
    row("colons in the date", "<30>2026:11:22-21:42:37 asg ulogd[5]: text", 30, "asg", "ulogd",
        "text");
    row("colons all over", "<30>2026:11:22:21:42:37 asg text", 30, "", "",
        "2026:11:22:21:42:37 asg text");
    row("year first", "2014 Dec 20 09:29:47 WinEvtLog: x", -1, "", "WinEvtLog", "x");
    row("no time", "<189>date=2026-11-22 time=10:00:00 devname=fg", 189, "", "",
        "date=2026-11-22 time=10:00:00 devname=fg");
    row("no header", "id=firewall sn=1", -1, "", "", "id=firewall sn=1");
    row("key=value behind a host", "Nov 22 21:42:37 10.0.0.1 date=2026-11-22", -1, "10.0.0.1", "",
        "date=2026-11-22");
    row("a format's word is no program", "Nov 22 21:42:37 fw CEF: 0|a|b", -1, "fw", "",
        "CEF: 0|a|b");
    row("too high a priority", "<192>text", -1, "", "", "<192>text");
    row("no priority", "<a>text", -1, "", "", "<a>text");
    row("no such day", "<13>Feb 30 10:00:00 fw x", 13, "", "", "Feb 30 10:00:00 fw x");
    row("ends of lines", "<13>Nov 22 21:42:37 fw x: y\r\n", 13, "fw", "x", "y");
    row("cut in the structured part", "<13>1 2026-11-22T21:42:37Z vm fw - - [a b=\"c", 13, "vm",
        "fw", "");
}

void TestSyslogHeader::headers()
{
    QFETCH(QByteArray, line);
    const SyslogMessage got = readSyslog(line, {at("2026-11-23T00:00:00Z"), false});
    QTEST(got.priority, "priority");
    QTEST(QString::fromUtf8(got.host), "host");
    QTEST(QString::fromUtf8(got.program), "program");
    QTEST(QString::fromUtf8(got.body), "body");
}

void TestSyslogHeader::yearsByArrival_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<UtcMicros>("arrived");
    QTest::addColumn<UtcMicros>("time");
    const auto row = [](const char *told, const char *arrived, const char *time) {
        QTest::newRow(qPrintable(QString::fromLatin1(told) + u' ' + QString::fromLatin1(arrived)))
            << QByteArray(told) << at(arrived) << at(time);
    };
    row("Nov 22 21:42:37", "2026-11-22T12:43:00Z", "2026-11-22T21:42:37+09:00");
    row("Dec 31 23:59:59", "2026-12-31T15:00:05Z",
        "2026-12-31T23:59:59+09:00"); // New Year in Tokyo
    row("Dec 31 23:59:59", "2027-01-05T00:00:00Z", "2026-12-31T23:59:59+09:00");
    row("Jan  1 00:00:01", "2026-12-31T14:59:00Z", "2027-01-01T00:00:01+09:00"); // a clock ahead
    row("Jan  3 00:00:01", "2026-12-31T14:59:00Z", "2026-01-03T00:00:01+09:00"); // too far ahead
    row("Feb 29 12:00:00", "2027-03-01T00:00:00Z", "2024-02-29T12:00:00+09:00");
    row("Nov 22 2019 21:42:37", "2026-11-22T12:43:00Z", "2019-11-22T21:42:37+09:00");
}

void TestSyslogHeader::yearsByArrival()
{
    QFETCH(QByteArray, told);
    QFETCH(UtcMicros, arrived);
    const SyslogMessage got = readSyslog("<13>" + told + " fw x: y", {arrived, false});
    QTEST(got.time, "time");
    QCOMPARE(readSyslog("<13>Nov 22 21:42:37 fw x: y", {}).time, UtcMicros(0));
    QCOMPARE(readSyslog("<13>Nov 22 21:42:37 fw x: y", {}).host, QByteArrayView("fw"));
}

/// Who keeps UTC and doesn't say so is known by what arrives just now.
void TestSyslogHeader::zonesByArrival()
{
    const QByteArray utc = "<13>Nov 22 12:42:37 fw x: y";
    QCOMPARE(readSyslog(utc, {at("2026-11-22T12:43:00Z"), true}).time, at("2026-11-22T12:42:37Z"));
    QCOMPARE(
        readSyslog(utc, {at("2026-11-22T03:43:00Z"), true}).time, at("2026-11-22T12:42:37+09:00"));
    QCOMPARE(
        readSyslog(utc, {at("2026-11-22T12:43:00Z"), false}).time, at("2026-11-22T12:42:37+09:00"));
}

void TestSyslogHeader::fieldTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<UtcMicros>("time");
    const auto row = [](const char *text, UtcMicros time) {
        QTest::newRow(text) << QByteArray(text) << time;
    };
    row("1557513467369913239", 1'557'513'467'369'913); // more digits than a double has
    row("1557513467", 1'557'513'467'000'000);
    row("1557513467369", 1'557'513'467'369'000);
    row("1286536309.586", 1'286'536'309'586'000);
    row("20-May-2024 09:08:10", at("2024-05-20T09:08:10+09:00"));
    row("20-May-2024 09:08:10 UTC", at("2024-05-20T09:08:10Z"));
    row("Jan 17 2019 03:38:06 GMT+00:00", at("2019-01-17T03:38:06Z"));
    row("Nov 20 2026 10:00:05.250 JST", at("2026-11-20T10:00:05.250+09:00"));
    row("2026:11:22-21:42:37", at("2026-11-22T21:42:37+09:00"));
    row("2019-02-27 12:55:40 UTC", at("2019-02-27T12:55:40Z"));
    row("2020/09/03 09:54:59", at("2020-09-03T09:54:59+09:00"));
    row("20/May/2024:09:08:10 +0900", at("2024-05-20T09:08:10+09:00"));
    row("2021-03-05T18:50:12.8065118Z", at("2021-03-05T18:50:12.806511Z"));
    row("2016-07-13T22:42:07.388030+0000", at("2016-07-13T22:42:07.388030Z"));
    row("2016-06-30T23:59:60Z", at("2016-06-30T23:59:59Z"));
    row("2026-13-01 00:00:00", 0);
    row("2026-11-20 25:00:00", 0);
    row("2026-11-20 10:00:00 NOWHERE", 0);
    row("12345", 0);
    row("15575134673699132391", 0);
    row("", 0);
}

void TestSyslogHeader::fieldTimes()
{
    QFETCH(QByteArray, text);
    QTEST(timeOfField(text), "time");
}

void TestSyslogHeader::structured()
{
    const QByteArray part = "[meta sequenceId=\"29\" x=\"a sequenceId=1\"][b xsequenceId=\"3\"]";
    QCOMPARE(structuredValue(part, "sequenceId"), QByteArrayView("29"));
    QVERIFY(structuredValue(part, "equenceId").isEmpty());
    LogFields values;
    readStructured(
        R"([action:"Drop"; scheme::"IKE"; tag:"a [b\] \"c\""; empty:""; last:"x)", values);
    QCOMPARE(values.text({"action"}), u"Drop"_s);
    QCOMPARE(values.text({"scheme"}), u"IKE"_s);
    QCOMPARE(values.text({"tag"}), u"a [b] \"c\""_s);
    QVERIFY(!values.has("empty"));
    QCOMPARE(values.text({"last"}), u"x"_s);
}

void TestSyslogHeader::pairs()
{
    LogFields values;
    readPairs(R"(a=1 words b="x \"y\" \\z" c= d=- e=N/A f="un closed)", values);
    QCOMPARE(values.size(), 3);
    QCOMPARE(values.text({"a"}), u"1"_s);
    QCOMPARE(values.text({"B"}), u"x \"y\" \\z"_s);
    QCOMPARE(values.text({"f"}), u"un closed"_s);
    values.clear();
    readDelimited("a=1^b=x y^c^=2^d=\\^", "^", values);
    QCOMPARE(values.text({"b"}), u"x y"_s);
    QCOMPARE(values.size(), 3);
}

void TestSyslogHeader::loosePairs()
{
    LogFields values;
    readLoosePairs(
        R"(act=IDS:Reset msg=a b c spt= 12345 request=http://x/?a=b&c\=d cs1Label=Rule Name path=C:\\x last=y\|z)",
        values);
    QCOMPARE(values.text({"act"}), u"IDS:Reset"_s);
    QCOMPARE(values.text({"msg"}), u"a b c"_s);
    QCOMPARE(values.port({"spt"}), quint16(12345));
    QCOMPARE(values.text({"request"}), u"http://x/?a=b&c=d"_s);
    QCOMPARE(values.text({"cs1Label"}), u"Rule Name"_s);
    QCOMPARE(values.text({"path"}), u"C:\\x"_s);
    QCOMPARE(values.text({"last"}), u"y|z"_s);
}

void TestSyslogHeader::fields()
{
    LogFields values;
    values.add("ip", "192.168.10.1:443");
    values.add("six", "[2001:db8::1]:443");
    values.add("zone", "fe80::1%eth0");
    values.add("mac", "02-00-5E-10-00-23");
    values.add("cisco", "0200.5e10.0023");
    values.add("none", "00:00:00:00:00:00");
    values.add("big", "99999999999999999999");
    values.add("port", "65536");
    values.add("below", "-5");
    QCOMPARE(values.address({"ip"}).toString(), u"192.168.10.1"_s);
    QCOMPARE(values.address({"six"}).toString(), u"2001:db8::1"_s);
    QCOMPARE(values.address({"zone"}).toString(), u"fe80::1"_s);
    QVERIFY(values.address({"mac"}).isNull());
    QCOMPARE(values.mac({"mac"}), u"02:00:5e:10:00:23"_s);
    QCOMPARE(values.mac({"cisco"}), u"02:00:5e:10:00:23"_s);
    QVERIFY(values.mac({"none"}).isEmpty() && values.mac({"ip"}).isEmpty());
    QVERIFY(!values.number({"big"}, 1000) && !values.number({"below"}, 1000));
    QCOMPARE(values.port({"port"}), quint16(0));
    QCOMPARE(protocolNumber("tcp/https"), quint8(6));
    QCOMPARE(protocolNumber("UDP"), quint8(17));
    QCOMPARE(protocolNumber("112"), quint8(112));
    QCOMPARE(protocolNumber("256"), quint8(0));
    QCOMPARE(protocolNumber("carrier pigeon"), quint8(0));
}

/// Shift_JIS of Japanese boxes, and UTF-8 cut in the middle of a character.
void TestSyslogHeader::texts()
{
    QCOMPARE(textOfBytes(QByteArray::fromHex("93fa967b8cea")), u"日本語"_s);
    QCOMPARE(textOfBytes("日本語"), u"日本語"_s);
    QVERIFY(textOfBytes(QByteArray("日本語").chopped(1)).startsWith(u"日本"_s));
    QCOMPARE(textOfBytes(""), QString());
}

void TestSyslogHeader::words_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<Disposition>("disposition");
    const auto row = [](const char *action, Disposition disposition) {
        QTest::newRow(action) << QByteArray(action) << disposition;
    };
    row("Deny", Disposition::Blocked);
    row("TCP connection dropped", Disposition::Blocked);
    row("cleaned by deleting", Disposition::Blocked);
    row("Unable to clean file", Disposition::Detected);
    row("not blocked", Disposition::Detected);
    row("IDS:Reset", Disposition::Detected);
    row("Reset", Disposition::Blocked);
    row("Detect", Disposition::Detected);
    row("allowed", Disposition::Allowed);
    row("Accept", Disposition::Allowed);
    row("close", Disposition::None);
    row("", Disposition::None);
}

void TestSyslogHeader::words()
{
    QFETCH(QByteArray, action);
    QTEST(dispositionOf(action), "disposition");
}

QTEST_GUILESS_MAIN(TestSyslogHeader)
#include "tst_syslog_header.moc"
