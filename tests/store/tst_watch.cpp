// SPDX-License-Identifier: GPL-3.0-or-later
// The proof that monitoring was alive, and how the sources do.
#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

SourceHealth healthOf(const QString &id, SourceState state)
{
    SourceHealth health;
    health.id = id;
    health.kind = u"fortigate"_s;
    health.name = id + u" (1階)"_s;
    health.state = state;
    return health;
}

const Period kDayOne{kMonday, kMonday + kDay};

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clocksAreRead();
    void health();
    void forgotten();
    void everySourceMustAnswer();
    void runningHour();
    void disabledIsNotExpected();
    void recordsProve();
    void importedFilesSetNoBeginning();
    void nothingAtAll();
};

void TestWatch::health()
{
    TestOffice office;
    VERIFY_OK(office.store->recordHealth(healthOf(u"utm-1"_s, SourceState::Ok), kMonday));
    VERIFY_OK(office.write({flow(u"1"_s, kMonday - kMinute, "192.168.1.5", "203.0.113.9")}));
    SourceHealth bad = healthOf(u"utm-1"_s, SourceState::Unreachable);
    bad.error = Error{ErrorKind::TimedOut, u"no answer in 10 s"_s};
    VERIFY_OK(office.store->recordHealth(bad, kMonday + kMinute));
    VERIFY_OK(office.store->recordHealth(bad, kMonday + 2 * kMinute));
    const auto list = office.reader()->sourceHealth();
    QCOMPARE(list->size(), 1);
    const SourceHealth &now = list->first();
    QCOMPARE(now.state, SourceState::Unreachable);
    QCOMPARE(now.since, kMonday + kMinute);
    QCOMPARE(now.lastOk, kMonday);
    QCOMPARE(now.lastEvent, kMonday - kMinute);
    QCOMPARE(now.error->kind, ErrorKind::TimedOut);
    QCOMPARE(now.error->detail, u"no answer in 10 s"_s);
    QCOMPARE(now.name, u"utm-1 (1階)"_s);
    VERIFY_OK(office.store->recordHealth(healthOf(u"utm-1"_s, SourceState::Ok), kMonday + kHour));
    QVERIFY(!office.reader()->sourceHealth()->first().error);
    QCOMPARE(office.reader()->sourceHealth()->first().since, kMonday + kHour);
}

void TestWatch::forgotten()
{
    TestOffice office;
    VERIFY_OK(office.write({flow(u"1"_s, kMonday, "192.168.1.5", "203.0.113.9")}, "cursor"));
    VERIFY_OK(office.store->recordHealth(healthOf(u"utm-1"_s, SourceState::Ok), kMonday));
    VERIFY_OK(office.store->forgetSource(u"utm-1"_s, kMonday + kHour));
    QVERIFY(office.reader()->sourceHealth()->isEmpty());
    QVERIFY(office.store->cursor(u"utm-1"_s)->isEmpty());
    QCOMPARE(office.reader()->totals({}, {})->events, 1);
    // It was watched while it was there; afterwards nobody is expected to answer.
    VERIFY_OK(office.store->recordHealth(healthOf(u"edr"_s, SourceState::Ok), kMonday + kHour));
    const auto watch = office.reader()->watch(kDayOne, kMonday + 2 * kHour);
    QCOMPARE(watch->hours, 2);
    QCOMPARE(watch->hoursWatched, 2);
}

void TestWatch::everySourceMustAnswer()
{
    TestOffice office;
    for (int hour = 0; hour < 10; ++hour) {
        const UtcMicros now = kMonday + hour * kHour + 5 * kMinute;
        VERIFY_OK(office.store->recordHealth(healthOf(u"utm"_s, SourceState::Ok), now));
        const bool down = hour >= 4 && hour < 7;
        VERIFY_OK(office.store->recordHealth(
            healthOf(u"edr"_s, down ? SourceState::Unreachable : SourceState::Ok), now));
    }
    const auto watch = office.reader()->watch(kDayOne, kMonday + 10 * kHour);
    QCOMPARE(watch->hours, 10);
    QCOMPARE(watch->hoursWatched, 7);
    QCOMPARE(watch->gaps.size(), 1);
    QCOMPARE(watch->gaps[0].source, u"edr (1階)"_s);
    QCOMPARE(watch->gaps[0].from, kMonday + 4 * kHour);
    QCOMPARE(watch->gaps[0].to, kMonday + 7 * kHour);
    // The machine with the console was off for the rest of the day.
    const auto off = office.reader()->watch(kDayOne, kMonday + 3 * kDay);
    QCOMPARE(off->hours, 24);
    QCOMPARE(off->hoursWatched, 7);
    QCOMPARE(off->gaps.size(), 3);
    QCOMPARE(off->gaps[0].to - off->gaps[0].from, 14 * kHour);
}

