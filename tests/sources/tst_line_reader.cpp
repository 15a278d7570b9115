// SPDX-License-Identifier: GPL-3.0-or-later
// The same lines come out of a file however it is packed; a torn one says so.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/sources/line_reader.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

QByteArray pack(const QString &program, const QByteArray &bytes)
{
    QProcess process;
    process.start(program, {u"-c"_s});
    process.write(bytes);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        qFatal("%s is missing", qPrintable(program));
    return process.readAllStandardOutput();
}

} // namespace

class TestLineReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data();
    void lines();
    void parts_data() { lines_data(); }
    void parts();
    void partsOfALongFile();
    void packed_data();
    void packed();
    void torn_data();
    void torn();
    void severalMembers();
    void tooLong();
    void share();
    void noSuchFile();

private:
    QString write(const QByteArray &bytes);
    static QList<QByteArray> readAll(LineReader &reader);

    QTemporaryDir m_dir;
    int m_files = 0;
};

QString TestLineReader::write(const QByteArray &bytes)
{
    const QString path = m_dir.filePath(u"log%1"_s.arg(++m_files));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write");
    return path;
}

QList<QByteArray> TestLineReader::readAll(LineReader &reader)
{
    QList<QByteArray> lines;
    QByteArrayView line;
    while (reader.next(line))
        lines << line.toByteArray();
    return lines;
}

void TestLineReader::lines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("expected");
    using L = QList<QByteArray>;
    QTest::newRow("empty") << QByteArray() << L{};
    QTest::newRow("plain") << QByteArray("a\nb\n") << L{"a", "b"};
    QTest::newRow("no last newline") << QByteArray("a\nb") << L{"a", "b"};
    QTest::newRow("blank lines") << QByteArray("\n\na\n") << L{"", "", "a"};
    QTest::newRow("Windows") << QByteArray("a\r\nb\r\n") << L{"a", "b"};
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}\n") << L{"{}"};
    QTest::newRow("zero bytes") << QByteArray("a\0b\nc", 5) << L{QByteArray("a\0b", 3), "c"};
}

void TestLineReader::lines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, expected);
    auto reader = LineReader::open(write(bytes));
    QVERIFY(reader);
    QCOMPARE(readAll(**reader), expected);
    QVERIFY(!(*reader)->error());
}

/// Wherever a file is cut, its parts together have each line once.
void TestLineReader::parts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, expected);
    const QString file = write(bytes);
    QCOMPARE(LineReader::partableSize(file), bytes.size());
    for (qint64 part = 1; part <= bytes.size() + 1; ++part) {
        QList<QByteArray> all;
        for (qint64 from = 0; from < bytes.size(); from += part) {
            auto reader = LineReader::openPart(file, from, from + part);
            QVERIFY(reader);
            all += readAll(**reader);
        }
        QCOMPARE(all, expected);
    }
}

void TestLineReader::partsOfALongFile()
{
    QByteArray bytes;
    for (int i = 0; i < 30'000; ++i)
        bytes += QByteArray(i * 7919 % 90, 'x') + QByteArray::number(i) + '\n';
    bytes += QByteArray(700'000, 'y') + "\nlast"; // one line over several of the reader's chunks
    const QString file = write(bytes);
    auto whole = LineReader::open(file);
    QVERIFY(whole);
    const QList<QByteArray> expected = readAll(**whole);
    QCOMPARE(expected.size(), 30'002);
    for (const qint64 part : {100'000, 262'144, 262'145, 999'999}) {
        QList<QByteArray> all;
        for (qint64 from = 0; from < bytes.size(); from += part)
            all += readAll(**LineReader::openPart(file, from, from + part));
        QCOMPARE(all.size(), expected.size());
        QVERIFY(all == expected);
    }
    QVERIFY(!LineReader::partableSize(m_dir.path()));
    QVERIFY(!LineReader::partableSize(u"-"_s));
    QVERIFY(!LineReader::partableSize(write(QByteArray("\x1f\x8b\x08\x00", 4))));
}

void TestLineReader::packed_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("plain") << u"cat"_s;
    QTest::newRow("gzip") << u"gzip"_s;
    QTest::newRow("zstd") << u"zstd"_s;
}

void TestLineReader::packed()
{
    QFETCH(QString, program);
    QByteArray text;
    QList<QByteArray> expected;
    for (int i = 0; i < 60'000; ++i) {
        expected << "line " + QByteArray::number(i) + QByteArray(i % 50, char('a' + i % 26));
        text += expected.last() + '\n';
    }
    const QByteArray bytes = program == u"cat" ? text : pack(program, text); // cat has no "-c"
    auto reader = LineReader::open(write(bytes));
    QVERIFY(reader);
    QCOMPARE(readAll(**reader), expected);
    QVERIFY(!(*reader)->error());
}

void TestLineReader::torn_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("gzip") << u"gzip"_s;
    QTest::newRow("zstd") << u"zstd"_s;
}

void TestLineReader::torn()
{
    QFETCH(QString, program);
    QByteArray text;
    for (int i = 0; i < 300'000; ++i)
        text += QByteArray::number(i * 7919LL) + '\n';
    const QByteArray whole = pack(program, text);
    auto reader = LineReader::open(write(whole.first(whole.size() * 2 / 3)));
    QVERIFY(reader);
    const auto lines = readAll(**reader);
    QVERIFY((*reader)->error());
    QCOMPARE((*reader)->error()->kind, ErrorKind::FileUnreadable);
    QVERIFY(lines.size() > 1000 && lines.size() < 300'000);
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(lines[i], QByteArray::number(i * 7919LL));

    QByteArray damaged = whole;
    for (qsizetype i = damaged.size() / 2; i < damaged.size() / 2 + 64; ++i)
        damaged[i] = char(~damaged[i]);
    auto second = LineReader::open(write(damaged));
    QVERIFY(second);
    readAll(**second);
    QVERIFY((*second)->error());
}

void TestLineReader::severalMembers()
{
    for (const QString &program : {u"gzip"_s, u"zstd"_s}) {
        auto reader = LineReader::open(write(pack(program, "a\nb") + pack(program, "c\nd\n")));
        QVERIFY(reader);
        QCOMPARE(readAll(**reader), (QList<QByteArray>{"a", "bc", "d"}));
        QVERIFY(!(*reader)->error());
    }
}

void TestLineReader::tooLong()
{
    constexpr qsizetype kLimit = 16 * 1024 * 1024;
    auto reader = LineReader::open(write("a\n" + QByteArray(kLimit + 5, 'x') + "\nb\n"));
    QVERIFY(reader);
    QByteArrayView line;
    QVERIFY((*reader)->next(line) && !(*reader)->cut());
    QVERIFY((*reader)->next(line));
    QVERIFY((*reader)->cut());
    QCOMPARE(line.size(), kLimit);
    QVERIFY((*reader)->next(line) && !(*reader)->cut());
    QCOMPARE(line, QByteArray("b"));
}

void TestLineReader::share()
{
    auto reader = LineReader::open(write(QByteArray(1'000'000, '\n')));
    QVERIFY(reader);
    QByteArrayView line;
    QVERIFY((*reader)->next(line));
    QVERIFY((*reader)->share() > 0 && (*reader)->share() < 1);
    readAll(**reader);
    QCOMPARE((*reader)->share(), 1.0);
}

void TestLineReader::noSuchFile()
{
    const auto missing = LineReader::open(m_dir.filePath(u"none"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::FileNotFound);
    const auto folder = LineReader::open(m_dir.path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, ErrorKind::FileUnreadable);
}

QTEST_GUILESS_MAIN(TestLineReader)
#include "tst_line_reader.moc"
