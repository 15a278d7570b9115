// SPDX-License-Identifier: GPL-3.0-or-later
// What goes by age and by size, what stays, and that what went does not come back through a
// repeated import. Also what happens to the figures when the home networks, the time zone or the
// catalogue change.
#include <numeric>

#include "models/judgement/storage_plan.h"
#include "models/store/meta.h"
#include "models/store/retention.h"
#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

const Retention kRetention{2, 13, 0};

qint64 rows(const TestOffice &office, const QByteArray &table)
{
    return office.raw()->number("SELECT count(*) FROM " + table).value_or(-1);
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oldFlowsGoRollUpsStay();
    void inSmallSteps();
    void guardReportsGoWithTheirRecords();
    void expiredAreNotTakenAgain();
    void rebuildKeepsExpiredDays();
    void rebuildKeepsDaysOfRecordsAlone();
    void oddTimesGoWithTheirRows();
    void previewIsWhatIsDeleted_data();
    void previewIsWhatIsDeleted();
    void sizeLimitKeepsTheNewest();
    void stepsAreBounded();
    void freePagesAreGivenBack();
    void namesAndHostsAreThinned();
    void homeNetworksChange();
    void timeZoneChanges();
    void catalogueChanges();
};

void TestRetention::oldFlowsGoRollUpsStay()
{
    TestOffice office;
    const UtcMicros now = kMonday + 70 * kDay;
    VERIFY_OK(office.write(
        {flow(u"old"_s, kMonday, "192.168.1.5", "203.0.113.9", 10, 1, "bigbox.example"),
            detection(u"alert"_s, kMonday, "192.168.1.5", "203.0.113.9", ThreatKind::Malware,
                Disposition::Blocked),
            flow(u"new"_s, now - kDay, "192.168.1.5", "203.0.113.9", 7, 1)}));
    const auto before = rollUps(*office.raw());
    QCOMPARE(office.store->expire(kRetention, now).value(), 1);
    QCOMPARE(rows(office, "flow"), 1);
    QCOMPARE(rows(office, "record"), 1);
    QCOMPARE(rows(office, "record_raw"), 1);
    QCOMPARE(differences(rollUps(*office.raw()), before), QString());
    QCOMPARE(office.reader()->cloudUsage({kMonday, kMonday + kDay})->bytesOut(), 10);
    const UtcMicros later = kMonday + 400 * kDay; // over 13 months
    QCOMPARE(office.store->expire(kRetention, later).value(), 2);
    QCOMPARE(rows(office, "record"), 0);
    QCOMPARE(rows(office, "record_raw"), 0);
    QCOMPARE(office.reader()->blockedCount({kMonday, kMonday + kDay}).value(), 1);
}

void TestRetention::guardReportsGoWithTheirRecords()
{
    TestOffice office;
    QList<Event> told;
    for (const int day : {0, 3, 420}) {
        Event event;
        event.kind = EventKind::Agent;
        event.ruleId = kGuardOutdated.toString();
        event.time = kMonday + day * kDay;
        event.identity = identity(QString::number(day));
        event.device.hostname = u"pc1"_s;
        told << event;
    }
    VERIFY_OK(office.write(told));
    QCOMPARE(rows(office, "guard_day"), 3);
    QCOMPARE(office.store->expire(kRetention, kMonday + 420 * kDay).value(), 2);
    QCOMPARE(rows(office, "guard_day"), 2); // the last day that went is still whole
}

void TestRetention::inSmallSteps()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(1).events(2000)));
    const qint64 flows = rows(office, "flow");
    const UtcMicros now = kMonday + 100 * kDay;
    qint64 gone = 0;
    while (true) {
        const qint64 step = office.store->expire(kRetention, now, 300).value();
        QVERIFY(step <= 300);
        if (step == 0)
            break;
        gone += step;
    }
    QCOMPARE(gone, flows);
    QCOMPARE(rows(office, "flow"), 0);
    QCOMPARE(rows(office, "record"), 2000 - flows);
}

void TestRetention::expiredAreNotTakenAgain()
{
    TestOffice office;
    const QList<Event> events = Traffic(2).events(3000);
    VERIFY_OK(office.write(events));
    const auto before = rollUps(*office.raw());
    const UtcMicros now = kMonday + 62 * kDay + 12 * kHour; // in the middle of the rows
    qint64 gone = 0;
    for (qint64 step = 1; step > 0; gone += step)
        step = office.store->expire(kRetention, now, 500).value();
    QVERIFY(gone > 500 && gone < 2500);
    office.reopen();
    const auto again = office.write(events);
    VERIFY_OK(again);
    QCOMPARE(again->stored, 0);
    QCOMPARE(again->expired, gone);
    QCOMPARE(again->duplicate, 3000 - gone);
    QCOMPARE(differences(rollUps(*office.raw()), before), QString());
}

