// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/domain/ip_address.h"

using namespace otasuke;
using namespace Qt::StringLiterals;

class TestIpAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndWrites_data();
    void readsAndWrites();
    void refuses_data();
    void refuses();
    void knowsInsideAndOutside_data();
    void knowsInsideAndOutside();
    void homeNetworksAddToPrivateOnes();
    void badNetworksAreNamed();
};

void TestIpAddress::readsAndWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("v4") << u"192.168.10.23"_s << u"192.168.10.23"_s;
    QTest::newRow("mapped") << u"::ffff:192.168.10.23"_s << u"192.168.10.23"_s;
    // RFC 5952, section 4: lower case, longest run of zeros, the first of two equal runs, never a
    // single group.
    QTest::newRow("long") << u"2001:0DB8:0:0:0:0:0:1"_s << u"2001:db8::1"_s;
    QTest::newRow("two runs") << u"2001:db8:0:0:1:0:0:1"_s << u"2001:db8::1:0:0:1"_s;
    QTest::newRow("single zero") << u"2001:db8:0:1:1:1:1:1"_s << u"2001:db8:0:1:1:1:1:1"_s;
    QTest::newRow("end") << u"fe80::"_s << u"fe80::"_s;
    QTest::newRow("loopback") << u"::1"_s << u"::1"_s;
}

void TestIpAddress::readsAndWrites()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto ip = IpAddress::parse(text);
    QVERIFY(ip.has_value());
    QCOMPARE(ip->toString(), canonical);
    QCOMPARE(*IpAddress::fromBytes(ip->toBytes()), *ip);
}

void TestIpAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "1.2.3", "1.2.3.256", "1.2.3.4.5", "1..2.3", "+1.2.3.4", "a.b.c.d",
             "1::2::3", "12345::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "fe80::1%eth0", ":::"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestIpAddress::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!IpAddress::parse(text).has_value());
}

void TestIpAddress::knowsInsideAndOutside_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("internal");
    QTest::addColumn<bool>("outside");
    QTest::newRow("10/8") << u"10.1.2.3"_s << true << false;
    QTest::newRow("172.16/12 first") << u"172.16.0.1"_s << true << false;
    QTest::newRow("172.16/12 last") << u"172.31.255.254"_s << true << false;
    QTest::newRow("172.32") << u"172.32.0.1"_s << false << true;
    QTest::newRow("192.168/16") << u"192.168.255.1"_s << true << false;
    QTest::newRow("link-local") << u"169.254.9.9"_s << true << false;
    QTest::newRow("ula") << u"fd12::1"_s << true << false;
    QTest::newRow("fe80") << u"fe80::1"_s << true << false;
    QTest::newRow("public") << u"203.0.113.9"_s << false << true;
    QTest::newRow("public v6") << u"2001:db8::9"_s << false << true;
    QTest::newRow("multicast") << u"239.255.255.250"_s << false << false;
    QTest::newRow("multicast v6") << u"ff02::fb"_s << false << false;
    QTest::newRow("broadcast") << u"255.255.255.255"_s << false << false;
    QTest::newRow("loopback") << u"127.0.0.1"_s << false << false;
    QTest::newRow("unspecified") << u"0.0.0.0"_s << false << false;
}

void TestIpAddress::knowsInsideAndOutside()
{
    QFETCH(QString, text);
    const HomeNetworks home;
    const IpAddress ip = *IpAddress::parse(text);
    QTEST(home.isInternal(ip), "internal");
    QTEST(home.isOutside(ip), "outside");
}

void TestIpAddress::homeNetworksAddToPrivateOnes()
{
    const auto home = HomeNetworks::parse(u" 203.0.113.16/28, 2001:db8:5::/48 "_s);
    QVERIFY(home.ok());
    QVERIFY(home->isInternal(*IpAddress::parse(u"203.0.113.17")));
    QVERIFY(!home->isInternal(*IpAddress::parse(u"203.0.113.32")));
    QVERIFY(home->isInternal(*IpAddress::parse(u"2001:db8:5:9::1")));
    QVERIFY(home->isInternal(*IpAddress::parse(u"192.168.0.1")));
    QVERIFY(home->isOutside(*IpAddress::parse(u"2001:db8:6::1")));
    QCOMPARE(HomeNetworks::parse(home->toString()).value(), home.value());
}

void TestIpAddress::badNetworksAreNamed()
{
    for (const QString &text : {u"203.0.113.0/33"_s, u"office"_s, u"10.0.0.0/x"_s}) {
        const auto home = HomeNetworks::parse(text);
        QVERIFY(!home.ok());
        QCOMPARE(home.error().kind, ErrorKind::BadInput);
        QVERIFY(home.error().detail.contains(text));
    }
}

QTEST_APPLESS_MAIN(TestIpAddress)
#include "tst_ip_address.moc"