void TestWatch::runningHour()
{
    TestOffice office;
    VERIFY_OK(office.store->recordHealth(healthOf(u"utm"_s, SourceState::Ok), kMonday + kMinute));
    QCOMPARE(office.reader()->watch(kDayOne, kMonday + 2 * kMinute)->hours, 1);
    const auto begun = office.reader()->watch(kDayOne, kMonday + kHour + kMinute);
    QCOMPARE(begun->hours, 1); // the new hour is not held against it yet
    QCOMPARE(begun->hoursWatched, 1);
    QVERIFY(begun->gaps.isEmpty());
    const auto missed = office.reader()->watch(kDayOne, kMonday + 2 * kHour + kMinute);
    QCOMPARE(missed->hours, 2);
    QCOMPARE(missed->hoursWatched, 1);
}

void TestWatch::disabledIsNotExpected()
{
    TestOffice office;
    for (int hour = 0; hour < 6; ++hour) {
        const UtcMicros now = kMonday + hour * kHour;
        VERIFY_OK(office.store->recordHealth(healthOf(u"utm"_s, SourceState::Ok), now));
        VERIFY_OK(office.store->recordHealth(
            healthOf(u"edr"_s, hour < 2 || hour > 4 ? SourceState::Ok : SourceState::Disabled),
            now));
    }
    const auto watch = office.reader()->watch(kDayOne, kMonday + 6 * kHour);
    QCOMPARE(watch->hours, 6);
    QCOMPARE(watch->hoursWatched, 6);
}

/// A first round brings the records of days before: the source recorded then.
void TestWatch::recordsProve()
{
    TestOffice office;
    QList<Event> events;
    for (int hour = 0; hour < 20; ++hour) {
        if (hour != 7)
            events << flow(
                u"h%1"_s.arg(hour), kMonday + hour * kHour, "192.168.1.5", "203.0.113.9");
    }
    VERIFY_OK(office.write(events));
    const UtcMicros now = kMonday + 20 * kHour;
    VERIFY_OK(office.store->recordHealth(healthOf(u"utm-1"_s, SourceState::Ok), now));
    VERIFY_OK(office.store->recordHealth(healthOf(u"edr"_s, SourceState::Ok), now));
    const auto watch = office.reader()->watch(kDayOne, now + kHour);
    QCOMPARE(watch->hours, 21);
    QCOMPARE(watch->hoursWatched, 20);
    QCOMPARE(watch->gaps.size(), 1);
    QCOMPARE(watch->gaps[0].from, kMonday + 7 * kHour);
    VERIFY_OK(office.store->rebuildRollups());
    QCOMPARE(office.reader()->watch(kDayOne, now + kHour)->hoursWatched, 20);
}

void TestWatch::importedFilesSetNoBeginning()
{
    TestOffice office;
    office.source = u"import"_s;
    VERIFY_OK(office.write({flow(u"old"_s, kMonday - 900 * kDay, "192.168.1.5", "203.0.113.9")}));
    VERIFY_OK(office.store->recordHealth(healthOf(u"utm"_s, SourceState::Ok), kMonday + 5 * kHour));
    const auto watch = office.reader()->watch(kDayOne, kMonday + 6 * kHour);
    QCOMPARE(watch->hours, 1);
    QCOMPARE(watch->hoursWatched, 1);
}

void TestWatch::nothingAtAll()
{
    TestOffice office;
    const auto watch = office.reader()->watch(kDayOne, kMonday + kDay);
    VERIFY_OK(watch);
    QCOMPARE(watch->hours, 0);
    QVERIFY(office.reader()->sourceHealth()->isEmpty());
}

void TestWatch::clocksAreRead()
{
    TestOffice office;
    SourceHealth health;
    health.id = office.source;
    health.state = SourceState::Ok;
    VERIFY_OK(office.store->recordHealth(health, kMonday));
    QCOMPARE(office.reader()->sourceHealth()->first().clock.at, 0); // never measured
    QVERIFY(office.raw()->exec("INSERT INTO source_clock SELECT id, 11, -7, 5, 3, 2 FROM source"));
    const SourceClock clock = office.reader()->sourceHealth()->first().clock;
    QCOMPARE(clock.at, 11);
    QCOMPARE(clock.offset, -7);
    QCOMPARE(clock.since, 5);
    QCOMPARE(clock.early, 3);
    QCOMPARE(clock.late, 2);
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
