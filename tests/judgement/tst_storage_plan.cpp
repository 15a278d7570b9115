// SPDX-License-Identifier: GPL-3.0-or-later
// What expires by age and by size, what a limit holds, and the words about the store.
#include <QTest>

#include "models/judgement/storage_plan.h"
#include "models/judgement/storage_words.h"
#include "ui/languages.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

const OfficeCalendar kCalendar;
const QDate kToday(2026, 11, 24);

UtcMicros at(const QDate &day, int hour = 12)
{
    return kCalendar.startOf(day) + hour * kHour;
}

/// So many whole days up to today, each of 1000 connections of 100 bytes and 10 records of 1000.
StorageFigures figures(int days)
{
    StorageFigures f;
    f.flowBytes = 100;
    f.recordBytes = 1000;
    for (int back = days; back >= 0; --back)
        f.days.append({kToday.addDays(-back), 1000, 10});
    f.usedBytes = qint64(f.days.size()) * 110'000;
    f.fileBytes = f.usedBytes;
    f.oldestFlow = f.oldestRecord = at(f.days.first().day, 1);
    return f;
}

} // namespace

class TestStoragePlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_languages.use(u"en"_s)); }
    void plan_data();
    void plan();
    void recordsGoOnlyAfterAllConnections();
    void held_data();
    void held();
    void troubleComesFirst();
    void gapIsTold();
    void previewIsTold();
    void careIsTold();

private:
    Languages m_languages;
};

void TestStoragePlan::plan_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("flowMonths");
    QTest::addColumn<int>("recordMonths");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<QDate>("flowsFrom"); // invalid: nothing goes
    QTest::addColumn<QDate>("recordsFrom");
    QTest::addColumn<bool>("bySize");
    const QDate none;
    QTest::newRow("young") << 100 << 13 << 13 << Q_INT64_C(1'000'000'000) << none << none << false;
    QTest::newRow("by age") << 100 << 1 << 13 << Q_INT64_C(0) << QDate(2026, 10, 24) << none
                            << false;
    QTest::newRow("both by age") << 100 << 1 << 2 << Q_INT64_C(0) << QDate(2026, 10, 24)
                                 << QDate(2026, 9, 24) << false;
    // 101 days of 110 kB; one day's connections are 100 kB.
    QTest::newRow("just fits") << 100 << 13 << 13 << Q_INT64_C(11'110'000) << none << none << false;
    QTest::newRow("a byte over") << 100 << 13 << 13 << Q_INT64_C(11'109'999) << kToday.addDays(-99)
                                 << none << true;
    QTest::newRow("ten days over")
        << 100 << 13 << 13 << Q_INT64_C(10'110'000) << kToday.addDays(-90) << none << true;
    QTest::newRow("age frees enough")
        << 100 << 1 << 13 << Q_INT64_C(8'000'000) << QDate(2026, 10, 24) << none << false;
    QTest::newRow("age is not enough")
        << 100 << 3 << 13 << Q_INT64_C(9'110'000) << kToday.addDays(-80) << none << true;
    QTest::newRow("today stays") << 100 << 13 << 13 << Q_INT64_C(1) << kToday << kToday << true;
    QTest::newRow("only today") << 0 << 13 << 13 << Q_INT64_C(1) << none << none << false;
}

void TestStoragePlan::plan()
{
    QFETCH(int, days);
    QFETCH(int, flowMonths);
    QFETCH(int, recordMonths);
    QFETCH(qint64, limit);
    QFETCH(QDate, flowsFrom);
    QFETCH(QDate, recordsFrom);
    QFETCH(bool, bySize);
    const Retention retention{flowMonths, recordMonths, limit};
    const ExpiryPlan plan = planExpiry(figures(days), retention, at(kToday), kCalendar);
    QCOMPARE(plan.flowsBefore, flowsFrom.isValid() ? kCalendar.startOf(flowsFrom) : 0);
    QCOMPARE(plan.recordsBefore, recordsFrom.isValid() ? kCalendar.startOf(recordsFrom) : 0);
    QCOMPARE(plan.bySize, bySize);
    const StoragePreview preview = previewOf(figures(days), retention, at(kToday), kCalendar);
    const qint64 flowDays = flowsFrom.isValid() ? kToday.addDays(-days).daysTo(flowsFrom) : 0;
    const qint64 recordDays = recordsFrom.isValid() ? kToday.addDays(-days).daysTo(recordsFrom) : 0;
    QCOMPARE(preview.flows, flowDays * 1000);
    QCOMPARE(preview.records, recordDays * 10);
    QCOMPARE(preview.bytes, flowDays * 100'000 + recordDays * 10'000);
}

void TestStoragePlan::recordsGoOnlyAfterAllConnections()
{
    // All connections before today are 10 MB; 11.11 MB are used: 1 MB of records may stay.
    const ExpiryPlan plan = planExpiry(figures(100), {13, 13, 1'000'000}, at(kToday), kCalendar);
    QCOMPARE(plan.flowsBefore, kCalendar.startOf(kToday));
    QCOMPARE(plan.recordsBefore, kCalendar.startOf(kToday.addDays(-89)));
}

