// SPDX-License-Identifier: GPL-3.0-or-later
// Who had an address at a record's time, which devices are one, and what a person says about it.
#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

const QString kMacA = u"00:11:22:33:44:0a"_s;
const QString kMacB = u"00:11:22:33:44:0b"_s;
constexpr char kAddress[] = "192.168.1.5";

QList<DeviceRecord> devices(const TestOffice &office)
{
    return office.reader()->devices().value();
}

DeviceId byMac(const TestOffice &office, const QString &mac)
{
    for (const DeviceRecord &device : devices(office)) {
        if (device.macs.contains(mac))
            return device.id;
    }
    return 0;
}

/// The UTM's list says who has the address now.
DeviceReport lease(
    const QString &mac, const char *address, UtcMicros seen, const QString &host = {})
{
    DeviceReport report;
    report.hint = {{}, mac, host, ip(address)};
    report.seen = seen;
    return report;
}

Event attack(const QString &id, UtcMicros time, const char *address = kAddress)
{
    return detection(id, time, address, "203.0.113.9", ThreatKind::CommandAndControl,
        Disposition::Allowed, id.toLatin1().constData());
}

/// The device each record is charged to, by its rule (which is its name here).
QHash<QString, DeviceId> charged(const TestOffice &office)
{
    EventFilter filter;
    filter.limit = 1000;
    QHash<QString, DeviceId> owners;
    const auto page = office.reader()->events(filter);
    for (const EventRow &row : page->rows)
        owners.insert(row.ruleId.isEmpty() ? row.name : row.ruleId, row.device);
    return owners;
}

/// The stored figures are what the rows add up to.
void verifySums(TestOffice &office)
{
    const auto before = rollUps(*office.raw());
    VERIFY_OK(office.store->rebuildRollups());
    QCOMPARE(differences(rollUps(*office.raw()), before), QString());
}

} // namespace

class TestDeviceHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lateRecordsGoToTheHolderOfTheirTime();
    void historySurvivesReopening();
    void lateWordOfAnEarlierHolder();
    void lateRecordsInBulk();
    void historyIsBounded();
    void joinedByAPerson();
    void splitTakesTheRecordsOfItsAddress();
    void splitTakesTheGuardsReports();
    void splitStaysSplit();
    void olderRecordsStay();
    void splitOfWhatItHasNot();
    void listedDeviceIsFoundWhenItComes();
    void personsWordsAreKept();
};

/// A has the address on Monday, B from Tuesday on; what is told on Wednesday about Monday is A's.
void TestDeviceHistory::lateRecordsGoToTheHolderOfTheirTime()
{
    TestOffice office;
    VERIFY_OK(office.report({lease(kMacA, kAddress, kMonday)}));
    VERIFY_OK(office.write({attack(u"mon"_s, kMonday + kHour)}));
    VERIFY_OK(office.report({lease(kMacB, kAddress, kMonday + kDay)}));
    VERIFY_OK(office.write(
        {attack(u"tue"_s, kMonday + kDay + kHour), attack(u"late-mon"_s, kMonday + 2 * kHour),
            attack(u"before"_s, kMonday - 2 * kDay), attack(u"tue2"_s, kMonday + kDay + 2 * kHour),
            attack(u"late-night"_s, kMonday + kDay - kHour)}));
    const DeviceId a = byMac(office, kMacA);
    const DeviceId b = byMac(office, kMacB);
    QVERIFY(a != 0 && b != 0 && a != b);
    const auto owners = charged(office);
    QCOMPARE(owners[u"mon"_s], a);
    QCOMPARE(owners[u"late-mon"_s], a);
    QCOMPARE(owners[u"late-night"_s], a); // between the two words the one known before
    QCOMPARE(owners[u"before"_s], a);
    QCOMPARE(owners[u"tue"_s], b);
    QCOMPARE(owners[u"tue2"_s], b);
    verifySums(office);
}

void TestDeviceHistory::historySurvivesReopening()
{
    TestOffice office;
    VERIFY_OK(office.report({lease(kMacA, kAddress, kMonday)}));
    VERIFY_OK(office.report({lease(kMacB, kAddress, kMonday + kDay)}));
    VERIFY_OK(office.report({lease(kMacA, kAddress, kMonday + 3 * kDay)}));
    office.reopen();
    VERIFY_OK(office.write({attack(u"mon"_s, kMonday + kHour),
        attack(u"tue"_s, kMonday + kDay + kHour), attack(u"thu"_s, kMonday + 3 * kDay + kHour)}));
    const auto owners = charged(office);
    QCOMPARE(owners[u"mon"_s], byMac(office, kMacA));
    QCOMPARE(owners[u"tue"_s], byMac(office, kMacB));
    QCOMPARE(owners[u"thu"_s], byMac(office, kMacA));
}

