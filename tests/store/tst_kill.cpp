// SPDX-License-Identifier: GPL-3.0-or-later
// A writer that dies in the middle, again and again, loses and doubles nothing. The program starts
// itself as that writer: tst_kill --write <file> <batch size>.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>
#include <QThread>

#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr int kEvents = 20'000;
constexpr quint32 kSeed = 77;
constexpr int kKills = 25; // then the writer is let to the end

QList<Event> allEvents()
{
    return Traffic(kSeed).events(kEvents);
}

DeviceReport reportOf(qsizetype at)
{
    DeviceReport report;
    report.hint = {{}, u"00:11:22:33:44:%1"_s.arg(qlonglong(at % 30), 2, 16, QChar(u'0')), {},
        IpAddress::fromV4(0xc0a80a01U + quint32(at % 30))};
    report.seen = kMonday + at * kSecond;
    return report;
}

/// Goes on from the stored cursor to the end; the cursor is the number of events written.
int writeAll(const QString &file, qsizetype size)
{
    StoreOptions options;
    options.file = file;
    options.now = kMonday;
    const CloudCatalogue catalogue = testCatalogue();
    options.catalogue = &catalogue;
    const auto store = EventStore::open(options);
    if (!store)
        return 2;
    const QList<Event> events = allEvents();
    qsizetype at = store.value()->cursor(u"utm-1"_s).value().toLongLong();
    QTextStream(stdout) << "at " << at << Qt::endl;
    while (at < events.size()) {
        EventBatch batch;
        batch.sourceId = u"utm-1"_s;
        batch.events = events.mid(at, size);
        batch.devices = {reportOf(at)};
        at += batch.events.size();
        batch.cursor = QByteArray::number(at);
        if (!store.value()->write(batch))
            return 3;
    }
    return 0;
}

struct Standing
{
    qint64 cursor = 0;
    qint64 rows = 0;
    qint64 counted = 0; ///< by the roll-up
    QString sound;
};

Standing standing(const TestOffice &office)
{
    const auto db = office.raw();
    const auto own = "SELECT count(*) FROM record WHERE kind != 5"; // without the store's sightings
    return {db->number("SELECT CAST(cursor AS TEXT) FROM source").value_or(0),
        db->number("SELECT count(*) FROM flow").value() + db->number(own).value(),
        db->number("SELECT ifnull(sum(events), 0) FROM kind_day WHERE kind != 5").value(),
        office.store->integrityCheck().value()};
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyInstant();
};

void TestKill::anyInstant()
{
    TestOffice uninterrupted;
    uninterrupted.store.reset();
    QCOMPARE(writeAll(uninterrupted.file(), 400), 0);

    TestOffice office;
    std::mt19937 random(5);
    int killed = 0;
    for (bool finished = false; !finished;) {
        office.store.reset();
        QProcess writer;
        writer.start(
            QCoreApplication::applicationFilePath(), {u"--write"_s, office.file(), u"400"_s});
        QVERIFY(writer.waitForReadyRead(60'000)); // it has opened the store and begins to write
        const int patience = killed < kKills ? int(1 + random() % 60) : 120'000;
        if (!writer.waitForFinished(patience)) {
            writer.kill();
            QVERIFY(writer.waitForFinished(60'000));
            ++killed;
        } else {
            QCOMPARE(writer.exitStatus(), QProcess::NormalExit);
            QCOMPARE(writer.exitCode(), 0);
            finished = true;
        }
        office.reopen();
        QVERIFY2(office.store, office.error ? qPrintable(office.error->detail) : "");
        const Standing now = standing(office);
        QCOMPARE(now.sound, u"ok"_s);
        QCOMPARE(now.rows, now.cursor); // the cursor stands exactly for the rows
        QCOMPARE(now.counted, now.rows);
    }
    QVERIFY2(killed >= 5, qPrintable(QString::number(killed)));

    office.reopen();
    uninterrupted.reopen();
    QCOMPARE(standing(office).rows, kEvents);
    QCOMPARE(differences(rollUps(*office.raw()), rollUps(*uninterrupted.raw())), QString());
    QCOMPARE(dump(*office.raw(), "flow", 19), dump(*uninterrupted.raw(), "flow", 19));
    // Not when a key was last seen: that is refreshed once an hour of the process.
    QCOMPARE(dump(*office.raw(), "device_key", 3), dump(*uninterrupted.raw(), "device_key", 3));
    QCOMPARE(office.write(allEvents())->stored, 0);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 4 && arguments[1] == u"--write")
        return writeAll(arguments[2], arguments[3].toLongLong());
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
