// SPDX-License-Identifier: GPL-3.0-or-later
// The office's own list on the command line.
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/e2e/program.h"
#include "tests/services/eve_maker.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestLedgerCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void inOutAndBack();
    void charactersWithoutPlace();

private:
    Program run(QStringList arguments) const;
    QString listFile(const QString &text) const;

    QTemporaryDir m_dir;
    EveMaker m_maker{fromRfc3339(u"2026-11-16T01:00:00Z")};
};

static QStringList asOf()
{
    return {u"--as-of"_s, u"2026-11-16T12:00:00+09:00"_s};
}

Program TestLedgerCommand::run(QStringList arguments) const
{
    arguments << u"--data-dir"_s << m_dir.filePath(u"data"_s) << u"--lang"_s << u"en"_s;
    return Program::run(arguments, 120'000);
}

QString TestLedgerCommand::listFile(const QString &text) const
{
    QFile file(m_dir.filePath(u"office.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("no list");
    return file.fileName();
}

void TestLedgerCommand::initTestCase()
{
    const QString eve = m_dir.filePath(u"eve.json"_s);
    QVERIFY(m_maker.write(eve, 200));
    QCOMPARE(run({u"import"_s, u"--format"_s, u"eve"_s, eve}).exitCode, 0);
}

/// The office's own list: looked at, read in, written out, taken back.
void TestLedgerCommand::inOutAndBack()
{
    const QString csv =
        listFile(u"PC名,IPアドレス,購入日\r\n経理-PC07,%1,2023/4/1\r\n謎のPC,,\r\n"_s.arg(
            EveMaker::client(7)));
    const auto names = [this] {
        QStringList found;
        for (const QJsonValue &device :
            run(QStringList{u"devices"_s, u"--json"_s} + asOf()).json()[u"devices"].toArray())
            found << device[u"name"].toString();
        return found;
    };
    const Program looked = run({u"devices"_s, u"--import"_s, csv, u"--preview"_s, u"--json"_s});
    QCOMPARE(looked.exitCode, 3); // a line names nobody
    QCOMPARE(looked.json()[u"counts"][u"changed"].toInt(), 1);
    QCOMPARE(looked.json()[u"counts"][u"unmatched"].toInt(), 1);
    QVERIFY(!names().contains(u"経理-PC07"_s));
    const Program read = run({u"devices"_s, u"--import"_s, csv});
    QCOMPARE(read.exitCode, 3);
    QVERIFY2(QString::fromUtf8(read.err).contains(u"3:"_s), read.err);
    QVERIFY(names().contains(u"経理-PC07"_s));
    const QString out = m_dir.filePath(u"office-out.csv"_s);
    QCOMPARE(run({u"devices"_s, u"--export"_s, out}).exitCode, 0);
    QFile written(out);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readLine().startsWith(u"PC名,IPアドレス,購入日"_s.toUtf8()));
    QVERIFY(written.readLine().contains("2023/4/1"));
    QCOMPARE(run({u"devices"_s, u"--export"_s, out, u"--encoding"_s, u"koi8"_s}).exitCode, 2);
    QCOMPARE(run({u"devices"_s, u"--undo"_s}).exitCode, 0);
    QVERIFY(!names().contains(u"経理-PC07"_s));
    QCOMPARE(run({u"devices"_s, u"--undo"_s}).exitCode, 1);
}

/// What CP932 can't hold is named before anything is written.
void TestLedgerCommand::charactersWithoutPlace()
{
    const QString csv = listFile(u"PC名,IPアドレス\r\n𠮷野-PC,%1\r\n"_s.arg(EveMaker::client(3)));
    QCOMPARE(run({u"devices"_s, u"--import"_s, csv}).exitCode, 0);
    const QString out = m_dir.filePath(u"cp932.csv"_s);
    const Program written = run({u"devices"_s, u"--export"_s, out, u"--encoding"_s, u"cp932"_s});
    QCOMPARE(written.exitCode, 1);
    QVERIFY2(written.err.contains("𠮷") && written.err.contains("row 2"), written.err);
    QVERIFY(!QFile::exists(out));
    QCOMPARE(run({u"devices"_s, u"--export"_s, out}).exitCode, 0);
    QVERIFY(QFile::exists(out));
}

QTEST_GUILESS_MAIN(TestLedgerCommand)
#include "tst_ledger_command.moc"
