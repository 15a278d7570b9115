// SPDX-License-Identifier: GPL-3.0-or-later
// Opening: new, old, newer, damaged and foreign files; full disks; backups.
#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

#include "models/store/migrations.h"
#include "models/store/store_file.h"
#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

const QList<Migration> kTwoSteps{
    {1, "CREATE TABLE a(x INTEGER) STRICT; INSERT INTO a VALUES(7);"},
    {2,
        "ALTER TABLE a ADD COLUMN y INTEGER NOT NULL DEFAULT 3;"
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET y = 4; DELETE FROM a WHERE x = 0; "
        "END;"},
};

#ifdef Q_OS_UNIX
/// While it lives no file of this process grows beyond `bytes`.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SizeLimit(const SizeLimit &) = delete;
    SizeLimit &operator=(const SizeLimit &) = delete;

private:
    rlimit m_before{};
};
#endif

} // namespace

class TestStoreFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fresh();
    void openedTwice();
    void migratesWithCopy();
    void failedStepLeavesOldVersion();
    void newerIsLeftUntouched();
    void damagedIsPutAside_data();
    void damagedIsPutAside();
    void foreignIsRefused();
    void readerOpens();
    void diskFull();
    void backupOpens();
    void backupKeepsOldOnFailure();
};

void TestStoreFile::fresh()
{
    TestOffice office;
    QVERIFY(office.store);
    QCOMPARE(office.store->integrityCheck().value(), u"ok"_s);
    const auto db = office.raw();
    QCOMPARE(db->number("PRAGMA user_version").value(), builtInMigrations()->size());
    QCOMPARE(db->number("PRAGMA application_id").value(), qint64(kApplicationId));
    QVERIFY(office.reader()->isEmpty().value());
    QCOMPARE(office.reader()->newestEvent().value(), 0);
}

void TestStoreFile::openedTwice()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(1).events(50)));
    office.reopen();
    QVERIFY(office.store);
    QCOMPARE(office.reader()->totals({}, {})->events, 50);
    office.store.reset();
    QCOMPARE(filesIn(office.folder.filePath(u"data"_s)), QStringList{u"otasuke.sqlite"_s});
}

void TestStoreFile::migratesWithCopy()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"s.sqlite"_s);
    VERIFY_OK(openStoreFile(file, kTwoSteps.mid(0, 1), kMonday));
    QCOMPARE(filesIn(folder.path()), QStringList{u"s.sqlite"_s});
    auto migrated = openStoreFile(file, kTwoSteps, kMonday);
    VERIFY_OK(migrated);
    QCOMPARE(migrated.value()->number("SELECT y FROM a").value(), 3);
    QVERIFY(migrated.value()->exec("INSERT INTO a(x) VALUES(1)")); // the trigger came over whole
    QCOMPARE(migrated.value()->number("SELECT min(y) FROM a").value(), 4);
    const auto copy = Database::open(file + u".before-2"_s, Database::Mode::ReadWrite);
    VERIFY_OK(copy);
    QCOMPARE(copy.value()->number("PRAGMA user_version").value(), 1);
    QCOMPARE(copy.value()->number("SELECT x FROM a").value(), 7);
    VERIFY_OK(openStoreFile(file, kTwoSteps, kMonday)); // nothing to do: no second copy
    QVERIFY(!QFile::exists(file + u".before-2-2"_s));
}

void TestStoreFile::failedStepLeavesOldVersion()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"s.sqlite"_s);
    VERIFY_OK(openStoreFile(file, kTwoSteps.mid(0, 1), kMonday));
    const QList<Migration> broken{kTwoSteps[0], {2, "CREATE TABLE b(x); CREATE TABLE a(x);"}};
    const auto failed = openStoreFile(file, broken, kMonday);
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().kind, ErrorKind::StoreFailed);
    const auto db = Database::open(file, Database::Mode::ReadWrite);
    QCOMPARE(db.value()->number("PRAGMA user_version").value(), 1);
    QCOMPARE(db.value()->number("SELECT count(*) FROM sqlite_schema WHERE name = 'b'").value(), 0);
    QCOMPARE(db.value()->number("SELECT x FROM a").value(), 7);
}

void TestStoreFile::newerIsLeftUntouched()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(1).events(50)));
    office.raw()->exec("PRAGMA user_version = 999");
    office.store.reset();
    const QByteArray before = bytesOf(office.file());
    office.reopen();
    QVERIFY(!office.store);
    QCOMPARE(office.error->kind, ErrorKind::StoreNewer);
    const auto reader = Reader::open(office.file(), OfficeCalendar());
    QCOMPARE(reader.error().kind, ErrorKind::StoreNewer);
    QCOMPARE(bytesOf(office.file()), before);
    QCOMPARE(filesIn(office.folder.filePath(u"data"_s)), QStringList{u"otasuke.sqlite"_s});
}

