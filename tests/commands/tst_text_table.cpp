// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/commands/text_table.h"
#include "app/commands/time_arguments.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestTextTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void japaneseTakesTwoColumns();
    void columnsAlign();
    void timesOfTheOffice();
};

void TestTextTable::japaneseTakesTwoColumns()
{
    QCOMPARE(displayWidth(u"PC03"), 4);
    QCOMPARE(displayWidth(u"経理-PC03"), 9);
    QCOMPARE(displayWidth(u"ギガファイル便"), 14);
    QCOMPARE(displayWidth(u"(1階)"), 5);
}

void TestTextTable::columnsAlign()
{
    const QStringList lines = textTable({{u"経理"_s, u"9"_s}, {u"Office"_s, u"120"_s}}, {1});
    QCOMPARE(lines, QStringList({u"経理      9"_s, u"Office  120"_s}));
}

void TestTextTable::timesOfTheOffice()
{
    const OfficeCalendar calendar;
    QCOMPARE(*parseMonth(u"2026-02"_s), QDate(2026, 2, 1));
    QVERIFY(!parseMonth(u"2026-2"_s).ok());
    QVERIFY(!parseMonth(u""_s).ok());
    // A day ends at the office's midnight, which is 15:00 UTC in Japan.
    QCOMPARE(toRfc3339(*parseAsOf(u"2026-11-22"_s, calendar)), u"2026-11-22T15:00:00Z"_s);
    QCOMPARE(
        toRfc3339(*parseAsOf(u"2026-11-22T09:00:00+09:00"_s, calendar)), u"2026-11-22T00:00:00Z"_s);
    QCommandLineParser parser;
    addPeriodOptions(parser);
    parser.parse({u"x"_s, u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"2026-11-01"_s});
    const auto day = parsePeriod(parser, calendar);
    QVERIFY(day.ok());
    QCOMPARE(day->to - day->from, kDay);
    QCOMPARE(toRfc3339(day->from), u"2026-10-31T15:00:00Z"_s);
}

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_text_table.moc"
