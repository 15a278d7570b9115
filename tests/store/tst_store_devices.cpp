// SPDX-License-Identifier: GPL-3.0-or-later
// Which machine a record is about, and that it stays the same machine.
#include <algorithm>

#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

const QString kMac = u"00:11:22:33:44:01"_s;

QList<DeviceRecord> devices(const TestOffice &office)
{
    return office.reader()->devices().value();
}

OfficeFacts facts(const TestOffice &office)
{
    return office.reader()
        ->officeFacts({kMonday, kMonday + 30 * kDay}, kMonday + 30 * kDay)
        .value();
}

DeviceReport inventory(const char *address, const QString &mac, const QString &host, UtcMicros seen)
{
    DeviceReport report;
    report.hint = {{}, mac, host, ip(address)};
    report.seen = seen;
    return report;
}

} // namespace

class TestStoreDevices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromFlows();
    void noPhantoms();
    void followsTheMac();
    void mergesWithHistory();
    void inventory_();
    void agents();
    void sightingOnce();
    void edits();
    void mergeKeepsWords();
    void survivesReopening();
    void guardsTellOfTheirDefinitions();
    void guardsInAnyOrder();
};

void TestStoreDevices::fromFlows()
{
    TestOffice office;
    VERIFY_OK(office.write({flow(u"1"_s, kMonday, "192.168.1.5", "203.0.113.9", 10, 20),
        flow(u"2"_s, kMonday + kMinute, "192.168.1.6", "192.168.1.5", 30, 40),
        flow(u"3"_s, kMonday - kDay, "198.51.100.1", "192.168.1.5", 5, 50)}));
    const auto list = devices(office);
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].name, u"192.168.1.5"_s);
    QVERIFY(!list[0].named);
    QCOMPARE(list[0].firstSeen, kMonday - kDay);
    QCOMPARE(list[0].lastSeen, kMonday);
    const auto known = facts(office).devices;
    QCOMPARE(known[0].flows, 1); // the answered call from outside lies before the period
    QCOMPARE(known[0].bytesOut, 10);
    QCOMPARE(known[1].flows, 1);
    QCOMPARE(known[1].bytesOut, 0); // inside the office
}

void TestStoreDevices::noPhantoms()
{
    TestOffice office;
    VERIFY_OK(office.write({flow(u"1"_s, kMonday, "192.168.1.5", "192.168.1.255", 10),
        flow(u"2"_s, kMonday, "192.168.1.5", "224.0.0.251", 10),
        flow(u"3"_s, kMonday, "192.168.1.5", "192.168.1.77", 10), // asked, never answered
        flow(u"4"_s, kMonday, "203.0.113.5", "192.168.1.78", 10),
        flow(u"5"_s, kMonday, "0.0.0.0", "255.255.255.255", 10),
        detection(
            u"6"_s, kMonday, "203.0.113.5", "192.168.1.79", ThreatKind::Scan, Disposition::Blocked),
        flow(u"7"_s, kMonday, "203.0.113.5", "198.51.100.4", 10)}));
    QCOMPARE(devices(office).size(), 1);
    QCOMPARE(facts(office).unattributed.size(), 1);
}

/// DHCP gives the machine another address, and its old one to somebody else.
void TestStoreDevices::followsTheMac()
{
    TestOffice office;
    const auto from = [](const QString &id, UtcMicros t, const char *address, const QString &mac) {
        Event e = flow(id, t, address, "203.0.113.9", 100);
        e.device = {{}, mac, {}, ip(address)};
        return e;
    };
    VERIFY_OK(office.write({from(u"1"_s, kMonday, "192.168.1.5", kMac),
        from(u"2"_s, kMonday + kDay, "192.168.1.60", kMac),
        from(u"3"_s, kMonday + kDay, "192.168.1.5", u"00:11:22:33:44:02"_s)}));
    const auto list = devices(office);
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].macs, QStringList{u"00:11:22:33:44:02"_s});
    QCOMPARE(list[0].ips, QStringList{u"192.168.1.5"_s});
    QCOMPARE(list[1].macs, QStringList{kMac});
    QCOMPARE(list[1].ips, QStringList{u"192.168.1.60"_s});
    QCOMPARE(facts(office).devices[1].bytesOut, 200);
}

