// SPDX-License-Identifier: GPL-3.0-or-later
// Which devices are offered as one phone, and which are not.
#include <QTemporaryFile>
#include <QTest>

#include "models/judgement/device_candidates.h"
#include "models/judgement/mac_makers.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr UtcMicros kStart = 1'793'577'600'000'000; // 2026-11-02T00:00:00Z

/// A phone that was there from one day to another.
DeviceRecord phone(DeviceId id, const QString &host, int from, int to)
{
    DeviceRecord device;
    device.id = id;
    device.hostname = host;
    device.vendor = u"Apple"_s;
    device.macs = {u"d2:00:00:00:00:%1"_s.arg(id, 2, 16, QChar(u'0'))};
    device.firstSeen = kStart + from * kDay;
    device.lastSeen = kStart + to * kDay;
    return device;
}

using Apart = QSet<std::pair<DeviceId, DeviceId>>;
using Ids = QList<QList<DeviceId>>;

} // namespace

class TestDeviceCandidates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offered_data();
    void offered();
    void tellsWhatTheyShare();
    void makersAreReadAndNeverGuessed();
    void installedListKnowsOfficeMakers();
};

void TestDeviceCandidates::offered_data()
{
    QTest::addColumn<QList<DeviceRecord>>("devices");
    QTest::addColumn<Apart>("apart");
    QTest::addColumn<Ids>("ids");
    const QString name = u"tanaka-phone"_s;
    const auto row = [](const char *what, const QList<DeviceRecord> &devices, const Ids &ids,
                         const Apart &apart = {}) {
        QTest::newRow(what) << devices << apart << ids;
    };
    row("one after the other", {phone(2, name, 10, 12), phone(1, name, 0, 9)}, {{1, 2}});
    row("three in a row", {phone(1, name, 0, 3), phone(2, name, 4, 6), phone(3, name, 7, 9)},
        {{1, 2, 3}});
    row("the same kind of phone", {phone(1, u"iPhone"_s, 0, 3), phone(2, u"iPhone"_s, 4, 6)},
        {{1, 2}});
    row("the same maker", {phone(1, {}, 0, 3), phone(2, {}, 4, 6)}, {{1, 2}});
    DeviceRecord late = phone(1, name, 0, 3);
    late.lastSeen += 5 * kMinute;
    row("told five minutes late", {late, phone(2, name, 3, 6)}, {{1, 2}});
    row("there at the same time", {phone(1, name, 0, 5), phone(2, name, 4, 9)}, {});
    row("two of a kind and a third",
        {phone(1, name, 0, 5), phone(2, name, 4, 9), phone(3, name, 10, 12)}, {});
    row("other names", {phone(1, u"sato-phone"_s, 0, 3), phone(2, name, 4, 6)}, {});
    row("said to be two", {phone(1, name, 0, 3), phone(2, name, 4, 6)}, {}, {{1, 2}});
    DeviceRecord real = phone(2, name, 4, 6);
    real.macs = {u"00:11:22:33:44:55"_s};
    row("a real MAC", {phone(1, name, 0, 3), real}, {});
    DeviceRecord both = phone(2, name, 4, 6);
    both.macs << u"00:11:22:33:44:55"_s;
    row("a real MAC besides", {phone(1, name, 0, 3), both}, {});
    DeviceRecord agent = phone(2, name, 4, 6);
    agent.expectsAgent = true;
    row("an agent knows it", {phone(1, name, 0, 3), agent}, {});
    DeviceRecord printer = phone(2, name, 4, 6);
    printer.isClient = false;
    row("a printer", {phone(1, name, 0, 3), printer}, {});
    DeviceRecord nameless = phone(2, {}, 4, 6);
    nameless.vendor.clear();
    DeviceRecord another = phone(1, {}, 0, 3);
    another.vendor.clear();
    row("nothing in common", {another, nameless}, {});
    row("one alone", {phone(1, name, 0, 3)}, {});
}

void TestDeviceCandidates::offered()
{
    QFETCH(QList<DeviceRecord>, devices);
    QFETCH(Apart, apart);
    QFETCH(Ids, ids);
    Ids found;
    for (const DeviceCandidate &candidate : deviceCandidates(devices, apart))
        found << candidate.devices;
    QCOMPARE(found, ids);
}

void TestDeviceCandidates::tellsWhatTheyShare()
{
    const auto named = deviceCandidates({phone(1, u"t"_s, 0, 3), phone(2, u"T.lan"_s, 4, 6)}, {});
    QCOMPARE(named.size(), 1);
    QVERIFY(named[0].byName);
    const auto made = deviceCandidates({phone(1, {}, 0, 3), phone(2, {}, 4, 6)}, {});
    QCOMPARE(made[0].hint, u"Apple"_s);
    QVERIFY(!made[0].byName);
}

void TestDeviceCandidates::makersAreReadAndNeverGuessed()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("Registry,Assignment,Organization Name,Organization Address\r\n"
               "MA-L,0A1B2C,Made Up for Itself,Nowhere\r\n" // the bit of a made-up MAC
               "MA-L,001122,Plain Maker,1-2 Street Tokyo JP\r\n"
               "MA-L,344455,\"Maker, \"\"Co.\"\" Ltd.\",\"Street, Tokyo\"\r\n"
               "MA-L,445566,IEEE Registration Authority,\"445 Hoes Lane\"\r\n"
               "MA-L,886677,Private,\r\n"
               "MA-M,001122A,Part of a Block,Street\r\n"
               "MA-L,zzzzzz,Broken,Street\r\n");
    file.close();
    const MacMakers makers = MacMakers::read({u"/no/such/file"_s, file.fileName()});
    QCOMPARE(makers.makerOf(u"00:11:22:aa:bb:cc"_s), u"Plain Maker"_s);
    QCOMPARE(makers.makerOf(u"00-11-22-AA-BB-CC"_s), u"Plain Maker"_s);
    QCOMPARE(makers.makerOf(u"344455aabbcc"_s), u"Maker, \"Co.\" Ltd."_s);
    for (const QString &mac : {u"0a:1b:2c:00:00:01"_s, u"44:55:66:00:00:01"_s,
             u"88:66:77:00:00:01"_s, u"00:11:23:00:00:01"_s, u""_s, u"00:11"_s, u"no mac"_s})
        QVERIFY2(makers.makerOf(mac).isEmpty(), qPrintable(mac));
    DeviceRecord device;
    device.macs = {u"0a:1b:2c:00:00:01"_s, u"00:11:22:00:00:02"_s};
    makers.nameMaker(device);
    QCOMPARE(device.vendor, u"Plain Maker"_s);
    device.vendor = u"Told by the UTM"_s;
    makers.nameMaker(device);
    QCOMPARE(device.vendor, u"Told by the UTM"_s);
    QVERIFY(MacMakers::read({u"/no/such/file"_s}).isEmpty());
}

void TestDeviceCandidates::installedListKnowsOfficeMakers()
{
    const MacMakers &makers = MacMakers::installed();
    if (makers.isEmpty())
        QSKIP("the IEEE's list (package ieee-data) is not installed");
    QVERIFY(makers.makerOf(u"00:03:93:00:00:01"_s).startsWith(u"Apple"_s));
    QVERIFY(makers.makerOf(u"00:26:ab:00:00:01"_s).contains(u"Epson"_s, Qt::CaseInsensitive));
    QVERIFY(makers.makerOf(u"00:a0:de:00:00:01"_s).contains(u"Yamaha"_s, Qt::CaseInsensitive));
}

QTEST_GUILESS_MAIN(TestDeviceCandidates)
#include "tst_device_candidates.moc"
