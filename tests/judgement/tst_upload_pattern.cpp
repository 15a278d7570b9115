// SPDX-License-Identifier: GPL-3.0-or-later
// What is usual for a PC's uploads and what stands out: near misses beside hits, and a dozen made
// offices (two hundred of them: tests/benchmarks/uploads.cpp).
#include <QTest>

#include "models/judgement/upload_pattern.h"
#include "upload_offices.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr qint64 kMB = 1'000'000;
constexpr qint64 kNone = 0;
const QDate kFriday(2026, 11, 20); // a Friday

using How = StandOut::How;

struct Made
{
    UploadHistory history;
    QList<QDate> seen;
    UploadPattern::Office office;
};

UploadHistory::Day sent(const QDate &day, qint64 bytes, DayBand band = DayBand::Afternoon)
{
    UploadHistory::Day made;
    made.day = day;
    made.bytesOut = bytes;
    made.bandBytes[size_t(band)] = bytes;
    made.nightBytesOut = band == DayBand::Night ? bytes : 0;
    return made;
}

/// Four weeks at work with 80 to 120 MB on every workday, all by day.
Made regular()
{
    Made made;
    const OfficeCalendar calendar;
    made.office = {[calendar](const QDate &day) { return calendar.isWorkday(day); }, 500 * kMB,
        300 * kMB, 100 * kMB, 0};
    made.history.serviceId = u"bigbox"_s;
    made.history.category = CloudCategory::Storage;
    int n = 0;
    for (QDate day = kFriday.addDays(-28); day < kFriday; day = day.addDays(1)) {
        if (!calendar.isWorkday(day))
            continue;
        made.seen << day;
        made.history.days << sent(day, (80 + 10 * (n++ % 5)) * kMB);
    }
    made.seen << kFriday;
    return made;
}

How howOf(const Made &made)
{
    const auto all = UploadPattern(made.history, made.seen, made.office).standOuts(kFriday);
    return all.isEmpty() ? How::No : all.first().how;
}

} // namespace

class TestUploadPattern : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void days_data();
    void days();
    void tellsWithWhatItCompares();
    void spreadCounts();
    void hardlyUsedBefore_data();
    void hardlyUsedBefore();
    void nights_data();
    void nights();
    void oddTimes_data();
    void oddTimes();
    void aLittleEveryDay_data();
    void aLittleEveryDay();
    void firstTwoWeeks_data();
    void firstTwoWeeks();
    void numbersThatMakeNoSense();
    void aDozenOffices();
    void theftsInADozenOffices();
};

void TestUploadPattern::days_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("out");
    QTest::newRow("as ever") << 110 * kMB << false;
    QTest::newRow("many times, but little") << 490 * kMB << false;
    QTest::newRow("five times and much") << 510 * kMB << true;
    QTest::newRow("very much") << 20'000 * kMB << true;
}

void TestUploadPattern::days()
{
    QFETCH(qint64, bytes);
    QFETCH(bool, out);
    Made made = regular();
    made.history.days << sent(kFriday, bytes);
    QCOMPARE(howOf(made), out ? How::Day : How::No);
    // The same without the bands: a store of an older version has none.
    for (UploadHistory::Day &day : made.history.days)
        day.bandBytes = {};
    QCOMPARE(howOf(made), out ? How::Day : How::No);
}

void TestUploadPattern::tellsWithWhatItCompares()
{
    Made made = regular();
    made.history.days << sent(kFriday, 2000 * kMB);
    const auto all = UploadPattern(made.history, made.seen, made.office).standOuts(kFriday);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].bytes, 2000 * kMB);
    QCOMPARE(all[0].usual, 100 * kMB);
    QCOMPARE(all[0].times(), 20);
    QCOMPARE(all[0].watchedDays, 28);
}