void TestStoreDevices::mergesWithHistory()
{
    TestOffice office;
    // The agent's device is known by name; the UTM's by address only, until one record tells both.
    DeviceReport agent;
    agent.hint = {u"wazuh-1/003"_s, {}, u"keiri-pc03"_s, {}};
    agent.isAgent = true;
    agent.agentState = DeviceReport::AgentState::Active;
    agent.seen = kMonday;
    VERIFY_OK(office.report({agent}));
    VERIFY_OK(office.write(
        {flow(u"1"_s, kMonday, "192.168.1.5", "203.0.113.9", 700, 1, "up.sendoff.example"),
            detection(u"2"_s, kMonday, "192.168.1.5", "203.0.113.9", ThreatKind::Malware,
                Disposition::Allowed)}));
    QCOMPARE(devices(office).size(), 2);
    const auto flowDevice = facts(office).devices[0].record.id;
    VERIFY_OK(office.store->decideFinding(
        {u"malware:%1"_s.arg(flowDevice), FindingState::Handled, u"checked"_s, kMonday + 5}));
    agent.hint.ip = ip("192.168.1.5");
    VERIFY_OK(office.report({agent}));
    const auto known = facts(office);
    QCOMPARE(known.devices.size(), 1);
    const DeviceFacts &device = known.devices[0];
    QCOMPARE(device.record.hostname, u"keiri-pc03"_s);
    QCOMPARE(device.record.ips, QStringList{u"192.168.1.5"_s});
    QCOMPARE(device.flows, 1);
    QCOMPARE(device.bytesOut, 700);
    QCOMPARE(device.detections.size(), 1);
    QCOMPARE(device.uploads.size(), 1);
    QCOMPARE(known.decisions[0].findingId, u"malware:%1"_s.arg(device.record.id));
    EventFilter filter;
    filter.device = flowDevice;
    const auto page = office.reader()->events(filter);
    QCOMPARE(page->rows.size(), 2);
    QCOMPARE(page->rows[0].device, device.record.id);
    QCOMPARE(page->rows[0].deviceName, u"keiri-pc03"_s);
    const auto before = rollUps(*office.raw());
    VERIFY_OK(office.store->rebuildRollups());
    QCOMPARE(differences(rollUps(*office.raw()), before), QString());
}

void TestStoreDevices::inventory_()
{
    TestOffice office;
    DeviceReport report = inventory("192.168.1.5", kMac, u"Keiri-PC03"_s, kMonday);
    report.osName = u"Windows 10 Pro"_s;
    report.osVersion = u"22H2"_s;
    report.vendor = u"NEC"_s;
    report.user = u"sato"_s;
    DeviceReport printer = inventory("192.168.1.9", u"00:11:22:33:44:09"_s, u"prt01"_s, kMonday);
    printer.osName = u"Laser Printer"_s;
    VERIFY_OK(office.report({report, printer, inventory("192.168.1.255", {}, {}, kMonday),
        inventory("203.0.113.1", {}, {}, kMonday)}));
    report.osName.clear(); // silent about it now: what is known stays
    report.seen = kMonday + kHour;
    VERIFY_OK(office.report({report}));
    const auto list = devices(office);
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].name, u"Keiri-PC03"_s);
    QCOMPARE(list[0].osName, u"Windows 10 Pro"_s);
    QCOMPARE(list[0].osVersion, u"22H2"_s);
    QCOMPARE(list[0].vendor, u"NEC"_s);
    QCOMPARE(list[0].user, u"sato"_s);
    QCOMPARE(list[0].lastSeen, kMonday + kHour);
    QVERIFY(list[0].isClient && !list[0].expectsAgent && !list[1].isClient);
}

