// SPDX-License-Identifier: GPL-3.0-or-later
// Small files with one job: the limits that keep them so, and words that unfinished work leaves
// behind.
#include <QRegularExpression>
#include <QTest>

#include "tests/fences/source_tree.h"

using namespace Qt::StringLiterals;

class TestSizes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesAreSmall();
    void functionsAreShort();
    void nothingIsLeftUnfinished();
    void everyFileSaysItsLicence();
};

void TestSizes::filesAreSmall()
{
    QStringList wrong;
    for (const SourceFile &file : sourceFiles({u"app"_s, u"ui"_s, u"models"_s, u"tests"_s})) {
        const auto lines = file.text.count(u'\n');
        if (lines > 400)
            wrong << u"%1: %2 lines"_s.arg(file.path).arg(lines);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestSizes::functionsAreShort()
{
    // clang-format puts a function's braces alone in the first column, so that no parser is needed
    // here. Tables of data are long by nature: a body whose lines all begin with a brace or a quote
    // is one.
    QStringList wrong;
    for (const SourceFile &file : sourceFiles({u"app"_s, u"ui"_s, u"models"_s})) {
        if (!file.path.endsWith(u".cpp"))
            continue;
        const QStringList lines = file.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            // A class's body ends with "};": only functions and namespaces close with a bare brace.
            const qsizetype close = lines.indexOf(u"};"_s, i);
            const qsizetype bare = lines.indexOf(u"}"_s, i);
            if (lines[i] != u"{" || (close >= 0 && close < bare))
                continue;
            const auto isCode = [](const QString &l) {
                return !l.trimmed().isEmpty() && !l.trimmed().startsWith(u'{');
            };
            const auto code =
                std::count_if(lines.begin() + i + 1, lines.begin() + qMax(bare, i + 1), isCode);
            if (bare > 0 && code > 40)
                wrong << u"%1:%2: %3 lines: %4"_s.arg(file.path).arg(i).arg(code).arg(
                    lines[qMax(i - 1, 0)]);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestSizes::nothingIsLeftUnfinished()
{
    static const QRegularExpression marks(u"\\b(TODO|FIXME|XXX|HACK)\\b"_s);
    for (const SourceFile &file : sourceFiles({u"app"_s, u"ui"_s, u"models"_s}))
        QVERIFY2(!marks.match(file.text).hasMatch(), qPrintable(file.path));
}

void TestSizes::everyFileSaysItsLicence()
{
    for (const SourceFile &file : sourceFiles({u"app"_s, u"ui"_s, u"models"_s, u"tests"_s}))
        QVERIFY2(file.text.left(100).contains(u"SPDX-License-Identifier: GPL-3.0-or-later"),
            qPrintable(file.path));
}

QTEST_APPLESS_MAIN(TestSizes)
#include "tst_sizes.moc"
