// SPDX-License-Identifier: GPL-3.0-or-later
// The store looked after while the console runs: expiry by settings, backups, damage and restore,
// and a disk that is full for a while.
#include <QSignalSpy>

#include "app/services/caretaker.h"
#include "app/services/housekeeping.h"
#include "app/services/storage_guard.h"
#include "models/store/restore.h"
#include "tests/services/console_bench.h"
#include "tests/services/eve_maker.h"
#include "tests/services/small_disk.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr UtcMicros kNow = 1'794'798'000'000'000; // 2026-11-16T03:00:00Z

/// A store at a workplace, as the collector has it.
struct Bench
{
    explicit Bench(const QString &file)
    {
        StoreOptions options;
        options.file = file;
        options.now = kNow;
        auto opened = EventStore::open(options);
        if (opened)
            place.store = std::move(*opened);
        place.clock = &clock;
    }
    FixedClock clock{kNow};
    Workplace place;
};

/// Connections of so many days up to now, one every minute.
QList<Event> flows(int days)
{
    QList<Event> events;
    for (UtcMicros t = kNow - days * kDay; t < kNow; t += kMinute) {
        Event e;
        e.kind = EventKind::Flow;
        e.time = t;
        e.srcIp = IpAddress::fromV4(0xc0a80a05);
        e.dstIp = IpAddress::fromV4(0xcb007109);
        e.srcPort = quint16(1024 + t / kMinute % 60'000);
        e.dstPort = 443;
        e.bytesOut = 10;
        events << e;
    }
    return events;
}

Result<WriteOutcome> write(Workplace &place, const QList<Event> &events, const QByteArray &cursor)
{
    EventBatch batch;
    batch.sourceId = u"utm-1"_s;
    batch.events = events;
    batch.cursor = cursor;
    return place.store->write(batch);
}

QString backupsOf(const ConsoleBench &bench)
{
    return bench.path(u"data/backups"_s);
}

void appendTo(const QString &file, const QString &more)
{
    QFile to(file);
    QFile from(more);
    QVERIFY(to.open(QIODevice::Append) && from.open(QIODevice::ReadOnly));
    const QByteArray bytes = from.readAll();
    QCOMPARE(to.write(bytes), bytes.size());
}

void damage(const QString &file)
{
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.seek(0);
    damaged.write(QByteArray(4000, '\x55'));
}

} // namespace

class TestStoreCare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void expiresByTheSettings();
    void previewThenSave();
    void checkedAndBackedUpOnce();
    void damageIsFoundAndRestored();
    void offerIsRepeatedUntilAnswered();
    void fullDiskIsToldAndHeals();
    void fullDiskAtStart();
    void watchingGoesOnWhileTheDiskIsFull();

private:
    static qint64 importRecords(ConsoleBench &bench, LiveConsole &console, const QString &start);
};