void TestRetention::rebuildKeepsExpiredDays()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(3).events(3000)));
    const auto before = rollUps(*office.raw());
    const UtcMicros now = kMonday + 62 * kDay + 12 * kHour;
    QVERIFY(office.store->expire(kRetention, now, 100'000).value() > 100);
    VERIFY_OK(office.store->rebuildRollups());
    QCOMPARE(differences(rollUps(*office.raw()), before), QString());
}

/// An office with an EDR alone has no connections: its figures must outlive its records as well.
void TestRetention::rebuildKeepsDaysOfRecordsAlone()
{
    TestOffice office;
    QList<Event> events;
    for (int day = 0; day < 20; ++day)
        events << detection(u"a%1"_s.arg(day), kMonday + day * kDay, "192.168.1.5", "203.0.113.9",
            ThreatKind::Malware, Disposition::Blocked);
    VERIFY_OK(office.write(events));
    const auto before = rollUps(*office.raw());
    const Retention short_{13, 1, 0};
    const UtcMicros now = kMonday + 40 * kDay;
    QVERIFY(office.store->expire(short_, now, 1000).value() > 5);
    QVERIFY(rows(office, "record") > 5);
    VERIFY_OK(office.store->rebuildRollups());
    QCOMPARE(rollUps(*office.raw()), before);
}

void TestRetention::oddTimesGoWithTheirRows()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(4).events(500)));
    QVERIFY(office.raw()->exec("INSERT INTO odd_time SELECT id, 7 FROM flow;"
                               "INSERT INTO odd_time SELECT id, 7 FROM record"));
    const UtcMicros now = kMonday + 62 * kDay + 12 * kHour;
    for (qint64 step = 1; step > 0;)
        step = office.store->expire(kRetention, now, 70).value();
    QVERIFY(rows(office, "flow") > 50 && rows(office, "odd_time") < 500);
    QCOMPARE(rows(office, "odd_time"), rows(office, "flow") + rows(office, "record"));
    QCOMPARE(office.raw()
                 ->number("SELECT count(*) FROM odd_time WHERE id NOT IN (SELECT id FROM flow)"
                          " AND id NOT IN (SELECT id FROM record)")
                 .value(),
        0);
}

void TestRetention::previewIsWhatIsDeleted_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<qint64>("share"); // percent of the used bytes that may stay
    QTest::newRow("by age") << 1 << Q_INT64_C(0);
    QTest::newRow("by size") << 13 << Q_INT64_C(60);
    QTest::newRow("by both") << 1 << Q_INT64_C(40);
    QTest::newRow("nothing") << 13 << Q_INT64_C(120);
}

