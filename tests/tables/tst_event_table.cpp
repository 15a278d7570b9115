// SPDX-License-Identifier: GPL-3.0-or-later
// The window of events: whatever comes and goes at its ends, it is one stretch of one list.
#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QTest>

#include <random>

#include "models/tables/event_line.h"
#include "models/tables/event_ruler.h"
#include "models/tables/event_table.h"

using namespace otasuke;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMicros kNow = 1'795'000'000 * kSecond;

/// Events first … last, newest (highest) first.
QList<EventRow> stretch(qint64 first, qint64 last)
{
    QList<EventRow> rows;
    for (qint64 id = first; id >= last; --id) {
        EventRow row;
        row.id = id;
        row.time = kNow - (100'000 - id) * kSecond;
        row.text = u"event %1"_s.arg(id);
        rows << row;
    }
    return rows;
}

} // namespace

class TstEventTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ghostsStandWhereTheListGoesOn();
    void growsAndLetsGo();
    void isOneStretchWhateverHappens();
    void renewsInPlace();
    void lateOnesComeBetween();
    void placesAndTimes();
    void lineForASpreadsheet();
};

void TstEventTable::ghostsStandWhereTheListGoesOn()
{
    EventTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setEvents(stretch(50, 41), true, true);
    QCOMPARE(table.rowCount(), 10 + 2 * EventTable::kGhosts);
    QCOMPARE(table.firstRow(), EventTable::kGhosts);
    QCOMPARE(table.rowAt(table.index(0, 0)), nullptr);
    QCOMPARE(table.rowAt(table.index(EventTable::kGhosts, 0))->id, 50);
    QCOMPARE(table.rowAt(table.index(EventTable::kGhosts + 10, 0)), nullptr);
    QVERIFY(!table.flags(table.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(!table.index(0, int(EventColumn::Happened)).data().toString().isEmpty());
    QCOMPARE(table.rowOf(45), EventTable::kGhosts + 5);
    QCOMPARE(table.rowOf(51), -1);
    QCOMPARE(table.rowOf(40), -1);
    table.addNewer(stretch(52, 51), false);
    table.addOlder({}, false);
    QCOMPARE(table.rowCount(), 12);
    QCOMPARE(table.rowOf(52), 0);
}

void TstEventTable::growsAndLetsGo()
{
    EventTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setEvents(stretch(10'000, 9'801), false, true);
    const QPersistentModelIndex kept = table.index(table.rowOf(9'801), 0);
    for (qint64 from = 9'800; from > 7'000; from -= 200)
        table.addOlder(stretch(from, from - 199), true);
    QCOMPARE(table.events().size(), EventTable::kMostEvents);
    QVERIFY(table.hasNewer() && table.hasOlder());
    QVERIFY(!kept.isValid()); // far above by now
    const qint64 last = table.events().last().id;
    const QPersistentModelIndex first = table.index(table.rowOf(table.events().first().id), 0);
    const qint64 firstId = table.events().first().id;
    table.addNewer(stretch(firstId + 200, firstId + 1), true);
    QCOMPARE(table.events().size(), EventTable::kMostEvents);
    QCOMPARE(table.events().last().id, last + 200);
    QCOMPARE(table.rowAt(first)->id, firstId); // marks stay on their row
}

/// Against a plain list: any pages, of any size, at either end.
void TstEventTable::isOneStretchWhateverHappens()
{
    std::mt19937 random(5);
    const auto below = [&random](qint64 n) { return qint64(random() % quint32(n)); };
    EventTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setEvents(stretch(50'000, 49'950), true, true);
    for (int step = 0; step < 100; ++step) {
        const qint64 first = table.events().first().id;
        const qint64 last = table.events().last().id;
        const qint64 count = below(300);
        const bool more = below(4) != 0;
        if (below(2) == 0)
            table.addOlder(stretch(last - 1, last - count), more);
        else
            table.addNewer(stretch(first + count, first + 1), more);
        const auto &events = table.events();
        QVERIFY(!events.isEmpty() && events.size() <= EventTable::kMostEvents);
        for (qsizetype i = 1; i < events.size(); ++i)
            QCOMPARE(events[i].id, events[i - 1].id - 1);
        const int ghosts = (table.hasNewer() ? EventTable::kGhosts : 0) +
            (table.hasOlder() ? EventTable::kGhosts : 0);
        QCOMPARE(table.rowCount(), int(events.size()) + ghosts);
        const qint64 any = events[below(events.size())].id;
        QCOMPARE(table.rowAt(table.index(table.rowOf(any), 0))->id, any);
    }
}

void TstEventTable::renewsInPlace()
{
    EventTable table;
    table.setEvents(stretch(20, 11), false, false);
    QList<EventRow> again = stretch(30, 15);
    for (EventRow &row : again)
        row.deviceName = u"経理-PC03"_s;
    table.renew(again);
    QCOMPARE(table.rowCount(), 10);
    QCOMPARE(table.index(0, int(EventColumn::Device)).data().toString(), u"経理-PC03"_s);
    QVERIFY(table.index(9, int(EventColumn::Device)).data().toString() != u"経理-PC03"_s);
}

void TstEventTable::lateOnesComeBetween()
{
    EventTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<EventRow> all = stretch(50, 20);
    QList<EventRow> early = all;
    for (const qint64 late : {21, 33, 34, 49})
        early.removeIf([late](const EventRow &row) { return row.id == late; });
    table.setEvents(early, true, true);
    const QPersistentModelIndex mark = table.index(table.rowOf(32), 0);
    table.renew(all + stretch(10, 1)); // what lies beyond the window stays there
    QCOMPARE(table.events().size(), all.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        QCOMPARE(table.events()[i].id, all[i].id);
    QCOMPARE(table.rowAt(mark)->id, 32);
}

void TstEventTable::placesAndTimes()
{
    const EventRuler none;
    QCOMPARE(none.total(), 0);
    QCOMPARE(none.timeAt(5), 0);
    const EventRuler ruler({{100, 10}, {99, 1000}, {50, 1}, {20, 30'000'000}});
    QCOMPARE(ruler.total(), 30'001'011);
    QCOMPARE(ruler.timeAt(0), 101 * kHour);
    QCOMPARE(ruler.timeAt(-3), 101 * kHour);
    QCOMPARE(ruler.timeAt(10), 100 * kHour);
    QCOMPARE(ruler.timeAt(40'000'000), 20 * kHour);
    QCOMPARE(ruler.placeOf(200 * kHour), 0);
    QCOMPARE(ruler.placeOf(100 * kHour), 10);
    QCOMPARE(ruler.placeOf(60 * kHour), 1010); // an hour without any
    QCOMPARE(ruler.placeOf(5 * kHour), ruler.total());
    for (const qint64 place : {0, 3, 10, 500, 1009, 1010, 1011, 20'000'000, 30'000'000})
        QVERIFY(std::abs(ruler.placeOf(ruler.timeAt(place)) - place) <= 1);
    for (qint64 place = 1; place < 30'000'000; place += 1'234'567)
        QVERIFY(ruler.timeAt(place) <= ruler.timeAt(place - 1));
}

void TstEventTable::lineForASpreadsheet()
{
    EventRow row;
    row.time = kNow;
    row.kind = EventKind::Flow;
    row.bytesOut = 1'800'000;
    row.deviceName = u"PC1"_s;
    row.dst = u"203.0.113.9:443"_s;
    const QStringList cells = eventLine(row, OfficeCalendar());
    QCOMPARE(cells.size(), eventLineTitles().size());
    QCOMPARE(cells[0], OfficeCalendar().local(kNow).toString(u"yyyy-MM-dd HH:mm:ss"_s));
    QVERIFY(cells.contains(u"1800000"_s)); // a number that can be summed
    row.kind = EventKind::Detection;
    QVERIFY(!eventLine(row, OfficeCalendar()).contains(u"1800000"_s));
}

QTEST_GUILESS_MAIN(TstEventTable)
#include "tst_event_table.moc"
