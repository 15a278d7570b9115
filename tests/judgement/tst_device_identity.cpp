// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/judgement/device_identity.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr UtcMicros kStart = 1'793'577'600'000'000; // 2026-11-02T00:00:00Z

DeviceHint hint(const QString &agent, const QString &mac, const QString &host, const QString &ip)
{
    return {agent, mac, host, ip.isEmpty() ? IpAddress() : *IpAddress::parse(ip)};
}
DeviceHint ipOnly(const QString &ip)
{
    return hint({}, {}, {}, ip);
}

const QString kMac1 = u"00:11:22:33:44:01"_s;
const QString kMac2 = u"00:11:22:33:44:02"_s;

/// Gives the hint to the identity as the store does: unknown → a new device.
struct Office
{
    DeviceIdentity identity;
    DeviceId next = 1;
    DeviceIdentity::Answer last;
    DeviceId see(const DeviceHint &h, UtcMicros at = kStart)
    {
        last = identity.resolve(h, at);
        if (last.device != 0)
            return last.device;
        identity.bind(h, next, at);
        return next++;
    }
};

} // namespace

class TestDeviceIdentity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void macs_data();
    void macs();
    void hostnames_data();
    void hostnames();
    void knowsRandomMacs();
    void addressMovesWithTheLease();
    void oldRecordDoesNotTakeAnAddressBack();
    void inventoryFindsTheDeviceOfEarlierFlows();
    void inventoryDoesNotAdoptAForeignDevice();
    void staleAddressSaysNothing();
    void agentAndMacBecomeOne();
    void dockingStationMergesNobody();
    void laptopWithTwoCardsIsOne();
    void factoryNamesAreNoIdentity();
    void flowsBeforeInventoryAreMerged();
    void writesOnlyWhatChanged();
    void survivesReload();
    void addressBelongsToTheHolderOfTheTime();
    void lateWordWithinAnothersTime();
    void phonesAreNotOneByTheirName();
    void apartByAPerson();
    void splitTakesTheTimesAlong();
};

void TestDeviceIdentity::macs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("colons") << u"00:1A:2b:3C:4d:5E"_s << u"00:1a:2b:3c:4d:5e"_s;
    QTest::newRow("hyphens") << u"00-1A-2B-3C-4D-5E"_s << u"00:1a:2b:3c:4d:5e"_s;
    QTest::newRow("dots") << u"001a.2b3c.4d5e"_s << u"00:1a:2b:3c:4d:5e"_s;
    QTest::newRow("bare") << u"001a2b3c4d5e"_s << u"00:1a:2b:3c:4d:5e"_s;
    QTest::newRow("zero") << u"00:00:00:00:00:00"_s << QString();
    QTest::newRow("broadcast") << u"ff:ff:ff:ff:ff:ff"_s << QString();
    QTest::newRow("multicast") << u"01:00:5e:00:00:fb"_s << QString();
    QTest::newRow("short") << u"00:1a:2b"_s << QString();
    QTest::newRow("words") << u"unknown"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestDeviceIdentity::macs()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QCOMPARE(DeviceIdentity::canonicalMac(text), canonical);
}

void TestDeviceIdentity::hostnames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("upper") << u"KEIRI-PC03"_s << u"keiri-pc03"_s;
    QTest::newRow("domain") << u"keiri-pc03.office.local"_s << u"keiri-pc03"_s;
    QTest::newRow("Japanese") << u"経理-PC03"_s << u"経理-pc03"_s;
    QTest::newRow("address") << u"192.168.10.3"_s << QString();
    QTest::newRow("blank") << u"  "_s << QString();
}

void TestDeviceIdentity::hostnames()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QCOMPARE(DeviceIdentity::canonicalHostname(text), canonical);
}

void TestDeviceIdentity::knowsRandomMacs()
{
    QVERIFY(DeviceIdentity::isRandomMac(u"d2:11:22:33:44:55"));
    QVERIFY(!DeviceIdentity::isRandomMac(u"d0:11:22:33:44:55"));
}

