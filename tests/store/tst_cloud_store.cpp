// SPDX-License-Identifier: GPL-3.0-or-later
// What the store knows of outside services besides bytes: hours, parts of the day, days without
// records, and who may use what.
#include <QTest>

#include "models/store/meta.h"
#include "tests/store/told_services.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

const Period kWeek{kMonday - 9 * kHour, kMonday - 9 * kHour + 7 * kDay}; // Tokyo's

} // namespace

class TestCloudStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hoursAndPartsOfTheDay();
    void olderStoresGetTheirHours();
    void hoursFollowARenamedFlow();
    void daysWithoutRecords();
    void oneService();
    void aDepartmentsOwnDecision();
    void everyDecisionIsKept();
    void laterIsRemembered();
    void ownPlaces();
};

void TestCloudStore::hoursAndPartsOfTheDay()
{
    TestOffice office; // kMonday is nine in the morning
    VERIFY_OK(office.write({flow(u"1"_s, kMonday, "192.168.1.5", "203.0.113.9", 1, 0,
                                "sendoff.example"),
        flow(u"2"_s, kMonday + 4 * kHour, "192.168.1.5", "203.0.113.9", 20, 0, "sendoff.example"),
        flow(u"3"_s, kMonday + 9 * kHour, "192.168.1.5", "203.0.113.9", 300, 0, "sendoff.example"),
        flow(
            u"4"_s, kMonday + 13 * kHour, "192.168.1.6", "203.0.113.9", 4000, 0, "sendoff.example"),
        flow(u"5"_s, kMonday + 13 * kHour - 1, "192.168.1.5", "203.0.113.9", 50'000, 0),
        flow(u"6"_s, kMonday, "192.168.1.5", "192.168.1.6", 7, 0, "sendoff.example")}));
    const auto reader = office.reader();
    const auto facts = reader->officeFacts(kWeek, kWeek.to);
    const std::array<qint64, 4> expected{0, 1, 20, 300};
    QCOMPARE(facts->devices[0].uploads.first().bandBytes, expected);
    const auto usage = reader->cloudUsage(kWeek);
    const auto &monday = usage->hours.bytesOut[0];
    QCOMPARE(monday[9], 1);
    QCOMPARE(monday[13], 20);
    QCOMPARE(monday[18], 300);
    QCOMPARE(monday[22], 4000);
    QCOMPARE(monday[21], 50'000); // to no known service, but out
    QCOMPARE(usage->hours.total(), usage->bytesOut());
    // The same after all was counted anew from the rows.
    const auto before = rollUps(*office.raw());
    VERIFY_OK(office.store->rebuildRollups());
    QCOMPARE(differences(before, rollUps(*office.raw())), QString());
}

/// A store of before this step has neither: they are made from the rows when it is opened.
void TestCloudStore::olderStoresGetTheirHours()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(7).events(400)));
    const auto expected = rollUps(*office.raw());
    office.store.reset();
    {
        const auto db = office.raw();
        db->exec("DELETE FROM service_hour;"
                 "UPDATE service_day SET morning_out = 0, evening_out = 0");
        setMeta(*db, kServiceHoursDue, 1);
    }
    office.reopen();
    QVERIFY(office.store);
    QCOMPARE(differences(expected, rollUps(*office.raw())), QString());
    QCOMPARE(metaNumber(*office.raw(), kServiceHoursDue), 0);
}

void TestCloudStore::hoursFollowARenamedFlow()
{
    TestOffice office;
    Event sent = flow(u"1"_s, kMonday, "192.168.1.5", "203.0.113.9", 900, 1);
    sent.flowId = 77;
    VERIFY_OK(office.write({sent}));
    QCOMPARE(
        office.raw()->number("SELECT bytes_out FROM service_hour WHERE service = 0").value_or(-1),
        900);
    Event name = flow(u"2"_s, kMonday, "192.168.1.5", "203.0.113.9", 0, 0, "sendoff.example");
    name.kind = EventKind::Name;
    name.flowId = 77;
    name.app = u"tls"_s;
    VERIFY_OK(office.write({name}));
    QCOMPARE(
        office.raw()->number("SELECT count(*) FROM service_hour WHERE service = 0").value_or(-1),
        0);
    QCOMPARE(
        office.raw()->number("SELECT bytes_out FROM service_hour WHERE service > 0").value_or(-1),
        900);
}

