// SPDX-License-Identifier: GPL-3.0-or-later
// Records of appliances, agents and relays, with what their peers' tests expect of them: every
// field that an event keeps is compared, and each difference is printed.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

#include "app/sources/line_reader.h"
#include "app/sources/syslog_header.h"
#include "tests/conformance/product_lines.h"

using namespace Qt::StringLiterals;
using namespace otasuke;
using namespace otasuke::test;

class TestFormatsAgree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void sophos();
    void sonicwall();
    void eset();
    void checkpoint();
    void windowsEvents_data();
    void windowsEvents();
    void filterlog();
    void relayed_data();
    void relayed();
    void hubAssertions_data();
    void hubAssertions();
    void zeekConnections();
    void zeekNames();

private:
    void compareParties(const QString &product, const Reading &got, const QByteArray &line,
        const QStringList &expected);
    void compareKeyed(const QString &product, const Reading &got, const QByteArray &line,
        const std::array<const char *, 4> &patterns);
    test::Agreement m_agreement;
};

void TestFormatsAgree::initTestCase()
{
    NEEDS_REAL_DATA("products");
}

void TestFormatsAgree::cleanupTestCase()
{
    m_agreement.because(
        u"ReceiveTime=2020"_s, u"its devTime tells a day of its own, which is the one kept"_s);
    m_agreement.because(
        u"2022-01-18T11:05:53.520Z"_s, u"its devTime says EST, which their filling-in overlooks"_s);
    m_agreement.print();
    if (QDir(test::sharedData() + u"/products"_s).exists())
        QVERIFY2(m_agreement.share() >= 0.99, qPrintable(QString::number(m_agreement.share())));
}

/// Source, destination and ports.
void TestFormatsAgree::compareParties(
    const QString &product, const Reading &got, const QByteArray &line, const QStringList &expected)
{
    const QStringList told{got.event.srcIp.toString(), got.event.dstIp.toString(),
        number(got.event.srcPort), number(got.event.dstPort)};
    static const QStringList names{u"source"_s, u"destination"_s, u"source port"_s, u"port"_s};
    for (qsizetype i = 0; i < told.size(); ++i)
        m_agreement.check(product, names[i], told[i], expected[i], line);
}

void TestFormatsAgree::compareKeyed(const QString &product, const Reading &got,
    const QByteArray &line, const std::array<const char *, 4> &patterns)
{
    compareParties(product, got, line,
        {addressText(captured(patterns[0], line)), addressText(captured(patterns[1], line)),
            numberText(captured(patterns[2], line)), numberText(captured(patterns[3], line))});
}

void TestFormatsAgree::sophos()
{
    for (const RuleTest &test :
        ruleTests(products(u"sophos/wazuh-ruleset-tests/sophos_fw.ini"_s))) {
        const Reading got = readLine(test.line);
        m_agreement.check(u"sophos/wazuh-ruleset-tests"_s, u"read"_s, got.fault, {}, test.line);
        compareKeyed(u"sophos/wazuh-ruleset-tests"_s, got, test.line,
            {"\\bsrc_ip=(\\S+)", "\\bdst_ip=(\\S+)", "\\bsrc_port=(\\d+)", "\\bdst_port=(\\d+)"});
        // 19 hours at +08.
        m_agreement.check(u"sophos/wazuh-ruleset-tests"_s, u"time"_s, toRfc3339(got.event.time),
            u"2019-10-09T09:19:06Z"_s, test.line);
        const bool denied = test.rule == 70021;
        if (denied || test.rule == 70023)
            m_agreement.check(u"sophos/wazuh-ruleset-tests"_s, u"action"_s,
                toKey(got.event.disposition), denied ? u"blocked"_s : u"none"_s, test.line);
    }
}