void TestDeviceIdentity::addressMovesWithTheLease()
{
    Office office;
    const DeviceId a = office.see(hint({}, kMac1, {}, u"192.168.10.20"_s));
    QCOMPARE(office.see(ipOnly(u"192.168.10.20"_s)), a);
    const DeviceId b = office.see(hint({}, kMac2, {}, u"192.168.10.20"_s), kStart + 2 * kDay);
    QVERIFY(b != a);
    QCOMPARE(office.see(ipOnly(u"192.168.10.20"_s), kStart + 2 * kDay + kHour), b);
    office.see(hint({}, kMac1, {}, u"192.168.10.20"_s), kStart + 5 * kDay);
    QCOMPARE(office.see(ipOnly(u"192.168.10.20"_s), kStart + 5 * kDay), a);
}

void TestDeviceIdentity::oldRecordDoesNotTakeAnAddressBack()
{
    Office office;
    const DeviceId a = office.see(hint({}, kMac1, {}, u"192.168.10.20"_s));
    const DeviceId b = office.see(hint({}, kMac2, {}, u"192.168.10.21"_s), kStart);
    office.see(hint({}, kMac2, {}, u"192.168.10.20"_s), kStart + kDay);
    office.see(hint({}, kMac1, {}, u"192.168.10.20"_s), kStart - kDay);
    QVERIFY(a != b);
    QCOMPARE(office.see(ipOnly(u"192.168.10.20"_s), kStart + kDay), b);
}

void TestDeviceIdentity::inventoryFindsTheDeviceOfEarlierFlows()
{
    Office office;
    const DeviceId a = office.see(ipOnly(u"192.168.10.20"_s));
    QCOMPARE(office.see(hint({}, kMac1, u"keiri-pc03"_s, u"192.168.10.20"_s), kStart + kHour), a);
    QCOMPARE(office.see(hint({}, kMac1, {}, {})), a);
    // The agent of the same machine, which the UTM knows by its MAC only.
    QCOMPARE(office.see(hint(u"wazuh-1/003"_s, {}, {}, u"192.168.10.20"_s), kStart + kHour), a);
}

void TestDeviceIdentity::inventoryDoesNotAdoptAForeignDevice()
{
    Office office;
    const DeviceId a = office.see(hint({}, kMac1, {}, u"192.168.10.20"_s));
    QVERIFY(office.see(hint({}, kMac2, {}, u"192.168.10.20"_s), kStart + kHour) != a);
}

void TestDeviceIdentity::staleAddressSaysNothing()
{
    Office office;
    const DeviceId a = office.see(ipOnly(u"192.168.10.20"_s));
    QVERIFY(office.see(hint({}, kMac1, {}, u"192.168.10.20"_s), kStart + 30 * kDay) != a);
}

void TestDeviceIdentity::agentAndMacBecomeOne()
{
    Office office;
    const DeviceId a = office.see(hint({}, kMac1, {}, u"192.168.10.20"_s));
    const DeviceId b = office.see(hint(u"wazuh-1/003"_s, {}, u"keiri-pc03"_s, {}));
    QVERIFY(a != b);
    const DeviceHint both = hint(u"wazuh-1/003"_s, kMac1, u"keiri-pc03"_s, u"192.168.10.20"_s);
    QCOMPARE(office.see(both), a); // the older one stays
    QCOMPARE(office.last.merged, QList<DeviceId>{b});
    QCOMPARE(office.see(hint({}, {}, u"keiri-pc03"_s, {})), a);
    QCOMPARE(office.see(hint(u"wazuh-1/003"_s, {}, {}, {})), a);
    QVERIFY(office.last.merged.isEmpty());
}

void TestDeviceIdentity::dockingStationMergesNobody()
{
    Office office;
    const DeviceId a = office.see(hint(u"wazuh-1/003"_s, kMac1, u"note-1"_s, u"192.168.10.20"_s));
    const DeviceId b = office.see(hint(u"wazuh-1/004"_s, kMac2, u"note-2"_s, u"192.168.10.21"_s));
    QCOMPARE(office.see(hint(u"wazuh-1/004"_s, kMac1, u"note-2"_s, {}), kStart + kDay), b);
    QVERIFY(office.last.merged.isEmpty());
    QCOMPARE(office.see(hint(u"wazuh-1/003"_s, {}, {}, {}), kStart + kDay), a);
    QCOMPARE(office.see(hint({}, kMac1, {}, {}), kStart + kDay), b);
}

