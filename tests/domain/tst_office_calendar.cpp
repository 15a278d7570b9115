// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/domain/office_calendar.h"

using namespace otasuke;
using namespace Qt::StringLiterals;

class TestOfficeCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holidaysOf2026();
    void substituteAndSandwichedDays();
    void daysBeginInTheOffice();
    void workingTimeAndNight();
    void partsOfTheDay();
    void closedDays();
    void clinicsOpenOnSaturdays();
};

/// Cabinet Office, 国民の祝日について, list for 2026.
void TestOfficeCalendar::holidaysOf2026()
{
    const QStringList published{u"01-01"_s, u"01-12"_s, u"02-11"_s, u"02-23"_s, u"03-20"_s,
        u"04-29"_s, u"05-03"_s, u"05-04"_s, u"05-05"_s, u"05-06"_s, u"07-20"_s, u"08-11"_s,
        u"09-21"_s, u"09-22"_s, u"09-23"_s, u"10-12"_s, u"11-03"_s, u"11-23"_s};
    QStringList computed;
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        if (isJapaneseHoliday(day))
            computed << day.toString(u"MM-dd"_s);
    }
    QCOMPARE(computed, published);
}

void TestOfficeCalendar::substituteAndSandwichedDays()
{
    QVERIFY(isJapaneseHoliday(QDate(2025, 2, 24))); // the 23rd is a Sunday
    QVERIFY(isJapaneseHoliday(QDate(2025, 5, 6))); // the 4th is a Sunday, the 5th a holiday itself
    QVERIFY(isJapaneseHoliday(QDate(2026, 9, 22))); // between two holidays
    QVERIFY(!isJapaneseHoliday(QDate(2025, 5, 7)));
}

void TestOfficeCalendar::daysBeginInTheOffice()
{
    const OfficeCalendar calendar;
    QCOMPARE(toRfc3339(calendar.startOf(QDate(2026, 11, 22))), u"2026-11-21T15:00:00Z"_s);
    QCOMPARE(calendar.dayOf(fromRfc3339(u"2026-11-21T15:00:00Z")), QDate(2026, 11, 22));
    QCOMPARE(calendar.dayOf(fromRfc3339(u"2026-11-21T14:59:59Z")), QDate(2026, 11, 21));
    const Period november = calendar.month(QDate(2026, 11, 22));
    QCOMPARE(toRfc3339(november.from), u"2026-10-31T15:00:00Z"_s);
    QCOMPARE(toRfc3339(november.to), u"2026-11-30T15:00:00Z"_s);
    QCOMPARE(calendar.days(QDate(2026, 11, 1), QDate(2026, 11, 30)), november);
}

void TestOfficeCalendar::workingTimeAndNight()
{
    const OfficeCalendar calendar;
    QVERIFY(calendar.isWorkingTime(fromRfc3339(u"2026-11-20T10:00:00+09:00"))); // Friday
    QVERIFY(!calendar.isWorkingTime(fromRfc3339(u"2026-11-20T19:00:00+09:00")));
    QVERIFY(!calendar.isWorkingTime(fromRfc3339(u"2026-11-22T10:00:00+09:00"))); // Sunday
    QVERIFY(!calendar.isWorkingTime(fromRfc3339(u"2026-11-23T10:00:00+09:00"))); // a holiday
    QVERIFY(calendar.isNight(fromRfc3339(u"2026-11-20T23:10:00+09:00")));
    QVERIFY(calendar.isNight(fromRfc3339(u"2026-11-20T04:59:00+09:00")));
    QVERIFY(!calendar.isNight(fromRfc3339(u"2026-11-20T05:00:00+09:00")));
}

void TestOfficeCalendar::partsOfTheDay()
{
    const OfficeCalendar calendar;
    const auto band = [&calendar](const char *time) {
        return calendar.bandOf(
            fromRfc3339(u"2026-11-20T"_s + QLatin1StringView(time) + u"+09:00"_s));
    };
    QCOMPARE(band("04:59:59"), DayBand::Night);
    QCOMPARE(band("05:00:00"), DayBand::Morning);
    QCOMPARE(band("11:59:59"), DayBand::Morning);
    QCOMPARE(band("12:00:00"), DayBand::Afternoon);
    QCOMPARE(band("17:00:00"), DayBand::Evening);
    QCOMPARE(band("22:00:00"), DayBand::Night);
}

void TestOfficeCalendar::closedDays()
{
    OfficeCalendar calendar;
    const auto days =
        ClosedDays::parse(u"8/13-8/16、12/29〜1/3, 2026/11/24 2027-03-01..2027-03-02"_s);
    QVERIFY(days);
    calendar.setClosedDays(*days);
    QVERIFY(calendar.isWorkday(QDate(2026, 8, 12)));
    QVERIFY(!calendar.isWorkday(QDate(2026, 8, 13)));
    QVERIFY(!calendar.isWorkday(QDate(2027, 8, 16)));
    QVERIFY(calendar.isWorkday(QDate(2027, 8, 17)));
    QVERIFY(calendar.isWorkday(QDate(2026, 12, 28)));
    QVERIFY(!calendar.isWorkday(QDate(2026, 12, 29)));
    QVERIFY(!calendar.isWorkday(QDate(2030, 1, 3)));
    QVERIFY(calendar.isWorkday(QDate(2030, 1, 4)));
    QVERIFY(!calendar.isWorkday(QDate(2026, 11, 24)));
    QVERIFY(calendar.isWorkday(QDate(2027, 11, 24))); // that was once
    QVERIFY(!calendar.isWorkday(QDate(2027, 3, 2)));
    for (const QString &wrong : {u"13/1"_s, u"2026/2/30"_s, u"August"_s, u"2026/3/2-2026/3/1"_s})
        QVERIFY2(!ClosedDays::parse(wrong), qPrintable(wrong));
    QVERIFY(ClosedDays::parse(QString()));
    QVERIFY(!ClosedDays::parse(QString())->contains(QDate(2026, 1, 1)));
}

void TestOfficeCalendar::clinicsOpenOnSaturdays()
{
    OfficeCalendar calendar;
    calendar.setOpenWeekdays(0x37); // closed on Thursdays
    QVERIFY(calendar.isWorkday(QDate(2026, 11, 21))); // Saturday
    QVERIFY(!calendar.isWorkday(QDate(2026, 11, 19))); // Thursday
    QVERIFY(!calendar.isWorkday(QDate(2026, 11, 22))); // Sunday
    QVERIFY(!calendar.isWorkday(QDate(2026, 11, 23))); // a Monday, but a holiday
}

QTEST_APPLESS_MAIN(TestOfficeCalendar)
#include "tst_office_calendar.moc"
