// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules, the cloud page and the month are computed from.
#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

const Period kWeek{kMonday - 9 * kHour, kMonday - 9 * kHour + 7 * kDay}; // Monday 0:00 in Tokyo

} // namespace

class TestReaderFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groups();
    void groupsOfMail();
    void everyDetectionCounts();
    void uploads();
    void expectations();
    void decisions();
    void cloud();
    void cloudAgainstRecords();
    void attacks();
    void supportRequests();
    void rememberedOnlyWhileTrue();
};

/// Screens a moment apart are answered from memory; whatever is written is seen at once.
void TestReaderFacts::rememberedOnlyWhileTrue()
{
    TestOffice office;
    const auto at = [](UtcMicros now) { return Period{kMonday, now + 1}; };
    const auto upload = [](const QString &id, UtcMicros t) {
        return flow(id, t, "192.168.1.5", "203.0.113.9", 100, 1, "bigbox.example");
    };
    VERIFY_OK(office.write({upload(u"1"_s, kMonday + kHour), upload(u"2"_s, kMonday + 5 * kHour)}));
    const auto reader = office.reader();
    const auto sent = [&](const Period &period) {
        const auto facts = reader->officeFacts(period, period.to);
        return facts && facts->devices.size() == 1 ? facts->devices[0].bytesOut : -1;
    };
    QCOMPARE(sent(at(kMonday + 6 * kHour)), 200);
    QCOMPARE(sent(at(kMonday + 7 * kHour)), 200); // nothing between the two
    QCOMPARE(sent(at(kMonday + 2 * kHour)), 100); // the second is between
    QCOMPARE(sent(at(kMonday + 7 * kHour)), 200);
    const auto cloud = [&] { return reader->cloudUsage(at(kMonday + 7 * kHour))->bytesOut(); };
    QCOMPARE(cloud(), 200);
    QCOMPARE(cloud(), 200);
    VERIFY_OK(office.write({upload(u"3"_s, kMonday + 6 * kHour)}));
    QCOMPARE(sent(at(kMonday + 7 * kHour)), 300);
    QCOMPARE(cloud(), 300);
    DeviceEdit edit;
    edit.id = reader->devices()->at(0).id;
    edit.department = u"経理課"_s;
    VERIFY_OK(office.store->editDevice(edit));
    const auto facts = reader->officeFacts(at(kMonday + 7 * kHour), kMonday + 7 * kHour);
    QCOMPARE(facts->devices.at(0).record.department, u"経理課"_s);
    QCOMPARE(facts->now, kMonday + 7 * kHour);
}

void TestReaderFacts::groups()
{
    TestOffice office;
    const auto alert = [](const QString &id, UtcMicros t, const char *to, Disposition d) {
        Event e = detection(id, t, "192.168.1.5", to, ThreatKind::CommandAndControl, d);
        e.bytesOut = 100;
        return e;
    };
    Event named = alert(u"3"_s, kMonday + 3, "203.0.113.3", Disposition::Detected);
    named.name = u"bad.example"_s;
    named.user = u"sato"_s;
    named.severity = Severity::Critical;
    Event inbound = detection(u"5"_s, kMonday + 5, "198.51.100.7", "192.168.1.5",
        ThreatKind::Exploit, Disposition::Blocked);
    VERIFY_OK(office.write({alert(u"1"_s, kMonday + 1, "203.0.113.1", Disposition::Detected),
        alert(u"2"_s, kMonday + 2, "203.0.113.1", Disposition::Detected), named,
        alert(u"4"_s, kMonday + 4, "203.0.113.1", Disposition::Blocked), inbound,
        alert(u"6"_s, kWeek.to, "203.0.113.1", Disposition::Blocked)}));
    const auto facts = office.reader()->officeFacts(kWeek, kWeek.to);
    VERIFY_OK(facts);
    QCOMPARE(facts->devices.size(), 1);
    const auto &groups = facts->devices[0].detections;
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups[0].direction, Direction::Inbound);
    QCOMPARE(groups[0].peer, u"198.51.100.7"_s);
    QCOMPARE(groups[1].disposition, Disposition::Blocked);
    const DetectionGroup &contact = groups[2];
    QCOMPARE(contact.count, 3);
    QCOMPARE(contact.first, kMonday + 1);
    QCOMPARE(contact.last, kMonday + 3);
    QCOMPARE(contact.peer, u"bad.example"_s);
    QCOMPARE(contact.peers, 2);
    QCOMPARE(contact.user, u"sato"_s);
    QCOMPARE(contact.severity, Severity::Critical);
    QCOMPARE(contact.bytesOut, 300);
    QCOMPARE(contact.ruleId, u"1000"_s);
    QCOMPARE(contact.sourceId, u"utm-1"_s);
    QCOMPARE(contact.eventIds.size(), 3);
    QCOMPARE(office.reader()->event(contact.eventIds[0])->name, u"bad.example"_s);
}

