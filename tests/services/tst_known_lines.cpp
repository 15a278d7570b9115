// SPDX-License-Identifier: GPL-3.0-or-later
// A file imported again is known by a glance at its lines; the store is as if each had been read.
#include <algorithm>

#include "app/services/import_job.h"
#include "tests/services/eve_maker.h"
#include "tests/store/store_fixture.h"

using namespace Qt::StringLiterals;

using namespace otasuke;

namespace {

constexpr int kConnections = 3000;

struct Imported
{
    qint64 read = 0, stored = 0, duplicate = 0, known = 0;
};

/// As an import does it, with or without the glance.
Imported import(TestOffice &office, const QString &file, bool glances, int chunk = 2000)
{
    auto reader = ImportReader::open({.path = file,
        .format = findLineFormat(u"eve"_s),
        .sourceId = importSourceId(u"eve"_s),
        .chunk = chunk,
        .storeFile = glances ? office.file() : QString()});
    Imported sum;
    while (auto next = (*reader)->next()) {
        const auto outcome = office.store->writeBulk(next->batch);
        if (!outcome)
            return {};
        sum.read += next->batch.read;
        sum.known += next->known;
        sum.stored += outcome->stored;
        sum.duplicate += outcome->duplicate + next->known;
    }
    return office.store->endBulk() ? sum : Imported{};
}

bool writeLines(const QString &path, const QByteArrayList &lines)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(lines.join('\n') + '\n') > 0;
}

} // namespace

class TestKnownLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void againCostsAGlance();
    void eachChunkLooksAnew();
    void whatIsNewIsRead();
    void inAnyOrder();
    void notWhatWasDeleted();

private:
    QTemporaryDir m_dir;
    QString m_file;
    QByteArrayList m_lines;
    EveMaker m_maker{kMonday - kDay};
};

void TestKnownLines::initTestCase()
{
    m_file = m_dir.filePath(u"eve.json"_s);
    QVERIFY(m_maker.write(m_file, kConnections));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_lines = file.readAll().trimmed().split('\n');
}

void TestKnownLines::againCostsAGlance()
{
    TestOffice office;
    const qint64 records = m_maker.sums().records;
    const Imported first = import(office, m_file, true);
    QCOMPARE(first.stored, records);
    QCOMPARE(first.known, 0);
    const auto before = rollUps(*office.raw());
    const Imported again = import(office, m_file, true);
    QCOMPARE(again.read, records);
    QCOMPARE(again.stored, 0);
    QCOMPARE(again.duplicate, records);
    QCOMPARE(again.known, records - m_maker.sums().alerts); // they have words of their own
    QCOMPARE(rollUps(*office.raw()), before);
}

/// A chunk may be of another time than the one before it: the other thread had what is between.
void TestKnownLines::eachChunkLooksAnew()
{
    constexpr int kChunk = 1000; // fewer than are asked before one looks further
    const QByteArrayList lines = m_lines.mid(2 * kChunk, kChunk) + m_lines.first(kChunk);
    const QString file = m_dir.filePath(u"turned.json"_s);
    QVERIFY(writeLines(file, lines));
    TestOffice office;
    import(office, file, true, kChunk);
    const auto alerts = std::count_if(lines.begin(), lines.end(),
        [](const QByteArray &line) { return line.contains("\"alert\""); });
    const Imported again = import(office, file, true, kChunk);
    QCOMPARE(again.read, lines.size());
    QCOMPARE(again.known, lines.size() - alerts);
}

/// Every seventh connection sent a byte more than in the first file: all of those are found.
void TestKnownLines::whatIsNewIsRead()
{
    QByteArrayList changed = m_lines;
    qint64 news = 0;
    for (qsizetype i = 0; i < changed.size(); i += 7) {
        const QByteArray was = changed[i];
        changed[i].replace("\"dest_port\":443", "\"dest_port\":8443");
        news += was != changed[i];
    }
    QVERIFY(news > 100);
    const QString file = m_dir.filePath(u"changed.json"_s);
    QVERIFY(writeLines(file, changed));
    TestOffice glancing;
    TestOffice reading;
    import(glancing, m_file, true);
    import(reading, m_file, false);
    const Imported byGlance = import(glancing, file, true);
    const Imported byReading = import(reading, file, false);
    QVERIFY(byGlance.known > changed.size() / 2);
    QCOMPARE(byReading.known, 0);
    QCOMPARE(byGlance.stored, news);
    QCOMPARE(byReading.stored, news);
    QCOMPARE(byGlance.duplicate, byReading.duplicate);
    QCOMPARE(rollUps(*glancing.raw()), rollUps(*reading.raw()));
}

void TestKnownLines::inAnyOrder()
{
    QByteArrayList mixed = m_lines;
    std::shuffle(mixed.begin(), mixed.end(), std::mt19937(7)); // NOLINT: the same order each time
    const QString file = m_dir.filePath(u"mixed.json"_s);
    QVERIFY(writeLines(file, mixed));
    TestOffice office;
    import(office, m_file, true);
    for (const QString &again : {file, m_file}) {
        const Imported told = import(office, again, true);
        QCOMPARE(told.stored, 0);
        QCOMPARE(told.duplicate, m_maker.sums().records);
    }
}

void TestKnownLines::notWhatWasDeleted()
{
    TestOffice office;
    import(office, m_file, true);
    Retention retention;
    VERIFY_OK(office.store->expire(retention, kMonday + 1000 * kDay, 1'000'000));
    QCOMPARE(import(office, m_file, true).known, 0);
}

QTEST_GUILESS_MAIN(TestKnownLines)
#include "tst_known_lines.moc"
