// SPDX-License-Identifier: GPL-3.0-or-later
// Each record once, whatever comes how often and in which order; the roll-ups tell the same as the
// rows.
#include <algorithm>

#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

qint64 count(const TestOffice &office, const QByteArray &what)
{
    return office.raw()->number("SELECT count(*) FROM " + what).value_or(-1);
}

} // namespace

class TestEventWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameBatchTwice();
    void overlappingAndShuffled();
    void equalTimes();
    void twiceInOneBatch();
    void cursorMovesWithRows();
    void eachSourceItsOwn();
    void withoutIdentity();
    void strangeTimes();
    void runningTotals();
    void rollUpsEqualRebuild_data();
    void rollUpsEqualRebuild();
    void rollUpsDoNotDependOnBatches();
};

void TestEventWriter::sameBatchTwice()
{
    TestOffice office;
    QVERIFY(office.store);
    const QList<Event> events = Traffic(1).events(3000);
    const auto first = office.write(events);
    VERIFY_OK(first);
    QCOMPARE(first->stored, 3000);
    QCOMPARE(first->duplicate, 0);
    const auto before = rollUps(*office.raw());
    const auto second = office.write(events);
    VERIFY_OK(second);
    QCOMPARE(second->stored, 0);
    QCOMPARE(second->duplicate, 3000);
    QCOMPARE(differences(rollUps(*office.raw()), before), QString());
    office.reopen();
    QCOMPARE(office.write(events)->stored, 0);
}

void TestEventWriter::overlappingAndShuffled()
{
    QList<Event> events = Traffic(2).events(4000);
    TestOffice office;
    VERIFY_OK(office.write(events.mid(0, 2500)));
    std::shuffle(events.begin(), events.end(), std::mt19937(7));
    const auto rest = office.write(events);
    VERIFY_OK(rest);
    QCOMPARE(rest->stored, 1500);
    QCOMPARE(rest->duplicate, 2500);
    QCOMPARE(count(office, "flow") + count(office, "record"), 4000);
}

/// A source with whole seconds, or a burst: far more events than places in one microsecond.
void TestEventWriter::equalTimes()
{
    constexpr int kMany = 30'000;
    QList<Event> events;
    for (int i = 0; i < kMany; ++i)
        events << flow(u"same/%1"_s.arg(i), kMonday + 17, "192.168.1.5", "203.0.113.9", 1, 2);
    TestOffice office;
    QCOMPARE(office.write(events)->stored, kMany);
    std::shuffle(events.begin(), events.end(), std::mt19937(3));
    const auto again = office.write(events);
    QCOMPARE(again->stored, 0);
    QCOMPARE(again->duplicate, kMany);
    // The own time is kept, wherever the row had to go.
    const Period moment{kMonday + 17, kMonday + 18};
    const auto totals = office.reader()->totals(moment, {});
    VERIFY_OK(totals);
    QCOMPARE(totals->flows, kMany);
    QCOMPARE(totals->internal.first().bytesOut, kMany);
    QCOMPARE(office.reader()->totals({kMonday + 18, 0}, {})->events, 0);
    EventFilter filter;
    filter.period = {kMonday + 18, kMonday + kDay};
    QCOMPARE(office.reader()->events(filter)->rows.size(), 0);
}

void TestEventWriter::twiceInOneBatch()
{
    QList<Event> events = Traffic(4).events(500);
    events += events;
    TestOffice office;
    const auto outcome = office.write(events);
    QCOMPARE(outcome->stored, 500);
    QCOMPARE(outcome->duplicate, 500);
}

void TestEventWriter::cursorMovesWithRows()
{
    TestOffice office;
    QCOMPARE(office.store->cursor(office.source).value(), QByteArray());
    VERIFY_OK(office.write(Traffic(5).events(10), "page-1"));
    QCOMPARE(office.store->cursor(office.source).value(), QByteArray("page-1"));
    VERIFY_OK(office.write(Traffic(6).events(10))); // none told: the stored one stays
    office.reopen();
    QCOMPARE(office.store->cursor(office.source).value(), QByteArray("page-1"));
    QCOMPARE(office.store->cursor(u"other"_s).value(), QByteArray());
}

void TestEventWriter::eachSourceItsOwn()
{
    TestOffice office;
    Event event = flow(u"1"_s, kMonday, "192.168.1.5", "203.0.113.9", 10, 20);
    VERIFY_OK(office.write({event}));
    event.identity = eventIdentity("utm-2", "1");
    office.source = u"utm-2"_s;
    QCOMPARE(office.write({event})->stored, 1);
}

