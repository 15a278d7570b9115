// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "models/domain/clock.h"

using namespace otasuke;
using namespace Qt::StringLiterals;

class TestClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void writesWhatItReads();
};

void TestClock::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("micros");
    constexpr qint64 day = 1468368000LL * kSecond; // 2016-07-13T00:00:00Z
    QTest::newRow("suricata") << u"2016-07-13T22:42:07.388030+0000"_s
                              << day + 81727 * kSecond + 388030;
    QTest::newRow("zulu") << u"2016-07-13T22:42:07Z"_s << day + 81727 * kSecond;
    QTest::newRow("tokyo") << u"2016-07-14T07:42:07+09:00"_s << day + 81727 * kSecond;
    QTest::newRow("west") << u"2016-07-13T15:12:07-0730"_s << day + 81727 * kSecond;
    QTest::newRow("nine digits") << u"2016-07-13T00:00:00.123456789Z"_s << day + 123456;
    QTest::newRow("one digit") << u"2016-07-13T00:00:00.5Z"_s << day + 500000;
    QTest::newRow("blank between") << u"2016-07-13 00:00:01+00:00"_s << day + kSecond;
    QTest::newRow("day only") << u"2016-07-13"_s << day;
    QTest::newRow("no zone") << u"2016-07-13T00:00:00"_s << day;
    QTest::newRow("leap second") << u"2016-07-13T23:59:60Z"_s << day + 86399 * kSecond;
}

void TestClock::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(qint64, micros);
    QCOMPARE(fromRfc3339(text), micros);
}

void TestClock::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        {"", "yesterday", "2016-13-01T00:00:00Z", "2016-07-13T25:00:00Z",
            "2016-07-13T00:00:00+99:00", "2016-07-13T00:00:00 JST", "20160713", "2016-07-13T00:00"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestClock::refusesOtherTexts()
{
    QFETCH(QString, text);
    QCOMPARE(fromRfc3339(text), UtcMicros(0));
}

void TestClock::writesWhatItReads()
{
    const QString text = u"2026-11-22T05:32:00Z"_s;
    QCOMPARE(toRfc3339(fromRfc3339(text)), text);
    QCOMPARE(toRfc3339(0), QString());
}

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
