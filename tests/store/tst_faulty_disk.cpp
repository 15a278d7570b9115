// SPDX-License-Identifier: GPL-3.0-or-later
// The disk is full, or reports faults, at any write, cut or sync of the store's files: the error
// comes back as a value, nothing acknowledged is lost, the store stays whole and goes on as soon as
// the fault ends.
//   tst_faulty_disk [--faults N] [test function]     N for each of the twelve rows; default 10
#include <QDir>
#include <QProcess>

#include <cerrno>

#include "tests/services/eve_maker.h"
#include "tests/store/faulty_disk.h"
#include "tests/store/store_soundness.h"
#include "tests/store/version_one.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

int s_faults = 10;

constexpr int kEvents = 3000;
constexpr qsizetype kBatch = 250;

/// A fault somewhere among the next calls, for a while or until it is healed.
class Fault
{
public:
    Fault(std::mt19937 &random, int error, int among)
    {
        const int after = int(random() % uint(qMax(1, among)));
        const int times = random() % 3 == 0 ? -1 : 1 + int(random() % 3);
        faultyDiskArm(after, error, times);
    }
    ~Fault() { faultyDiskHeal(); }
    Fault(const Fault &) = delete;
    Fault &operator=(const Fault &) = delete;
};

/// How many calls some work takes on a disk that is well.
template<class Work>
int callsOf(Work work)
{
    faultyDiskArm(INT_MAX, EIO, 0);
    work();
    const int calls = faultyDiskCalls();
    faultyDiskHeal();
    return calls;
}

bool isExpected(const Error &error, int fault)
{
    return fault == ENOSPC ? error.kind == ErrorKind::DiskFull
                           : error.kind != ErrorKind::DiskFull &&
            error.kind != ErrorKind::StoreDamaged && error.kind != ErrorKind::Internal;
}

EventBatch batchAt(const QList<Event> &all, qsizetype at)
{
    EventBatch batch;
    batch.sourceId = u"utm-1"_s;
    batch.events = all.mid(at, kBatch);
    batch.cursor = QByteArray::number(at + batch.events.size());
    return batch;
}

void checkpoint(const TestOffice &office)
{
    office.raw()->exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace

class TestFaultyDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writing_data() { faults(); }
    void writing();
    void expiring_data() { faults(); }
    void expiring();
    void rebuilding_data() { faults(); }
    void rebuilding();
    void backingUp_data() { faults(); }
    void backingUp();
    void opening_data() { faults(); }
    void opening();
    void importing_data() { faults(); }
    void importing();

private:
    static void faults();
    std::mt19937 m_random{11};
};

void TestFaultyDisk::faults()
{
    QTest::addColumn<int>("error");
    QTest::newRow("disk full") << ENOSPC;
    QTest::newRow("disk reports faults") << EIO;
}

void TestFaultyDisk::writing()
{
    QFETCH(int, error);
    const QList<Event> all = Traffic(5).events(kEvents);
    TestOffice whole;
    const int calls = callsOf([&] {
        for (qsizetype at = 0; at < all.size(); at += kBatch)
            VERIFY_OK(whole.store->write(batchAt(all, at)));
        checkpoint(whole);
    });
    QVERIFY(calls > 20);
    const QStringList records = recordsInWords(*whole.reader());
    int refused = 0;
    for (int i = 0; i < s_faults; ++i) {
        TestOffice office;
        qsizetype acknowledged = 0;
        for (bool well = false; acknowledged < all.size();) {
            {
                std::optional<Fault> fault;
                if (!well)
                    fault.emplace(m_random, error, calls / 2);
                well = false;
                for (int errors = 0; errors < 2 && acknowledged < all.size();) {
                    const auto outcome = office.store->write(batchAt(all, acknowledged));
                    const bool ok = outcome.ok();
                    errors += !ok; // asked again at once: it may be over, or still there
                    acknowledged += ok ? kBatch : 0;
                    refused += !ok;
                    QVERIFY2(
                        ok || isExpected(outcome.error(), error), qPrintable(errorText(outcome)));
                    if (m_random() % 4 == 0)
                        checkpoint(office);
                }
                well = acknowledged < all.size();
            }
            QCOMPARE(office.store->cursor(u"utm-1"_s).value().toLongLong(), acknowledged);
            QCOMPARE(complaintAbout(office.file()), QString());
        }
        if (i % 2 == 1)
            office.reopen();
        const QString difference = firstDifference(recordsInWords(*office.reader()), records);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QCOMPARE(firstDifference(rollUpsIn(office.file()), rollUpsIn(whole.file())), QString());
        QCOMPARE(complaintAboutSums(*office.store, office.options()), QString());
    }
    QVERIFY2(refused >= s_faults / 2, qPrintable(QString::number(refused)));
}

