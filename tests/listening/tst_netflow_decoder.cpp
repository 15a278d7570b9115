// SPDX-License-Identifier: GPL-3.0-or-later
// NetFlow and IPFIX datagrams made by hand, field by field after RFC 3954 and RFC 7011.
#include <QTest>

#include "app/listening/netflow_decoder.h"
#include "tests/listening/netflow_bytes.h"

using namespace Qt::StringLiterals;
using namespace otasuke;
using namespace otasuke::test;

namespace {

/// Source, destination, ports, protocol, octets, end.
const QByteArray kTemplateNine = set(0,
    Bytes()
        .add16(256)
        .add16(7)
        .add16(8)
        .add16(4)
        .add16(12)
        .add16(4)
        .add16(7)
        .add16(2)
        .add16(11)
        .add16(2)
        .add16(4)
        .add16(1)
        .add16(1)
        .add16(4)
        .add16(21)
        .add16(4)
        .bytes());

QByteArray recordNine(int octets, qint64 last = 595'000)
{
    return set(256,
        Bytes()
            .add("192.168.10.23")
            .add("203.0.113.5")
            .add16(50001)
            .add16(443)
            .add(quint8(6))
            .add32(octets)
            .add32(last)
            .bytes());
}

} // namespace

class TestNetflowDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void five_();
    void directionsAreJoined();
    void sampledCountsAreMultiplied();
    void gapsAreCounted();
    void templatesComeLate();
    void samplingByOptions();
    void variableLengthsAndReverse();
    void timesStayOnEarth();
    void bothFamiliesInOneTemplate();
    void droppedAndLeaving();
    void neverCrashes();
};

void TestNetflowDecoder::five_()
{
    NetflowDecoder decoder(u"n"_s);
    const auto got =
        decoder.decode(five(100, 0, {{"192.168.10.23", "203.0.113.5", 50001, 443, 4000}}), 1);
    QCOMPARE(got.fault, QString());
    QCOMPARE(got.events.size(), 1);
    const Event &event = got.events[0];
    QCOMPARE(event.kind, EventKind::Flow);
    QCOMPARE(event.srcIp.toString(), u"192.168.10.23"_s);
    QCOMPARE(event.dstIp.toString(), u"203.0.113.5"_s);
    QCOMPARE(event.srcPort, 50001);
    QCOMPARE(event.dstPort, 443);
    QCOMPARE(event.protocol, 6);
    QCOMPARE(event.bytesOut, 4000);
    QCOMPARE(event.bytesIn, 0);
    QCOMPARE(event.time, (qint64(kExported) - 5) * kSecond); // five seconds before it was told
    QCOMPARE(event.identity.size(), 16);
}

void TestNetflowDecoder::directionsAreJoined()
{
    NetflowDecoder decoder(u"n"_s);
    const auto got = decoder.decode(five(100, 0,
                                        {{"192.168.10.23", "203.0.113.5", 50001, 443, 4000},
                                            {"203.0.113.5", "192.168.10.23", 443, 50001, 90000},
                                            {"203.0.113.6", "192.168.10.23", 443, 50002, 700},
                                            {"203.0.113.7", "192.168.10.5", 40000, 25, 300}}),
        1);
    QCOMPARE(got.records, 4);
    QCOMPARE(got.events.size(), 3);
    QCOMPARE(got.events[0].bytesOut, 4000);
    QCOMPARE(got.events[0].bytesIn, 90000);
    // Only the answer was told: the office's PC had called.
    QCOMPARE(got.events[1].srcIp.toString(), u"192.168.10.23"_s);
    QCOMPARE(got.events[1].bytesIn, 700);
    // A mail from outside: that one had called.
    QCOMPARE(got.events[2].srcIp.toString(), u"203.0.113.7"_s);
    QCOMPARE(got.events[2].bytesOut, 300);
}

