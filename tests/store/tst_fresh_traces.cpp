// SPDX-License-Identifier: GPL-3.0-or-later
// Traces of few rows wait until there are enough of them; meanwhile, and whatever happens to them
// on the way into their place, searches find what a scan of everything finds.
#include "tests/store/failing_disk.h"
#include "tests/store/traces_in_use.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestFreshTraces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void smallPolls();
    void manyRowsDoNotWait();
    void twoWriters();
};

/// Few rows at a time, some of them late, on a disk that fails whenever traces are to be moved, and
/// at other times, with new starts in between: at every stage all is found.
void TestFreshTraces::smallPolls()
{
    FailingDisk disk;
    TestOffice office;
    QList<Event> events = WordyEvents(9).events(3600);
    std::sort(events.begin(), events.begin() + 3000,
        [](const Event &a, const Event &b) { return a.time < b.time; });
    int failures = 0;
    int moves = 0;
    for (int poll = 0; poll < 240; ++poll) {
        const QList<Event> batch = events.mid(poll * 15, 15);
        const qint64 before = waiting(office);
        const bool fails = before > 55 || poll % 9 == 0;
        if (fails)
            disk.failAfter(poll % 15, SQLITE_IOERR_WRITE);
        const bool failed = !office.write(batch).ok();
        disk.heal();
        QCOMPARE(failed, fails);
        failures += failed;
        if (failed && poll % 2 == 0)
            office.reopen(); // as after a crash
        if (failed) {
            QCOMPARE(waiting(office), before);
            VERIFY_OK(office.write(batch));
        }
        const bool moved = waiting(office) < before;
        moves += moved;
        if (moved || poll % 24 == 12)
            compare(office, quint32(200 + poll), 25);
    }
    QVERIFY2(moves == 3, qPrintable(QString::number(moves)));
    QVERIFY2(failures > 40, qPrintable(QString::number(failures)));
}

/// An import's traces are in their place at once, with those that waited.
void TestFreshTraces::manyRowsDoNotWait()
{
    TestOffice office;
    const QList<Event> events = WordyEvents(10).events(41'000);
    VERIFY_OK(office.write(events.first(500)));
    QCOMPARE(waiting(office), 1);
    QCOMPARE(blocks(office), 0);
    VERIFY_OK(office.write({}));
    QCOMPARE(waiting(office), 1); // nothing is told of nothing
    VERIFY_OK(office.write(events.mid(500)));
    QCOMPARE(waiting(office), 0);
    QVERIFY(blocks(office) > 12);
    compare(office, 110, 20);
}

/// Both write into the same rows, in turn.
void TestFreshTraces::twoWriters()
{
    TestOffice office;
    auto other = EventStore::open(office.options());
    VERIFY_OK(other);
    const QList<Event> events = WordyEvents(11).events(2100);
    int moves = 0;
    for (int i = 0; i < events.size(); i += 21) {
        const qint64 before = waiting(office);
        VERIFY_OK(office.write(events.mid(i, 21)));
        std::swap(office.store, other.value());
        moves += waiting(office) < before;
    }
    QCOMPARE(moves, 1);
    QVERIFY(waiting(office) > 0);
    compare(office, 111, 60);
}

QTEST_GUILESS_MAIN(TestFreshTraces)
#include "tst_fresh_traces.moc"
