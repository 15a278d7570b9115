// SPDX-License-Identifier: GPL-3.0-or-later
// What appliances send by themselves: cut out of streams, taken from sockets, stored by sender, and
// what is lost is counted.
#include <QLocalSocket>
#include <QSslConfiguration>
#include <QSslSocket>

#include "app/demo/self_signed.h"
#include "app/listening/syslog_framer.h"
#include "tests/listening/listening_bench.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

const QByteArray kDenied =
    "<134>Nov 20 10:04:00 fw filterlog[1]: 65,,,0,vmx1,match,block,in,4,0x0,,63,21011,0,none,6,"
    "tcp,56,203.0.113.11,192.168.105.1,4000,22,0,S";

QByteArray flowLine(int port)
{
    return "<134>id=firewall sn=0017C5000001 time=\"2026-11-20 01:04:00 UTC\" fw=203.0.113.1 pri=6"
           " m=537 msg=\"Connection Closed\" n=" +
        QByteArray::number(port) + " src=192.168.10.23:" + QByteArray::number(port) +
        ":X0 dst=203.0.113.5:443:X1 proto=tcp/https sent=100 rcvd=200";
}

} // namespace

class TestListening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void framing_data();
    void framing();
    void longMessagesAreCut();
    void senders_data();
    void senders();
    void aFullInboxCounts();
    void datagrams();
    void streams();
    void encrypted();
    void strangersAreNotHeard();
    void lostMessagesAreTold();
    void aTakenPortIsTold();
    void sensorsOnThisComputer();
};

void TestListening::framing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("messages");
    using L = QList<QByteArray>;
    QTest::newRow("lines") << QByteArray("<13>a b\n<13>c\r\n") << L{"<13>a b", "<13>c"};
    QTest::newRow("counted") << QByteArray("7 <13>a b5 <13>c") << L{"<13>a b", "<13>c"};
    QTest::newRow("counted with line feeds inside")
        << QByteArray("8 <13>a\nb\n5 <13>c") << L{"<13>a\nb", "<13>c"};
    QTest::newRow("both on one connection")
        << QByteArray("<13>a\n5 <13>b<13>c\n5 <13>d") << L{"<13>a", "<13>b", "<13>c", "<13>d"};
    QTest::newRow("no priority") << QByteArray("1 2026-11-20T01:00:00Z h a - - - x\n")
                                 << L{"1 2026-11-20T01:00:00Z h a - - - x"};
    QTest::newRow("a number that is no count")
        << QByteArray("203 items\n99999999 <13>x\n") << L{"203 items", "99999999 <13>x"};
    QTest::newRow("zero ends a line, too")
        << QByteArray("<13>a\0<13>b\0", 12) << L{"<13>a", "<13>b"};
    QTest::newRow("last line without its end") << QByteArray("<13>a\n<13>b") << L{"<13>a", "<13>b"};
    QTest::newRow("cut counted one") << QByteArray("5 <13>a100 <13>b") << L{"<13>a", "100 <13>b"};
}

/// However the bytes are divided on the way.
void TestListening::framing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, messages);
    for (qsizetype step = 1; step <= bytes.size(); ++step) {
        SyslogFramer framer;
        QList<QByteArray> got;
        for (qsizetype at = 0; at < bytes.size(); at += step)
            got << framer.feed(QByteArrayView(bytes).sliced(at, qMin(step, bytes.size() - at)));
        if (const QByteArray rest = framer.takeRest(); !rest.isEmpty())
            got << rest;
        QCOMPARE(got, messages);
    }
}

void TestListening::longMessagesAreCut()
{
    SyslogFramer framer;
    const QByteArray most(SyslogFramer::kLongest, 'x');
    QCOMPARE(framer.feed(most + "yyy\n<13>next\n"), QList<QByteArray>({most, "<13>next"}));
    QCOMPARE(framer.cut(), 1);
    const QByteArray body = "<13>" + QByteArray(SyslogFramer::kLongest, 'z');
    const auto counted = framer.feed(QByteArray::number(body.size()) + ' ' + body + "5 <13>n");
    QCOMPARE(counted.size(), 2);
    QCOMPARE(counted[0].size(), SyslogFramer::kLongest);
    QCOMPARE(counted[1], QByteArray("<13>n"));
    QCOMPARE(framer.cut(), 2);
}