void TestReaderFacts::groupsOfMail()
{
    TestOffice office;
    QList<Event> mails;
    for (int i = 0; i < 30; ++i) {
        Event e = detection(u"m%1"_s.arg(i), kMonday + i * kMinute, "203.0.113.25", "198.51.100.2",
            ThreatKind::MaliciousMail, Disposition::Blocked, "mail");
        e.kind = EventKind::Mail;
        e.mailFrom =
            u"Taro <taro%1@%2>"_s.arg(i).arg(i < 20 ? u"Partner.example"_s : u"other.example"_s);
        mails << e;
        e.threat = ThreatKind::None; // a clean mail
        e.identity = identity(u"c%1"_s.arg(i));
        e.kind = EventKind::Mail;
        mails << e;
    }
    VERIFY_OK(office.write(mails));
    const auto facts = office.reader()->officeFacts(kWeek, kWeek.to);
    QCOMPARE(facts->unattributed.size(), 2);
    const DetectionGroup &latest = facts->unattributed[0];
    QCOMPARE(latest.count, 10);
    QCOMPARE(latest.mailSenderDomains, 1);
    QVERIFY(latest.mailFrom.contains(u"other.example"_s));
    const DetectionGroup &burst = facts->unattributed[1];
    QCOMPARE(burst.count, 20);
    QVERIFY(burst.mailFrom.contains(u"taro19@"_s));
    QCOMPARE(burst.eventIds.size(), 20);
}

void TestReaderFacts::everyDetectionCounts()
{
    TestOffice office;
    QList<Event> scans;
    for (int i = 0; i < 6000; ++i)
        scans << detection(u"s%1"_s.arg(i), kMonday + i % 7 * kSecond, "192.168.1.5", "203.0.113.9",
            ThreatKind::Scan, Disposition::Blocked);
    VERIFY_OK(office.write(scans));
    const auto facts = office.reader()->officeFacts(kWeek, kWeek.to);
    QCOMPARE(facts->devices[0].detections[0].count, 6000);
    QCOMPARE(office.reader()->blockedCount(kWeek).value(), 6000);
}

void TestReaderFacts::uploads()
{
    TestOffice office;
    const UtcMicros night = kMonday + 14 * kHour; // 23:00 in Tokyo
    VERIFY_OK(office.write({flow(u"1"_s, kMonday, "192.168.1.5", "203.0.113.9", 100, 1,
                                "sendoff.example"),
        flow(u"2"_s, night, "192.168.1.5", "203.0.113.9", 900, 1, "sendoff.example"),
        flow(u"3"_s, kMonday - 20 * kDay, "192.168.1.5", "203.0.113.9", 5, 1, "sendoff.example"),
        flow(u"4"_s, kMonday - 40 * kDay, "192.168.1.5", "203.0.113.9", 6, 1, "sendoff.example"),
        flow(u"5"_s, kMonday, "192.168.1.5", "203.0.113.9", 70, 1, "nobody.example")}));
    VERIFY_OK(office.store->decideService(u"sendoff"_s, Approval::Forbidden, kMonday));
    const auto facts = office.reader()->officeFacts(kWeek, kWeek.to);
    const DeviceFacts &device = facts->devices[0];
    const QList<UploadTotal> totals{{QDate(2026, 10, 13), 5}, {QDate(2026, 11, 2), 1000}};
    QCOMPARE(device.uploadTotals, totals);
    QCOMPARE(device.uploads.size(), 1);
    const UploadDay &upload = device.uploads[0];
    QCOMPARE(upload.day, QDate(2026, 11, 2));
    QCOMPARE(upload.serviceId, u"sendoff"_s);
    QCOMPARE(upload.serviceName, u"Sendoff"_s);
    QCOMPARE(upload.category, CloudCategory::Transfer);
    QVERIFY(upload.risky);
    QCOMPARE(upload.approval, Approval::Forbidden);
    QCOMPARE(upload.bytesOut, 1000);
    QCOMPARE(upload.nightBytesOut, 900);
    QCOMPARE(upload.first, kMonday);
    QCOMPARE(upload.last, night);
    QCOMPARE(device.flows, 3);
    QCOMPARE(device.bytesOut, 1070);
    QCOMPARE(device.lastFlow, night);
    QCOMPARE(device.seenDays, (QList<QDate>{{2026, 10, 13}, {2026, 11, 2}}));
    QCOMPARE(device.lateDays, QList<QDate>{QDate(2026, 11, 2)}); // the other day it went at nine
}

