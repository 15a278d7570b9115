// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that reports faults (EIO) or is full at any write: what was acknowledged stays, what was
// not is wholly absent, and the store goes on when the disk does.
#include <QDir>

#include "models/store/backups.h"
#include "tests/store/failing_disk.h"
#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestFailingDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyWriteMayFail_data();
    void anyWriteMayFail();
    void bulkIsOnTheDiskAtItsEnd();
    void expiryMayFail();
    void backupMayFail();

private:
    static void judge(TestOffice &office, const QList<Event> &written, const QByteArray &cursor);
};

void TestFailingDisk::anyWriteMayFail_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("fault on writing") << SQLITE_IOERR_WRITE << ErrorKind::DiskFault;
    QTest::newRow("fault on syncing") << SQLITE_IOERR_FSYNC << ErrorKind::DiskFault;
    QTest::newRow("full") << SQLITE_FULL << ErrorKind::DiskFull;
}

/// The store as another start of the program finds it.
void TestFailingDisk::judge(
    TestOffice &office, const QList<Event> &written, const QByteArray &cursor)
{
    QCOMPARE(office.store->integrityCheck().value(), u"ok"_s);
    QCOMPARE(office.store->cursor(office.source).value(), cursor);
    const auto again = office.write(written);
    VERIFY_OK(again);
    QCOMPARE(again->stored, 0); // all of them are there
    const auto kept = rollUps(*office.raw());
    VERIFY_OK(office.store->rebuildRollups());
    QCOMPARE(rollUps(*office.raw()), kept);
}

void TestFailingDisk::anyWriteMayFail()
{
    QFETCH(int, code);
    QFETCH(ErrorKind, kind);
    FailingDisk disk;
    TestOffice office;
    QList<Event> written;
    QByteArray cursor;
    int failures = 0;
    for (int round = 0; round < 60; ++round) {
        const QList<Event> events = Traffic(quint32(round + 1)).events(150);
        const QByteArray next = QByteArray::number(round);
        disk.failAfter(round % 20, code);
        const auto outcome = office.write(events, next);
        disk.heal();
        if (outcome) {
            written += events;
            cursor = next;
        } else {
            ++failures;
            QVERIFY2(outcome.error().kind == kind, qPrintable(errorText(outcome)));
        }
        QCOMPARE(office.store->cursor(office.source).value(), cursor);
        if (round % 7 == 0)
            office.reopen(); // as after a crash
        QVERIFY(office.store);
    }
    QVERIFY2(failures > 10, qPrintable(QString::number(failures)));
    office.reopen();
    judge(office, written, cursor);
}

/// Parts of a file do not wait for the disk, but the end of it does, and tells if it can't be kept.
void TestFailingDisk::bulkIsOnTheDiskAtItsEnd()
{
    FailingDisk disk;
    TestOffice office;
    EventBatch batch;
    batch.sourceId = office.source;
    batch.events = Traffic(1).events(150);
    VERIFY_OK(office.store->writeBulk(batch));
    disk.failAfter(0, SQLITE_IOERR_FSYNC);
    const auto ended = office.store->endBulk();
    disk.heal();
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, ErrorKind::DiskFault);
    VERIFY_OK(office.store->writeBulk(batch));
    VERIFY_OK(office.store->endBulk());
    VERIFY_OK(office.store->endBulk()); // there is none
    disk.failAfter(0, SQLITE_IOERR_FSYNC);
    QVERIFY(!office.write(Traffic(2).events(150))); // others wait again
    disk.heal();
    office.reopen();
    judge(office, batch.events, {});
}

void TestFailingDisk::expiryMayFail()
{
    FailingDisk disk;
    TestOffice office;
    VERIFY_OK(office.write(Traffic(1).events(3000)));
    const auto before = rollUps(*office.raw());
    const UtcMicros now = kMonday + 500 * kDay;
    qint64 gone = 0;
    int failures = 0;
    for (int n = 0; gone < 3000 && n < 1000; ++n) {
        disk.failAfter(n % 4 == 3 ? 1000 : n * 3 % 24, SQLITE_IOERR_WRITE);
        const auto step = office.store->expire(Retention{}, now, 200);
        disk.heal();
        failures += !step.ok();
        gone += step.valueOr(0);
        const auto db = office.raw();
        QCOMPARE(db->number("SELECT (SELECT count(*) FROM flow) + (SELECT count(*) FROM record)")
                     .value(),
            3000 - gone); // a step is whole or not at all
    }
    QCOMPARE(gone, 3000);
    QVERIFY(failures > 3);
    QCOMPARE(rollUps(*office.raw()), before);
    QCOMPARE(office.store->integrityCheck().value(), u"ok"_s);
}

void TestFailingDisk::backupMayFail()
{
    FailingDisk disk;
    TestOffice office;
    VERIFY_OK(office.write(Traffic(1).events(3000)));
    const QDir folder(backupFolder(office.file()));
    int failures = 0;
    for (int n = 0; n < 200; n += 9) {
        disk.failAfter(n, n % 2 == 0 ? SQLITE_IOERR_WRITE : SQLITE_FULL);
        const auto made = makeBackup(office.file(), kMonday + n * kSecond, {3, 0, {}});
        disk.heal();
        failures += !made.ok();
        if (!made) {
            QVERIFY2(made.error().kind == ErrorKind::DiskFault ||
                    made.error().kind == ErrorKind::DiskFull,
                qPrintable(errorText(made)));
            const QStringList left = folder.entryList({u"*.partial*"_s}, QDir::Files);
            QVERIFY2(left.isEmpty(), qPrintable(QString::number(n) + left.join(u" ")));
        }
        const auto offer = findGoodBackup(office.file());
        QCOMPARE(offer->badBackups, 0); // nothing half done under a backup's name
    }
    QVERIFY2(failures > 5, qPrintable(QString::number(failures)));
    VERIFY_OK(makeBackup(office.file(), kMonday + kDay, {3, 0, {}}));
    QCOMPARE(office.store->integrityCheck().value(), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failing_disk.moc"
