// SPDX-License-Identifier: GPL-3.0-or-later
// What real senders put on the wire: recordings, and the programs themselves where they are
// installed.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include "app/listening/syslog_framer.h"
#include "app/sources/syslog_header.h"
#include "tests/conformance/agreement.h"
#include "tests/conformance/pcap_writer.h"
#include "tests/conformance/peers.h"
#include "tests/conformance/real_data.h"
#include "tests/listening/listening_bench.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

QString wire(const QString &name)
{
    return test::sharedData() + u"/products/syslog/wire/"_s + name;
}

/// Datagrams, each behind its length in four bytes.
QList<QByteArray> datagramsOf(const QString &path)
{
    QList<QByteArray> datagrams;
    const QByteArray bytes = test::bytesOf(path);
    for (qsizetype at = 0; at + 4 <= bytes.size();) {
        const auto size = qsizetype(qFromBigEndian<quint32>(bytes.constData() + at));
        datagrams << bytes.mid(at + 4, size);
        at += 4 + size;
    }
    return datagrams;
}

/// Bytes sent by each address, as nfdump counted them.
QMap<QString, qint64> expectedSums(const QString &path)
{
    QMap<QString, qint64> sums;
    QByteArray text = test::bytesOf(path).trimmed();
    if (!text.startsWith('['))
        text = '[' + text + ']';
    for (const QJsonValue &flow : QJsonDocument::fromJson(text).array()) {
        const QString fourth = flow[u"src4_addr"_s].toString();
        const QString from = fourth.isEmpty() ? flow[u"src6_addr"_s].toString() : fourth;
        sums[IpAddress::parse(from).value_or(IpAddress()).toString()] +=
            flow[u"in_bytes"_s].toInteger();
    }
    return sums;
}

/// UDP packets of 100 bytes each to 203.0.113.5:53, a third of them from 10.9.8.8, the others from
/// 10.9.8.7.
QByteArray capture(int packets)
{
    test::PcapWriter pcap;
    for (int i = 0; i < packets; ++i)
        pcap.udp({i % 3 == 0 ? 0x0a090808U : 0x0a090807U, 5000}, {0xcb007105, 53},
            QByteArray(100 - 20 - 8, 'x'));
    return pcap.bytes();
}

/// Bytes by sender, as nfcapd took them down and nfdump tells them.
QMap<QString, qint64> sumsOfNfdump(const QString &folder)
{
    const QStringList files = QDir(folder).entryList({u"nfcapd.2*"_s}, QDir::Files);
    QProcess nfdump;
    nfdump.setProcessEnvironment(test::peerEnvironment());
    nfdump.setStandardOutputFile(folder + u"/flows.json"_s);
    nfdump.start(test::peerProgram(u"nfdump"_s),
        {u"-r"_s, folder + u'/' + files.value(0), u"-o"_s, u"json"_s});
    nfdump.waitForFinished(20'000);
    return expectedSums(folder + u"/flows.json"_s);
}

} // namespace

class TestRealSenders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordedStreams_data();
    void recordedStreams();
    void recordedFlows_data();
    void recordedFlows();
    void logger_data();
    void logger();
    void loggen_data();
    void loggen();
    void rsyslog();
    void softflowd();
    void cleanupTestCase() { m_agreement.print(); }

private:
    void compareSums(const QString &product, const QMap<QString, qint64> &got,
        const QMap<QString, qint64> &expected);
    test::Agreement m_agreement;
};

void TestRealSenders::compareSums(
    const QString &product, const QMap<QString, qint64> &got, const QMap<QString, qint64> &expected)
{
    for (auto it = expected.begin(); it != expected.end(); ++it)
        m_agreement.check(product, it.key(), QString::number(got.value(it.key())),
            QString::number(it.value()), {});
    QCOMPARE(got, expected);
}

void TestRealSenders::recordedStreams_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("messages");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("loggen, lines")
        << u"loggen-tcp-3164.bin"_s << 3 << QByteArray("seq: 0000000002");
    QTest::newRow("loggen, counted")
        << u"loggen-tcp-5424.bin"_s << 3 << QByteArray("seq: 0000000002");
    QTest::newRow("logger, lines") << u"logger-tcp-lf.bin"_s << 1 << QByteArray("lf message");
    QTest::newRow("logger, counted")
        << u"logger-tcp-octet.bin"_s << 1 << QByteArray("framed message");
    QTest::newRow("loggen, datagrams")
        << u"loggen-udp-3164.bin"_s << 3 << QByteArray("seq: 0000000002");
}

