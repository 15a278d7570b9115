// SPDX-License-Identifier: GPL-3.0-or-later
// Kill -9 in the middle of an import, start again, import again: nothing lost, nothing twice.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/e2e/program.h"
#include "tests/services/eve_maker.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestInterruptedImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void totalsEqualAnUninterruptedRun();

private:
    static qint64 bytesIn(const QString &folder);
};

/// Size of everything in the data folder: it grows while rows go in.
qint64 TestInterruptedImport::bytesIn(const QString &folder)
{
    qint64 sum = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        sum += file.size();
    return sum;
}

void TestInterruptedImport::totalsEqualAnUninterruptedRun()
{
    QTemporaryDir dir;
    const QString eve = dir.filePath(u"eve.json"_s);
    EveMaker maker(fromRfc3339(u"2026-11-16T01:00:00Z"));
    QVERIFY(maker.write(eve, 400'000));
    const auto import = [&eve](const QString &folder) {
        return QStringList{
            u"import"_s, u"--format"_s, u"eve"_s, eve, u"--json"_s, u"--data-dir"_s, folder};
    };
    const QString whole = dir.filePath(u"whole"_s);
    QCOMPARE(Program::run(import(whole)).exitCode, 0);
    const Program expected = Program::run({u"totals"_s, u"--json"_s, u"--data-dir"_s, whole});
    QCOMPARE(expected.json()[u"events"].toInteger(), maker.sums().records);

    const QString torn = dir.filePath(u"torn"_s);
    int kills = 0;
    const qint64 full = bytesIn(whole);
    for (const qint64 part : {full / 12, full / 4, full / 2}) {
        QProcess process;
        process.start(QStringLiteral(OTASUKE_PROGRAM), import(torn));
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(
            process.state() == QProcess::NotRunning || bytesIn(torn) > part, 120'000);
        process.kill(); // SIGKILL
        QVERIFY(process.waitForFinished());
        kills += process.exitStatus() == QProcess::CrashExit;
    }
    QVERIFY2(kills > 0, "the import was over before it could be killed");
    const Program again = Program::run(import(torn));
    QVERIFY2(again.exitCode == 0, again.err);
    QCOMPARE(again.json()[u"stored"].toInteger() + again.json()[u"duplicate"].toInteger(),
        maker.sums().records);
    QVERIFY(again.json()[u"stored"].toInteger() > 0);
    const Program totals = Program::run({u"totals"_s, u"--json"_s, u"--data-dir"_s, torn});
    QCOMPARE(totals.out, expected.out);
    const QStringList cloud{
        u"cloud"_s, u"--json"_s, u"--as-of"_s, u"2026-11-20T00:00:00Z"_s, u"--data-dir"_s};
    QCOMPARE(Program::run(cloud + QStringList{torn}).json()[u"unclassified"],
        Program::run(cloud + QStringList{whole}).json()[u"unclassified"]);
}

QTEST_GUILESS_MAIN(TestInterruptedImport)
#include "tst_interrupted_import.moc"