void TestReaderFacts::expectations()
{
    TestOffice office;
    auto facts = office.reader()->officeFacts(kWeek, kWeek.to);
    QVERIFY(!facts->agentsExpected && !facts->networkWatched);
    SourceHealth health;
    health.id = u"utm-1"_s;
    health.state = SourceState::Unreachable;
    VERIFY_OK(office.store->recordHealth(health, kMonday));
    QVERIFY(!office.reader()->officeFacts(kWeek, kWeek.to)->networkWatched);
    health.state = SourceState::Ok;
    VERIFY_OK(office.store->recordHealth(health, kMonday + kMinute));
    QVERIFY(office.reader()->officeFacts(kWeek, kWeek.to)->networkWatched);
    QVERIFY(!office.reader()->officeFacts({kWeek.to, kWeek.to + kDay}, kWeek.to)->networkWatched);
    health.id = u"wazuh-1"_s;
    health.role = SourceSettings::Role::Edr;
    VERIFY_OK(office.store->recordHealth(health, kMonday));
    QVERIFY(office.reader()->officeFacts(kWeek, kWeek.to)->agentsExpected);
    QCOMPARE(office.reader()->officeFacts(kWeek, kWeek.to)->sources.size(), 2);
    VERIFY_OK(office.store->forgetSource(u"wazuh-1"_s, kMonday + kHour));
    QVERIFY(!office.reader()->officeFacts(kWeek, kWeek.to)->agentsExpected);
}

void TestReaderFacts::decisions()
{
    TestOffice office;
    VERIFY_OK(office.store->decideFinding(
        {u"c2_contact:12"_s, FindingState::InProgress, u"a"_s, kMonday}));
    VERIFY_OK(office.store->decideFinding(
        {u"c2_contact:12"_s, FindingState::Handled, u"清掃済み"_s, kMonday + 1}));
    const auto decisions = office.reader()->officeFacts(kWeek, kWeek.to)->decisions;
    QCOMPARE(decisions.size(), 1);
    QCOMPARE(decisions[0].state, FindingState::Handled);
    QCOMPARE(decisions[0].note, u"清掃済み"_s);
    QCOMPARE(decisions[0].at, kMonday + 1);
}

void TestReaderFacts::cloud()
{
    TestOffice office;
    VERIFY_OK(office.write(
        {flow(u"0"_s, kMonday - 6 * kDay, "192.168.1.5", "203.0.113.9", 50, 1, "bigbox.example"),
            flow(u"1"_s, kMonday, "192.168.1.5", "203.0.113.9", 100, 7, "bigbox.example"),
            flow(u"2"_s, kMonday + kDay, "192.168.1.6", "203.0.113.9", 300, 8, "bigbox.example"),
            flow(u"3"_s, kMonday, "192.168.1.6", "203.0.113.9", 200, 9, "sendoff.example"),
            flow(u"4"_s, kMonday, "192.168.1.6", "203.0.113.8", 40, 9)}));
    DeviceEdit edit;
    edit.id = office.reader()->devices()->at(1).id;
    edit.department = u"営業"_s;
    VERIFY_OK(office.store->editDevice(edit));
    VERIFY_OK(office.store->decideService(u"bigbox"_s, Approval::Approved, kMonday));
    const auto usage = office.reader()->cloudUsage(kWeek);
    VERIFY_OK(usage);
    QCOMPARE(usage->services.size(), 2);
    const ServiceUsage &bigbox = usage->services[0];
    QCOMPARE(bigbox.name, u"Bigbox"_s);
    QCOMPARE(bigbox.bytesOut, 400);
    QCOMPARE(bigbox.bytesIn, 15);
    QCOMPARE(bigbox.flows, 2);
    QCOMPARE(bigbox.devices, 2);
    QCOMPARE(bigbox.firstSeen, kMonday - 6 * kDay);
    QCOMPARE(bigbox.bytesOutBefore, 50);
    QCOMPARE(bigbox.approval, Approval::Approved);
    QVERIFY(usage->services[1].risky);
    QCOMPARE(usage->unclassifiedBytesOut, 40);
    QCOMPARE(usage->unclassifiedHosts[0].host, u"203.0.113.8"_s);
    QCOMPARE(usage->bytesOut(), 640);
    QCOMPARE(usage->devices.size(), 2);
    QCOMPARE(usage->devices[0].ip, u"192.168.1.6"_s);
    QCOMPARE(usage->devices[0].bytesOut, 540);
    QCOMPARE(usage->devices[0].services.size(), 2);
    QCOMPARE(usage->devices[0].services[0].bytesOut, 300);
    QCOMPARE(usage->departments[0].department, u"営業"_s);
    QCOMPARE(usage->departments[0].devices, 1);
    QCOMPARE(usage->departments[1].bytesOutBefore, 50);
    QCOMPARE(usage->days.size(), 3);
    QCOMPARE(usage->days[0].day, QDate(2026, 11, 2));
}