/// No records are not nothing sent: a day on which a source answered without any is watched.
void TestCloudStore::daysWithoutRecords()
{
    TestOffice office;
    VERIFY_OK(office.write({flow(u"1"_s, kMonday, "192.168.1.5", "203.0.113.9", 1),
        flow(u"2"_s, kMonday + 3 * kDay, "192.168.1.5", "203.0.113.9", 1)}));
    const auto day = [](int n) { return QDate(2026, 11, 2).addDays(n); };
    QCOMPARE(office.reader()->cloudUsage(kWeek)->unwatchedDays,
        (QList<QDate>{day(1), day(2), day(4), day(5), day(6)}));
    SourceHealth health;
    health.id = u"utm-1"_s;
    health.state = SourceState::Ok;
    VERIFY_OK(office.store->recordHealth(health, kMonday + kDay));
    health.id = u"wazuh-1"_s; // sees no traffic
    health.role = SourceSettings::Role::Edr;
    VERIFY_OK(office.store->recordHealth(health, kMonday + 2 * kDay));
    QCOMPARE(office.reader()->cloudUsage(kWeek)->unwatchedDays,
        (QList<QDate>{day(2), day(4), day(5), day(6)}));
}

void TestCloudStore::oneService()
{
    TestOffice office;
    const auto sent = [](const char *id, UtcMicros t, const char *src, qint64 bytes) {
        return flow(QString::fromLatin1(id), t, src, "203.0.113.9", bytes, 2, "sendoff.example");
    };
    VERIFY_OK(office.write({sent("1", kMonday, "192.168.1.5", 10),
        sent("2", kMonday + 30 * kMinute, "192.168.1.5", 20),
        sent("3", kMonday + kDay, "192.168.1.6", 300),
        sent("4", kMonday - 5 * kDay, "192.168.1.6", 4000), // before the period
        flow(u"5"_s, kMonday, "192.168.1.5", "203.0.113.9", 9, 0, "bigbox.example")}));
    const auto reader = office.reader();
    const auto all = reader->cloudService({kWeek, u"sendoff"_s, 0});
    VERIFY_OK(all);
    QCOMPARE(all->usage.bytesOut, 330);
    QCOMPARE(all->usage.bytesIn, 6);
    QCOMPARE(all->usage.flows, 3);
    QCOMPARE(all->usage.firstSeen, kMonday - 5 * kDay);
    QCOMPARE(all->service.id, u"sendoff"_s);
    QCOMPARE(all->devices.size(), 2);
    QCOMPARE(all->devices[0].bytesOut, 300); // most first
    QCOMPARE(all->days.size(), 2);
    QCOMPARE(all->hours.total(), 330);
    QCOMPARE(all->hours.bytesOut[0][9], 30);
    QVERIFY(all->visits.isEmpty());
    const auto one = reader->cloudService({kWeek, u"sendoff"_s, all->devices[1].device});
    QCOMPARE(one->visits.size(), 1);
    QCOMPARE(one->visits[0].day, QDate(2026, 11, 2));
    QCOMPARE(one->visits[0].first, kMonday);
    QCOMPARE(one->visits[0].last, kMonday + 30 * kMinute);
    QCOMPARE(one->visits[0].bandBytes[size_t(DayBand::Morning)], 30);
    const auto none = reader->cloudService({kWeek, u"never heard of"_s, 0});
    VERIFY_OK(none);
    QVERIFY(none->devices.isEmpty() && none->days.isEmpty() && none->service.id.isEmpty());
}

void TestCloudStore::aDepartmentsOwnDecision()
{
    TestOffice office;
    VERIFY_OK(
        office.write({flow(u"1"_s, kMonday, "192.168.1.5", "203.0.113.9", 10, 0, "sendoff.example"),
            flow(u"2"_s, kMonday, "192.168.1.6", "203.0.113.9", 20, 0, "sendoff.example")}));
    VERIFY_OK(office.store->decideService(u"sendoff"_s, Approval::Forbidden, kMonday));
    VERIFY_OK(office.store->setServicePolicy(
        {u"sendoff"_s, u"経理"_s, Approval::Undecided, false, {}, {}, kMonday}));
    VERIFY_OK(office.store->setServicePolicy(
        {u"sendoff"_s, u"経理"_s, Approval::Approved, false, u"税理士"_s, u"山田"_s, kMonday + 1}));
    const auto reader = office.reader(); // remembers: what changes must reach it
    const auto uploads = [&reader](int device) {
        return reader->officeFacts(kWeek, kWeek.to)->devices[device].uploads;
    };
    QCOMPARE(uploads(0).first().approval, Approval::Forbidden);
    QCOMPARE(uploads(1).first().approval, Approval::Forbidden);
    DeviceEdit edit;
    edit.id = reader->devices()->at(1).id;
    edit.department = u"経理"_s;
    VERIFY_OK(office.store->editDevice(edit));
    const auto facts = reader->officeFacts(kWeek, kWeek.to);
    for (const DeviceFacts &device : facts->devices) {
        if (device.record.department.isEmpty())
            QCOMPARE(device.uploads.value(0).approval, Approval::Forbidden);
        else
            QVERIFY(device.uploads.isEmpty()); // approved: nothing a rule speaks of
    }
    const auto usage = reader->cloudUsage(kWeek);
    QCOMPARE(usage->services[0].approval, Approval::Forbidden);
    QVERIFY(usage->services[0].byDepartment);
    QCOMPARE(reader->cloudService({kWeek, u"sendoff"_s, 0})->departments, QStringList{u"経理"_s});
}

