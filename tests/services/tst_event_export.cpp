// SPDX-License-Identifier: GPL-3.0-or-later
// Events as a file: all of the filter, once each, in a form that a spreadsheet takes as text.
#include <QDir>
#include <QSignalSpy>

#include "app/services/event_sheet.h"
#include "tests/services/console_bench.h"
#include "tests/services/eve_maker.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    lines.removeLast(); // the last line ends, too
    return lines;
}

} // namespace

class TestEventExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesAllOfTheFilter();
    void otherQuestionsAreServedMeanwhile();
    void cancelLeavesNothing();
    void unwritableFileIsTold();
    void cells_data();
    void cells();

private:
    std::unique_ptr<ConsoleBench> m_bench;
    std::unique_ptr<LiveConsole> m_console;
    EveMaker::Sums m_sums;
};

void TestEventExport::init()
{
    m_console.reset(); // before the clock it asks
    m_bench = std::make_unique<ConsoleBench>();
    EveMaker maker(fromRfc3339(u"2026-11-16T01:00:00Z"));
    QVERIFY(maker.write(m_bench->path(u"eve.json"_s), 2500));
    m_sums = maker.sums();
    m_console = m_bench->make();
    m_console->start();
    const auto imported = answer<ImportReport>(*m_console,
        m_console->importFile(m_bench->path(u"eve.json"_s), u"eve"_s), &ConsoleService::imported);
    QVERIFY(imported.ok());
    QCOMPARE(imported->stored, m_sums.records);
}

void TestEventExport::writesAllOfTheFilter()
{
    QSignalSpy exported(m_console.get(), &ConsoleService::exported);
    QSignalSpy progressed(m_console.get(), &ConsoleService::exportProgressed);
    const QString file = m_bench->path(u"flows.csv"_s);
    EventFilter filter;
    filter.kinds = {EventKind::Flow};
    filter.limit = 3; // its page does not count
    const RequestId id = m_console->exportEvents(filter, file);
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 30'000);
    QCOMPARE(exported[0][0].value<RequestId>(), id);
    QCOMPARE(exported[0][1].value<ExportProgress>().written, m_sums.flows);
    QCOMPARE(exported[0][2].toBool(), true);
    QVERIFY(progressed.size() >= 2);
    const QStringList lines = linesOf(file);
    QCOMPARE(lines.size(), m_sums.flows + 1);
    QFile raw(file);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QCOMPARE(raw.read(3), QByteArray("\xef\xbb\xbf"));
    const auto columns = lines.first().count(u',');
    for (const QString &line : lines.mid(1))
        QCOMPARE(line.count(u','), columns);
    QVERIFY(lines[1] > lines.last()); // newest first
    // The bytes add up to what the records told: nothing is missing, nothing twice.
    qint64 sent = 0;
    for (const QString &line : lines.mid(1))
        sent += line.split(u',')[10].toLongLong();
    qint64 told = 0;
    for (const qint64 bytes : std::as_const(m_sums.bytesOut))
        told += bytes;
    QCOMPARE(sent, told);
}

void TestEventExport::otherQuestionsAreServedMeanwhile()
{
    QStringList order;
    connect(m_console.get(), &ConsoleService::exported, this, [&] { order << u"file"_s; });
    connect(m_console.get(), &ConsoleService::homeReady, this, [&] { order << u"home"_s; });
    m_console->exportEvents({}, m_bench->path(u"all.csv"_s));
    m_console->requestHome();
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 2, 30'000);
    QCOMPARE(order, QStringList({u"home"_s, u"file"_s}));
}

void TestEventExport::cancelLeavesNothing()
{
    QSignalSpy exported(m_console.get(), &ConsoleService::exported);
    const QString file = m_bench->path(u"part/all.csv"_s);
    QVERIFY(QDir().mkpath(m_bench->path(u"part"_s)));
    connect(m_console.get(), &ConsoleService::exportProgressed, m_console.get(),
        &ConsoleService::cancelExport);
    m_console->exportEvents({}, file);
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 30'000);
    QCOMPARE(exported[0][2].toBool(), false);
    QVERIFY(exported[0][1].value<ExportProgress>().written < m_sums.records);
    QTRY_VERIFY(QDir(m_bench->path(u"part"_s)).isEmpty());
}

void TestEventExport::unwritableFileIsTold()
{
    QSignalSpy failed(m_console.get(), &ConsoleService::failed);
    const RequestId id = m_console->exportEvents({}, m_bench->path(u"no/such/folder/all.csv"_s));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    QCOMPARE(failed[0][0].value<RequestId>(), id);
    QCOMPARE(failed[0][1].value<Error>().kind, ErrorKind::FileUnwritable);
}

void TestEventExport::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"経理-PC03"_s << u"経理-PC03"_s;
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("quote") << u"a \"b\""_s << u"\"a \"\"b\"\"\""_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("carriage return") << u"a\rb"_s << u"\"a\rb\""_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s << u"\"'=HYPERLINK(\"\"x\"\")\""_s;
    QTest::newRow("sum") << u"+1"_s << u"'+1"_s;
    QTest::newRow("difference") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab first") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestEventExport::cells()
{
    QFETCH(QString, text);
    QTEST(csvCell(text), "cell");
}

QTEST_GUILESS_MAIN(TestEventExport)
#include "tst_event_export.moc"