void TestListening::senders_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("private") << QString() << u"192.168.10.1"_s << true;
    QTest::newRow("this computer") << QString() << u"127.0.0.1"_s << true;
    QTest::newRow("mapped") << QString() << u"::ffff:192.168.10.1"_s << true;
    QTest::newRow("unique local") << QString() << u"fd00::1"_s << true;
    QTest::newRow("outside") << QString() << u"203.0.113.1"_s << false;
    QTest::newRow("named") << u"203.0.113.1"_s << u"203.0.113.1"_s << true;
    QTest::newRow("beside the named") << u"203.0.113.1"_s << u"203.0.113.2"_s << false;
    QTest::newRow("only the named") << u"203.0.113.1"_s << u"192.168.10.1"_s << false;
    QTest::newRow("in a network") << u"10.1.0.0/16, 192.168.10.1"_s << u"10.1.200.3"_s << true;
    QTest::newRow("beside the network") << u"10.1.0.0/16"_s << u"10.2.0.1"_s << false;
}

void TestListening::senders()
{
    QFETCH(QString, list);
    QFETCH(QString, sender);
    const auto senders = SenderList::parse(list);
    VERIFY_OK(senders);
    QTEST(senders->allows(QHostAddress(sender)), "allowed");
    QVERIFY(!SenderList::parse(u"192.168.10.1, office"_s).ok());
}

void TestListening::aFullInboxCounts()
{
    Inbox inbox(3, 100);
    QVERIFY(inbox.put({u"a"_s, "1", 1}));
    QVERIFY(!inbox.put({u"a"_s, "2", 1}));
    QVERIFY(!inbox.put({u"b"_s, QByteArray(200, 'x'), 1}));
    QVERIFY(!inbox.put({u"b"_s, "3", 1}));
    QVERIFY(!inbox.put({u"a"_s, "4", 1}));
    const auto dropped = inbox.takeDropped();
    QCOMPARE(dropped.value(u"a"_s), 1);
    QCOMPARE(dropped.value(u"b"_s), 1);
    QVERIFY(inbox.takeDropped().isEmpty());
    QCOMPARE(inbox.takeAll(2).size(), size_t(2));
    QCOMPARE(inbox.takeAll(9).size(), size_t(1));
    QVERIFY(inbox.put({u"a"_s, QByteArray(100, 'x'), 1})); // there is room again
}

void TestListening::datagrams()
{
    test::ListeningBench bench(u"syslog"_s);
    QVERIFY(bench.opened);
    bench.sendDatagram(kDenied);
    bench.sendDatagram(flowLine(50001) + "\n");
    bench.sendDatagram("nothing that is a syslog message");
    QVERIFY(bench.waitForRows(2));
    const auto rows = bench.rows();
    QCOMPARE(rows.size(), 2);
    for (const EventRow &row : rows)
        QCOMPARE(row.sourceId, u"syslog-1/127.0.0.1"_s);
    QTRY_COMPARE(bench.healthOf(u"syslog-1/127.0.0.1"_s).state, SourceState::Ok);
    const SourceHealth own = bench.healthOf(u"syslog-1"_s);
    QCOMPARE(own.state, SourceState::Ok);
    // The flood of a moment ago again: nothing is stored twice.
    bench.sendDatagram(kDenied);
    bench.sendDatagram(flowLine(50002));
    QVERIFY(bench.waitForRows(3));
    QCOMPARE(bench.rows().size(), 3);
}