void TestRealSenders::recordedStreams()
{
    NEEDS_REAL_DATA("products/syslog/wire");
    QFETCH(QString, file);
    QFETCH(int, messages);
    QFETCH(QByteArray, body);
    QList<QByteArray> got;
    if (file.contains(u"udp")) {
        got = test::bytesOf(wire(file)).split('\x1e');
    } else {
        SyslogFramer framer;
        got = framer.feed(test::bytesOf(wire(file)));
        if (const QByteArray rest = framer.takeRest(); !rest.isEmpty())
            got << rest;
    }
    m_agreement.check(u"syslog/wire"_s, u"messages"_s, QString::number(got.size()),
        QString::number(messages), file.toUtf8());
    QCOMPARE(got.size(), messages);
    const UtcMicros heard = fromRfc3339(u"2026-11-22T21:42:40Z");
    const SyslogMessage last = readSyslog(got.last(), {heard, true});
    m_agreement.check(u"syslog/wire"_s, u"body"_s,
        QString::fromUtf8(last.body.first(qMin(last.body.size(), body.size()))),
        QString::fromUtf8(body), file.toUtf8());
    QVERIFY2(last.body.startsWith(body), last.body.toByteArray());
    QVERIFY(last.host == "localhost" || last.host == "vm");
    // Also those that say no zone: they keep UTC, as what was heard just now shows.
    QVERIFY(qAbs(last.time - heard) < 5 * kSecond);
}

void TestRealSenders::recordedFlows_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("version");
    for (const char *folder : {"bug-5392", "http-range-file", "nfs3-procedure", "tcp-async-01"}) {
        for (const char *version : {"v5", "v9", "v10"})
            QTest::addRow("%s %s", folder, version)
                << QString::fromLatin1(folder) << QString::fromLatin1(version);
    }
}

void TestRealSenders::recordedFlows()
{
    NEEDS_REAL_DATA("products/netflow");
    QFETCH(QString, folder);
    QFETCH(QString, version);
    const QString place =
        test::sharedData() + u"/products/netflow/real-softflowd-nfdump/"_s + folder;
    NetflowDecoder decoder(u"n"_s);
    QMap<QString, qint64> sums;
    for (const QByteArray &datagram : datagramsOf(place + u"/netflow-%1.dgrams"_s.arg(version))) {
        const auto got = decoder.decode(datagram, fromRfc3339(u"2026-11-22T21:50:58Z"));
        QCOMPARE(got.fault, QString());
        QCOMPARE(got.unread, 0);
        QCOMPARE(got.lost, 0);
        for (const Event &event : got.events) {
            sums[event.srcIp.toString()] += event.bytesOut;
            sums[event.dstIp.toString()] += event.bytesIn;
            QVERIFY(event.time <= fromRfc3339(u"2026-11-22T21:52:00Z"));
        }
    }
    sums.removeIf([](auto it) { return it.value() == 0; });
    compareSums(
        u"netflow/real-softflowd-nfdump"_s, sums, expectedSums(place + u"/expected.nfdump.json"_s));
}

void TestRealSenders::logger_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("UDP") << QStringList{u"--udp"_s};
    QTest::newRow("UDP, old header") << QStringList{u"--udp"_s, u"--rfc3164"_s};
    QTest::newRow("TCP, lines") << QStringList{u"--tcp"_s};
    QTest::newRow("TCP, counted") << QStringList{u"--tcp"_s, u"--octet-count"_s};
}

void TestRealSenders::logger()
{
    if (test::peerProgram(u"logger"_s).isEmpty())
        QSKIP("skipped: logger is not installed");
    QFETCH(QStringList, options);
    test::ListeningBench bench(u"syslog"_s);
    QVERIFY(bench.opened);
    const QStringList place{
        u"-n"_s, u"127.0.0.1"_s, u"-P"_s, QString::number(bench.runner->port())};
    QVERIFY(test::ranPeer(test::peerProgram(u"logger"_s),
        place + options +
            QStringList{
                u"-t"_s, u"sshd"_s, u"Failed password for root from 203.0.113.9 port 5 ssh2"_s}));
    QVERIFY(bench.waitForRows(1));
    QCOMPARE(bench.rows()[0].kind, EventKind::Detection);
    QCOMPARE(bench.rows()[0].src, u"203.0.113.9"_s);
}

void TestRealSenders::loggen_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("TCP") << QStringList{u"--stream"_s};
    QTest::newRow("TCP, counted") << QStringList{u"--stream"_s, u"--syslog-proto"_s};
}

