// SPDX-License-Identifier: GPL-3.0-or-later
// What goes, what stays, and that what went does not come back through a repeated import. Also what
// happens to the figures when the home networks, the time zone or the catalogue change.
#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

const Retention kRetention{60, 13};

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
    void expiredAreNotTakenAgain();
    void rebuildKeepsExpiredDays();
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
    const UtcMicros now = kMonday + 61 * kDay + 12 * kHour; // in the middle of the rows
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
    const UtcMicros now = kMonday + 61 * kDay + 12 * kHour;
    QVERIFY(office.store->expire(kRetention, now, 100'000).value() > 100);
    VERIFY_OK(office.store->rebuildRollups());
    QCOMPARE(differences(rollUps(*office.raw()), before), QString());
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
    VERIFY_OK(office.store->expire(kRetention, kMonday + 10 * kDay));
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