void TestEventWriter::withoutIdentity()
{
    TestOffice office;
    Event event = flow(u"1"_s, kMonday, "192.168.1.5", "203.0.113.9", 10, 20);
    event.identity.clear();
    Event other = event;
    other.bytesOut = 11;
    QCOMPARE(office.write({event, other})->stored, 2);
    QCOMPARE(office.write({other, event})->duplicate, 2);
}

void TestEventWriter::strangeTimes()
{
    TestOffice office;
    const QList<Event> events{flow(u"a"_s, 0, "192.168.1.5", "203.0.113.9"),
        flow(u"b"_s, -5 * kDay, "192.168.1.5", "203.0.113.9"),
        flow(u"c"_s, std::numeric_limits<qint64>::max(), "192.168.1.5", "203.0.113.9")};
    QCOMPARE(office.write(events)->stored, 3);
    QCOMPARE(office.write(events)->duplicate, 3);
    QCOMPARE(office.reader()->totals({}, {})->flows, 3);
}

/// Kept beside the few connections that have them, and gone with them.
void TestEventWriter::runningTotals()
{
    TestOffice office;
    const UtcMicros now = kMonday + 70 * kDay;
    Event old = flow(u"old"_s, kMonday, "192.168.1.5", "203.0.113.9", 10, 1);
    old.total = {110, 11};
    Event kept = flow(u"kept"_s, now - kDay, "203.0.113.9", "192.168.1.5", 7, 2);
    kept.total = {70, 20};
    VERIFY_OK(office.write(
        {old, kept, flow(u"short"_s, now - kDay, "192.168.1.5", "203.0.113.9", 1, 1)}));
    VERIFY_OK(office.write({old, kept})); // told again: nothing is added
    QCOMPARE(count(office, "flow_total"), 2);
    QCOMPARE(office.store->expire(Retention{2, 13, 0}, now).value(), 1);
    QCOMPARE(count(office, "flow_total"), 1);
    const auto reader = office.reader();
    int told = 0;
    const auto page = reader->events({});
    VERIFY_OK(page);
    for (const EventRow &row : page->rows) {
        const auto words = reader->recordWords(row.id);
        VERIFY_OK(words);
        if (!words->total)
            continue;
        ++told;
        QCOMPARE(*words->total, (RunningTotal{70, 20})); // from outside, as it was opened
        QCOMPARE(row.bytesOut, 2);
    }
    QCOMPARE(told, 1);
}

void TestEventWriter::rollUpsEqualRebuild_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 10; seed < 16; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEventWriter::rollUpsEqualRebuild()
{
    QFETCH(quint32, seed);
    TestOffice office;
    Traffic traffic(seed);
    QList<Event> events = traffic.events(6000);
    while (!events.isEmpty()) {
        const qsizetype size = qMin(events.size(), qsizetype(1 + traffic.below(900)));
        VERIFY_OK(office.write(events.mid(0, size)));
        events.remove(0, size - traffic.below(qMin(size, qsizetype(20))));
    }
    SourceHealth health;
    health.id = office.source;
    health.state = SourceState::Ok;
    VERIFY_OK(office.store->recordHealth(health, kMonday + kHour));
    const auto before = rollUps(*office.raw());
    QVERIFY(before[u"device_hour"_s].size() > 100);
    QVERIFY(before[u"host_day"_s].size() > 10);
    VERIFY_OK(office.store->rebuildRollups());
    QCOMPARE(differences(rollUps(*office.raw()), before), QString());
    QCOMPARE(office.store->integrityCheck().value(), u"ok"_s);
}

/// What a screen shows does not depend on how the records happened to be cut into replies.
void TestEventWriter::rollUpsDoNotDependOnBatches()
{
    const QList<Event> events = Traffic(30).events(4000);
    QList<DeviceReport> devices; // the same numbers in both
    for (int i = 0; i < 30; ++i) {
        DeviceReport report;
        report.hint.ip = IpAddress::fromV4(0xc0a80a01U + quint32(i));
        devices << report;
    }
    TestOffice whole;
    VERIFY_OK(whole.report(devices));
    VERIFY_OK(whole.write(events));
    TestOffice pieces;
    VERIFY_OK(pieces.report(devices));
    for (qsizetype i = 0; i < events.size(); i += 133)
        VERIFY_OK(pieces.write(events.mid(i, 133)));
    QCOMPARE(dump(*pieces.raw(), "device_hour", 6), dump(*whole.raw(), "device_hour", 6));
    QCOMPARE(dump(*pieces.raw(), "kind_day", 5), dump(*whole.raw(), "kind_day", 5));
}

QTEST_GUILESS_MAIN(TestEventWriter)
#include "tst_event_writer.moc"