void TestListening::streams()
{
    test::ListeningBench bench(u"syslog"_s);
    QVERIFY(bench.opened);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, bench.runner->port());
    QVERIFY(socket.waitForConnected(5'000));
    const QByteArray counted = flowLine(50003);
    socket.write(kDenied + '\n');
    socket.write(QByteArray::number(counted.size()) + ' ' + counted.first(50));
    socket.flush();
    QTest::qWait(50);
    socket.write(counted.sliced(50) + flowLine(50004)); // the last one without its end
    socket.disconnectFromHost();
    QVERIFY(bench.waitForRows(3));
    QCOMPARE(bench.rows().size(), 3);
}

void TestListening::encrypted()
{
    const auto made = makeSelfSigned(u"console"_s, fromRfc3339(u"2026-11-20T00:00:00Z"));
    VERIFY_OK(made);
    QTemporaryDir folder;
    QFile pem(folder.filePath(u"tls.pem"_s));
    QVERIFY(pem.open(QIODevice::WriteOnly));
    pem.write(made->certificate.toPem() + made->key.toPem());
    pem.close();
    test::ListeningBench bench(u"syslog"_s, pem.fileName());
    QVERIFY(bench.opened);
    QSslSocket socket;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, bench.runner->port());
    QTRY_VERIFY_WITH_TIMEOUT(socket.isEncrypted(), 5'000);
    QCOMPARE(socket.peerCertificate(), made->certificate);
    socket.write(kDenied + '\n');
    QVERIFY(bench.waitForRows(1));
    // Plain ones are heard on the same port.
    QTcpSocket plain;
    plain.connectToHost(QHostAddress::LocalHost, bench.runner->port());
    QVERIFY(plain.waitForConnected(5'000));
    plain.write(flowLine(50005) + '\n');
    QVERIFY(bench.waitForRows(2));
}

void TestListening::strangersAreNotHeard()
{
    test::ListeningBench bench(u"syslog"_s, {}, u"203.0.113.1"_s);
    QVERIFY(bench.opened);
    bench.sendDatagram(kDenied);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, bench.runner->port());
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 5'000);
    QTest::qWait(400);
    QVERIFY(bench.rows().isEmpty());
}

void TestListening::lostMessagesAreTold()
{
    test::ListeningBench bench(u"syslog"_s);
    QVERIFY(bench.opened);
    for (const int number : {7, 8, 12}) {
        bench.sendDatagram("<134>1 2026-11-20T10:04:00+09:00 fw filterlog 1 - [meta sequenceId=\"" +
            QByteArray::number(number) +
            "\"] 65,,,0,vmx1,match,block,in,4,0x0,,63,1,0,none,6,tcp,56,203.0.113.11,192.168.1.1,"
            "4000,22,0,S");
    }
    QVERIFY(bench.waitForRows(3));
    bench.runner->pollNow();
    QTRY_COMPARE(
        bench.healthOf(u"syslog-1/127.0.0.1"_s).detail, u"3 messages, 3 lost on the way"_s);
}

void TestListening::aTakenPortIsTold()
{
    test::ListeningBench first(u"syslog"_s);
    QVERIFY(first.opened);
    const auto inbox = std::make_shared<Inbox>();
    Ears second(inbox, first.clock);
    const auto port = second.open(
        {.address = u"127.0.0.1"_s, .port = first.runner->port(), .senders = {}, .tlsFile = {}});
    QVERIFY(!port);
    QCOMPARE(port.error().kind, ErrorKind::Unreachable);
    const auto missing = Ears(inbox, first.clock)
                             .open({.address = {}, .port = 0, .senders = {}, .tlsFile = u"/no"_s});
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::FileUnreadable);
}

/// As Suricata writes to a unix_stream: one record a line, from connection to connection.
void TestListening::sensorsOnThisComputer()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"eve.sock"_s);
    test::ListeningBench bench(u"eve-socket"_s, file);
    QVERIFY(bench.opened);
    const QByteArray flow =
        R"({"timestamp":"2026-11-20T01:04:0%1.000000+0000","flow_id":%1,"event_type":"flow",)"
        R"("src_ip":"192.168.10.23","src_port":50001,"dest_ip":"203.0.113.5","dest_port":443,)"
        R"("proto":"TCP","flow":{"bytes_toserver":100,"bytes_toclient":200}})";
    for (const QByteArray &number : {QByteArray("1"), QByteArray("2")}) {
        QLocalSocket socket;
        socket.connectToServer(file);
        QVERIFY(socket.waitForConnected(5'000));
        socket.write(QByteArray(flow).replace("%1", number) + "\n{\"cut");
        QVERIFY(socket.waitForBytesWritten(5'000));
        socket.disconnectFromServer();
    }
    QVERIFY(bench.waitForRows(2));
    QCOMPARE(bench.rows().size(), 2);
    QCOMPARE(bench.rows()[0].bytesOut, 100);
    QCOMPARE(bench.rows()[0].sourceId, u"eve-socket-1/local"_s);
}

QTEST_GUILESS_MAIN(TestListening)
#include "tst_listening.moc"