/// The same sums made from the records by hand, over random traffic.
void TestReaderFacts::cloudAgainstRecords()
{
    TestOffice office;
    QList<Event> events = Traffic(50).events(4000);
    events.removeIf([](const Event &e) { return e.kind != EventKind::Flow; });
    VERIFY_OK(office.write(events));
    const Period period{kMonday - 9 * kHour, kMonday + 15 * kHour};
    QMap<QString, qint64> expected;
    const HomeNetworks home;
    for (const Event &e : events) {
        const CloudService *service = e.dstPort == 53 ? nullptr : office.catalogue.classify(e.name);
        if (period.contains(e.time) && home.isInternal(e.srcIp) && home.isOutside(e.dstIp))
            expected[service ? service->id : QString()] += e.bytesOut;
    }
    const auto usage = office.reader()->cloudUsage(period);
    QCOMPARE(usage->services.size(), 2);
    for (const ServiceUsage &service : usage->services)
        QCOMPARE(service.bytesOut, expected[service.serviceId]);
    QCOMPARE(usage->unclassifiedBytesOut, expected[QString()]);
    qint64 byDevice = 0;
    for (const DeviceUsage &device : usage->devices)
        byDevice += device.bytesOut;
    QCOMPARE(byDevice, usage->bytesOut());
}

void TestReaderFacts::attacks()
{
    TestOffice office;
    QList<Event> events;
    const auto add = [&events](UtcMicros t, ThreatKind threat, Disposition d, int n) {
        for (int i = 0; i < n; ++i)
            events << detection(
                u"a%1"_s.arg(events.size()), t, "203.0.113.9", "198.51.100.1", threat, d);
    };
    add(kMonday, ThreatKind::Scan, Disposition::Blocked, 5);
    add(kMonday + kDay, ThreatKind::Scan, Disposition::Detected, 2);
    add(kMonday + kDay, ThreatKind::Malware, Disposition::Allowed, 1);
    add(kMonday, ThreatKind::Policy, Disposition::Blocked, 9); // not an attack
    add(kMonday - 3 * kDay, ThreatKind::Scan, Disposition::Blocked, 4);
    VERIFY_OK(office.write(events));
    const auto attacks = office.reader()->attacks(kWeek, {kWeek.from - 7 * kDay, kWeek.from});
    QCOMPARE(attacks->size(), 2);
    QCOMPARE(attacks->at(0).threat, ThreatKind::Scan);
    QCOMPARE(attacks->at(0).blocked, 5);
    QCOMPARE(attacks->at(0).notBlocked, 2);
    QCOMPARE(attacks->at(0).blockedBefore, 4);
    QCOMPARE(attacks->at(1).notBlocked, 1);
    QCOMPARE(office.reader()->blockedCount(kWeek).value(), 5);
    const auto days = office.reader()->attackDays(kWeek);
    QCOMPARE(days->size(), 7);
    QCOMPARE(days->at(0).day, QDate(2026, 11, 2));
    QCOMPARE(days->at(0).blocked, 5);
    QCOMPARE(days->at(1).notBlocked, 3);
    QCOMPARE(days->at(6).blocked, 0);
}

void TestReaderFacts::supportRequests()
{
    TestOffice office;
    SupportRequest request;
    request.kind = SupportKind::Rush;
    request.filed = kMonday;
    request.findingId = u"c2_contact:12"_s;
    request.facts = u"経理-PC03\nLAN を抜きました"_s;
    request.note = u"急ぎ"_s;
    const auto filed = office.store->fileRequest(request);
    VERIFY_OK(filed);
    QVERIFY(filed->id > 0);
    request.filed = kMonday + kHour;
    request.kind = SupportKind::Remote;
    QVERIFY(office.store->fileRequest(request)->id > filed->id);
    SupportRequest done = *filed;
    done.state = SupportState::Done;
    done.changed = kMonday + kDay;
    done.outcome = u"駆除済み"_s;
    VERIFY_OK(office.store->updateRequest(done));
    const auto all = office.reader()->supportRequests({});
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).kind, SupportKind::Remote);
    QCOMPARE(all->at(0).changed, kMonday + kHour);
    QCOMPARE(all->at(1).outcome, u"駆除済み"_s);
    QCOMPARE(all->at(1).facts, request.facts);
    QCOMPARE(all->at(1).state, SupportState::Done);
    QCOMPARE(office.reader()->supportRequests({kMonday + 1, kMonday + kDay})->size(), 1);
    done.id = 99;
    QCOMPARE(office.store->updateRequest(done).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestReaderFacts)
#include "tst_reader_facts.moc"