void TestFormatsAgree::sonicwall()
{
    for (const RuleTest &test :
        ruleTests(products(u"sonicwall/wazuh-ruleset-tests/SonicWall.ini"_s))) {
        const Reading got = readLine(test.line);
        m_agreement.check(u"sonicwall/wazuh-ruleset-tests"_s, u"read"_s, got.fault, {}, test.line);
        const QString srcSix = captured("\\bsrcV6=(\\S+)", test.line);
        const QString dstSix = captured("\\bdstV6=(\\S+)", test.line);
        const QString src = captured("\\bsrc=([\\d.]+)", test.line);
        const QString dst = captured("\\bdst=([\\d.]+)", test.line);
        compareParties(u"sonicwall/wazuh-ruleset-tests"_s, got, test.line,
            {addressText(srcSix.isEmpty() ? src : srcSix),
                addressText(dstSix.isEmpty() ? dst : dstSix),
                numberText(captured("\\bsrc=[\\d.]*:(\\d+)", test.line)),
                numberText(captured("\\bdst=[\\d.]*:(\\d+)", test.line))});
        const QString zone = test.line.contains("UTC\"") ? u"Z"_s : u"+0900"_s;
        m_agreement.check(u"sonicwall/wazuh-ruleset-tests"_s, u"time"_s, toRfc3339(got.event.time),
            toRfc3339(fromRfc3339(captured("\\btime=\"([^\"]{19})", test.line) + zone)), test.line);
        if (test.line.contains("dropped"))
            m_agreement.check(u"sonicwall/wazuh-ruleset-tests"_s, u"action"_s,
                toKey(got.event.disposition), u"blocked"_s, test.line);
        if (test.line.contains("bad credentials"))
            m_agreement.check(u"sonicwall/wazuh-ruleset-tests"_s, u"finding"_s,
                toKey(got.event.threat), u"brute_force"_s, test.line);
    }
}

void TestFormatsAgree::eset()
{
    for (const RuleTest &test : ruleTests(products(u"eset/wazuh-ruleset-tests/eset.ini"_s))) {
        const Reading got = readLine(test.line);
        m_agreement.check(
            u"eset/wazuh-ruleset-tests"_s, u"format"_s, got.format, u"eset"_s, test.line);
        m_agreement.check(u"eset/wazuh-ruleset-tests"_s, u"read"_s, got.fault, {}, test.line);
        m_agreement.check(u"eset/wazuh-ruleset-tests"_s, u"time"_s, toRfc3339(got.event.time),
            u"2021-05-06T09:59:37Z"_s, test.line);
        m_agreement.check(u"eset/wazuh-ruleset-tests"_s, u"host"_s, got.event.device.hostname,
            u"XXXXX"_s, test.line);
        if (test.rule == 42008) // "Error severity"
            m_agreement.check(u"eset/wazuh-ruleset-tests"_s, u"severity"_s,
                toKey(got.event.severity), u"high"_s, test.line);
    }
}

void TestFormatsAgree::checkpoint()
{
    for (const RuleTest &test :
        ruleTests(products(u"checkpoint/wazuh-ruleset-tests/checkpoint_smart1.ini"_s))) {
        if (!test.line.contains("time:\"")) // their authors shortened some to "[action:"Login";..."
            continue;
        const Reading got = readLine(test.line);
        m_agreement.check(u"checkpoint/wazuh-ruleset-tests"_s, u"format"_s, got.format,
            u"checkpoint"_s, test.line);
        compareKeyed(u"checkpoint/wazuh-ruleset-tests"_s, got, test.line,
            {" src:\"([^\"]+)", " dst:\"([^\"]+)", " s_port:\"(\\d+)", " service:\"(\\d+)"});
        m_agreement.check(u"checkpoint/wazuh-ruleset-tests"_s, u"time"_s,
            number(got.event.time / kSecond), captured(" time:\"(\\d+)", test.line), test.line);
        if (test.rule == 64222) // "Drop"
            m_agreement.check(u"checkpoint/wazuh-ruleset-tests"_s, u"action"_s,
                toKey(got.event.disposition), u"blocked"_s, test.line);
    }
}