void TestRetention::previewIsWhatIsDeleted()
{
    QFETCH(int, months);
    QFETCH(qint64, share);
    TestOffice office;
    VERIFY_OK(office.write(Traffic(5, kMonday, 40 * kDay).events(20'000)));
    const UtcMicros now = kMonday + 45 * kDay;
    Retention retention{months, months, 0};
    retention.limitBytes = office.store->storageFigures()->usedBytes * share / 100;
    const StoragePreview preview = office.reader()->storagePreview(retention, now).value();
    QVERIFY(preview.exact);
    const qint64 flows = rows(office, "flow");
    const qint64 records = rows(office, "record");
    const qint64 used = office.store->storageFigures()->usedBytes;
    for (qint64 step = 1; step > 0;)
        step = office.store->expire(preview.plan, 500).value();
    QCOMPARE(flows - rows(office, "flow"), preview.flows);
    QCOMPARE(records - rows(office, "record"), preview.records);
    QCOMPARE(preview.flows > 0, share != 120);
    const qint64 freed = used - office.store->storageFigures()->usedBytes;
    QVERIFY2(qAbs(freed - preview.bytes) <= preview.bytes * 35 / 100 + 50'000,
        qPrintable(u"%1 freed, %2 said"_s.arg(freed).arg(preview.bytes)));
}

void TestRetention::sizeLimitKeepsTheNewest()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(6, kMonday, 30 * kDay).events(40'000)));
    const UtcMicros now = kMonday + 30 * kDay;
    const auto before = rollUps(*office.raw());
    const qint64 newest = office.raw()->number("SELECT max(id) FROM flow").value();
    const qint64 records = rows(office, "record");
    const qint64 used = office.store->storageFigures()->usedBytes;
    const Retention retention{13, 13, used * 7 / 10};
    for (qint64 step = 1; step > 0;)
        step = office.store->expire(retention, now, 2000).value();
    const StorageFigures after = office.store->storageFigures().value();
    QVERIFY2(after.usedBytes <= retention.limitBytes,
        qPrintable(u"%1 of %2"_s.arg(after.usedBytes).arg(retention.limitBytes)));
    QVERIFY2(after.usedBytes > retention.limitBytes * 8 / 10, // not much more than needed
        qPrintable(u"%1 of %2"_s.arg(after.usedBytes).arg(retention.limitBytes)));
    QCOMPARE(rows(office, "record"), records); // connections first
    QCOMPARE(office.raw()->number("SELECT max(id) FROM flow").value(), newest);
    QVERIFY(after.oldestFlow > kMonday + 5 * kDay);
    QCOMPARE(office.reader()->storageFigures()->days.last().day, QDate(2026, 12, 2));
    QCOMPARE(rollUps(*office.raw()), before);
    QVERIFY(planExpiry(after, retention, now, OfficeCalendar()).isEmpty());
}

void TestRetention::stepsAreBounded()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(7).events(6000)));
    const UtcMicros now = kMonday + 500 * kDay;
    QList<qint64> steps;
    for (qint64 step = 1; step > 0; steps << step)
        step = office.store->expire(Retention{}, now, 250).value();
    QCOMPARE(steps.size(), 6000 / 250 + 1);
    QCOMPARE(std::accumulate(steps.begin(), steps.end(), Q_INT64_C(0)), 6000);
    QCOMPARE(*std::max_element(steps.begin(), steps.end()), 250);
    QCOMPARE(rows(office, "record_raw"), 0);
}

void TestRetention::freePagesAreGivenBack()
{
    TestOffice office;
    QCOMPARE(office.raw()->number("PRAGMA auto_vacuum").value(), 2);
    // A large and short-lived table stands in for years of rows.
    QVERIFY(office.raw()->exec(
        "CREATE TABLE bulk(x); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
        " WHERE i < 26000) INSERT INTO bulk SELECT zeroblob(4000) FROM n; DROP TABLE bulk"));
    const qint64 page = office.raw()->number("PRAGMA page_size").value();
    const StorageFigures full = office.store->storageFigures().value();
    QVERIFY(full.fileBytes > 100'000'000 && full.usedBytes < 2'000'000);
    int steps = 0;
    for (bool more = true; more; ++steps) {
        const qint64 before = office.store->storageFigures()->fileBytes;
        more = office.store->giveBack(500).value();
        QVERIFY(before - office.store->storageFigures()->fileBytes <=
            504 * page); // with the map of pages
    }
    QVERIFY2(steps > 5, qPrintable(QString::number(steps)));
    const StorageFigures small = office.store->storageFigures().value();
    QVERIFY(small.fileBytes < 70'000'000 && small.fileBytes > 60'000'000); // some stay for new rows
    QVERIFY(small.usedBytes <= full.usedBytes); // the map of pages shrinks as well
    QCOMPARE(office.store->integrityCheck().value(), u"ok"_s);
}

void TestRetention::namesAndHostsAreThinned()
{
    TestOffice office;
    QList<Event> events;
    for (int i = 0; i < 400; ++i) {
        Event e = flow(u"h%1"_s.arg(i), kMonday, "192.168.1.5", "203.0.113.9", 1 + i);
        e.name = u"host%1.example"_s.arg(i);
        events << e;
        e.kind = EventKind::Name;
        e.identity = identity(u"n%1"_s.arg(i));
        e.flowId = quint64(i + 1);
        events << e;
    }
    VERIFY_OK(office.write(events));
    const auto before = office.reader()->cloudUsage({kMonday, kMonday + kDay});
    Tidying round;
    int steps = 0;
    for (bool more = true; more; ++steps)
        more = office.store->tidy(round, kMonday + 10 * kDay, 100).value();
    QVERIFY2(steps >= 2 && steps < 8, qPrintable(QString::number(steps))); // 100 rows each
    QCOMPARE(rows(office, "host_day"), 200);
    const auto after = office.reader()->cloudUsage({kMonday, kMonday + kDay});
    QCOMPARE(after->bytesOut(), before->bytesOut());
    QCOMPARE(after->unclassifiedHosts.size(), 20);
    QCOMPARE(after->unclassifiedHosts[0].bytesOut, 400);
    QCOMPARE(after->unclassifiedHosts[19].host, before->unclassifiedHosts[19].host);
}