void TestStoreFile::damagedIsPutAside_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no database at all") << Q_INT64_C(0) << QByteArray(64, 'x');
    QTest::newRow("schema page") << Q_INT64_C(100) << QByteArray(2000, '\x7f');
    QTest::newRow("a page of rows") << Q_INT64_C(40'000) << QByteArray(30'000, '\x55');
}

void TestStoreFile::damagedIsPutAside()
{
    QFETCH(qint64, at);
    QFETCH(QByteArray, bytes);
    TestOffice office;
    VERIFY_OK(office.write(Traffic(1).events(3000)));
    office.store.reset();
    overwrite(office.file(), at, bytes);
    const QByteArray damaged = bytesOf(office.file());
    office.reopen();
    QVERIFY(!office.store);
    QCOMPARE(office.error->kind, ErrorKind::StoreDamaged);
    const QStringList files = filesIn(office.folder.filePath(u"data"_s));
    QCOMPARE(files.size(), 1);
    QCOMPARE(files[0], u"otasuke.sqlite.damaged-20261102-000000"_s);
    QVERIFY2(office.error->detail.contains(files[0]), qPrintable(office.error->detail));
    QCOMPARE(bytesOf(office.folder.filePath(u"data/"_s + files[0])).size(), damaged.size());
    office.reopen(); // starts anew
    QVERIFY(office.store);
    QVERIFY(office.reader()->isEmpty().value());
}

void TestStoreFile::foreignIsRefused()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"s.sqlite"_s);
    {
        const auto db = Database::open(file, Database::Mode::Create);
        QVERIFY(db.value()->exec("CREATE TABLE bookmarks(x)"));
    }
    const auto opened = openStoreFile(file, kTwoSteps, kMonday);
    QCOMPARE(opened.error().kind, ErrorKind::StoreFailed);
    QCOMPARE(Database::open(file, Database::Mode::ReadWrite)
                 .value()
                 ->number("SELECT count(*) FROM bookmarks")
                 .value(),
        0);
}

void TestStoreFile::readerOpens()
{
    TestOffice office;
    QCOMPARE(Reader::open(office.folder.filePath(u"none"_s), OfficeCalendar()).error().kind,
        ErrorKind::FileNotFound);
    const QString junk = office.folder.filePath(u"junk"_s);
    QFile file(junk);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'j')) == 5000);
    file.close();
    QCOMPARE(Reader::open(junk, OfficeCalendar()).error().kind, ErrorKind::StoreDamaged);
    QVERIFY(QFile::exists(junk));
}

/// The largest file size allowed stands in for the disk: the write fails in the same place.
void TestStoreFile::diskFull()
{
#ifdef Q_OS_UNIX
    TestOffice office;
    VERIFY_OK(office.write(Traffic(1).events(500), "before"));
    const auto before = rollUps(*office.raw());
    const QList<Event> many = Traffic(2).events(20'000);
    {
        const SizeLimit limit(rlim_t(QFileInfo(office.file() + u"-wal"_s).size() + 300'000));
        const auto failed = office.write(many, "after");
        QVERIFY(!failed.ok());
        QVERIFY2(failed.error().kind == ErrorKind::DiskFull, qPrintable(errorText(failed)));
        QCOMPARE(differences(rollUps(*office.raw()), before), QString());
    }
    QCOMPARE(office.store->cursor(office.source).value(), QByteArray("before"));
    QCOMPARE(office.store->integrityCheck().value(), u"ok"_s);
    const auto room = office.write(many, "after"); // the same store goes on once there is room
    VERIFY_OK(room);
    QCOMPARE(room->stored, 20'000);
    const auto grown = rollUps(*office.raw());
    VERIFY_OK(office.store->rebuildRollups());
    QCOMPARE(rollUps(*office.raw()), grown);
#else
    QSKIP("needs a limit of file sizes");
#endif
}

void TestStoreFile::backupOpens()
{
    TestOffice office;
    VERIFY_OK(office.write(Traffic(1).events(800), "here"));
    const QString target = office.folder.filePath(u"copies/2026/backup.sqlite"_s);
    VERIFY_OK(office.store->backup(target));
    VERIFY_OK(office.write(Traffic(2).events(100)));
    VERIFY_OK(office.store->backup(target)); // over the older one
    StoreOptions options = office.options();
    options.file = target;
    const auto copy = EventStore::open(options);
    VERIFY_OK(copy);
    QCOMPARE(copy.value()->cursor(office.source).value(), QByteArray("here"));
    const auto reader = Reader::open(target, OfficeCalendar());
    QCOMPARE(reader.value()->totals({}, {})->events, 900);
    QVERIFY(!QFile::exists(target + u".partial"_s));
}

void TestStoreFile::backupKeepsOldOnFailure()
{
    TestOffice office;
    const QString blocked = office.folder.filePath(u"file"_s);
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto failed = office.store->backup(blocked + u"/backup.sqlite"_s);
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().kind, ErrorKind::FileUnwritable);
    VERIFY_OK(office.write(Traffic(2).events(10))); // the store goes on
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_store_file.moc"