/// A recorded log of last week tells who had the address then, after this week's holder is known.
void TestDeviceHistory::lateWordOfAnEarlierHolder()
{
    TestOffice office;
    VERIFY_OK(office.report({lease(kMacB, kAddress, kMonday + 7 * kDay)}));
    Event told = flow(u"f"_s, kMonday, kAddress, "203.0.113.9", 10, 20, "first.example");
    told.device = {{}, kMacA, {}, ip(kAddress)};
    VERIFY_OK(office.write({told}));
    VERIFY_OK(office.write(
        {attack(u"mon"_s, kMonday + kHour), attack(u"now"_s, kMonday + 7 * kDay + kHour)}));
    const auto owners = charged(office);
    QCOMPARE(owners[u"mon"_s], byMac(office, kMacA));
    QCOMPARE(owners[u"now"_s], byMac(office, kMacB));
    QVERIFY(byMac(office, kMacA) != byMac(office, kMacB));
}

/// The same for bulk records, in one batch with those of today.
void TestDeviceHistory::lateRecordsInBulk()
{
    TestOffice office;
    VERIFY_OK(office.report({lease(kMacA, kAddress, kMonday)}));
    VERIFY_OK(office.report({lease(kMacB, kAddress, kMonday + kDay)}));
    QList<Event> flows;
    for (int i = 0; i < 200; ++i) {
        const bool late = i % 2 == 0;
        const UtcMicros time = kMonday + (late ? 0 : kDay) + i * kMinute;
        flows << flow(QString::number(i), time, kAddress, "203.0.113.9", 7, 9);
    }
    VERIFY_OK(office.write(flows));
    const auto facts =
        office.reader()->officeFacts({kMonday - kDay, kMonday + 30 * kDay}, kMonday + 30 * kDay);
    VERIFY_OK(facts);
    for (const DeviceFacts &device : facts->devices)
        QCOMPARE(device.flows, 100);
    verifySums(office);
}

void TestDeviceHistory::historyIsBounded()
{
    TestOffice office;
    for (int day = 0; day < 200; ++day)
        VERIFY_OK(
            office.report({lease(day % 2 == 0 ? kMacA : kMacB, kAddress, kMonday + day * kDay)}));
    const auto db = office.raw();
    const qint64 spans = db->number("SELECT count(*) FROM address_span").value_or(0);
    QVERIFY2(spans > 30 && spans <= 64, qPrintable(QString::number(spans)));
    VERIFY_OK(office.write({attack(u"recent"_s, kMonday + 150 * kDay + kHour),
        attack(u"recent2"_s, kMonday + 151 * kDay + kHour)}));
    QCOMPARE(charged(office)[u"recent"_s], byMac(office, kMacA));
    QCOMPARE(charged(office)[u"recent2"_s], byMac(office, kMacB));
}

/// Two made-up MACs of one phone: offered, joined by a person, and one from then on.
void TestDeviceHistory::joinedByAPerson()
{
    const QString first = u"d2:11:22:33:44:01"_s;
    const QString second = u"d2:11:22:33:44:02"_s;
    TestOffice office;
    VERIFY_OK(office.report({lease(first, "192.168.1.30", kMonday, u"tanaka-phone"_s)}));
    VERIFY_OK(office.write({attack(u"mon"_s, kMonday, "192.168.1.30")}));
    VERIFY_OK(
        office.report({lease(second, "192.168.1.31", kMonday + 9 * kDay, u"tanaka-phone"_s)}));
    VERIFY_OK(office.write({attack(u"later"_s, kMonday + 9 * kDay, "192.168.1.31")}));
    QCOMPARE(devices(office).size(), 2); // a name alone joins no phones
    const auto offered = office.reader()->deviceCandidates();
    VERIFY_OK(offered);
    QCOMPARE(offered->size(), 1);
    QCOMPARE(
        offered->first().devices, (QList<DeviceId>{byMac(office, first), byMac(office, second)}));
    QVERIFY(offered->first().byName);
    VERIFY_OK(office.store->joinDevices(offered->first().devices));
    const auto list = devices(office);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0].macs, (QStringList{second, first}));
    QCOMPARE(charged(office)[u"mon"_s], list[0].id);
    QCOMPARE(charged(office)[u"later"_s], list[0].id);
    QVERIFY(office.reader()->deviceCandidates()->isEmpty());
    verifySums(office);
    VERIFY_OK(office.report({lease(first, "192.168.1.33", kMonday + 12 * kDay)}));
    QCOMPARE(devices(office).size(), 1);
    QCOMPARE(office.store->joinDevices({list[0].id, 4711}).error().kind, ErrorKind::NotFound);
}

