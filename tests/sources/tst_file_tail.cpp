// SPDX-License-Identifier: GPL-3.0-or-later
// A log that grows, is moved, emptied and cut in the middle of a line: every line arrives once.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/sources/file_tail.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

/// Each line is an event with the line as its title; "bad" is rejected.
class Lines final : public LineParser
{
public:
    Parsed parse(QByteArrayView line) override
    {
        if (line.isEmpty())
            return {};
        if (line == "bad")
            return {std::nullopt, u"bad"_s};
        Event event;
        event.title = QString::fromUtf8(line);
        return {event, {}};
    }
};

} // namespace

class TestFileTail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void growing();
    void halfLines();
    void boundedBatches();
    void notStoredIsReadAgain();
    void restart();
    void movedWhileOpen();
    void writtenAfterTheMove();
    void movedWhileAway();
    void movedTwiceWhileAway();
    void emptiedInPlace();
    void copiedAndEmptied();
    void emptiedAndLongerAgain();
    void missing();
    void rejectedLines();
    void tooLong();
    void spoiltCursor();

private:
    QString path(const QString &suffix = {}) const
    {
        return m_dir->filePath(u"eve.json"_s + suffix);
    }
    void append(const QByteArray &bytes, const QString &suffix = {});
    void rotate(const QString &suffix = u".1"_s) { QVERIFY(QFile::rename(path(), path(suffix))); }
    void restartTail();
    /// Reads until nothing more comes, and stores each cursor, as the collector does.
    QStringList readAll(int maxLines = 100);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FileTail> m_tail;
    QByteArray m_cursor;
};

void TestFileTail::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_cursor.clear();
    restartTail();
}

void TestFileTail::restartTail()
{
    SourceSettings settings;
    settings.id = u"eve-1"_s;
    settings.path = path();
    m_tail = std::make_unique<FileTail>(settings, std::make_unique<Lines>());
}

