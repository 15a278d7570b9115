// SPDX-License-Identifier: GPL-3.0-or-later
// Backups of a store in use, which of them is offered, and restoring: also cut off half way.
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>
#include <QThread>

#include <thread>

#include "models/store/backups.h"
#include "models/store/restore.h"
#include "models/store/store_file.h"
#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

const BackupRules kRules{3, 0, {}};

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

qint64 eventsIn(const QString &file)
{
    const auto reader = Reader::open(file, OfficeCalendar());
    return reader ? (*reader)->totals({}, {})->events : -1;
}

QStringList backupNames(const TestOffice &office)
{
    return QDir(backupFolder(office.file())).entryList(QDir::Files, QDir::Name);
}

/// By this process so far; -1 where that can't be told.
qint64 bytesRead()
{
    QFile io(u"/proc/self/io"_s);
    if (!io.open(QIODevice::ReadOnly))
        return -1;
    return io.readLine().trimmed().mid(7).toLongLong(); // "rchar: 123"
}

/// Makes backups until killed.
int backUpForEver(const QString &store)
{
    for (UtcMicros now = kMonday;; now += kSecond) {
        if (!makeBackup(store, now, kRules))
            return 2;
        QTextStream(stdout) << "made" << Qt::endl;
    }
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newestThreeAreKept();
    void endsWhileWritten();
    void cancelledLeavesNothing();
    void noRoomIsSaid();
    void olderOnesMakeRoom();
    void damagedStoreGivesNoBackup();
    void badOnesArePassedOver();
    void killedLeavesNoHalf();
    void restored();
    void unsoundRestoresNothing_data();
    void unsoundRestoresNothing();
    void cutOffRestoreIsFinished();
    void checkIsInterruptible();
};

void TestBackups::newestThreeAreKept()
{
    TestOffice office;
    for (int day = 0; day < 5; ++day) {
        VERIFY_OK(office.write(Traffic(quint32(day + 1)).events(100)));
        VERIFY_OK(makeBackup(office.file(), kMonday + day * kDay, kRules));
    }
    const QList<BackupFile> all = listBackups(office.file());
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].at, kMonday + 4 * kDay);
    QCOMPARE(all[2].at, kMonday + 2 * kDay);
    QCOMPARE(eventsIn(all[0].file), 500);
    QCOMPARE(eventsIn(all[2].file), 300);
    QCOMPARE(backupNames(office).size(), 3);
}

/// A writer that never rests neither holds the backup up nor gets into it half way.
void TestBackups::endsWhileWritten()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(1, kMonday, 30 * kDay).events(60'000)));
    std::atomic<bool> stop = false;
    qint64 longest = 0;
    int batches = 0;
    std::optional<Result<BackupFile>> made;
    std::thread maker([&] {
        made.emplace(makeBackup(office.file(), kMonday, kRules));
        stop = true;
    });
    for (quint32 seed = 2; !stop || batches < 5; ++seed, ++batches) {
        QElapsedTimer timer;
        timer.start();
        VERIFY_OK(office.write(Traffic(seed).events(100)));
        longest = std::max(longest, timer.elapsed());
    }
    maker.join();
    VERIFY_OK(*made);
    const qint64 held = eventsIn(made->value().file);
    QVERIFY(held >= 60'000 && (held - 60'000) % 100 == 0); // whole batches only
    QVERIFY2(longest < 5'000, qPrintable(QString::number(longest))); // never for the whole copy
}

void TestBackups::cancelledLeavesNothing()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(1).events(5'000)));
    const CancelFlag cancel = true;
    const auto made = makeBackup(office.file(), kMonday, kRules, &cancel);
    QVERIFY(!made.ok());
    QCOMPARE(made.error().kind, ErrorKind::Cancelled);
    QVERIFY(backupNames(office).isEmpty());
}

void TestBackups::noRoomIsSaid()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(1).events(100)));
    VERIFY_OK(makeBackup(office.file(), kMonday, kRules));
    const auto made =
        makeBackup(office.file(), kMonday + kDay, {3, std::numeric_limits<qint64>::max() / 2, {}});
    QVERIFY(!made.ok());
    QCOMPARE(made.error().kind, ErrorKind::DiskFull);
    QCOMPARE(listBackups(office.file()).size(), 1); // the old one stays
}