void TestStoreDevices::agents()
{
    TestOffice office;
    DeviceReport report = inventory("192.168.1.5", {}, u"pc-a"_s, kMonday);
    report.hint.agentId = u"wazuh-1/001"_s;
    report.isAgent = true;
    report.agentState = DeviceReport::AgentState::Active;
    VERIFY_OK(office.report({report}));
    report.seen = kMonday - kHour; // an older word
    report.agentState = DeviceReport::AgentState::Silent;
    report.osName = u"Microsoft Windows 11 Pro"_s;
    VERIFY_OK(office.report({report}));
    const auto list = devices(office);
    QVERIFY(list[0].expectsAgent);
    QCOMPARE(list[0].agentState, DeviceReport::AgentState::Silent);
    QCOMPARE(list[0].agentSeen, kMonday);
    QVERIFY(facts(office).agentsExpected);
    EventFilter filter;
    filter.kinds = {EventKind::Sighting};
    QVERIFY(office.reader()->events(filter)->rows.isEmpty()); // agents are no newcomers
    DeviceReport guess = inventory("192.168.1.5", {}, u"pc-a"_s, kMonday);
    guess.osName = u"Windows"_s; // the UTM's, from outside
    VERIFY_OK(office.report({guess}));
    QCOMPARE(devices(office)[0].osName, u"Microsoft Windows 11 Pro"_s);
}

void TestStoreDevices::sightingOnce()
{
    TestOffice office;
    const auto report = inventory("192.168.1.5", kMac, u"tanaka-iphone"_s, kMonday + kHour);
    const auto outcome = office.report({report});
    VERIFY_OK(outcome);
    QCOMPARE(outcome->stored, 0);
    QCOMPARE(outcome->sightings, 1);
    QCOMPARE(office.report({report})->sightings, 0);
    office.reopen();
    QCOMPARE(office.report({report})->sightings, 0);
    EventFilter filter;
    filter.notableOnly = true;
    const auto page = office.reader()->events(filter);
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows[0].kind, EventKind::Sighting);
    QCOMPARE(page->rows[0].time, kMonday + kHour);
    QCOMPARE(page->rows[0].deviceName, u"tanaka-iphone"_s);
    QCOMPARE(page->rows[0].src, u"192.168.1.5"_s);
}

void TestStoreDevices::edits()
{
    TestOffice office;
    VERIFY_OK(office.report({inventory("192.168.1.5", kMac, u"pc"_s, kMonday)}));
    DeviceEdit edit;
    edit.id = devices(office)[0].id;
    edit.name = u"経理-PC03"_s;
    edit.department = u"経理"_s;
    edit.standing = DeviceStanding::Managed;
    VERIFY_OK(office.store->editDevice(edit));
    DeviceEdit more;
    more.id = edit.id;
    more.user = u"佐藤"_s;
    more.extendedSupport = true;
    VERIFY_OK(office.store->editDevice(more));
    const DeviceRecord device = devices(office)[0];
    QCOMPARE(device.name, u"経理-PC03"_s);
    QVERIFY(device.named && device.extendedSupport);
    QCOMPARE(device.department, u"経理"_s);
    QCOMPARE(device.standing, DeviceStanding::Managed);
    QCOMPARE(device.user, u"佐藤"_s);
    more.id = 4711;
    QCOMPARE(office.store->editDevice(more).error().kind, ErrorKind::NotFound);
}

void TestStoreDevices::mergeKeepsWords()
{
    TestOffice office;
    VERIFY_OK(office.report({inventory("192.168.1.5", kMac, {}, kMonday)}));
    DeviceReport agent;
    agent.hint = {u"wazuh-1/003"_s, {}, u"keiri-pc03"_s, {}};
    agent.isAgent = true;
    agent.agentState = DeviceReport::AgentState::Active;
    agent.seen = kMonday;
    VERIFY_OK(office.report({agent}));
    for (const DeviceRecord &device : devices(office)) {
        DeviceEdit edit;
        edit.id = device.id;
        if (device.macs.isEmpty())
            edit.seat = u"窓側"_s;
        else
            edit.name = u"経理-PC03"_s;
        VERIFY_OK(office.store->editDevice(edit));
    }
    agent.hint.mac = kMac;
    VERIFY_OK(office.report({agent}));
    const auto list = devices(office);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0].name, u"経理-PC03"_s);
    QCOMPARE(list[0].seat, u"窓側"_s);
    QCOMPARE(list[0].agentState, DeviceReport::AgentState::Active);
    QCOMPARE(list[0].hostname, u"keiri-pc03"_s);
}