void TestDeviceIdentity::laptopWithTwoCardsIsOne()
{
    Office office;
    const DeviceId a = office.see(hint({}, kMac1, u"note-1"_s, u"192.168.10.20"_s));
    const DeviceId wifi = office.see(hint({}, kMac2, {}, u"192.168.10.90"_s));
    QVERIFY(a != wifi);
    QCOMPARE(office.see(hint({}, kMac2, u"NOTE-1.office.local"_s, {})), a);
    QCOMPARE(office.last.merged, QList<DeviceId>{wifi});
    QCOMPARE(office.see(ipOnly(u"192.168.10.90"_s)), a);
}

void TestDeviceIdentity::factoryNamesAreNoIdentity()
{
    Office office;
    const DeviceId a = office.see(hint({}, kMac1, u"iPhone"_s, {}));
    const DeviceId b = office.see(hint({}, kMac2, u"iPhone"_s, {}));
    QVERIFY(a != b);
    QVERIFY(office.last.merged.isEmpty());
    QCOMPARE(office.see(hint({}, {}, u"iPhone"_s, {})), DeviceId(3)); // never an old acquaintance
}

void TestDeviceIdentity::flowsBeforeInventoryAreMerged()
{
    Office office;
    const DeviceId a = office.see(hint({}, kMac1, {}, u"192.168.10.20"_s));
    const DeviceId printer = office.see(ipOnly(u"192.168.10.5"_s));
    const DeviceId early = office.see(ipOnly(u"192.168.10.77"_s), kStart + kDay);
    QCOMPARE(office.see(hint({}, kMac1, {}, u"192.168.10.77"_s), kStart + kDay + kMinute), a);
    QCOMPARE(office.last.merged, QList<DeviceId>{early});
    QVERIFY(printer != a);
    QCOMPARE(office.see(ipOnly(u"192.168.10.5"_s)), printer);
}

void TestDeviceIdentity::writesOnlyWhatChanged()
{
    Office office;
    const DeviceHint h = hint({}, kMac1, u"keiri-pc03"_s, u"192.168.10.20"_s);
    office.see(h);
    office.see(h, kStart + kMinute);
    QVERIFY(office.last.newKeys.isEmpty());
    office.see(h, kStart + kHour);
    QCOMPARE(office.last.newKeys.size(), 3);
    for (const auto &row : office.last.newKeys)
        QCOMPARE(row.lastSeen, kStart + kHour);
    office.see(hint({}, kMac1, {}, u"192.168.10.21"_s), kStart + kHour);
    QCOMPARE(office.last.newKeys.size(), 1);
    QCOMPARE(office.last.newKeys.first().key.value, u"192.168.10.21"_s);
}

void TestDeviceIdentity::survivesReload()
{
    DeviceIdentity first;
    const DeviceHint h = hint(u"wazuh-1/003"_s, kMac1, u"keiri-pc03"_s, u"192.168.10.20"_s);
    const auto rows = first.bind(h, 7, kStart);
    QCOMPARE(rows.size(), 4);
    DeviceIdentity second;
    second.load(rows);
    QCOMPARE(second.resolve(ipOnly(u"192.168.10.20"_s), kStart).device, DeviceId(7));
    QCOMPARE(second.resolve(DeviceHint(), kStart).device, DeviceId(0));
}

void TestDeviceIdentity::addressBelongsToTheHolderOfTheTime()
{
    const QString address = u"192.168.10.20"_s;
    Office office;
    const DeviceId a = office.see(hint({}, kMac1, {}, address));
    const DeviceId b = office.see(hint({}, kMac2, {}, address), kStart + kDay);
    office.see(hint({}, kMac1, {}, address), kStart + 2 * kDay);
    QCOMPARE(office.see(ipOnly(address), kStart - 3 * kDay), a);
    QCOMPARE(office.see(ipOnly(address), kStart + kHour), a);
    QCOMPARE(office.see(ipOnly(address), kStart + kDay - 1), a);
    QCOMPARE(office.see(ipOnly(address), kStart + kDay), b);
    QCOMPARE(office.see(ipOnly(address), kStart + 2 * kDay - 1), b);
    QCOMPARE(office.see(ipOnly(address), kStart + 2 * kDay), a);
    const auto key = DeviceIdentity::addressKey(*IpAddress::parse(address));
    const auto holder = office.identity.holderOf(key, kStart + kDay + kHour);
    QCOMPARE(holder.device, b);
    // The answer tells for how long it is good.
    QVERIFY(holder.from > kStart && holder.from <= kStart + kDay + kHour);
    QCOMPARE(holder.until, kStart + 2 * kDay);
}