void TestStoragePlan::held_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<double>("months");
    QTest::newRow("a year") << 365 << 12.0;
    QTest::newRow("a week") << 7 << 12.0;
    QTest::newRow("too little known") << 6 << 0.0;
    QTest::newRow("nothing") << 0 << 0.0;
}

void TestStoragePlan::held()
{
    QFETCH(int, days);
    QFETCH(double, months);
    const qint64 limit = qint64(110'000 * 365.2425); // a year at this pace
    const double held = monthsHeld(figures(days), limit, kToday);
    QVERIFY2(qAbs(held - months) < 0.01, qPrintable(QString::number(held)));
    StorageFigures old = figures(200); // an imported file, and nothing since
    old.days = old.days.mid(0, 100);
    QCOMPARE(monthsHeld(old, limit, kToday), 0);
    QVERIFY(holdsWords(limit, 0).contains(u"after a week"_s));
    QCOMPARE(holdsWords(20'000'000'000, 14.9),
        u"20 GB hold about 14 months of your office's records."_s);
    QVERIFY(holdsWords(limit, 0.5).contains(u"15 days"_s));
    QVERIFY(holdsWords(limit, 500).contains(u"more than 10 years"_s));
}

void TestStoragePlan::troubleComesFirst()
{
    StorageState state;
    const DayWords quiet{DayState::Quiet, u"Nothing to do"_s, u"All answered."_s};
    QCOMPARE(withStorage(quiet, state, at(kToday), kCalendar).headline, quiet.headline);
    state.trouble = ErrorKind::DiskFull;
    state.since = at(kToday, 9);
    const DayWords blind = withStorage(quiet, state, at(kToday), kCalendar);
    QCOMPARE(blind.state, DayState::Blind);
    QCOMPARE(blind.headline, u"The disk of this PC is full: nothing is stored since 09:00"_s);
    QVERIFY(blind.subline.contains(u"Delete files"_s));
    state.trouble = ErrorKind::DiskFault;
    QVERIFY(
        withStorage(quiet, state, at(kToday), kCalendar).headline.contains(u"reports faults"_s));
    const DayWords alarm{DayState::Alarm, u"Pull the cable"_s, u"PC03."_s};
    const DayWords both = withStorage(alarm, state, at(kToday), kCalendar);
    QCOMPARE(both.headline, alarm.headline);
    QVERIFY(both.subline.startsWith(u"PC03. Besides: The disk"_s));
    state.trouble = ErrorKind::StoreFailed;
    QVERIFY(!storageTrouble(state, at(kToday), kCalendar).isEmpty());
    QVERIFY(!storageAdvice(state).isEmpty());
}

void TestStoragePlan::gapIsTold()
{
    StorageState state;
    QCOMPARE(lastGapWords(state, at(kToday), kCalendar), QString());
    state.lastGap = {at(kToday, 9), at(kToday, 10)};
    QCOMPARE(lastGapWords(state, at(kToday), kCalendar),
        u"Stores again since 10:00. From 09:00 until then nothing could be stored because the disk "
        u"of this PC was full."_s);
    state.trouble = ErrorKind::DiskFull; // again: it does not store, whatever was before
    state.since = at(kToday, 11);
    QCOMPARE(lastGapWords(state, at(kToday), kCalendar), QString());
}

void TestStoragePlan::previewIsTold()
{
    StoragePreview preview = previewOf(figures(10), {13, 13, 0}, at(kToday), kCalendar);
    QCOMPARE(previewWords(preview, kCalendar).size(), 1);
    preview = previewOf(figures(100), {1, 2, 0}, at(kToday), kCalendar);
    const QString about = previewWords(preview, kCalendar).join(u' ');
    QVERIFY2(about.startsWith(u"About 69,000 connections from before Oct 24, 2026 are deleted. "
                              u"About 390 warnings and other records from before Sep 24, 2026"_s),
        qPrintable(about));
    preview.exact = true;
    QVERIFY(previewWords(preview, kCalendar).first().startsWith(u"69,000 conn"_s));
}

void TestStoragePlan::careIsTold()
{
    StorageSnapshot storage;
    QCOMPARE(backupWords(storage, at(kToday), kCalendar), u"There is no backup yet."_s);
    storage.backup = {at(kToday, 8), CareRecord::Outcome::NoRoom, {}};
    QVERIFY(backupWords(storage, at(kToday), kCalendar).contains(u"not enough room"_s));
    storage.backups = {{u"x"_s, at(kToday.addDays(-1), 8), 3'200'000'000}};
    storage.backup.outcome = CareRecord::Outcome::Good;
    QCOMPARE(backupWords(storage, at(kToday), kCalendar),
        u"Last backup: Nov 23, 08:00 (3.2 GB). 1 backup is kept."_s);
    QSet<QString> words;
    for (int outcome = 0; outcome <= int(CareRecord::Outcome::Damaged); ++outcome)
        words << checkWords(
            {at(kToday, 7), CareRecord::Outcome(outcome), {}}, at(kToday), kCalendar);
    QCOMPARE(words.size(), 4); // no room and failed are one
}

QTEST_GUILESS_MAIN(TestStoragePlan)
#include "tst_storage_plan.moc"