void TestDeviceHistory::splitTakesTheRecordsOfItsAddress()
{
    TestOffice office;
    // A laptop told both cards once; in truth the second is a colleague's adapter.
    VERIFY_OK(office.report({lease(kMacA, kAddress, kMonday, u"note-1"_s),
        lease(kMacB, "192.168.1.60", kMonday, u"note-1"_s)}));
    QCOMPARE(devices(office).size(), 1);
    const DeviceId one = devices(office)[0].id;
    VERIFY_OK(office.write({attack(u"a"_s, kMonday + kHour),
        attack(u"b"_s, kMonday + kHour, "192.168.1.60"),
        flow(u"f1"_s, kMonday + kHour, kAddress, "203.0.113.9", 10, 1, "a.bigbox.example"),
        flow(u"f2"_s, kMonday + kDay, "192.168.1.60", "203.0.113.9", 500, 1, "b.bigbox.example"),
        flow(u"f3"_s, kMonday + kDay, kAddress, "203.0.113.9", 20, 1, "c.bigbox.example")}));
    DeviceSplit split;
    split.id = one;
    split.macs = {kMacB};
    split.addresses = {u"192.168.1.60"_s};
    split.name = u"adapter"_s;
    const auto made = office.store->splitDevice(split);
    VERIFY_OK(made);
    const auto list = devices(office);
    QCOMPARE(list.size(), 2);
    QCOMPARE(byMac(office, kMacA), one);
    QCOMPARE(byMac(office, kMacB), *made);
    const auto owners = charged(office);
    QCOMPARE(owners[u"a"_s], one);
    QCOMPARE(owners[u"b"_s], *made);
    QCOMPARE(owners[u"a.bigbox.example"_s], one);
    QCOMPARE(owners[u"b.bigbox.example"_s], *made);
    QCOMPARE(owners[u"c.bigbox.example"_s], one);
    const auto facts =
        office.reader()->officeFacts({kMonday - kDay, kMonday + 9 * kDay}, kMonday + 9 * kDay);
    for (const DeviceFacts &device : facts->devices)
        QCOMPARE(device.bytesOut, device.record.id == one ? 30 : 500);
    verifySums(office);
}

/// What the virus guards of two PCs said, taken for one's: each has its own after the split. A word
/// that names no address can't be told apart and stays.
void TestDeviceHistory::splitTakesTheGuardsReports()
{
    TestOffice office;
    VERIFY_OK(office.report({lease(kMacA, kAddress, kMonday, u"note-1"_s),
        lease(kMacB, "192.168.1.60", kMonday, u"note-1"_s)}));
    const auto word = [](const QString &id, UtcMicros time, const char *address, bool old) {
        Event event = attack(id, time, address);
        event.kind = old ? EventKind::Agent : EventKind::Other;
        event.threat = ThreatKind::None;
        event.ruleId = (old ? kGuardOutdated : kGuardUpdated).toString();
        event.dstIp = {};
        return event;
    };
    Event nameless = word(u"n"_s, kMonday + 2 * kDay, kAddress, true);
    nameless.srcIp = {};
    nameless.device.hostname = u"note-1"_s;
    VERIFY_OK(office.write({word(u"a1"_s, kMonday + kHour, kAddress, false),
        word(u"b1"_s, kMonday + 2 * kHour, "192.168.1.60", true),
        word(u"b2"_s, kMonday + kDay + kHour, "192.168.1.60", true),
        word(u"a2"_s, kMonday + kDay + 2 * kHour, kAddress, false), nameless}));
    DeviceSplit split;
    split.id = devices(office)[0].id;
    split.macs = {kMacB};
    split.addresses = {u"192.168.1.60"_s};
    const auto made = office.store->splitDevice(split);
    VERIFY_OK(made);
    const Period period{kMonday - kDay, kMonday + 9 * kDay};
    const auto facts = office.reader()->officeFacts(period, period.to);
    VERIFY_OK(facts);
    QCOMPARE(facts->devices.size(), 2);
    for (const DeviceFacts &device : facts->devices) {
        const bool other = device.record.id == *made;
        QCOMPARE(device.guard.updated, other ? 0 : kMonday + kDay + 2 * kHour);
        QCOMPARE(device.guard.complaints, other ? 2 : 1);
        QCOMPARE(device.guard.outdatedFirst, kMonday + (other ? 2 * kHour : 2 * kDay));
        QCOMPARE(device.guard.outdatedLast, kMonday + (other ? kDay + kHour : 2 * kDay));
        QCOMPARE(device.guard.eventIds.size(), other ? 2 : 1);
    }
    verifySums(office);
}