void TestStoreDevices::survivesReopening()
{
    TestOffice office;
    Event event = flow(u"1"_s, kMonday, "192.168.1.5", "203.0.113.9", 100);
    event.device = {{}, kMac, u"pc-b"_s, ip("192.168.1.5")};
    VERIFY_OK(office.write({event}));
    office.reopen();
    event.identity = identity(u"2"_s);
    event.device.ip = ip("192.168.1.99");
    event.srcIp = event.device.ip;
    event.time += kDay;
    VERIFY_OK(office.write({event}));
    QCOMPARE(devices(office).size(), 1);
}

namespace {

Event guardReport(const QString &id, UtcMicros time, const char *host, QStringView rule)
{
    Event event;
    event.kind = rule == kGuardUpdated ? EventKind::Other : EventKind::Agent;
    event.time = time;
    event.identity = identity(id);
    event.device.hostname = QString::fromLatin1(host);
    event.ruleId = rule.toString();
    return event;
}

GuardReport guardOf(const TestOffice &office, UtcMicros until, const QString &host)
{
    const auto known = office.reader()->officeFacts({kMonday, until}, until).value();
    for (const DeviceFacts &device : known.devices) {
        if (device.record.name == host)
            return device.guard;
    }
    return {};
}

} // namespace

void TestStoreDevices::guardsTellOfTheirDefinitions()
{
    TestOffice office;
    const auto day = [](int n) { return kMonday + n * kDay; };
    VERIFY_OK(office.write({guardReport(u"1"_s, day(0), "pc1", kGuardUpdated),
        guardReport(u"2"_s, day(1), "pc1", kGuardOutdated),
        guardReport(u"3"_s, day(3), "pc1", kGuardOutdated),
        guardReport(u"4"_s, day(3) + kHour, "pc1", kGuardOutdated),
        guardReport(u"5"_s, day(2), "pc2", kGuardUpdated),
        guardReport(u"6"_s, day(2), "", kGuardOutdated)})); // of nobody's
    Event strange = guardReport(u"7"_s, day(4), "pc1", u"guard/other");
    VERIFY_OK(office.write({strange}));
    const GuardReport old = guardOf(office, day(5), u"pc1"_s);
    QCOMPARE(old.updated, day(0));
    QCOMPARE(old.outdatedFirst, day(1));
    QCOMPARE(old.outdatedLast, day(3) + kHour);
    QCOMPARE(old.complaints, 2); // days
    QCOMPARE(old.eventIds.size(), 2);
    QVERIFY(old.eventIds[0] > old.eventIds[1]);
    QVERIFY(!guardOf(office, day(5), u"pc2"_s).isOutdated());
    // A month that ends before knows nothing of what came after it.
    QCOMPARE(guardOf(office, day(2), u"pc1"_s).complaints, 1);
    VERIFY_OK(office.write({guardReport(u"8"_s, day(5), "pc1", kGuardUpdated)}));
    const GuardReport mended = guardOf(office, day(6), u"pc1"_s);
    QCOMPARE(mended.updated, day(5));
    QVERIFY(!mended.isOutdated() && mended.eventIds.isEmpty());
}

void TestStoreDevices::guardsInAnyOrder()
{
    QList<Event> told;
    for (int day = 0; day < 6; ++day) {
        const QStringView rule = day == 2 ? kGuardUpdated : kGuardOutdated;
        told << guardReport(QString::number(day), kMonday + day * kDay, "pc1", rule);
    }
    TestOffice forwards;
    TestOffice backwards;
    for (const Event &event : std::as_const(told))
        VERIFY_OK(forwards.write({event}));
    std::reverse(told.begin(), told.end());
    for (const Event &event : std::as_const(told))
        VERIFY_OK(backwards.write({event}));
    const GuardReport one = guardOf(forwards, kMonday + 7 * kDay, u"pc1"_s);
    QCOMPARE(one.complaints, 3);
    QCOMPARE(one, guardOf(backwards, kMonday + 7 * kDay, u"pc1"_s));
}

QTEST_GUILESS_MAIN(TestStoreDevices)
#include "tst_store_devices.moc"
