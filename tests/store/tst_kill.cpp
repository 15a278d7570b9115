// SPDX-License-Identifier: GPL-3.0-or-later
// SIGKILL at any instant, again and again, while records are written or imported, while retention
// deletes, a backup is made or the schema is migrated: what was acknowledged is there, once; the
// roll-ups are what a recount gives; the file is whole; no half copy bears a final name.
//   tst_kill [--kills N] [test function]     default 25, spread over the tests; soak: 500
// The program starts itself as the one to be killed: tst_kill --victim <what> <file>.
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include "tests/services/eve_maker.h"
#include "tests/store/kill_victim.h"
#include "tests/store/store_soundness.h"
#include "tests/store/version_one.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

int s_kills = 25;

struct Death
{
    bool killed = false; ///< else it came to its end first
    int exitCode = 0;
    QStringList told; ///< lines it wrote until then
    double seconds = 0;

    /// The last value of a line that begins with `word`.
    QString last(const QString &word) const
    {
        for (auto it = told.rbegin(); it != told.rend(); ++it) {
            if (it->startsWith(word + u' '))
                return it->mid(word.size() + 1).trimmed();
        }
        return {};
    }
};

/// Starts programs and kills them at random instants.
class Killer
{
public:
    /// `from`: the line after which the clock of its death runs; none: at once.
    Death run(const QString &program, const QStringList &arguments, double within,
        const QByteArray &from = {})
    {
        QProcess process;
        process.start(program, arguments);
        QByteArray out;
        while (!from.isEmpty() && !out.contains(from) && process.waitForReadyRead(60'000))
            out += process.readAllStandardOutput();
        QElapsedTimer timer;
        timer.start();
        const double patience = std::uniform_real_distribution<>(0, within)(m_random);
        QThread::usleep(ulong(patience * 1e6) % 1000); // what milliseconds leave out
        if (!process.waitForFinished(int(patience * 1e3)))
            process.kill();
        process.waitForFinished(60'000);
        out += process.readAllStandardOutput();
        Death death;
        death.killed = process.exitStatus() == QProcess::CrashExit;
        death.exitCode = death.killed ? 0 : process.exitCode();
        death.told = QString::fromUtf8(out.left(out.lastIndexOf('\n'))).split(u'\n');
        return death;
    }
    Death runVictim(
        const QString &what, const QString &file, double within, const QByteArray &from = "ready")
    {
        return run(
            QCoreApplication::applicationFilePath(), {u"--victim"_s, what, file}, within, from);
    }
    /// How long it takes undisturbed, in seconds.
    static double undisturbed(const QString &what, const QString &file)
    {
        QElapsedTimer timer;
        timer.start();
        return victim::run(what, file, false) == 0 ? double(timer.nsecsElapsed()) / 1e9 : -1;
    }

private:
    std::mt19937 m_random{QRandomGenerator::global()->generate()};
};

int runToEnd(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(120'000) ? process.exitCode() : -1;
}

int share(int of25)
{
    return qMax(1, s_kills * of25 / 25);
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whileWriting();
    void whileImporting();
    void whileRetentionDeletes();
    void whileBackingUp();
    void whileMigrating();
};

void TestKill::whileWriting()
{
    TestOffice uninterrupted;
    uninterrupted.store.reset();
    const double duration = Killer::undisturbed(u"write"_s, uninterrupted.file());
    QVERIFY(duration > 0);
    uninterrupted.reopen();
    const QStringList expected = recordsInWords(*uninterrupted.reader());
    const RollUpsInWords sums = rollUpsIn(uninterrupted.file());

    Killer killer;
    int killed = 0;
    while (killed < share(8)) {
        TestOffice office;
        for (bool finished = false; !finished;) {
            office.store.reset();
            const bool enough = killed >= share(8);
            const Death death =
                killer.runVictim(u"write"_s, office.file(), enough ? 600 : duration / 4);
            QVERIFY2(death.exitCode == 0, qPrintable(death.told.join(u'\n')));
            killed += death.killed;
            finished = !death.killed;
            QCOMPARE(complaintAbout(office.file()), QString());
            office.reopen();
            QVERIFY2(office.store, office.error ? qPrintable(office.error->detail) : "");
            const qint64 cursor = office.store->cursor(u"utm-1"_s)->toLongLong();
            QVERIFY2(cursor >= death.last(u"ack"_s).toLongLong(), "an acknowledged batch is lost");
            const qint64 rows = office.raw()
                                    ->number("SELECT (SELECT count(*) FROM flow) +"
                                             " (SELECT count(*) FROM record WHERE kind != 5)")
                                    .value_or(-1);
            QCOMPARE(rows, cursor); // it stands exactly for the rows
            QCOMPARE(complaintAboutSums(*office.store, office.options()), QString());
        }
        QCOMPARE(firstDifference(recordsInWords(*office.reader()), expected), QString());
        QCOMPARE(firstDifference(rollUpsIn(office.file()), sums), QString());
        QCOMPARE(office.write(victim::events())->stored, 0);
    }
}

void TestKill::whileImporting()
{
    QTemporaryDir dir;
    const QString eve = dir.filePath(u"eve.json"_s);
    EveMaker maker(fromRfc3339(u"2026-11-16T01:00:00Z"));
    QVERIFY(maker.write(eve, 20'000));
    const QString program = QStringLiteral(OTASUKE_PROGRAM);
    const auto import = [&eve](const QString &data) {
        return QStringList{
            u"import"_s, u"--format"_s, u"eve"_s, u"--quiet"_s, u"--data-dir"_s, data, eve};
    };
    const auto storeIn = [](const QString &data) { return data + u"/otasuke.sqlite"_s; };
    QElapsedTimer timer;
    timer.start();
    const QString whole = dir.filePath(u"whole"_s);
    QCOMPARE(runToEnd(program, import(whole)), 0);
    const double duration = double(timer.nsecsElapsed()) / 1e9;
    StoreOptions options;
    options.now = kMonday;
    Killer killer;
    int round = 0;
    for (int killed = 0; killed < share(4);) {
        const QString data = dir.filePath(u"torn-%1"_s.arg(++round));
        for (int tries = 0; tries < 4 && killed < share(4); ++tries) {
            killed += killer.run(program, import(data), duration).killed;
            if (!QFile::exists(storeIn(data)))
                continue;
            QCOMPARE(complaintAbout(storeIn(data)), QString());
            options.file = storeIn(data);
            const auto store = EventStore::open(options);
            VERIFY_OK(store);
            const RollUpsInWords told = rollUpsIn(options.file);
            VERIFY_OK(store.value()->rebuildRollups());
            QCOMPARE(firstDifference(rollUpsIn(options.file), told), QString());
        }
        QCOMPARE(runToEnd(program, import(data)), 0);
        QCOMPARE(firstDifference(rollUpsIn(storeIn(data)), rollUpsIn(storeIn(whole))), QString());
        const auto one = Reader::open(storeIn(data), OfficeCalendar());
        const auto other = Reader::open(storeIn(whole), OfficeCalendar());
        QCOMPARE(firstDifference(recordsInWords(*one.value()), recordsInWords(*other.value())),
            QString());
        QCOMPARE(one.value()->totals({}, {})->events, maker.sums().records);
    }
}

void TestKill::whileRetentionDeletes()
{
    TestOffice full;
    QCOMPARE(full.write(victim::events())->stored, victim::kEvents);
    const RollUpsInWords sums = rollUpsIn(full.file());
    const auto numbersIn = [](Database &db) {
        return QList<QStringList>{dump(db, "flow", 1), dump(db, "record", 1)};
    };
    const QList<QStringList> all = numbersIn(*full.raw());
    full.store.reset();
    const QString timed = full.folder.filePath(u"timed.sqlite"_s);
    QVERIFY(QFile::copy(full.file(), timed));
    const double duration = Killer::undisturbed(u"expire"_s, timed);
    Killer killer;
    for (int killed = 0; killed < share(4);) {
        TestOffice office;
        office.store.reset();
        QFile::remove(office.file());
        QVERIFY(QFile::copy(full.file(), office.file()));
        for (bool finished = false; !finished;) {
            const bool enough = killed >= share(4);
            const Death death =
                killer.runVictim(u"expire"_s, office.file(), enough ? 600 : duration / 2);
            QVERIFY2(death.exitCode == 0, qPrintable(death.told.join(u'\n')));
            killed += death.killed;
            finished = !death.killed;
            QCOMPARE(complaintAbout(office.file()), QString());
            const auto db = office.raw();
            const QList<QStringList> left = numbersIn(*db);
            for (const int i : {0, 1})
                QVERIFY2(left[i] == all[i].mid(all[i].size() - left[i].size()),
                    "not the oldest ones went");
            QCOMPARE(db->number("SELECT count(*) FROM record_raw WHERE id NOT IN"
                                " (SELECT id FROM record)"),
                0);
            QCOMPARE(firstDifference(ContentInWords(*db).rollUps(), sums), QString());
            if (finished)
                QVERIFY(!left[1].isEmpty() && left[1].size() < all[1].size());
        }
        office.reopen(); // what was deleted is not taken again, what was not is there
        QCOMPARE(office.write(victim::events())->stored, 0);
    }
}

void TestKill::whileBackingUp()
{
    TestOffice timed;
    timed.store.reset();
    const double duration = Killer::undisturbed(u"backup"_s, timed.file());
    QVERIFY(duration > 0);
    Killer killer;
    for (int killed = 0; killed < share(4);) {
        TestOffice office;
        for (int tries = 0; tries < 5 && killed < share(4); ++tries) {
            office.store.reset();
            const Death death = killer.runVictim(u"backup"_s, office.file(), duration / 3);
            QVERIFY2(death.exitCode == 0, qPrintable(death.told.join(u'\n')));
            killed += death.killed;
            QCOMPARE(complaintAbout(office.file()), QString());
            const QString last = death.last(u"backup"_s);
            QVERIFY2(last.isEmpty() || QFile::exists(last), "an acknowledged backup is lost");
            const QDir copies(victim::backupFolder(office.file()));
            for (const QString &name : copies.entryList({u"*.sqlite"_s}, QDir::Files)) {
                const QString copy = copies.filePath(name);
                QCOMPARE(complaintAbout(copy), QString());
                const auto db = Database::open(copy, Database::Mode::ReadWrite);
                QCOMPARE(db.value()->number("SELECT CAST(cursor AS TEXT) FROM source"),
                    name.section(u'.', 0, 0).toLongLong());
            }
            office.reopen();
            QVERIFY(office.store);
            QVERIFY(office.store->cursor(u"utm-1"_s)->toLongLong() >=
                death.last(u"ack"_s).toLongLong());
        }
    }
}

/// Also of a store that is only being made: with one version there is nothing else to migrate.
void TestKill::whileMigrating()
{
    const VersionOne size{60'000, 1'200};
    QTemporaryDir dir;
    const QString old = dir.filePath(u"old.sqlite"_s);
    VERIFY_OK(makeVersionOne(old, size)->finish());
    const QString whole = dir.filePath(u"whole.sqlite"_s);
    QVERIFY(QFile::copy(old, whole));
    const double duration = Killer::undisturbed(u"open"_s, whole);
    QVERIFY(duration > 0);
    const auto reader = Reader::open(whole, OfficeCalendar(), *victim::optionsFor(whole).catalogue);
    VERIFY_OK(reader);
    const QStringList expected = recordsInWords(*reader.value());
    const RollUpsInWords sums = rollUpsIn(whole);
    QCOMPARE(expected.size(), size.flows + size.records);
    {
        const auto store = EventStore::open(victim::optionsFor(whole));
        QCOMPARE(complaintAboutSums(*store.value(), victim::optionsFor(whole)), QString());
    }
    Killer killer;
    for (int killed = 0, round = 0; killed < share(5); ++round) {
        QVERIFY2(round < 100 * share(5), "it is always over before it can be killed");
        TestOffice office;
        office.store.reset();
        QFile::remove(office.file());
        QVERIFY(QFile::copy(old, office.file()));
        if (!killer.runVictim(u"open"_s, office.file(), duration, "started").killed)
            continue; // it was over already
        ++killed;
        QCOMPARE(complaintAbout(office.file()), QString());
        const QDir folder(QFileInfo(office.file()).path());
        for (const QString &name : folder.entryList({u"*.before-*"_s}, QDir::Files)) {
            if (name.endsWith(u"partial") || name.endsWith(u"journal"))
                continue;
            QCOMPARE(complaintAbout(folder.filePath(name)), QString());
            const auto copy = Database::open(folder.filePath(name), Database::Mode::ReadWrite);
            QCOMPARE(copy.value()->number("SELECT count(*) FROM flow"), size.flows);
            QCOMPARE(copy.value()->number("SELECT count(*) FROM record_raw"), size.records);
        }
        office.reopen();
        QVERIFY2(office.store, office.error ? qPrintable(office.error->detail) : "");
        QCOMPARE(office.store->cursor(u"utm-1"_s).value(), QByteArray("cursor-1"));
        QCOMPARE(firstDifference(recordsInWords(*office.reader()), expected), QString());
        QCOMPARE(firstDifference(rollUpsIn(office.file()), sums), QString());
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList arguments = app.arguments();
    if (arguments.size() == 4 && arguments[1] == u"--victim")
        return victim::run(arguments[2], arguments[3]);
    if (const qsizetype at = arguments.indexOf(u"--kills"_s); at > 0) {
        s_kills = arguments.value(at + 1).toInt();
        arguments.remove(at, 2);
        qputenv("QTEST_FUNCTION_TIMEOUT", "100000000");
    }
    TestKill test;
    return QTest::qExec(&test, arguments);
}

#include "tst_kill.moc"