void TestNetflowDecoder::sampledCountsAreMultiplied()
{
    NetflowDecoder decoder(u"n"_s);
    const auto got =
        decoder.decode(five(100, 100, {{"192.168.10.23", "203.0.113.5", 50001, 443, 4000}}), 1);
    QCOMPARE(got.events[0].bytesOut, 400'000);
}

void TestNetflowDecoder::gapsAreCounted()
{
    NetflowDecoder decoder(u"n"_s);
    const One one{"192.168.10.23", "203.0.113.5", 50001, 443, 1};
    QCOMPARE(decoder.decode(five(100, 0, {one, one}), 1).lost, 0);
    QCOMPARE(decoder.decode(five(102, 0, {one}), 1).lost, 0);
    QCOMPARE(decoder.decode(five(110, 0, {one}), 1).lost, 7); // flows
    QCOMPARE(decoder.decode(five(1, 0, {one}), 1).lost, 0); // a new beginning
    NetflowDecoder packets(u"n"_s);
    QCOMPARE(packets.decode(nine(5, kTemplateNine), 1).lost, 0);
    QCOMPARE(packets.decode(nine(6, recordNine(1)), 1).lost, 0);
    QCOMPARE(packets.decode(nine(9, recordNine(1)), 1).lost, 2); // datagrams
    QCOMPARE(packets.decode(nine(0xffffffff, recordNine(1)), 1).lost, 0);
    QCOMPARE(packets.decode(nine(0, recordNine(1)), 1).lost, 0); // the number wraps
}

void TestNetflowDecoder::templatesComeLate()
{
    NetflowDecoder decoder(u"n"_s);
    auto got = decoder.decode(nine(1, recordNine(10)), 1);
    QVERIFY(got.events.isEmpty());
    QCOMPARE(got.unread, 1);
    got = decoder.decode(nine(2, kTemplateNine + recordNine(20)), 1);
    QCOMPARE(got.events.size(), 1);
    QCOMPARE(got.events[0].bytesOut, 20);
    QCOMPARE(got.unread, 0);
}

void TestNetflowDecoder::samplingByOptions()
{
    // v9: scope "system", then samplingInterval and its algorithm.
    const QByteArray options = set(1,
        Bytes()
            .add16(257)
            .add16(4)
            .add16(8)
            .add16(1)
            .add16(4)
            .add16(34)
            .add16(4)
            .add16(35)
            .add16(1)
            .bytes());
    const QByteArray told = set(257, Bytes().add32(0).add32(50).add(quint8(2)).bytes());
    NetflowDecoder decoder(u"n"_s);
    auto got = decoder.decode(nine(1, kTemplateNine + options + told + recordNine(20)), 1);
    QCOMPARE(got.events.size(), 1);
    QCOMPARE(got.events[0].bytesOut, 1000);
    // IPFIX: 1 packet of each 1 + 99, in a template whose scope is one of its fields.
    const QByteArray form = set(2,
        Bytes().add16(256).add16(3).add16(8).add16(4).add16(12).add16(4).add16(1).add16(8).bytes());
    const QByteArray rule = set(3,
        Bytes()
            .add16(258)
            .add16(3)
            .add16(1)
            .add16(143)
            .add16(4)
            .add16(305)
            .add16(4)
            .add16(306)
            .add16(4)
            .bytes());
    const QByteArray rate = set(258, Bytes().add32(1).add32(1).add32(99).bytes());
    const QByteArray data =
        set(256, Bytes().add("192.168.10.23").add("203.0.113.5").add(quint64(30)).bytes());
    NetflowDecoder modern(u"n"_s);
    got = modern.decode(ten(1, form + rule + rate + data), 1);
    QCOMPARE(got.events.size(), 1);
    QCOMPARE(got.events[0].bytesOut, 3000);
}

void TestNetflowDecoder::variableLengthsAndReverse()
{
    // A name of any length before the counts, and RFC 5103's count of the other direction.
    const QByteArray form = set(2,
        Bytes()
            .add16(256)
            .add16(5)
            .add16(96)
            .add16(65535)
            .add16(27)
            .add16(16)
            .add16(28)
            .add16(16)
            .add16(1)
            .add16(4)
            .add16(0x8001)
            .add16(4)
            .add32(29305)
            .bytes());
    const QByteArray data = set(256,
        Bytes()
            .add(quint8(5))
            .add(QByteArray("https"))
            .add("2001:db8::23")
            .add("2001:db8:1::5")
            .add32(70)
            .add32(900)
            .bytes());
    NetflowDecoder decoder(u"n"_s);
    const auto got = decoder.decode(ten(1, form + data), 1);
    QCOMPARE(got.events.size(), 1);
    QCOMPARE(got.events[0].srcIp.toString(), u"2001:db8::23"_s);
    QCOMPARE(got.events[0].bytesOut, 70);
    QCOMPARE(got.events[0].bytesIn, 900);
}

void TestNetflowDecoder::timesStayOnEarth()
{
    NetflowDecoder decoder(u"n"_s);
    decoder.decode(nine(1, kTemplateNine), 1);
    // The uptime has wrapped since the flow ended …
    QCOMPARE(decoder.decode(nine(2, recordNine(1, 0xfffff000)), 1).events[0].time,
        qint64(kExported) * kSecond - (600'000 + 0x1000) * 1000LL);
    // … and a flow of days ahead ends when it was told.
    QCOMPARE(decoder.decode(nine(3, recordNine(1, 0x42c39d9f)), 1).events[0].time,
        qint64(kExported) * kSecond);
}

/// Exporters with one template for all flows leave the other family's addresses empty.
void TestNetflowDecoder::bothFamiliesInOneTemplate()
{
    const QByteArray form = set(2,
        Bytes()
            .add16(256)
            .add16(5)
            .add16(8)
            .add16(4)
            .add16(12)
            .add16(4)
            .add16(27)
            .add16(16)
            .add16(28)
            .add16(16)
            .add16(1)
            .add16(4)
            .bytes());
    const auto record = [](const char *src4, const char *dst4, const char *src6, const char *dst6) {
        return Bytes().add(src4).add(dst4).add(src6).add(dst6).add32(40).bytes();
    };
    NetflowDecoder decoder(u"n"_s);
    const auto got =
        decoder.decode(ten(1,
                           form +
                               set(256,
                                   record("192.168.10.23", "203.0.113.5", "::", "::") +
                                       record("0.0.0.0", "0.0.0.0", "2001:db8::1", "2001:db8::2"))),
            1);
    QCOMPARE(got.events.size(), 2);
    QCOMPARE(got.events[0].srcIp.toString(), u"192.168.10.23"_s);
    QCOMPARE(got.events[0].dstIp.toString(), u"203.0.113.5"_s);
    QCOMPARE(got.events[1].srcIp.toString(), u"2001:db8::1"_s);
    QCOMPARE(got.events[1].dstIp.toString(), u"2001:db8::2"_s);
}

void TestNetflowDecoder::droppedAndLeaving()
{
    // Source, destination, octets before and behind the exporter, forwarding status.
    const QByteArray form = set(0,
        Bytes()
            .add16(256)
            .add16(5)
            .add16(8)
            .add16(4)
            .add16(12)
            .add16(4)
            .add16(1)
            .add16(4)
            .add16(23)
            .add16(4)
            .add16(89)
            .add16(1)
            .bytes());
    const auto record = [](const char *to, int before, int behind, int status) {
        return Bytes()
            .add("192.168.10.23")
            .add(to)
            .add32(before)
            .add32(behind)
            .add(quint8(status))
            .bytes();
    };
    NetflowDecoder decoder(u"n"_s);
    const auto got = decoder.decode(
        nine(1,
            form +
                set(256,
                    record("203.0.113.5", 70, 70, 0x40) + record("203.0.113.6", 0, 32, 0x42) +
                        record("203.0.113.7", 60, 0, 0x81))),
        1);
    QCOMPARE(got.events.size(), 3);
    QCOMPARE(got.events[0].bytesOut, 70); // told twice, counted once
    QCOMPARE(got.events[0].disposition, Disposition::None);
    QCOMPARE(got.events[1].bytesOut, 32);
    QCOMPARE(got.events[2].bytesOut, 60);
    QCOMPARE(got.events[2].disposition, Disposition::Blocked);
}

/// Cut and changed anywhere: no crash, and no datagram makes us keep without end.
void TestNetflowDecoder::neverCrashes()
{
    const QByteArray whole = nine(1, kTemplateNine + recordNine(20) + recordNine(30));
    NetflowDecoder decoder(u"n"_s);
    quint32 dice = 1;
    for (qsizetype cut = 0; cut < whole.size(); ++cut)
        decoder.decode(whole.first(cut), 1);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray spoilt = whole;
        dice = dice * 1664525 + 1013904223;
        spoilt[qsizetype((dice >> 8) % quint32(whole.size()))] = char(dice >> 24);
        decoder.decode(spoilt, 1);
    }
    QVERIFY(!decoder.decode({}, 1).fault.isEmpty());
    QVERIFY(!decoder.decode(QByteArray(1000, 'x'), 1).fault.isEmpty());
    // A template of empty fields must not loop.
    const QByteArray empty = set(0, Bytes().add16(300).add16(1).add16(1).add16(0).bytes());
    QVERIFY(decoder.decode(nine(1, empty + set(300, QByteArray(100, 'x'))), 1).events.isEmpty());
}

QTEST_GUILESS_MAIN(TestNetflowDecoder)
#include "tst_netflow_decoder.moc"
