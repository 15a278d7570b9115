// SPDX-License-Identifier: GPL-3.0-or-later
// A source's clock: what is wrong enough to be said, and how.
#include <QTest>

#include "models/domain/heard_loss.h"
#include "models/judgement/source_clock.h"
#include "models/tables/names.h"
#include "ui/languages.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr UtcMicros kNow = 1'793'577'600'000'000;

} // namespace

Q_DECLARE_METATYPE(otasuke::ClockVerdict)

class TestSourceClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdict_data();
    void verdict();
    void bothLanguages();

private:
    Languages m_languages;
};

void TestSourceClock::verdict_data()
{
    QTest::addColumn<UtcMicros>("offset");
    QTest::addColumn<UtcMicros>("steady"); // seen for so long
    QTest::addColumn<UtcMicros>("age"); // measured so long ago
    QTest::addColumn<ClockVerdict>("verdict");
    QTest::addColumn<QString>("words"); // begin of the sentence
    const auto row = [](const char *name, UtcMicros offset, UtcMicros steady, UtcMicros age,
                         ClockVerdict verdict, const QString &words = {}) {
        QTest::newRow(name) << offset << steady << age << verdict << words;
    };
    using V = ClockVerdict;
    row("right", -20 * kSecond, kDay, 0, V::Right);
    row("just within", 5 * kMinute, kDay, 0, V::Right);
    row("just within, behind", -5 * kMinute, kDay, 0, V::Right);
    row("ahead", 7 * kMinute, kHour, 0, V::Ahead, u"Its clock is 7 minutes ahead:"_s);
    row("behind", -12 * kMinute, kHour, 0, V::Behind, u"Its clock is 12 minutes behind:"_s);
    row("half an hour is no zone alone", 30 * kMinute, kHour, 0, V::Ahead,
        u"Its clock is 30 minutes ahead:"_s);
    row("nine hours", 9 * kHour - 20 * kSecond, kHour, 0, V::WrongZone,
        u"Its clock is 9 hours ahead: its time zone"_s);
    row("nine hours behind", -9 * kHour - kMinute, kHour, 0, V::WrongZone,
        u"Its clock is 9 hours behind: its time zone"_s);
    row("India", -(5 * kHour + 30 * kMinute), kHour, 0, V::WrongZone,
        u"Its clock is 5.5 hours behind: its time zone"_s);
    row("one hour", kHour, kHour, 0, V::WrongZone, u"Its clock is 1 hour ahead: its time zone"_s);
    row("near a zone, not near enough", 9 * kHour + 4 * kMinute, kHour, 0, V::Ahead,
        u"Its clock is 9 hours ahead: the times"_s);
    row("too far for a zone", 27 * kHour, kHour, 0, V::Ahead, u"Its clock is 27 hours ahead:"_s);
    row("years", -400 * kDay, kHour, 0, V::Behind, u"Its clock is 400 days behind:"_s);
    row("one odd record", 9 * kHour, 0, 0, V::Right);
    row("a quiet night", -20 * kMinute, 10 * kMinute, 0, V::Right);
    row("catching up", -9 * kHour, 29 * kMinute, 0, V::Right);
    row("steady enough ahead", 6 * kMinute, 10 * kMinute, 0, V::Ahead,
        u"Its clock is 6 minutes ahead:"_s);
    row("measured long ago", 9 * kHour, kDay, kDay + 1, V::Right);
    row("our own clock set back since", 9 * kHour, kDay, -2 * kDay, V::Right);
}

void TestSourceClock::verdict()
{
    QFETCH(UtcMicros, offset);
    QFETCH(UtcMicros, steady);
    QFETCH(UtcMicros, age);
    QFETCH(ClockVerdict, verdict);
    QFETCH(QString, words);
    QVERIFY(m_languages.use(u"en"_s));
    const SourceClock clock{kNow - age, offset, kNow - age - steady, 0, 0};
    QCOMPARE(judgeClock(clock, kNow), verdict);
    const QString said = clockSentence(clock, kNow);
    QVERIFY2(words.isEmpty() ? said.isEmpty() : said.startsWith(words), qPrintable(said));
    QCOMPARE(judgeClock({}, kNow), ClockVerdict::Right);
}

void TestSourceClock::bothLanguages()
{
    QVERIFY(m_languages.use(u"ja"_s));
    SourceHealth health;
    health.state = SourceState::Ok;
    health.lastOk = kNow;
    health.clock = {kNow, 9 * kHour, kNow - kDay, 0, 0};
    const QString row = sourceStateSentence(health, kNow, OfficeCalendar());
    QVERIFY2(row.contains(u"9 時間 進んで"_s), qPrintable(row));
    health.clock = {};
    QVERIFY(!sourceStateSentence(health, kNow, OfficeCalendar()).contains(u"時計"_s));
    // What was lost of a sender's messages is told with its number, and nothing else is.
    health.detail = u"2000 messages, "_s + lossNote(37);
    const QString lost = sourceStateSentence(health, kNow, OfficeCalendar());
    QVERIFY2(lost.contains(u"37 件"_s), qPrintable(lost));
    health.detail = u"2000 messages"_s;
    QVERIFY(!sourceStateSentence(health, kNow, OfficeCalendar()).contains(u"失われた"_s));
    QCOMPARE(lostMessages(u"5 messages, 3 lost on the way, 1 not understood"_s), 3);
}

QTEST_GUILESS_MAIN(TestSourceClock)
#include "tst_source_clock.moc"
