// SPDX-License-Identifier: GPL-3.0-or-later
// A large file is parsed by two threads: what comes out, and in which order, is as if by one.
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "app/services/import_reader.h"

using namespace Qt::StringLiterals;

using namespace otasuke;

namespace {

struct Told
{
    QList<quint64> identities; ///< in the order of the chunks
    QList<EventBatch::Rejected> rejected;
    qint64 read = 0, lines = 0, chunks = 0;
    double share = 0;
};

Told readAll(ImportReader &reader)
{
    Told told;
    while (auto chunk = reader.next()) {
        for (const LeanEvent &event : chunk->batch.lean)
            told.identities << event.identityLow;
        told.rejected += chunk->batch.rejected;
        told.read += chunk->batch.read;
        told.lines += chunk->lines;
        told.share = chunk->share;
        ++told.chunks;
    }
    return told;
}

Result<std::unique_ptr<ImportReader>> openWith(const QString &path, qint64 leastForTwo, int chunk)
{
    return ImportReader::open({.path = path,
        .format = findLineFormat(u"eve"_s),
        .sourceId = u"import-eve"_s,
        .chunk = chunk,
        .leastForTwo = leastForTwo});
}

constexpr qint64 kNever = Q_INT64_C(1) << 60;

} // namespace

class TestImportReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void twoAsOne();
    void leftEarly();
    void noSuchFile();

private:
    QTemporaryDir m_dir;
    QString m_file;
};

/// 6,000 records of different length, a bad line and a blank one now and then.
void TestImportReader::initTestCase()
{
    m_file = m_dir.filePath(u"eve.json"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 6000; ++i) {
        if (i % 1500 == 700)
            file.write("not a record\n\n");
        const QByteArray name(i % 200, 'n');
        file.write("{\"timestamp\":\"2026-11-02T09:30:" + QByteArray::number(10 + i % 50) + "." +
            QByteArray::number(100000 + i) + "+0900\",\"flow_id\":" + QByteArray::number(i + 1) +
            ",\"event_type\":\"flow\",\"src_ip\":\"192.168.1.5\",\"src_port\":50000,"
            "\"dest_ip\":\"203.0.113.9\",\"dest_port\":443,\"proto\":\"TCP\",\"note\":\"" +
            name + "\",\"flow\":{\"bytes_toserver\":120,\"bytes_toclient\":340}}\n");
    }
}

void TestImportReader::twoAsOne()
{
    const auto one = openWith(m_file, kNever, 500);
    QVERIFY(one);
    const Told expected = readAll(**one);
    QCOMPARE(expected.identities.size(), 6000);
    QCOMPARE(expected.rejected.size(), 4);
    for (const int chunk : {100, 1000, 3000}) { // a part has 256 KiB at least
        const auto two = openWith(m_file, 1, chunk);
        QVERIFY(two);
        const Told told = readAll(**two);
        QVERIFY(told.chunks > 2);
        QVERIFY(told.identities == expected.identities);
        QCOMPARE(told.read, expected.read);
        QCOMPARE(told.lines, expected.lines);
        QCOMPARE(told.share, 1.0);
        QCOMPARE(told.rejected.size(), expected.rejected.size());
        for (qsizetype i = 0; i < told.rejected.size(); ++i)
            QCOMPARE(told.rejected[i].line, expected.rejected[i].line);
    }
}

/// Whoever loses interest does not wait for the rest of the file.
void TestImportReader::leftEarly()
{
    for (int taken = 0; taken < 3; ++taken) {
        const auto two = openWith(m_file, 1, 100);
        QVERIFY(two);
        for (int i = 0; i < taken; ++i)
            QVERIFY((*two)->next());
    }
}

void TestImportReader::noSuchFile()
{
    const auto reader = openWith(m_dir.filePath(u"none"_s), 1, 100);
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, ErrorKind::FileNotFound);
}

QTEST_GUILESS_MAIN(TestImportReader)
#include "tst_import_reader.moc"
