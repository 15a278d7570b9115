// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing events on the command line, and writing them to a file.
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/e2e/program.h"
#include "tests/services/eve_maker.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestEventsCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void filters_data();
    void filters();
    void wrongUsage_data();
    void wrongUsage();
    void writesAFile();
    void leavesNoHalfFile();

private:
    Program run(QStringList arguments) const;
    qint64 count(const QStringList &filter) const;

    QTemporaryDir m_dir;
    EveMaker m_maker{fromRfc3339(u"2026-11-16T01:00:00Z")};
};

Program TestEventsCommand::run(QStringList arguments) const
{
    arguments << u"--data-dir"_s << m_dir.filePath(u"data"_s) << u"--lang"_s << u"en"_s;
    return Program::run(arguments, 120'000);
}

/// How many `events` prints.
qint64 TestEventsCommand::count(const QStringList &filter) const
{
    const Program events =
        run(QStringList{u"events"_s, u"--json"_s, u"--limit"_s, u"10000"_s} + filter);
    return events.exitCode == 0 ? events.json()[u"events"].toArray().size() : -1;
}

void TestEventsCommand::initTestCase()
{
    const QString eve = m_dir.filePath(u"eve.json"_s);
    QVERIFY(m_maker.write(eve, 600));
    QCOMPARE(run({u"import"_s, u"--format"_s, u"eve"_s, eve}).exitCode, 0);
}

void TestEventsCommand::filters_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::addColumn<qint64>("found");
    const EveMaker::Sums &sums = m_maker.sums();
    const auto row = [](const char *name, const QStringList &filter, qint64 found) {
        QTest::newRow(name) << filter << found;
    };
    row("all", {}, sums.records);
    row("connections", {u"--kind"_s, u"flow"_s}, sums.flows);
    row("two kinds", {u"--kind"_s, u"flow"_s, u"--kind"_s, u"detection"_s},
        sums.flows + sums.alerts);
    row("unimportant ones too", {u"--severity"_s, u"informational"_s}, sums.alerts);
    row("of a source never heard of", {u"--source"_s, u"nobody"_s}, 0);
    row("of a department without devices", {u"--department"_s, u"Nowhere"_s}, 0);
    row("to a service nobody used", {u"--service"_s, u"dropbox"_s}, 0);
    row("in no time", {u"--from"_s, u"2026-10-01"_s, u"--to"_s, u"2026-10-02"_s}, 0);
    row("by name", {u"--search"_s, u"host299.example"_s, u"--kind"_s, u"name"_s}, 2);
}

void TestEventsCommand::filters()
{
    QFETCH(QStringList, filter);
    QTEST(count(filter), "found");
}

void TestEventsCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("severity") << QStringList{u"events"_s, u"--severity"_s, u"awful"_s};
    QTest::newRow("disposition") << QStringList{u"events"_s, u"--disposition"_s, u"gone"_s};
    QTest::newRow("service") << QStringList{u"events"_s, u"--service"_s, u"nosuchcloud"_s};
    QTest::newRow("export without a format") << QStringList{u"export"_s, u"--out"_s, u"x.csv"_s};
    QTest::newRow("export to nowhere") << QStringList{u"export"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("export of an unknown kind") << QStringList{
        u"export"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"x.csv"_s, u"--kind"_s, u"odd"_s};
}

void TestEventsCommand::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Program wrong = run(arguments);
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY(!wrong.err.isEmpty());
}

void TestEventsCommand::writesAFile()
{
    const QString out = m_dir.filePath(u"events.csv"_s);
    const Program exported = run({u"export"_s, u"--format"_s, u"csv"_s, u"--kind"_s, u"flow"_s,
        u"--out"_s, out, u"--json"_s});
    QCOMPARE(exported.exitCode, 0);
    QCOMPARE(exported.json()[u"rows"].toInteger(), m_maker.sums().flows);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.startsWith("\xef\xbb\xbf"));
    QCOMPARE(csv.count("\r\n"), m_maker.sums().flows + 1);
}

void TestEventsCommand::leavesNoHalfFile()
{
    const QString out = m_dir.filePath(u"no/such/folder/events.csv"_s);
    const Program failed = run({u"export"_s, u"--format"_s, u"csv"_s, u"--out"_s, out});
    QCOMPARE(failed.exitCode, 1);
    QVERIFY(!failed.err.isEmpty());
    QVERIFY(!QFile::exists(out));
}

QTEST_GUILESS_MAIN(TestEventsCommand)
#include "tst_events_command.moc"