void TestFaultyDisk::expiring()
{
    QFETCH(int, error);
    const QList<Event> all = Traffic(6).events(kEvents);
    constexpr UtcMicros kLater = 1'827'878'400'000'000; // two of the three days are 13 months old
    const auto step = [](TestOffice &office) {
        return office.store->expire(Retention(), kLater, 100);
    };
    TestOffice whole;
    VERIFY_OK(whole.write(all));
    const int calls = callsOf([&] {
        while (step(whole).valueOr(0) > 0) {
        }
    });
    const auto left = dump(*whole.raw(), "record", 1);
    QVERIFY(calls > 0 && !left.isEmpty() && left.size() < kEvents / 4);
    for (int i = 0; i < s_faults; ++i) {
        TestOffice office;
        VERIFY_OK(office.write(all));
        const auto sums = rollUpsIn(office.file());
        {
            const Fault fault(m_random, error, calls);
            for (auto gone = step(office); !gone || *gone > 0; gone = step(office)) {
                if (gone)
                    continue;
                QVERIFY2(isExpected(gone.error(), error), qPrintable(errorText(gone)));
                break;
            }
        }
        QCOMPARE(complaintAbout(office.file()), QString());
        auto gone = step(office);
        for (; gone && *gone > 0; gone = step(office)) {
        }
        VERIFY_OK(gone);
        QCOMPARE(dump(*office.raw(), "record", 1), left);
        QCOMPARE(firstDifference(rollUpsIn(office.file()), sums), QString());
        QCOMPARE(office.write(all)->stored, 0);
    }
}

void TestFaultyDisk::rebuilding()
{
    QFETCH(int, error);
    TestOffice office;
    VERIFY_OK(office.write(Traffic(7).events(kEvents)));
    const auto sums = rollUpsIn(office.file());
    const int calls = callsOf([&] { VERIFY_OK(office.store->rebuildRollups()); });
    for (int i = 0; i < s_faults; ++i) {
        {
            const Fault fault(m_random, error, calls);
            const auto rebuilt = office.store->rebuildRollups();
            QVERIFY2(rebuilt || isExpected(rebuilt.error(), error), qPrintable(errorText(rebuilt)));
        }
        QCOMPARE(firstDifference(rollUpsIn(office.file()), sums), QString());
        QCOMPARE(complaintAbout(office.file()), QString());
    }
    VERIFY_OK(office.store->rebuildRollups());
    QCOMPARE(firstDifference(rollUpsIn(office.file()), sums), QString());
}

void TestFaultyDisk::backingUp()
{
    QFETCH(int, error);
    const QList<Event> all = Traffic(8).events(kEvents);
    TestOffice office;
    VERIFY_OK(office.write(all));
    const QStringList records = recordsInWords(*office.reader());
    const QString copy = office.folder.filePath(u"copies/backup.sqlite"_s);
    const int calls = callsOf([&] { VERIFY_OK(office.store->backup(copy)); });
    QVERIFY(calls > 0);
    int refused = 0;
    for (int i = 0; i < s_faults; ++i) {
        if (i % 2 == 0)
            QFile::remove(copy); // else the older one has to stay good
        {
            const Fault fault(m_random, error, calls);
            const auto made = office.store->backup(copy);
            refused += !made;
            // Why a sync failed is forgotten with the journal it was for: then it only "failed".
            QVERIFY2(made || isExpected(made.error(), error) ||
                    made.error().kind == ErrorKind::StoreFailed,
                qPrintable(errorText(made)));
            QVERIFY(made || i % 2 == 1 || !QFile::exists(copy));
        }
        if (QFile::exists(copy)) {
            QCOMPARE(complaintAbout(copy), QString());
            QCOMPARE(Database::open(copy, Database::Mode::ReadWrite)
                         .value()
                         ->number("SELECT (SELECT count(*) FROM flow) + count(*) FROM record"),
                kEvents);
        }
        QCOMPARE(firstDifference(recordsInWords(*office.reader()), records), QString());
    }
    QVERIFY(refused > 0);
    VERIFY_OK(office.store->backup(copy));
}