void TestCloudStore::everyDecisionIsKept()
{
    TestOffice office;
    VERIFY_OK(office.store->decideService(u"sendoff"_s, Approval::Approved, kMonday));
    VERIFY_OK(office.store->setServicePolicy({u"sendoff"_s, {}, Approval::Forbidden, false,
        u"  事故があった "_s, u"佐藤"_s, kMonday + kDay}));
    QVERIFY(!office.store->setServicePolicy({{}, {}, Approval::Approved, false, {}, {}, kMonday}));
    office.reopen();
    const auto reader = office.reader();
    const auto history = reader->servicePolicies();
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->last(),
        (ServicePolicy{u"sendoff"_s, {}, Approval::Forbidden, false, u"事故があった"_s, u"佐藤"_s,
            kMonday + kDay}));
    const auto story = reader->cloudService({kWeek, u"sendoff"_s, 0});
    QCOMPARE(story->policies.size(), 2);
    QCOMPARE(story->policies.first().by, u"佐藤"_s); // newest first
}

void TestCloudStore::laterIsRemembered()
{
    TestOffice office;
    VERIFY_OK(office.store->postponeService(u"sendoff"_s, kMonday));
    VERIFY_OK(office.store->postponeService(u"sendoff"_s, kMonday + kDay));
    office.reopen();
    QCOMPARE(office.reader()->postponedServices().value(),
        (QHash<QString, UtcMicros>{{u"sendoff"_s, kMonday + kDay}}));
}

/// What was said to be the office's own stands apart from other customers' places, until it is
/// taken back.
void TestCloudStore::ownPlaces()
{
    TestOffice office;
    office.catalogue = wideCatalogue();
    office.reopen();
    VERIFY_OK(office.write(
        {flow(u"a"_s, kMonday, "192.168.1.5", "203.0.113.9", 5, 1, "contoso.bigbox.example"),
            flow(u"b"_s, kMonday - kHour, "192.168.1.5", "203.0.113.9", 7, 1,
                "fabrikam.bigbox.example"),
            flow(u"c"_s, kMonday, "192.168.1.5", "203.0.113.9", 9, 1, "up3.bigbox.example")}));
    const auto told = [&office] {
        const auto places = office.reader()->ownPlaces();
        QStringList keys;
        for (const OwnPlaces::Place &place : places->own)
            keys << u"own "_s + place.name + u' ' + place.by;
        for (const OwnPlaces::Place &place : places->others)
            keys << place.key;
        return keys.join(u", "_s);
    };
    QCOMPARE(told(), u"bigbox/fabrikam, bigbox/contoso"_s); // known longest first
    VERIFY_OK(office.store->setServicePolicy(
        {u"bigbox/contoso"_s, {}, Approval::Approved, true, {}, u"山田"_s, kMonday + kHour}));
    QCOMPARE(told(), u"own Bigbox (contoso) 山田, bigbox/fabrikam"_s);
    const auto uploads = office.reader()->officeFacts(kWeek, kWeek.to)->devices[0].uploads;
    QCOMPARE(uploads.size(), 1); // fabrikam's: somebody else's; our own is nothing to speak of
    QVERIFY(uploads.first().foreignTenant);
    VERIFY_OK(office.store->setServicePolicy(
        {u"bigbox/contoso"_s, {}, Approval::Undecided, false, {}, {}, kMonday + kDay}));
    QCOMPARE(told(), u"bigbox/fabrikam, bigbox/contoso"_s);
}

QTEST_GUILESS_MAIN(TestCloudStore)
#include "tst_cloud_store.moc"