void TestBackups::olderOnesMakeRoom()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(1).events(20'000)));
    for (int day = 0; day < 3; ++day)
        VERIFY_OK(makeBackup(office.file(), kMonday + day * kDay, kRules));
    const QString blocked = listBackups(office.file()).last().file;
    const qint64 size = QFileInfo(blocked).size();
    // So little is free that one older backup has to go.
    const BackupRules tight{3, 0, [size](const QString &) { return size / 2; }};
    VERIFY_OK(makeBackup(office.file(), kMonday + 3 * kDay, tight));
    QVERIFY(!QFile::exists(blocked));
    QCOMPARE(listBackups(office.file()).first().at, kMonday + 3 * kDay);
}

void TestBackups::damagedStoreGivesNoBackup()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(1).events(5'000)));
    VERIFY_OK(makeBackup(office.file(), kMonday, kRules));
    office.store.reset();
    overwrite(office.file(), QFileInfo(office.file()).size() - 30'000, QByteArray(20'000, '\x55'));
    const auto made = makeBackup(office.file(), kMonday + kDay, kRules);
    QVERIFY(!made.ok());
    QCOMPARE(made.error().kind, ErrorKind::StoreDamaged);
    QCOMPARE(backupNames(office).size(), 1);
}

void TestBackups::badOnesArePassedOver()
{
    TestOffice office;
    for (int day = 0; day < 3; ++day) {
        VERIFY_OK(office.write(Traffic(quint32(day + 1)).events(3'000)));
        VERIFY_OK(makeBackup(office.file(), kMonday + day * kDay, kRules));
    }
    const QList<BackupFile> all = listBackups(office.file());
    QCOMPARE(findGoodBackup(office.file())->backup->at, all[0].at);
    overwrite(all[0].file, 40'000, QByteArray(30'000, '\x55')); // rows
    auto offer = findGoodBackup(office.file());
    QCOMPARE(offer->backup->at, all[1].at);
    QCOMPARE(offer->badBackups, 1);
    QFile::resize(all[1].file, all[1].bytes / 2); // torn
    overwrite(all[2].file, 0, QByteArray(64, 'x')); // no database at all
    offer = findGoodBackup(office.file());
    QVERIFY(!offer->backup);
    QCOMPARE(offer->badBackups, 3);
    const CancelFlag cancel = true;
    VERIFY_OK(makeBackup(office.file(), kMonday + 3 * kDay, kRules));
    QCOMPARE(findGoodBackup(office.file(), &cancel).error().kind, ErrorKind::Cancelled);
}

void TestBackups::killedLeavesNoHalf()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(1, kMonday, 20 * kDay).events(40'000)));
    for (int kill = 0; kill < 12; ++kill) {
        QProcess maker;
        maker.start(QCoreApplication::applicationFilePath(), {u"--backups"_s, office.file()});
        QVERIFY(maker.waitForReadyRead(60'000)); // one is made
        QThread::msleep(ulong(kill * 7));
        maker.kill();
        QVERIFY(maker.waitForFinished(60'000));
        QCOMPARE(maker.exitStatus(), QProcess::CrashExit);
        for (const BackupFile &backup : listBackups(office.file()))
            VERIFY_OK(checkBackup(backup.file));
    }
    VERIFY_OK(makeBackup(office.file(), kMonday + kDay, kRules));
    const QList<BackupFile> whole = listBackups(office.file());
    QVERIFY(whole.size() >= 2 && whole.size() <= 3);
    QCOMPARE(backupNames(office).size(), whole.size()); // what was left half is swept away
    VERIFY_OK(office.write(Traffic(2).events(100)));
    QCOMPARE(office.store->integrityCheck().value(), u"ok"_s);
}

void TestBackups::restored()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(1).events(1'000), "then"));
    const BackupFile backup = makeBackup(office.file(), kMonday, kRules).value();
    VERIFY_OK(office.write(Traffic(2).events(500), "now"));
    VERIFY_OK(prepareRestore(backup.file, office.file()));
    VERIFY_OK(office.write(Traffic(3).events(50), "later")); // in use until the last moment
    office.store.reset();
    const auto aside = finishRestore(office.file(), kMonday + kDay);
    VERIFY_OK(aside);
    office.reopen();
    QVERIFY(office.store);
    QCOMPARE(eventsIn(office.file()), 1'000);
    QCOMPARE(office.store->cursor(office.source).value(), QByteArray("then")); // asked again
    QCOMPARE(eventsIn(*aside), 1'550);
    QVERIFY(QFile::exists(backup.file));
    VERIFY_OK(office.write(Traffic(2).events(500), "now"));
    QCOMPARE(eventsIn(office.file()), 1'500);
}

void TestBackups::unsoundRestoresNothing_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"missing", "junk", "torn", "foreign", "newer"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestBackups::unsoundRestoresNothing()
{
    QFETCH(QString, what);
    TestOffice office;
    VERIFY_OK(office.write(Traffic(1).events(3'000)));
    const QString file = office.folder.filePath(u"copy.sqlite"_s);
    if (what != u"missing")
        VERIFY_OK(office.store->backup(file));
    if (what == u"junk")
        overwrite(file, 0, QByteArray(4'000, 'x'));
    if (what == u"torn")
        QFile::resize(file, QFileInfo(file).size() / 2);
    if (what == u"newer")
        overwrite(file, 60, QByteArray::fromHex("000f4240"));
    if (what == u"foreign")
        overwrite(file, 68, QByteArray::fromHex("01020304"));
    const auto ready = prepareRestore(file, office.file());
    QVERIFY(!ready.ok());
    QCOMPARE(ready.error().kind,
        what == u"missing"       ? ErrorKind::FileNotFound
            : what == u"newer"   ? ErrorKind::StoreNewer
            : what == u"foreign" ? ErrorKind::StoreFailed
                                 : ErrorKind::StoreDamaged);
    QVERIFY(!finishRestore(office.file(), kMonday).ok());
    office.reopen();
    QCOMPARE(eventsIn(office.file()), 3'000);
}

void TestBackups::cutOffRestoreIsFinished()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(1).events(1'000)));
    const BackupFile backup = makeBackup(office.file(), kMonday, kRules).value();
    VERIFY_OK(office.write(Traffic(2).events(500)));
    office.store.reset();
    VERIFY_OK(prepareRestore(backup.file, office.file()));
    // The program dies between the two renames: the old store is aside, the new one not yet named.
    QVERIFY(QFile::rename(office.file(), office.file() + u".before-restore-x"_s));
    office.reopen();
    QVERIFY(office.store);
    QCOMPARE(eventsIn(office.file()), 1'000);
    QVERIFY(!QFile::exists(restoredName(office.file())));
}

/// SQLite walks a table's pages without asking anybody; the check has to end all the same.
void TestBackups::checkIsInterruptible()
{
    TestOffice office;
    QVERIFY(office.raw()->exec(
        "CREATE TABLE bulk(x INTEGER PRIMARY KEY, y); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL"
        " SELECT i + 1 FROM n WHERE i < 60000) INSERT INTO bulk SELECT i, zeroblob(1200) FROM n"));
    CancelFlag cancel = false;
    const qint64 begin = bytesRead();
    QCOMPARE(quickCheckFile(office.file(), &cancel).value(), u"ok"_s);
    const qint64 whole = bytesRead();
    cancel = true;
    QCOMPARE(quickCheckFile(office.file(), &cancel).error().kind, ErrorKind::Cancelled);
    if (begin >= 0) {
        QVERIFY(whole - begin > 50'000'000);
        QVERIFY2(bytesRead() - whole < 1'000'000, qPrintable(QString::number(bytesRead() - whole)));
    }
    VERIFY_OK(office.write(Traffic(2).events(10))); // nobody was held up
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments[1] == u"--backups")
        return backUpForEver(arguments[2]);
    TestBackups test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_backups.moc"