void TestStoreCare::expiresByTheSettings()
{
    QTemporaryDir folder;
    Bench bench(folder.filePath(u"s.sqlite"_s));
    QVERIFY(write(bench.place, flows(40), "c").ok());
    Housekeeping keeping(bench.place, OfficeCalendar(), nullptr);
    keeping.setRetention({1, 13, 0});
    QSignalSpy steps(&keeping, &Housekeeping::expired);
    QSignalSpy over(&keeping, &Housekeeping::roundOver);
    keeping.begin(0);
    QTRY_COMPARE_WITH_TIMEOUT(over.size(), 1, 60'000);
    qint64 gone = 0;
    for (const auto &step : steps) {
        QVERIFY(step[0].toLongLong() <= 20'000);
        gone += step[0].toLongLong();
    }
    QVERIFY2(steps.size() > 3, qPrintable(QString::number(steps.size())));
    const StorageFigures after = bench.place.store->storageFigures().value();
    QCOMPARE(after.days.first().day, QDate(2026, 10, 16));
    QCOMPARE(gone, 40 * 1440 - (kNow - OfficeCalendar().startOf(QDate(2026, 10, 16))) / kMinute);
    // By size: another two thirds go, and then there is peace.
    keeping.setRetention({1, 13, after.usedBytes / 2});
    keeping.begin(0);
    QTRY_COMPARE_WITH_TIMEOUT(over.size(), 2, 60'000);
    QVERIFY(bench.place.store->storageFigures()->usedBytes <= after.usedBytes / 2);
    const auto so = steps.size();
    keeping.begin(0);
    QTRY_COMPARE_WITH_TIMEOUT(over.size(), 3, 60'000);
    QCOMPARE(steps.size(), so);
}

qint64 TestStoreCare::importRecords(ConsoleBench &bench, LiveConsole &console, const QString &start)
{
    const QString eve = bench.path(u"eve-%1.json"_s.arg(start.left(10)));
    EveMaker maker(fromRfc3339(start));
    if (!maker.write(eve, 400))
        return -1;
    const auto report =
        answer<ImportReport>(console, console.importFile(eve, u"eve"_s), &ConsoleService::imported);
    return report ? report->stored : -1;
}

void TestStoreCare::previewThenSave()
{
    ConsoleBench bench;
    {
        auto console = bench.make();
        console->start();
        const qint64 old = importRecords(bench, *console, u"2026-08-03T01:00:00Z"_s);
        QVERIFY(old > 0 && importRecords(bench, *console, u"2026-11-15T01:00:00Z"_s) > 0);
        const Retention shorter{2, 2, 20'000'000'000};
        const auto preview = answer<StoragePreview>(*console,
            console->requestStoragePreview(shorter), &ConsoleService::storagePreviewReady);
        QVERIFY(preview.ok());
        // What the sensor tells; the devices the store saw first then go as well.
        QVERIFY(preview->flows + preview->records >= old);
        QVERIFY(!outcome(*console, console->saveRetention(shorter)));
        const auto events = [&] {
            const auto reader = Reader::open(bench.path(u"data/otasuke.sqlite"_s), {});
            return reader ? (*reader)->totals({}, {})->events : -1;
        };
        const qint64 all = events();
        QTRY_COMPARE_WITH_TIMEOUT(events(), all - preview->flows - preview->records, 30'000);
    }
    auto console = bench.make();
    const auto settings = answer<SettingsSnapshot>(
        *console, console->requestSettings(), &ConsoleService::settingsReady);
    QCOMPARE(settings->storage.retention, (Retention{2, 2, 20'000'000'000}));
    QVERIFY(!settings->storage.known); // not started: nothing is claimed
}

void TestStoreCare::checkedAndBackedUpOnce()
{
    QTemporaryDir folder;
    Bench bench(folder.filePath(u"s.sqlite"_s));
    QVERIFY(write(bench.place, flows(3), "c").ok());
    Caretaker care(bench.place, folder.filePath(u"s.sqlite"_s), nullptr);
    QSignalSpy noted(&care, &Caretaker::noted);
    const auto look = [&] { QMetaObject::invokeMethod(&care, &Caretaker::lookNow); };
    look();
    QTRY_COMPARE_WITH_TIMEOUT(noted.size(), 1, 30'000);
    QCOMPARE(bench.place.store->notes()->check.outcome, CareRecord::Outcome::Good);
    look();
    QTRY_COMPARE_WITH_TIMEOUT(noted.size(), 2, 30'000);
    QCOMPARE(bench.place.store->notes()->backup.at, kNow);
    QCOMPARE(listBackups(folder.filePath(u"s.sqlite"_s)).size(), 1);
    look(); // neither is due
    QVERIFY(!care.keeper().isBusy());
    bench.clock.set(kNow + kDay);
    look();
    QTRY_COMPARE_WITH_TIMEOUT(noted.size(), 3, 30'000);
    look();
    QTRY_COMPARE_WITH_TIMEOUT(noted.size(), 4, 30'000);
    QCOMPARE(listBackups(folder.filePath(u"s.sqlite"_s)).size(), 2);
}

void TestStoreCare::damageIsFoundAndRestored()
{
    ConsoleBench bench;
    qint64 held = 0;
    {
        auto console = bench.make();
        console->start();
        held = importRecords(bench, *console, u"2026-11-14T01:00:00Z"_s);
        QVERIFY(held > 0);
        QVERIFY(!outcome(*console, console->backUpNow()));
        bench.clock.set(bench.clock.now() + kHour);
        QVERIFY(importRecords(bench, *console, u"2026-11-15T01:00:00Z"_s) > 0);
        QVERIFY(!outcome(*console, console->backUpNow()));
    }
    damage(bench.path(u"data/otasuke.sqlite"_s));
    QStringList backups = QDir(backupsOf(bench)).entryList(QDir::Files, QDir::Name);
    QCOMPARE(backups.size(), 2);
    damage(backupsOf(bench) + u'/' + backups.last()); // the newest one is bad, too
    auto console = bench.make();
    QSignalSpy offers(console.get(), &ConsoleService::restoreOffered);
    console->start();
    QTRY_COMPARE_WITH_TIMEOUT(offers.size(), 1, 30'000);
    const auto offer = offers[0][0].value<RestoreOffer>();
    QVERIFY(QFile::exists(offer.aside));
    QCOMPARE(offer.badBackups, 1);
    QVERIFY(offer.backup);
    QCOMPARE(QFileInfo(offer.backup->file).fileName(), backups.first());
    // Watching goes on in a new file until somebody answers.
    QVERIFY(importRecords(bench, *console, u"2026-11-16T01:00:00Z"_s) > 0);
    QVERIFY(outcome(*console, console->restoreBackup(backupsOf(bench) + u'/' + backups.last())));
    QVERIFY(!outcome(*console, console->restoreBackup(offer.backup->file)));
    const auto events =
        answer<EventsSnapshot>(*console, console->requestEvents({}), &ConsoleService::eventsReady);
    QVERIFY(events.ok() && !events->rows.isEmpty());
    QVERIFY(events->rows.first().time < fromRfc3339(u"2026-11-15T00:00:00Z"));
    // The file of the meantime is put aside, not deleted.
    QCOMPARE(QDir(bench.path(u"data"_s))
                 .entryList({u"otasuke.sqlite.before-restore-*"_s}, QDir::Files)
                 .size(),
        1);
    QVERIFY(importRecords(bench, *console, u"2026-11-16T01:00:00Z"_s) > 0); // taken again
}

void TestStoreCare::offerIsRepeatedUntilAnswered()
{
    ConsoleBench bench;
    QVERIFY(QDir().mkpath(bench.path(u"data"_s)));
    {
        QFile junk(bench.path(u"data/otasuke.sqlite"_s));
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write(QByteArray(8192, 'j'));
    }
    for (int start = 0; start < 2; ++start) {
        auto console = bench.make();
        QSignalSpy offers(console.get(), &ConsoleService::restoreOffered);
        console->start();
        QTRY_COMPARE_WITH_TIMEOUT(offers.size(), 1, 30'000);
        QVERIFY(!offers[0][0].value<RestoreOffer>().backup);
        if (start == 1)
            QVERIFY(!outcome(*console, console->beginAnew()));
    }
    auto console = bench.make();
    QSignalSpy offers(console.get(), &ConsoleService::restoreOffered);
    console->start();
    QVERIFY(importRecords(bench, *console, u"2026-11-16T01:00:00Z"_s) > 0);
    QVERIFY(offers.isEmpty());
}

void TestStoreCare::fullDiskIsToldAndHeals()
{
    SmallDisk disk(24);
    if (!disk.isThere())
        QSKIP(qPrintable(u"no small file system can be mounted here: "_s + disk.why()));
    const QString file = disk.path(u"s.sqlite"_s);
    Bench bench(file);
    QVERIFY(write(bench.place, flows(1), "before").ok());
    StorageGuard guard(bench.place, file, nullptr);
    guard.setFirstTry(50);
    QSignalSpy changes(&guard, &StorageGuard::changed);
    QSignalSpy healed(&guard, &StorageGuard::healed);
    disk.fill();
    const auto refused = write(bench.place, flows(20), "after");
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::DiskFull);
    guard.tell(refused.error());
    guard.tell(refused.error()); // every round would say it again
    QCOMPARE(changes.size(), 1);
    QCOMPARE(guard.state().trouble, ErrorKind::DiskFull);
    QCOMPARE(guard.state().since, kNow);
    QCOMPARE(bench.place.store->cursor(u"utm-1"_s).value(), QByteArray("before"));
    bench.clock.set(kNow + 10 * kMinute);
    QTest::qWait(400); // several tries, all in vain
    QVERIFY(healed.isEmpty());
    disk.clear();
    QTRY_COMPARE_WITH_TIMEOUT(healed.size(), 1, 10'000);
    QVERIFY(!guard.state().trouble);
    QCOMPARE(guard.state().lastGap, (Period{kNow, kNow + 10 * kMinute}));
    const auto stored = write(bench.place, flows(20), "after");
    QVERIFY(stored.ok());
    QCOMPARE(stored->stored, 19 * 1440);
    QCOMPARE(bench.place.store->integrityCheck().value(), u"ok"_s);
    QCOMPARE(bench.place.store->notes()->lastGap, guard.state().lastGap); // known after a restart
    bench.place.store.reset(); // before its disk goes
}

/// The console starts on a full disk: it says so, and opens its store once there is room.
void TestStoreCare::fullDiskAtStart()
{
    SmallDisk disk(24);
    if (!disk.isThere())
        QSKIP(qPrintable(u"no small file system can be mounted here: "_s + disk.why()));
    disk.fill();
    FixedClock clock{kNow};
    StoreOptions options;
    options.file = disk.path(u"s.sqlite"_s);
    Collector collector(options, std::make_unique<MemorySecrets>(), clock);
    QSignalSpy failed(&collector, &Collector::openFailed);
    QSignalSpy opened(&collector, &Collector::opened);
    QSignalSpy states(&collector, &Collector::storageChanged);
    collector.start({});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::DiskFull);
    QCOMPARE(states.last()[0].value<StorageState>().trouble, ErrorKind::DiskFull);
    disk.clear();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 40'000);
    QTRY_VERIFY(!states.last()[0].value<StorageState>().trouble);
    QCOMPARE(failed.size(), 1); // told once
    collector.stop();
}

/// As people see it: a sensor's file grows, the disk is full, Home says so, and heals by itself.
void TestStoreCare::watchingGoesOnWhileTheDiskIsFull()
{
    SmallDisk disk(24);
    if (!disk.isThere())
        QSKIP(qPrintable(u"no small file system can be mounted here: "_s + disk.why()));
    QTemporaryDir folder; // the sensor's own disk has room
    const QString log = folder.filePath(u"eve.json"_s);
    EveMaker first(kNow - kHour);
    QVERIFY(first.write(log, 200));
    FixedClock clock{kNow};
    LiveOptions options;
    options.dataFolder = disk.path({});
    options.clock = &clock;
    options.secrets = std::make_unique<MemorySecrets>();
    options.keepSettings = false;
    SourceSettings source;
    source.id = u"eve-file-1"_s;
    source.kind = u"eve-file"_s;
    source.name = u"Sensor"_s;
    source.path = log;
    source.intervalSeconds = 1;
    source.role = SourceSettings::Role::Sensor;
    options.settings.sources = {source};
    LiveConsole console(std::move(options));
    console.start();
    const auto home = [&] {
        return *answer<HomeSnapshot>(console, console.requestHome(), &ConsoleService::homeReady);
    };
    const auto stored = [&] {
        const auto reader = Reader::open(disk.path(u"otasuke.sqlite"_s), OfficeCalendar());
        return reader ? (*reader)->totals({}, {})->byKind.value(u"flow"_s) : -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(stored() > 0, 30'000);
    const qint64 before = stored();
    disk.fill();
    EveMaker more(kNow - 30 * kMinute);
    const QString added = folder.filePath(u"more.json"_s);
    QVERIFY(more.write(added, 20'000));
    appendTo(log, added);
    QTRY_VERIFY_WITH_TIMEOUT(home().headline.contains(u"nothing is stored since"_s), 60'000);
    QCOMPARE(home().state, DayState::Blind);
    const auto full = answer<SettingsSnapshot>(
        console, console.requestSettings(), &ConsoleService::settingsReady);
    QCOMPARE(full->storage.state.trouble, ErrorKind::DiskFull);
    disk.clear();
    const qint64 all = before + more.sums().flows;
    QTRY_COMPARE_WITH_TIMEOUT(stored(), all, 90'000);
    QTRY_VERIFY_WITH_TIMEOUT(!home().headline.contains(u"nothing is stored"_s), 60'000);
    const auto healed = answer<SettingsSnapshot>(
        console, console.requestSettings(), &ConsoleService::settingsReady);
    QCOMPARE(healed->storage.state.lastGapWhy, ErrorKind::DiskFull);
    QVERIFY(healed->storage.state.lastGap.to > 0);
}

QTEST_GUILESS_MAIN(TestStoreCare)
#include "tst_store_care.moc"