/// The office's server has a public address; the settings say so only later.
void TestRetention::homeNetworksChange()
{
    TestOffice office;
    const QList<Event> events{flow(u"1"_s, kMonday, "192.168.1.5", "198.51.100.10", 100, 7),
        flow(u"2"_s, kMonday, "203.0.113.9", "198.51.100.10", 40, 5000),
        flow(u"3"_s, kMonday, "198.51.100.10", "203.0.113.9", 60, 3, "bigbox.example"),
        detection(u"4"_s, kMonday, "203.0.113.9", "198.51.100.10", ThreatKind::Exploit,
            Disposition::Blocked)};
    VERIFY_OK(office.write(events));
    QCOMPARE(office.reader()->devices()->size(), 1);
    office.home = HomeNetworks::parse(u"198.51.100.0/28"_s).value();
    office.reopen();
    QVERIFY(office.store);
    TestOffice anew; // as if it had been set from the beginning
    anew.home = office.home;
    anew.reopen();
    VERIFY_OK(anew.write({events[0]})); // so that the devices have the same numbers
    VERIFY_OK(anew.write(events));
    QCOMPARE(dump(*office.raw(), "device_hour", 6), dump(*anew.raw(), "device_hour", 6));
    QCOMPARE(office.reader()->cloudUsage({kMonday, kMonday + kDay})->services.size(), 1);
    const auto facts = office.reader()->officeFacts({kMonday, kMonday + kDay}, kMonday + kDay);
    QCOMPARE(facts->devices.size(), 2);
    QCOMPARE(facts->unattributed.size(), 0);
    const auto totals = office.reader()->totals({}, office.home);
    QCOMPARE(totals->internal.size(), 2);
    QCOMPARE(totals->internal[1].bytesOut, 5060);
    QCOMPARE(totals->internal[1].bytesIn, 43);
    QCOMPARE(totals->internal[0].bytesOut, 0);
    office.home = {};
    office.reopen(); // and back
    QCOMPARE(office.reader()->officeFacts({kMonday, kMonday + kDay}, 0)->devices[0].bytesOut, 100);
}

void TestRetention::timeZoneChanges()
{
    TestOffice office;
    const UtcMicros lateEvening = kMonday - kDay + 23 * kHour; // Monday in Tokyo, Sunday in London
    VERIFY_OK(office.write(
        {flow(u"1"_s, lateEvening, "192.168.1.5", "203.0.113.9", 10, 1, "bigbox.example")}));
    QCOMPARE(office.raw()->number("SELECT day FROM service_day").value(),
        QDate(2026, 11, 2).toJulianDay());
    office.store.reset();
    StoreOptions options = office.options();
    options.calendar = OfficeCalendar(QTimeZone("Europe/London"), {8, 0}, {19, 0});
    VERIFY_OK(EventStore::open(options));
    QCOMPARE(office.raw()->number("SELECT day FROM service_day").value(),
        QDate(2026, 11, 1).toJulianDay());
}

void TestRetention::catalogueChanges()
{
    TestOffice office;
    VERIFY_OK(
        office.write({flow(u"1"_s, kMonday, "192.168.1.5", "203.0.113.9", 10, 1, "a.later.example"),
            flow(u"2"_s, kMonday, "192.168.1.5", "203.0.113.9", 20, 1, "b.bigbox.example")}));
    office.catalogue = CloudCatalogue::parse(R"({"checked": "2026-12-01", "services": [
        {"id": "later", "ja": "後", "en": "Later", "category": "ai", "risky": false,
         "domains": ["later.example"]}]})")
                           .value();
    office.reopen();
    const auto usage = office.reader()->cloudUsage({kMonday, kMonday + kDay});
    QCOMPARE(usage->services.size(), 1);
    QCOMPARE(usage->services[0].serviceId, u"later"_s);
    QCOMPARE(usage->services[0].firstSeen, kMonday);
    QCOMPARE(usage->unclassifiedBytesOut, 20);
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
