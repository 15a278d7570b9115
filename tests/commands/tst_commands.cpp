// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/e2e/program.h"
#include "tests/services/eve_maker.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void versionAndHelp();
    void wrongUsage_data();
    void wrongUsage();
    void missingStoreIsTold();
    void totalsAreTheFilesOwn();
    void importTwiceStoresNothingNew();
    void rejectedLinesAreNamed();
    void unreadableFileFails();
    void riskShape();
    void cloudShape();
    void eventsShape();
    void statusShape();
    void reportWritesPdf();
    void requestIsFiled();
    void ledgerRoundTrip();
    void backupAndRestore();
    void damageIsAnsweredByTheNewestGoodBackup();
    void homeNetworksCount();
    void quietPeriodSaysSo();
    void windowNeedsADisplay();

private:
    Program run(QStringList arguments, const QByteArray &input = {}) const;

    QTemporaryDir m_dir;
    QString m_eve;
    EveMaker m_maker{fromRfc3339(u"2026-11-16T01:00:00Z")};
};

Program TestCommands::run(QStringList arguments, const QByteArray &input) const
{
    arguments << u"--data-dir"_s << m_dir.filePath(u"data"_s) << u"--lang"_s << u"en"_s;
    return Program::run(arguments, 120'000, input);
}

static QStringList asOf()
{
    return {u"--as-of"_s, u"2026-11-16T12:00:00+09:00"_s};
}

void TestCommands::initTestCase()
{
    m_eve = m_dir.filePath(u"eve.json"_s);
    QVERIFY(m_maker.write(m_eve, 600));
}

void TestCommands::versionAndHelp()
{
    QCOMPARE(Program::run({u"--version"_s}).out.trimmed(), "otasuke " OTASUKE_VERSION);
    const Program help = Program::run({u"--help"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(help.exitCode, 0);
    for (const char *name : {"demo", "poll", "import", "status", "risk", "cloud", "events",
             "totals", "report", "check"})
        QVERIFY2(help.out.contains(name), name);
    const Program import = Program::run({u"import"_s, u"--help"_s, u"--lang"_s, u"en"_s});
    QVERIFY(import.out.contains("--format") && import.out.contains("Examples:"));
    QVERIFY(import.out.contains("eve"));
}

void TestCommands::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown command") << QStringList{u"dance"_s};
    QTest::newRow("unknown option") << QStringList{u"totals"_s, u"--colour"_s};
    QTest::newRow("no format") << QStringList{u"import"_s, u"x.json"_s};
    QTest::newRow("wrong format") << QStringList{
        u"import"_s, u"--format"_s, u"morse"_s, u"x.json"_s};
    QTest::newRow("no file") << QStringList{u"import"_s, u"--format"_s, u"eve"_s};
    QTest::newRow("month") << QStringList{u"risk"_s, u"--month"_s, u"2026-13"_s};
    QTest::newRow("period") << QStringList{u"cloud"_s, u"--from"_s, u"yesterday"_s};
    QTest::newRow("backwards") << QStringList{
        u"totals"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-01"_s};
    QTest::newRow("as-of") << QStringList{u"risk"_s, u"--as-of"_s, u"soon"_s};
    QTest::newRow("networks") << QStringList{u"risk"_s, u"--home-networks"_s, u"10.0.0.0/99"_s};
    QTest::newRow("kind") << QStringList{u"events"_s, u"--kind"_s, u"odd"_s};
    QTest::newRow("limit") << QStringList{u"events"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("request") << QStringList{u"request"_s, u"pizza"_s};
    QTest::newRow("language") << QStringList{u"totals"_s, u"--lang"_s, u"fr"_s};
    QTest::newRow("report without a month") << QStringList{u"report"_s, u"--json"_s};
}

void TestCommands::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Program result =
        Program::run(arguments + QStringList{u"--data-dir"_s, m_dir.filePath(u"none"_s)});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
    QVERIFY(!QFile::exists(m_dir.filePath(u"none"_s)));
}

void TestCommands::missingStoreIsTold()
{
    const Program risk = Program::run({u"risk"_s, u"--json"_s, u"--lang"_s, u"en"_s,
        u"--data-dir"_s, m_dir.filePath(u"nowhere"_s)});
    QCOMPARE(risk.exitCode, 1);
    QVERIFY(risk.out.isEmpty());
    QVERIFY(!risk.err.isEmpty());
}

void TestCommands::totalsAreTheFilesOwn()
{
    const Program import = run({u"import"_s, u"--format"_s, u"eve"_s, u"--json"_s, m_eve});
    QVERIFY2(import.exitCode == 0, import.err);
    const QJsonObject report = import.json();
    QCOMPARE(report[u"read"].toInteger(), m_maker.sums().records);
    QCOMPARE(report[u"stored"].toInteger(), m_maker.sums().records);
    QCOMPARE(report[u"duplicate"].toInteger(-1), 0);
    QVERIFY(report[u"rejected"].isArray() && report[u"rejected"].toArray().isEmpty());
    QVERIFY(report.contains(u"seconds"));
    QVERIFY(import.err.isEmpty()); // no progress bar where nobody looks

    const Program totals = run({u"totals"_s, u"--json"_s});
    QVERIFY2(totals.exitCode == 0, totals.err);
    const QJsonObject sums = totals.json();
    QCOMPARE(sums[u"events"].toInteger(), m_maker.sums().records);
    QCOMPARE(sums[u"flows"].toInteger(), m_maker.sums().flows);
    QCOMPARE(sums[u"by_kind"][u"detection"].toInteger(), m_maker.sums().alerts);
    QHash<QString, qint64> bytesOut;
    for (const QJsonValue &row : sums[u"internal"].toArray())
        bytesOut.insert(row[u"ip"].toString(), row[u"bytes_out"].toInteger());
    QCOMPARE(bytesOut, m_maker.sums().bytesOut);
}

void TestCommands::importTwiceStoresNothingNew()
{
    const Program again = run({u"import"_s, u"--format"_s, u"eve"_s, u"--json"_s, m_eve});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json()[u"stored"].toInteger(-1), 0);
    QCOMPARE(again.json()[u"duplicate"].toInteger(), m_maker.sums().records);
}

void TestCommands::rejectedLinesAreNamed()
{
    QByteArray lines = "{\"timestamp\":\"2026-11-16T02:00:00.000001+0000\",\"event_type\":"
                       "\"stats\",\"stats\":{\"uptime\":1}}\n";
    for (int i = 0; i < 25; ++i)
        lines += "not json at all\n";
    const Program import = run({u"import"_s, u"--format"_s, u"eve"_s, u"--json"_s, u"-"_s}, lines);
    QCOMPARE(import.exitCode, 3);
    const QJsonArray rejected = import.json()[u"rejected"].toArray();
    QCOMPARE(rejected.size(), 20);
    QCOMPARE(rejected[0][u"line"].toInt(), 2);
    QVERIFY(!rejected[0][u"reason"].toString().isEmpty());
    QCOMPARE(import.json()[u"rejected_count"].toInt(), 25);
    const Program text = run({u"import"_s, u"--format"_s, u"eve"_s, u"-"_s}, lines);
    QVERIFY(text.out.contains("25 rejected") && text.out.contains("Line 2:"));
}

void TestCommands::unreadableFileFails()
{
    const Program import = run({u"import"_s, u"--format"_s, u"eve"_s, u"/no/such/file"_s});
    QCOMPARE(import.exitCode, 1);
    QVERIFY(import.err.contains("/no/such/file"));
    // A letter is no log: what could be read is said, in words of a person's own language.
    const QString letter = m_dir.filePath(u"letter.txt"_s);
    QFile file(letter);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear colleagues,\n\nthe printer is out of paper again.\n");
    file.close();
    const Program guess = run({u"import"_s, u"--format"_s, u"auto"_s, u"--quiet"_s, letter});
    QCOMPARE(guess.exitCode, 1);
    QVERIFY2(guess.err.contains("No known kind of log was recognised"), guess.err);
    QVERIFY(guess.err.contains("letter.txt") && guess.err.contains("--format KIND"));
    QVERIFY(guess.err.contains("fortigate-kv, wazuh-alerts, cef"));
    QVERIFY(!guess.err.contains("marked field"));
    // One good file of two: done in part, and the bad one is named.
    const Program both = run({u"import"_s, u"--format"_s, u"eve"_s, m_eve, u"/no/such/file"_s});
    QCOMPARE(both.exitCode, 3);
}

void TestCommands::riskShape()
{
    const Program risk = run(QStringList{u"risk"_s, u"--json"_s} + asOf());
    QVERIFY2(risk.exitCode == 0, risk.err);
    const QJsonObject document = risk.json();
    QCOMPARE(document[u"as_of"].toString(), u"2026-11-16T03:00:00Z"_s);
    QVERIFY(!document[u"period"][u"from"].toString().isEmpty());
    const QJsonArray devices = document[u"devices"].toArray();
    QCOMPARE(devices.size(), 23);
    int last = 100;
    for (const QJsonValue &device : devices) {
        for (const char *field : {"name", "ips", "macs", "hostname", "user", "department", "site",
                 "score", "level", "reasons"})
            QVERIFY2(device.toObject().contains(QLatin1String(field)), field);
        QVERIFY(device[u"score"].toInt() <= last);
        last = device[u"score"].toInt();
        int points = 0;
        for (const QJsonValue &reason : device[u"reasons"].toArray()) {
            points += reason[u"points"].toInt();
            QVERIFY(!reason[u"text"].toString().isEmpty());
            QVERIFY(!reason[u"event_ids"].toArray().isEmpty() ||
                reason[u"count"].toInteger() == 0 || reason[u"rule"].toString() != u"c2_contact");
        }
        QCOMPARE(points, device[u"score"].toInt());
    }
    QVERIFY(document[u"departments"].isArray());
    const Program text = run(QStringList{u"risk"_s} + asOf());
    QCOMPARE(text.exitCode, 0);
    QVERIFY(!text.out.isEmpty());
}

void TestCommands::cloudShape()
{
    const Program cloud = run(QStringList{u"cloud"_s, u"--json"_s} + asOf());
    QVERIFY2(cloud.exitCode == 0, cloud.err);
    const QJsonObject document = cloud.json();
    for (const char *field :
        {"period", "services", "devices", "departments", "days", "unclassified"})
        QVERIFY2(document.contains(QLatin1String(field)), field);
    // All of it: classified or not, every byte that left is somewhere.
    qint64 sum = document[u"unclassified"][u"bytes_out"].toInteger();
    for (const QJsonValue &service : document[u"services"].toArray())
        sum += service[u"bytes_out"].toInteger();
    const auto &out = m_maker.sums().bytesOut;
    QCOMPARE(sum, std::accumulate(out.begin(), out.end(), qint64(0)));
}

void TestCommands::eventsShape()
{
    const Program events = run({u"events"_s, u"--json"_s, u"--kind"_s, u"detection"_s,
        u"--device"_s, EveMaker::client(7), u"--limit"_s, u"3"_s});
    QVERIFY2(events.exitCode == 0, events.err);
    const QJsonArray rows = events.json()[u"events"].toArray();
    QVERIFY(!rows.isEmpty() && rows.size() <= 3);
    for (const QJsonValue &row : rows) {
        QCOMPARE(row[u"kind"].toString(), u"detection"_s);
        QVERIFY(row[u"src"].toString().startsWith(EveMaker::client(7)));
    }
    const Program text = run({u"events"_s, u"--limit"_s, u"2"_s});
    QCOMPARE(text.exitCode, 0);
}

void TestCommands::statusShape()
{
    const Program status = run(QStringList{u"status"_s, u"--json"_s} + asOf());
    QVERIFY2(status.exitCode == 0, status.err);
    for (const char *field : {"sources", "agents", "devices", "findings", "watched_share"})
        QVERIFY2(status.json().contains(QLatin1String(field)), field);
    // Before the first source and the first record there is a status, too.
    const Program first =
        Program::run({u"status"_s, u"--json"_s, u"--data-dir"_s, m_dir.filePath(u"fresh"_s)});
    QVERIFY2(first.exitCode == 0, first.err);
    QVERIFY(first.json()[u"sources"].toArray().isEmpty());
}

void TestCommands::reportWritesPdf()
{
    const QString pdf = m_dir.filePath(u"report.pdf"_s);
    const Program report =
        run(QStringList{u"report"_s, u"--month"_s, u"2026-11"_s, u"--out"_s, pdf, u"--json"_s} +
            asOf());
    QVERIFY2(report.exitCode == 0, report.err);
    QCOMPARE(report.json()[u"month"].toString(), u"2026-11"_s);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(report.json()[u"site"].isNull());
    const Program lost = run(
        QStringList{u"report"_s, u"--month"_s, u"2026-11"_s, u"--site"_s, u"大阪"_s, u"--json"_s} +
        asOf());
    QCOMPARE(lost.exitCode, 2);
    QVERIFY2(lost.err.contains("names no site"), lost.err);
}

void TestCommands::requestIsFiled()
{
    const Program request = run(QStringList{u"request"_s, u"consult"_s, u"--note"_s,
                                    u"変なメールが来ました"_s, u"--json"_s} +
        asOf());
    QVERIFY2(request.exitCode == 0, request.err);
    QCOMPARE(request.json()[u"kind"].toString(), u"consult"_s);
    QCOMPARE(request.json()[u"note"].toString(), u"変なメールが来ました"_s);
    QVERIFY(request.json()[u"id"].toInteger() > 0);
}

void TestCommands::ledgerRoundTrip()
{
    const QString csv = m_dir.filePath(u"ledger.csv"_s);
    QCOMPARE(run({u"devices"_s, u"--export"_s, csv}).exitCode, 0);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().count('\n') >= 24);
    const Program list = run(QStringList{u"devices"_s, u"--json"_s} + asOf());
    QCOMPARE(list.json()[u"devices"].toArray().size(), 23);
}

void TestCommands::backupAndRestore()
{
    const QString backup = m_dir.filePath(u"backup.sqlite"_s);
    QVERIFY(run({u"backup"_s, backup}).exitCode == 0);
    const QByteArray before = run({u"totals"_s, u"--json"_s}).out;
    EveMaker more(fromRfc3339(u"2026-11-17T01:00:00Z"));
    const QString eve = m_dir.filePath(u"more.json"_s);
    QVERIFY(more.write(eve, 10));
    QCOMPARE(run({u"import"_s, u"--format"_s, u"eve"_s, eve}).exitCode, 0);
    QVERIFY(run({u"totals"_s, u"--json"_s}).out != before);
    const Program restored = run({u"restore"_s, backup});
    QVERIFY2(restored.exitCode == 0, restored.err);
    QCOMPARE(run({u"totals"_s, u"--json"_s}).out, before);
    // What can't be read replaces nothing.
    QFile::remove(eve);
    const QString junk = m_dir.filePath(u"junk.sqlite"_s);
    QFile file(junk);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    QCOMPARE(run({u"restore"_s, junk}).exitCode, 1);
    QCOMPARE(run({u"totals"_s, u"--json"_s}).out, before);
}

void TestCommands::damageIsAnsweredByTheNewestGoodBackup()
{
    const QString data = QFileInfo(m_dir.filePath(u"data"_s)).absoluteFilePath();
    const auto day = [&](int n) {
        return data + u"/backups/otasuke-2026111%1-010000.sqlite"_s.arg(n);
    };
    QCOMPARE(run({u"backup"_s, day(5)}).exitCode, 0);
    QCOMPARE(run({u"backup"_s, day(6)}).exitCode, 0);
    const QByteArray before = run({u"totals"_s, u"--json"_s}).out;
    for (const QString &name : {data + u"/otasuke.sqlite"_s, day(6)}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, 'x'));
    }
    const Program check = run({u"check"_s});
    QCOMPARE(check.exitCode, 3);
    QVERIFY2(check.err.contains(day(5).toUtf8()), check.err); // day 6 is damaged as well
    const Program restored = run({u"restore"_s});
    QVERIFY2(restored.exitCode == 0, restored.err);
    QCOMPARE(run({u"totals"_s, u"--json"_s}).out, before);
}