void TestFileTail::append(const QByteArray &bytes, const QString &suffix)
{
    QFile file(path(suffix));
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList TestFileTail::readAll(int maxLines)
{
    QStringList all;
    for (int turn = 0; turn < 1000; ++turn) {
        const auto batch = m_tail->read(m_cursor, maxLines);
        if (!batch)
            return all << u"error"_s;
        for (const Event &event : batch->events)
            all << event.title;
        if (!batch->cursor.isEmpty())
            m_cursor = batch->cursor;
        if (batch->read == 0)
            return all;
    }
    return all << u"endless"_s;
}

void TestFileTail::growing()
{
    append("a\nb\n");
    QCOMPARE(readAll(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(readAll(), QStringList());
    append("c\n");
    QCOMPARE(readAll(), QStringList{u"c"_s});
}

void TestFileTail::halfLines()
{
    append("a\nhal");
    QCOMPARE(readAll(), QStringList{u"a"_s});
    append("f");
    QCOMPARE(readAll(), QStringList());
    append("!\n");
    QCOMPARE(readAll(), QStringList{u"half!"_s});
    init();
    append("first line not whole");
    QCOMPARE(readAll(), QStringList());
    append(" yet\nb\n");
    QCOMPARE(readAll(), (QStringList{u"first line not whole yet"_s, u"b"_s}));
}

void TestFileTail::boundedBatches()
{
    QByteArray text;
    for (int i = 0; i < 50; ++i)
        text += "line " + QByteArray::number(i) + '\n';
    append(text);
    const auto batch = m_tail->read({}, 7);
    QVERIFY(batch);
    QCOMPARE(batch->read, 7);
    QCOMPARE(batch->events.size(), 7);
    m_cursor = batch->cursor;
    const QStringList rest = readAll(7);
    QCOMPARE(rest.size(), 43);
    QCOMPARE(rest.first(), u"line 7"_s);
    QCOMPARE(rest.last(), u"line 49"_s);
}

void TestFileTail::notStoredIsReadAgain()
{
    append("a\nb\n");
    QVERIFY(m_tail->read({}, 100)); // the store refused it: the cursor stays what it was
    QCOMPARE(readAll(), (QStringList{u"a"_s, u"b"_s}));
}

void TestFileTail::restart()
{
    append("a\nb\n");
    readAll();
    append("c\n");
    restartTail();
    QCOMPARE(readAll(), QStringList{u"c"_s});
}

void TestFileTail::movedWhileOpen()
{
    append("a\n");
    readAll();
    append("b\nlast without newline");
    rotate();
    append("c\n");
    QCOMPARE(readAll(), (QStringList{u"b"_s, u"last without newline"_s, u"c"_s}));
    append("d\n");
    QCOMPARE(readAll(), QStringList{u"d"_s});
}

void TestFileTail::writtenAfterTheMove()
{
    append("a\n");
    readAll();
    rotate();
    QCOMPARE(readAll(), QStringList()); // no new file yet: no error, nothing lost
    append("b\n", u".1"_s); // who writes has not noticed yet
    QCOMPARE(readAll(), QStringList{u"b"_s});
    append("c\n");
    QCOMPARE(readAll(), QStringList{u"c"_s});
}

void TestFileTail::movedWhileAway()
{
    append("a\n");
    readAll();
    m_tail.reset();
    append("b\n");
    rotate(u"-20261120"_s);
    append("c\n");
    restartTail();
    QCOMPARE(readAll(), (QStringList{u"b"_s, u"c"_s}));
}

void TestFileTail::movedTwiceWhileAway()
{
    append("a\n");
    readAll();
    m_tail.reset();
    append("b\n");
    rotate(u".2"_s);
    QTest::qWait(50); // times of files have to differ
    append("c\n");
    rotate(u".1"_s);
    QTest::qWait(50);
    append("d\n");
    restartTail();
    QCOMPARE(readAll(), (QStringList{u"b"_s, u"c"_s, u"d"_s}));
}

void TestFileTail::emptiedInPlace()
{
    append("a\nb\n");
    readAll();
    QVERIFY(QFile::resize(path(), 0));
    QCOMPARE(readAll(), QStringList());
    append("c\n");
    QCOMPARE(readAll(), QStringList{u"c"_s});
}

void TestFileTail::copiedAndEmptied()
{
    append("a\n");
    readAll();
    append("b\n");
    QVERIFY(QFile::copy(path(), path(u".1"_s)));
    QVERIFY(QFile::resize(path(), 0));
    append("c\n");
    QCOMPARE(readAll(), (QStringList{u"b"_s, u"c"_s}));
}

void TestFileTail::emptiedAndLongerAgain()
{
    append("a\nb\n");
    readAll();
    QVERIFY(QFile::resize(path(), 0));
    append("x\ny\nz\n");
    QCOMPARE(readAll(), (QStringList{u"x"_s, u"y"_s, u"z"_s}));
}

void TestFileTail::missing()
{
    const auto batch = m_tail->read({});
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, ErrorKind::FileNotFound);
    append("a\n");
    QCOMPARE(readAll(), QStringList{u"a"_s});
    SourceSettings settings;
    settings.path = m_dir->path();
    FileTail folder(settings, std::make_unique<Lines>());
    QCOMPARE(folder.read({}).error().kind, ErrorKind::FileUnreadable);
}

void TestFileTail::rejectedLines()
{
    append("a\n\nbad\n");
    const auto batch = m_tail->read({});
    QVERIFY(batch);
    QCOMPARE(batch->sourceId, u"eve-1"_s);
    QCOMPARE(batch->read, 2);
    QCOMPARE(batch->rejected.size(), 1);
    QCOMPARE(batch->rejected[0].line, 3);
    QCOMPARE(batch->rejected[0].reason, u"bad"_s);
}

void TestFileTail::tooLong()
{
    append("a\n" + QByteArray(17 * 1024 * 1024, 'x') + "\nb\n");
    const QStringList all = readAll();
    QCOMPARE(all.first(), u"a"_s);
    QCOMPARE(all.last(), u"b"_s);
}

void TestFileTail::spoiltCursor()
{
    append("a\n");
    m_cursor = "{nonsense";
    QCOMPARE(readAll(), QStringList{u"a"_s});
    restartTail();
    m_cursor = R"({"file":"1","head":"00","offset":-5})";
    QCOMPARE(readAll(), QStringList{u"a"_s});
}

QTEST_GUILESS_MAIN(TestFileTail)
#include "tst_file_tail.moc"