/// The same amount is nothing where the days differ as much among themselves.
void TestUploadPattern::spreadCounts()
{
    Made made = regular();
    constexpr qint64 kAmounts[] = {20 * kMB, 100 * kMB, 450 * kMB};
    int n = 0;
    for (UploadHistory::Day &day : made.history.days)
        day = sent(day.day, kAmounts[n++ % 3]);
    made.history.days << sent(kFriday, 510 * kMB);
    QCOMPARE(howOf(made), How::No);
}

void TestUploadPattern::hardlyUsedBefore_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("all"); // what the PC sends to all services
    QTest::addColumn<bool>("out");
    QTest::newRow("as much as everything") << 600 * kMB << 200 * kMB << false;
    QTest::newRow("many times everything") << 1700 * kMB << 200 * kMB << true;
    QTest::newRow("nothing to compare with") << 600 * kMB << kNone << true;
    QTest::newRow("nothing to compare with, little") << 400 * kMB << kNone << false;
}

void TestUploadPattern::hardlyUsedBefore()
{
    QFETCH(qint64, bytes);
    QFETCH(qint64, all);
    QFETCH(bool, out);
    Made made = regular();
    made.history.days = {sent(kFriday.addDays(-9), 30 * kMB), sent(kFriday, bytes)};
    if (all == 0)
        made.history.days.removeFirst();
    made.office.allServices = all;
    QCOMPARE(howOf(made), out ? How::Day : How::No);
}

void TestUploadPattern::nights_data()
{
    QTest::addColumn<qint64>("before"); // on every night
    QTest::addColumn<qint64>("now");
    QTest::addColumn<bool>("out");
    QTest::newRow("never before") << kNone << 320 * kMB << true;
    QTest::newRow("never before, little") << kNone << 290 * kMB << false;
    QTest::newRow("a backup, as every night") << 900 * kMB << 1000 * kMB << false;
    QTest::newRow("a backup, four times as large") << 900 * kMB << 3600 * kMB << false;
    QTest::newRow("a backup, five times as large") << 900 * kMB << 4600 * kMB << true;
}

void TestUploadPattern::nights()
{
    QFETCH(qint64, before);
    QFETCH(qint64, now);
    QFETCH(bool, out);
    Made made = regular();
    if (before > 0) {
        for (UploadHistory::Day &day : made.history.days)
            day = sent(day.day, before, DayBand::Night);
    }
    made.history.days << sent(kFriday, now, DayBand::Night);
    QCOMPARE(howOf(made), out ? How::Night : How::No);
}

void TestUploadPattern::oddTimes_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<DayBand>("band");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<How>("how");
    const QDate sunday = kFriday.addDays(2);
    QTest::newRow("by day") << kFriday << DayBand::Afternoon << 210 * kMB << 200 * kMB << How::No;
    QTest::newRow("in the evening")
        << kFriday << DayBand::Evening << 210 * kMB << 200 * kMB << How::Odd;
    QTest::newRow("in the evening, as much as on a day")
        << kFriday << DayBand::Evening << 120 * kMB << 100 * kMB << How::No;
    QTest::newRow("on a Sunday") << sunday << DayBand::Afternoon << 210 * kMB << 200 * kMB
                                 << How::Odd;
    QTest::newRow("on a Sunday, little")
        << sunday << DayBand::Afternoon << 190 * kMB << 200 * kMB << How::No;
}

void TestUploadPattern::oddTimes()
{
    QFETCH(QDate, day);
    QFETCH(DayBand, band);
    QFETCH(qint64, bytes);
    QFETCH(qint64, limit);
    QFETCH(How, how);
    Made made = regular();
    // It was on over the weekends as well.
    for (QDate off = kFriday.addDays(-28); off <= day; off = off.addDays(1)) {
        if (!made.seen.contains(off))
            made.seen << off;
    }
    made.office.day = limit;
    made.history.days << sent(day, bytes, band);
    QCOMPARE(howOf(made), how);
}