void TestDeviceIdentity::lateWordWithinAnothersTime()
{
    const QString address = u"192.168.10.20"_s;
    Office office;
    const DeviceId a = office.see(hint({}, kMac1, {}, address));
    for (int day = 1; day < 5; ++day)
        office.see(hint({}, kMac1, {}, address), kStart + day * kDay);
    // A log read later: on the second day B had it for two hours.
    const DeviceId b = office.see(hint({}, kMac2, {}, address), kStart + 2 * kDay + kHour);
    office.see(hint({}, kMac2, {}, address), kStart + 2 * kDay + 3 * kHour);
    QCOMPARE(office.identity.spans(address).size(), 1);
    QCOMPARE(office.see(ipOnly(address), kStart + 2 * kDay + 2 * kHour), b);
    QCOMPARE(office.see(ipOnly(address), kStart + 2 * kDay + 4 * kHour), a);
    QCOMPARE(office.see(ipOnly(address), kStart + kDay), a);
    QCOMPARE(office.see(ipOnly(address), kStart + 5 * kDay), a);
}

void TestDeviceIdentity::phonesAreNotOneByTheirName()
{
    const QString random1 = u"d2:00:00:00:00:01"_s;
    const QString random2 = u"d2:00:00:00:00:02"_s;
    Office office;
    const DeviceId a = office.see(hint({}, random1, u"tanaka-phone"_s, {}));
    const DeviceId b = office.see(hint({}, random2, u"tanaka-phone"_s, {}), kStart + kDay);
    QVERIFY(a != b);
    QCOMPARE(office.see(hint({}, random1, u"tanaka-phone"_s, {}), kStart + 2 * kDay), a);
    QCOMPARE(office.see(hint({}, random2, u"tanaka-phone"_s, {}), kStart + 3 * kDay), b);
    // A PC whose agent told the name, and then its made-up MAC, is one all the same.
    const DeviceId pc = office.see(hint(u"wazuh-1/1"_s, {}, u"note-9"_s, {}));
    QCOMPARE(office.see(hint({}, u"d2:00:00:00:00:09"_s, u"note-9"_s, {})), pc);
}

void TestDeviceIdentity::apartByAPerson()
{
    Office office;
    const DeviceId a = office.see(hint({}, kMac1, u"note-1"_s, {}));
    const DeviceId wifi = office.see(hint({}, kMac2, {}, u"192.168.10.90"_s));
    office.identity.keepApart(a, wifi);
    QCOMPARE(office.see(hint({}, kMac2, u"note-1"_s, {})), wifi);
    QVERIFY(office.last.merged.isEmpty());
    office.identity.join(wifi, a);
    QCOMPARE(office.see(hint({}, kMac2, {}, {})), a);
    QVERIFY(!office.identity.areApart(a, wifi));
}

void TestDeviceIdentity::splitTakesTheTimesAlong()
{
    const QString address = u"192.168.10.20"_s;
    Office office;
    const DeviceId a = office.see(hint({}, kMac1, {}, address));
    const DeviceId b = office.see(hint({}, kMac2, {}, address), kStart + kDay);
    const DeviceId c = 77;
    office.identity.split({{DeviceIdentity::KeyKind::Address, address}}, a, c);
    QCOMPARE(office.see(ipOnly(address), kStart + kHour), c);
    QCOMPARE(office.see(ipOnly(address), kStart + kDay), b);
}

QTEST_GUILESS_MAIN(TestDeviceIdentity)
#include "tst_device_identity.moc"