void TestFormatsAgree::windowsEvents_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file :
        {"sysmon/wazuh-ruleset-tests/sysmon.ini", "sysmon/wazuh-ruleset-tests/sysmon_eid_1.ini",
            "sysmon/wazuh-ruleset-tests/sysmon_eid_3.ini",
            "sysmon/wazuh-ruleset-tests/sysmon_eid_11.ini",
            "sysmon/wazuh-ruleset-tests/sysmon_eid_13.ini",
            "wazuh/wazuh-ruleset-tests/win_security.ini",
            "wazuh/wazuh-ruleset-tests/win_event_channel.ini",
            "wazuh/wazuh-ruleset-tests/powershell.ini"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestFormatsAgree::windowsEvents()
{
    QFETCH(QString, file);
    for (const RuleTest &test : ruleTests(products(file))) {
        const QJsonObject win = QJsonDocument::fromJson(test.line).object()[u"win"_s].toObject();
        const QJsonObject system = win[u"system"_s].toObject();
        if (!system.contains(u"eventID"_s)) // OSSEC's old text form, or cut by their authors
            continue;
        const QJsonObject data = win[u"eventdata"_s].toObject();
        const Reading got = readLine(test.line);
        const QString product = file.section(u'/', 0, 1);
        m_agreement.check(product, u"format"_s, got.format, u"windows-event"_s, test.line);
        m_agreement.check(product, u"host"_s, got.event.device.hostname,
            system[u"computer"_s].toString(), test.line);
        m_agreement.check(product, u"time"_s, QString::number(got.event.time),
            QString::number(fromRfc3339(system[u"systemTime"_s].toString())), test.line);
        if (system[u"eventID"_s].toString() != u"3")
            continue;
        compareParties(product, got, test.line,
            {addressText(data[u"sourceIp"_s].toString()),
                addressText(data[u"destinationIp"_s].toString()),
                numberText(data[u"sourcePort"_s].toString()),
                numberText(data[u"destinationPort"_s].toString())});
    }
}

/// What OPNsense's own reader made of the same lines, newest first.
void TestFormatsAgree::filterlog()
{
    const QString folder = products(u"opnsense_pfsense/real-script-output/"_s);
    QList<QByteArray> lines = test::bytesOf(folder + u"filter_20260101.log"_s).split('\n');
    lines.removeAll({});
    const QJsonArray rows =
        QJsonDocument::fromJson(test::bytesOf(folder + u"firewall_log_limit1000.json"_s)).array();
    QCOMPARE(rows.size(), lines.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QByteArray line = lines[lines.size() - 1 - i];
        const QJsonObject row = rows[i].toObject();
        const Reading got = readLine(line);
        m_agreement.check(u"opnsense_pfsense/real-script-output"_s, u"format"_s, got.format,
            u"filterlog"_s, line);
        const bool ports = got.event.protocol == 6 || got.event.protocol == 17;
        compareParties(u"opnsense_pfsense/real-script-output"_s, got, line,
            {addressText(row[u"src"_s].toString()), addressText(row[u"dst"_s].toString()),
                ports ? row[u"srcport"_s].toString() : QString(),
                ports ? row[u"dstport"_s].toString() : QString()});
        m_agreement.check(u"opnsense_pfsense/real-script-output"_s, u"protocol"_s,
            number(got.event.protocol), row[u"protonum"_s].toString(), line);
        m_agreement.check(u"opnsense_pfsense/real-script-output"_s, u"action"_s,
            toKey(got.event.disposition),
            row[u"action"_s].toString() == u"block" ? u"blocked"_s : u"none"_s, line);
    }
}

void TestFormatsAgree::relayed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::newRow("leef") << u"leef/sc4s/test_leef.py"_s << u"leef"_s;
    QTest::newRow("mikrotik") << u"mikrotik/sc4s/test_mikrotik.py"_s << u"mikrotik"_s;
    QTest::newRow("sonicwall") << u"sonicwall/sc4s/test_dell_sonicwall.py"_s << u"sonicwall"_s;
    QTest::newRow("sophos") << u"sophos/sc4s/test_sophos_firewall_xg.py"_s << u"sophos-firewall"_s;
    QTest::newRow("checkpoint") << u"checkpoint/sc4s/test_checkpoint_syslog_rfc5424.py"_s
                                << u"checkpoint"_s;
    QTest::newRow("linux") << u"syslog/sc4s/test_linux_syslog.py"_s << u"syslog"_s;
}