void TestUploadPattern::aLittleEveryDay_data()
{
    QTest::addColumn<qint64>("bytes"); // on each of five days
    QTest::addColumn<How>("how");
    QTest::newRow("as ever") << 110 * kMB << How::No;
    QTest::newRow("half as much again") << 150 * kMB << How::No;
    QTest::newRow("three times") << 300 * kMB << How::Week;
}

void TestUploadPattern::aLittleEveryDay()
{
    QFETCH(qint64, bytes);
    QFETCH(How, how);
    Made made = regular();
    for (UploadHistory::Day &day : made.history.days) {
        if (day.day > kFriday.addDays(-7))
            day = sent(day.day, bytes);
    }
    made.history.days << sent(kFriday, bytes);
    QCOMPARE(howOf(made), how);
}

void TestUploadPattern::firstTwoWeeks_data()
{
    QTest::addColumn<int>("watched"); // days
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("peers");
    QTest::addColumn<How>("how");
    QTest::newRow("much") << 5 << 1400 * kMB << kNone << How::No;
    QTest::newRow("very much") << 5 << 1600 * kMB << kNone << How::Early;
    QTest::newRow("as the others do") << 5 << 1600 * kMB << 400 * kMB << How::No;
    QTest::newRow("far more than the others") << 5 << 1100 * kMB << 50 * kMB << How::EarlyPeers;
    QTest::newRow("far more than the others, little") << 5 << 900 * kMB << 50 * kMB << How::No;
    QTest::newRow("after two weeks") << 14 << 600 * kMB << kNone << How::Day;
}

void TestUploadPattern::firstTwoWeeks()
{
    QFETCH(int, watched);
    QFETCH(qint64, bytes);
    QFETCH(qint64, peers);
    QFETCH(How, how);
    Made made = regular();
    const QDate first = kFriday.addDays(-watched);
    made.seen.removeIf([first](const QDate &day) { return day < first; });
    if (!made.seen.contains(first))
        made.seen.prepend(first);
    made.history.days.removeIf([first](const UploadHistory::Day &day) { return day.day < first; });
    made.history.days << sent(kFriday, bytes);
    made.office.peers = peers;
    QCOMPARE(howOf(made), how);
}

/// Nothing at all, one day alone, sums at the end of what a number holds.
void TestUploadPattern::numbersThatMakeNoSense()
{
    Made made = regular();
    made.history.days.clear();
    QCOMPARE(howOf(made), How::No);
    made.seen.clear();
    made.history.days << sent(kFriday, 1'000'000'000'000'000);
    QCOMPARE(howOf(made), How::Early);
    Made large = regular();
    for (UploadHistory::Day &day : large.history.days)
        day = sent(day.day, 1'000'000'000'000'000);
    large.history.days << sent(kFriday, 1);
    QCOMPARE(howOf(large), How::No);
}

void TestUploadPattern::aDozenOffices()
{
    int alarms = 0;
    for (quint64 seed = 1001; seed <= 1012; ++seed)
        alarms += int(unusualIn(makeOffice(seed, {}).facts).size());
    QVERIFY2(alarms <= 5, qPrintable(QString::number(alarms)));
}

void TestUploadPattern::theftsInADozenOffices()
{
    int found = 0;
    int large = 0;
    for (quint64 seed = 1001; seed <= 1012; ++seed) {
        Theft theft;
        theft.ratio = 20;
        theft.slow = seed % 2 == 0;
        const MadeOffice office = makeOffice(seed, theft);
        if (!office.theft.any || office.theft.extra < office.theft.limit)
            continue;
        ++large;
        const auto told = unusualIn(office.facts);
        found += told.contains({office.theft.device, office.theft.service}) ? 1 : 0;
    }
    QVERIFY2(large >= 6, qPrintable(QString::number(large)));
    QVERIFY2(found * 2 >= large, qPrintable(u"%1 of %2"_s.arg(found).arg(large)));
}

QTEST_GUILESS_MAIN(TestUploadPattern)
#include "tst_upload_pattern.moc"