void TestCommands::homeNetworksCount()
{
    // With the far end counted as the office's own, nothing goes out.
    const Program totals =
        run({u"totals"_s, u"--json"_s, u"--home-networks"_s, u"203.0.113.0/24"_s});
    for (const QJsonValue &row : totals.json()[u"internal"].toArray())
        QCOMPARE(row[u"bytes_out"].toInteger(), 0);
    const QStringList cloud = QStringList{u"cloud"_s, u"--json"_s} + asOf();
    const Program inside = run(cloud + QStringList{u"--home-networks"_s, u"203.0.113.0/24"_s});
    QCOMPARE(inside.json()[u"unclassified"][u"bytes_out"].toInteger(-1), 0);
    // …and for this call only.
    const Program outside = run(cloud + QStringList{u"--home-networks"_s, QString()});
    QVERIFY(outside.json()[u"unclassified"][u"bytes_out"].toInteger() > 0);
}

void TestCommands::quietPeriodSaysSo()
{
    const Program risk = run({u"risk"_s, u"--as-of"_s, u"2027-06-01T00:00:00Z"_s});
    QCOMPARE(risk.exitCode, 0);
    QVERIFY(risk.out.contains("The newest event is of 2026-11-16"));
}

void TestCommands::windowNeedsADisplay()
{
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    const Program window = run({});
    QCOMPARE(window.exitCode, 1);
    QVERIFY(window.err.contains("display"));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