/// Message templates of splunk-connect-for-syslog, filled in as its tests do; they expect the host
/// and the second it was sent.
void TestFormatsAgree::relayed()
{
    QFETCH(QString, file);
    QFETCH(QString, format);
    static const QRegularExpression literal(
        u"^\\s*(?:event = )?(['\"])(\\{\\{ ?(?:mark|bsd) ?\\}\\}.*)\\1,?\\s*$"_s,
        QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(test::bytesOf(products(file)));
    int messages = 0;
    for (auto it = literal.globalMatch(text); it.hasNext(); ++messages) {
        QString message = it.next().captured(2);
        const bool version = message.contains(u"{{ iso }}"_s) && format == u"checkpoint";
        message.replace(u"\\t"_s, u"\t"_s).replace(u"\\n"_s, QString());
        static const QRegularExpression field(u"\\{\\{ ?(\\w+) ?\\}\\}"_s);
        const QMap<QString, QString> values{{u"mark"_s, version ? u"<134>1"_s : u"<134>"_s},
            {u"bsd"_s, u"Nov 20 10:00:05"_s}, {u"iso"_s, u"2026-11-20T10:00:05+09:00"_s},
            {u"host"_s, u"abcde-fghij"_s}, {u"epoch"_s, u"1795136405"_s},
            {u"delldt"_s, u"2026-11-20 01:00:05"_s}, {u"pid"_s, u"77"_s}};
        for (auto m = field.match(message); m.hasMatch(); m = field.match(message))
            message.replace(m.capturedStart(), m.capturedLength(), values.value(m.captured(1)));
        const QByteArray line = message.toUtf8();
        const Reading got = readLine(line);
        const QString product = file.section(u'/', 0, 1);
        m_agreement.check(product, u"format"_s, got.format, format, line);
        m_agreement.check(product, u"read"_s, got.fault, {}, line);
        if (!message.contains(u"date=2022"_s)) // those bear a date of their own
            m_agreement.check(
                product, u"time"_s, number(got.event.time / kSecond), u"1795136405"_s, line);
        if (message.contains(u" abcde-fghij "_s))
            m_agreement.check(product, u"host"_s,
                QString::fromUtf8(readSyslog(line, kArrival).host), u"abcde-fghij"_s, line);
    }
    QVERIFY(messages > 0);
}

void TestFormatsAgree::hubAssertions_data()
{
    QTest::addColumn<QString>("log");
    QTest::addColumn<QString>("asserts");
    QTest::newRow("pfsense") << u"opnsense_pfsense/hub-pfsense-gui-auth/pfsense-gui-auth.log"_s
                             << u"opnsense_pfsense/hub-pfsense-gui-auth/scenario.assert"_s;
    QTest::newRow("mikrotik") << u"mikrotik/hub-mikrotik-bf/mikrotik-bf.log"_s
                              << u"mikrotik/hub-mikrotik-bf/scenario.assert"_s;
    QTest::newRow("unifi") << u"cef/hub-cef-logs/cef-logs.log"_s
                           << u"cef/hub-cef-logs/parser.assert"_s;
}

/// CrowdSec hub's assertions on the same lines: who, which account, and of CEF its head.
void TestFormatsAgree::hubAssertions()
{
    QFETCH(QString, log);
    QFETCH(QString, asserts);
    QList<QByteArray> lines = test::bytesOf(products(log)).split('\n');
    lines.removeAll({});
    static const QRegularExpression assertion(
        u"(?:Events\\[(\\d+)\\]\\.GetMeta\\(|\\[\"crowdsecurity/cef-logs\"\\]\\[(\\d+)\\]\\.Evt\\.Parsed\\[)\"(\\w+)\"[\\])] == \"(.*)\""_s);
    const QString text = QString::fromUtf8(test::bytesOf(products(asserts)));
    const QString product = log.section(u'/', 0, 1);
    for (auto it = assertion.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const int index = (match.captured(1) + match.captured(2)).toInt();
        const QByteArray line = lines.value(index);
        const Reading got = readLine(line);
        const QString key = match.captured(3);
        const QString value = match.captured(4);
        m_agreement.check(product, u"read"_s, got.fault, {}, line);
        if (key == u"source_ip")
            m_agreement.check(product, key, got.event.srcIp.toString(), value, line);
        else if (key == u"user")
            m_agreement.check(product, key, got.event.user, value, line);
        else if (key == u"cef_signature_id" && got.event.kind != EventKind::Detection)
            m_agreement.check(product, key, got.event.ruleId, u"Ubiquiti/"_s + value, line);
        else if (key == u"message" && value.contains(u"UNIFIipsSignature="_s))
            m_agreement.check(product, u"signature"_s, got.event.title,
                captured("UNIFIipsSignature=(.*?) UNIFIips", value.toUtf8()), line);
    }
}

/// Sums over an hour each, reckoned by splitting the columns.
void TestFormatsAgree::zeekConnections()
{
    for (const QString &file : test::filesBelow(u"real/rita_zeek"_s, u"*.gz"_s)) {
        const auto parser = findLineFormat(u"zeek"_s)->make(u"z"_s);
        auto lines = LineReader::open(file);
        QVERIFY(lines.ok());
        qint64 records = 0, events = 0, out = 0, in = 0, ourOut = 0, ourIn = 0;
        QByteArrayView line;
        while ((*lines)->next(line)) {
            const auto parsed = parser->parse(line);
            if (line.startsWith('#'))
                continue;
            ++records;
            const QList<QByteArray> columns = line.toByteArray().split('\t');
            const bool whole = columns[15] == "0";
            const qint64 sent = columns[10].toLongLong(), wireSent = columns[18].toLongLong();
            const qint64 got = columns[11].toLongLong(), wireGot = columns[20].toLongLong();
            out += whole ? qMin(sent, wireSent) : sent;
            in += whole ? qMin(got, wireGot) : got;
            QVERIFY2(parsed.event, line.toByteArray() + parsed.rejected.toUtf8());
            ++events;
            ourOut += parsed.event->bytesOut;
            ourIn += parsed.event->bytesIn;
        }
        const QByteArray name = file.toUtf8();
        m_agreement.check(u"real/rita_zeek"_s, u"records"_s, number(events), number(records), name);
        m_agreement.check(u"real/rita_zeek"_s, u"sent"_s, number(ourOut), number(out), name);
        m_agreement.check(u"real/rita_zeek"_s, u"received"_s, number(ourIn), number(in), name);
    }
}

void TestFormatsAgree::zeekNames()
{
    NEEDS_REAL_DATA("real/wrccdc_zeek");
    const auto parser = findLineFormat(u"zeek"_s)->make(u"z"_s);
    auto lines = LineReader::open(test::sharedData() + u"/real/wrccdc_zeek/ssl.json.gz"_s);
    QVERIFY(lines.ok());
    qint64 records = 0;
    QSet<QString> names;
    QByteArrayView line;
    while ((*lines)->next(line)) {
        const auto parsed = parser->parse(line);
        QVERIFY2(parsed.event, line.toByteArray() + parsed.rejected.toUtf8());
        ++records;
        if (!parsed.event->name.isEmpty())
            names << parsed.event->name;
    }
    m_agreement.check(u"real/wrccdc_zeek"_s, u"records"_s, number(records), u"49474"_s, {});
    qInfo("zeek ssl: %lld names", qint64(names.size()));
    QVERIFY(names.size() > 500);
}

QTEST_GUILESS_MAIN(TestFormatsAgree)
#include "tst_formats_agree.moc"