/// Every message of a burst is there, each with a number of its own in its text.
void TestRealSenders::loggen()
{
    if (test::peerProgram(u"loggen"_s).isEmpty())
        QSKIP("skipped: loggen (syslog-ng-core) could not be fetched");
    QFETCH(QStringList, options);
    test::ListeningBench bench(u"syslog"_s);
    QVERIFY(bench.opened);
    QVERIFY(test::ranPeer(test::peerProgram(u"loggen"_s),
        QStringList{u"--inet"_s, u"--number"_s, u"2000"_s, u"--rate"_s, u"100000"_s, u"--quiet"_s} +
            options + QStringList{u"127.0.0.1"_s, QString::number(bench.runner->port())}));
    QVERIFY(bench.waitForRows(2000));
    QCOMPARE(bench.rows().size(), 2000);
}

/// A relay reads a file and passes its lines on.
void TestRealSenders::rsyslog()
{
    if (test::peerProgram(u"rsyslogd"_s).isEmpty())
        QSKIP("skipped: rsyslogd could not be fetched");
    test::ListeningBench bench(u"syslog"_s);
    QVERIFY(bench.opened);
    QTemporaryDir folder;
    QFile input(folder.filePath(u"in.log"_s));
    QVERIFY(input.open(QIODevice::WriteOnly));
    for (int i = 0; i < 50; ++i)
        input.write(
            "Failed password for root from 203.0.113.9 port " + QByteArray::number(i) + " ssh2\n");
    input.close();
    QFile conf(folder.filePath(u"rsyslog.conf"_s));
    QVERIFY(conf.open(QIODevice::WriteOnly));
    conf.write(u"global(workDirectory=\"%1\")\nmodule(load=\"imfile\")\n"
               "input(type=\"imfile\" File=\"%1/in.log\" Tag=\"sshd:\")\n"
               "*.* action(type=\"omfwd\" Target=\"127.0.0.1\" Port=\"%2\" Protocol=\"tcp\""
               " Template=\"RSYSLOG_SyslogProtocol23Format\" TCP_Framing=\"octet-counted\")\n"_s
                   .arg(folder.path())
                   .arg(bench.runner->port())
                   .toUtf8());
    conf.close();
    test::Peer daemon;
    QStringList arguments{u"-n"_s, u"-f"_s, conf.fileName(), u"-i"_s, folder.filePath(u"pid"_s)};
    for (const QString &modules : test::peerFolders(u"rsyslog"_s))
        arguments << u"-M"_s << modules;
    daemon.start(test::peerProgram(u"rsyslogd"_s), arguments);
    const bool heard = QTest::qWaitFor([&bench] { return bench.rows().size() >= 50; }, 15'000);
    QVERIFY2(heard, daemon.said());
    int findings = 0;
    for (const EventRow &row : bench.rows())
        findings += row.src == u"203.0.113.9" ? 1 : 0;
    QCOMPARE(findings, 50);
}

/// A flow meter reads a capture and tells us, and nfcapd: the bytes are the same.
void TestRealSenders::softflowd()
{
    const QString meter = test::peerProgram(u"softflowd"_s);
    const QString taker = test::peerProgram(u"nfcapd"_s);
    if (meter.isEmpty() || taker.isEmpty())
        QSKIP("skipped: softflowd and nfdump could not be fetched");
    for (const QString &version : {u"5"_s, u"9"_s, u"10"_s}) {
        QTemporaryDir folder;
        QFile pcap(folder.filePath(u"udp.pcap"_s));
        QVERIFY(pcap.open(QIODevice::WriteOnly));
        pcap.write(capture(40));
        pcap.close();
        test::ListeningBench bench(u"netflow"_s);
        QVERIFY(bench.opened);
        const auto measure = [&](quint16 port) {
            return test::ranPeer(meter,
                {u"-r"_s, pcap.fileName(), u"-v"_s, version, u"-n"_s, u"127.0.0.1:%1"_s.arg(port)});
        };
        QVERIFY(measure(bench.runner->port()));
        QVERIFY(bench.waitForRows(2));
        QMap<QString, qint64> sums;
        for (const EventRow &row : bench.rows())
            sums[row.src.section(u':', 0, 0)] += row.bytesOut;
        QCOMPARE(
            sums, (QMap<QString, qint64>{{u"10.9.8.7"_s, 26 * 100}, {u"10.9.8.8"_s, 14 * 100}}));
        test::Peer nfcapd;
        const quint16 port = test::freePort();
        nfcapd.start(taker,
            {u"-b"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port), u"-w"_s, folder.path()});
        QVERIFY(QTest::qWaitFor([&] { return nfcapd.heardPort(port); }, 10'000));
        QVERIFY(measure(port));
        QTest::qWait(300); // datagrams on loopback are there at once; it reads them when it can
        nfcapd.process.terminate();
        QVERIFY(nfcapd.process.waitForFinished(10'000));
        compareSums(u"alive/softflowd, by nfdump"_s, sums, sumsOfNfdump(folder.path()));
    }
}

QTEST_GUILESS_MAIN(TestRealSenders)
#include "tst_real_senders.moc"