/// A store of version 1: it is migrated whole or stays as it was, and is not taken for damaged.
void TestFaultyDisk::opening()
{
    QFETCH(int, error);
    TestOffice office;
    QTemporaryDir dir;
    const QString old = dir.filePath(u"old.sqlite"_s);
    VERIFY_OK(makeVersionOne(old, {4000, 200})->finish());
    const auto restore = [&] {
        office.store.reset();
        QDir(QFileInfo(office.file()).path()).removeRecursively();
        QDir().mkpath(QFileInfo(office.file()).path());
        QVERIFY(QFile::copy(old, office.file()));
    };
    restore();
    const int calls = callsOf([&] { office.reopen(); });
    QVERIFY(office.store);
    const QStringList records = recordsInWords(*office.reader());
    const auto sums = rollUpsIn(office.file());
    QCOMPARE(records.size(), 4200);
    for (int i = 0; i < s_faults; ++i) {
        restore();
        {
            const Fault fault(m_random, error, calls);
            office.reopen();
            QVERIFY2(office.store || isExpected(*office.error, error),
                office.error ? qPrintable(office.error->detail) : "");
        }
        const QDir folder(QFileInfo(office.file()).path());
        QCOMPARE(folder.entryList({u"*damaged*"_s}, QDir::Files), QStringList());
        for (const QString &name : folder.entryList({u"*.before-2"_s}, QDir::Files))
            QCOMPARE(complaintAbout(folder.filePath(name)), QString());
        QCOMPARE(complaintAbout(office.file()), QString());
        office.reopen();
        QVERIFY2(office.store, office.error ? qPrintable(office.error->detail) : "");
        QCOMPARE(firstDifference(recordsInWords(*office.reader()), records), QString());
        QCOMPARE(firstDifference(rollUpsIn(office.file()), sums), QString());
        QCOMPARE(office.store->cursor(u"utm-1"_s).value(), QByteArray("cursor-1"));
    }
}

/// The real program on such a disk: it says so and ends; when the disk is well, the same import
/// ends where an undisturbed one does.
void TestFaultyDisk::importing()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer's own library has to come first");
#endif
    QFETCH(int, error);
    QTemporaryDir dir;
    const QString eve = dir.filePath(u"eve.json"_s);
    EveMaker maker(kMonday);
    QVERIFY(maker.write(eve, 10'000));
    const auto import = [&eve](const QString &data, const QString &fault) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!fault.isEmpty()) {
            environment.insert(u"LD_PRELOAD"_s, QStringLiteral(OTASUKE_FAULTY_DISK_LIBRARY));
            environment.insert(u"OTASUKE_FAULTY_DISK"_s, fault);
        }
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(OTASUKE_PROGRAM),
            {u"import"_s, u"--format"_s, u"eve"_s, u"--quiet"_s, u"--data-dir"_s, data, eve});
        const bool ended = process.waitForFinished(120'000);
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    };
    const auto storeIn = [](const QString &data) { return data + u"/otasuke.sqlite"_s; };
    const QString whole = dir.filePath(u"whole"_s);
    QCOMPARE(import(whole, {}), 0);
    int refused = 0;
    for (int i = 0; i < s_faults; ++i) {
        const QString data = dir.filePath(u"disk-%1"_s.arg(i));
        const int after = int(m_random() % 300);
        const int code = import(data, u"%1,%2,-1"_s.arg(after).arg(error));
        QVERIFY2(code == 0 || code == 1 || code == 3, qPrintable(QString::number(code)));
        refused += code != 0;
        QVERIFY(QDir(data).entryList({u"*damaged*"_s}, QDir::Files).isEmpty());
        QCOMPARE(import(data, {}), 0);
        QCOMPARE(complaintAbout(storeIn(data)), QString());
        QCOMPARE(firstDifference(rollUpsIn(storeIn(data)), rollUpsIn(storeIn(whole))), QString());
        QCOMPARE(Reader::open(storeIn(data), OfficeCalendar()).value()->totals({}, {})->events,
            maker.sums().records);
    }
    QVERIFY2(refused > 0, "no fault was ever met");
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList arguments = app.arguments();
    if (const qsizetype at = arguments.indexOf(u"--faults"_s); at > 0) {
        s_faults = arguments.value(at + 1).toInt();
        arguments.remove(at, 2);
        qputenv("QTEST_FUNCTION_TIMEOUT", "100000000");
    }
    TestFaultyDisk test;
    return QTest::qExec(&test, arguments);
}

#include "tst_faulty_disk.moc"