void TestDeviceHistory::splitStaysSplit()
{
    TestOffice office;
    VERIFY_OK(office.report({lease(kMacA, kAddress, kMonday, u"note-1"_s),
        lease(kMacB, "192.168.1.60", kMonday, u"note-1"_s)}));
    DeviceSplit split;
    split.id = devices(office)[0].id;
    split.macs = {kMacB};
    split.addresses = {u"192.168.1.60"_s};
    VERIFY_OK(office.store->splitDevice(split));
    office.reopen();
    VERIFY_OK(office.report({lease(kMacB, "192.168.1.60", kMonday + kDay, u"note-1"_s),
        lease(kMacA, kAddress, kMonday + kDay, u"note-1"_s)}));
    QCOMPARE(devices(office).size(), 2);
    VERIFY_OK(office.store->joinDevices({devices(office)[0].id, devices(office)[1].id}));
    QCOMPARE(devices(office).size(), 1);
    VERIFY_OK(office.report({lease(kMacB, "192.168.1.60", kMonday + 2 * kDay, u"note-1"_s)}));
    QCOMPARE(devices(office).size(), 1);
    verifySums(office);
}

void TestDeviceHistory::olderRecordsStay()
{
    TestOffice office;
    VERIFY_OK(office.report({lease(kMacA, kAddress, kMonday, u"note-1"_s),
        lease(kMacB, "192.168.1.60", kMonday, u"note-1"_s)}));
    VERIFY_OK(office.write({attack(u"old"_s, kMonday + kHour, "192.168.1.60"),
        attack(u"new"_s, kMonday + 3 * kHour, "192.168.1.60")}));
    DeviceSplit split;
    split.id = devices(office)[0].id;
    split.addresses = {u"192.168.1.60"_s};
    split.since = kMonday + 2 * kHour;
    const auto made = office.store->splitDevice(split);
    VERIFY_OK(made);
    QCOMPARE(charged(office)[u"old"_s], split.id);
    QCOMPARE(charged(office)[u"new"_s], *made);
    verifySums(office);
}

void TestDeviceHistory::splitOfWhatItHasNot()
{
    TestOffice office;
    VERIFY_OK(office.report({lease(kMacA, kAddress, kMonday)}));
    DeviceSplit split;
    split.id = devices(office)[0].id;
    split.macs = {kMacB};
    QCOMPARE(office.store->splitDevice(split).error().kind, ErrorKind::NotFound);
    QCOMPARE(devices(office).size(), 1);
}

/// A PC of the office's list that no source has told of: when it comes it is the listed one.
void TestDeviceHistory::listedDeviceIsFoundWhenItComes()
{
    TestOffice office;
    LedgerPreview preview;
    LedgerLine line;
    line.number = 2;
    line.fate = LedgerFate::New;
    line.keys.mac = kMacA;
    line.edit.name = u"経理-PC03"_s;
    line.edit.standing = DeviceStanding::Managed;
    preview.lines << line;
    VERIFY_OK(office.store->applyLedger(preview, kMonday));
    QCOMPARE(devices(office).size(), 1);
    QCOMPARE(devices(office)[0].lastSeen, 0);
    VERIFY_OK(office.report({lease(kMacA, kAddress, kMonday + kDay, u"desktop-7"_s)}));
    const auto list = devices(office);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0].name, u"経理-PC03"_s);
    QCOMPARE(list[0].ips, QStringList{QLatin1StringView(kAddress)});
    QCOMPARE(list[0].lastSeen, kMonday + kDay);
    VERIFY_OK(office.store->undoLedger()); // it was seen since: only the words go
    QCOMPARE(devices(office).size(), 1);
    QVERIFY(!devices(office)[0].named);
}

void TestDeviceHistory::personsWordsAreKept()
{
    TestOffice office;
    VERIFY_OK(office.report({lease(kMacA, kAddress, kMonday)}));
    DeviceEdit edit;
    edit.id = devices(office)[0].id;
    edit.importance = Importance::Critical;
    edit.standing = DeviceStanding::Guest;
    edit.guestUntil = kMonday + 5 * kDay;
    edit.exception =
        KnownException{u"レントゲン装置"_s, u"他と通信させない"_s, kMonday + 90 * kDay};
    VERIFY_OK(office.store->editDevice(edit));
    office.reopen();
    const DeviceRecord device = devices(office)[0];
    QCOMPARE(device.importance, Importance::Critical);
    QCOMPARE(device.guestUntil, kMonday + 5 * kDay);
    QCOMPARE(device.exception, *edit.exception);
    QVERIFY(device.exception.holdsAt(kMonday) && !device.exception.holdsAt(kMonday + 90 * kDay));
}

QTEST_GUILESS_MAIN(TestDeviceHistory)
#include "tst_device_history.moc"
