// SPDX-License-Identifier: GPL-3.0-or-later
// One format, the tool's. Says which files differ; "clang-format -i <file>" mends them.
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include "tests/fences/source_tree.h"

using namespace Qt::StringLiterals;

class TestFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sourcesAreFormatted();
};

void TestFormat::sourcesAreFormatted()
{
    const QString tool = QStandardPaths::findExecutable(u"clang-format"_s);
    if (tool.isEmpty())
        QSKIP("clang-format is not installed");
    QStringList arguments{u"--dry-run"_s, u"--Werror"_s};
    for (const SourceFile &file : sourceFiles({u"app"_s, u"ui"_s, u"models"_s, u"tests"_s}))
        arguments << file.path;
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(OTASUKE_SOURCE_DIR));
    process.start(tool, arguments);
    QVERIFY(process.waitForFinished(120'000));
    const QString said = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(process.exitCode() == 0, qPrintable(said.left(3000)));
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
