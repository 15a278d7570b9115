// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up box with logs of known times: the walk reads every record, in pages, whatever happens.
#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

#include "app/sources/fortigate_log_walk.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

using Walk = FortigateLogWalk;
using Query = Walk::Query;

constexpr UtcMicros kNow = 1'800'000'000 * kSecond;
constexpr qint64 kNowMs = kNow / 1000;
constexpr qint64 kDayMs = kDay / 1000;

/// Times of records by type; answers like a FortiGate: newest first.
struct Box
{
    QMap<QByteArray, QList<qint64>> logs;
    QSet<std::pair<QByteArray, qint64>> told;
    int asked = 0;

    Walk::Page answer(const Query &query)
    {
        ++asked;
        QList<qint64> found;
        for (const qint64 t : logs.value(query.type)) {
            if (t >= query.fromMs && (query.toMs == 0 || t < query.toMs))
                found << t;
        }
        std::sort(found.begin(), found.end(), std::greater<>());
        Walk::Page page;
        page.session = u"s"_s;
        for (qint64 i = query.start; i < std::min(found.size(), query.start + Walk::kRows); ++i) {
            if (page.rows++ == 0)
                page.mark = QByteArray::number(found[i]) + '#' + QByteArray::number(i);
            page.newestMs = std::max(page.newestMs, found[i]);
            told.insert({query.type, found[i]});
        }
        return page;
    }
    /// Asks until the end, or until `most` questions.
    void readOut(Walk &walk, int most = 100'000)
    {
        for (auto query = walk.next(); query && most > 0; query = walk.next(), --most)
            QCOMPARE(walk.take(answer(*query)), Walk::Taken::Page);
    }
};

} // namespace

class TestFortigateWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEverything();
    void nextRoundAsksLittle();
    void brokenRoundGoesOn();
    void lateRecords();
    void clocksDisagree();
    void leapingClock();
    void unfinishedSearch();
    void repeatingBox();
    void withoutUpperBound();
};

void TestFortigateWalk::readsEverything()
{
    Box box;
    for (qint64 i = 0; i < 30'000; ++i)
        box.logs["traffic/forward"] << kNowMs - 40 * kDayMs + i * (40 * kDayMs / 30'000);
    for (qint64 i = 0; i < 20; ++i)
        box.logs["virus"] << kNowMs - i * 2 * kDayMs;
    Walk walk;
    walk.begin({}, kNow);
    box.readOut(walk);
    QCOMPARE(box.told.size(), 30'020);
    QVERIFY2(box.asked < 150, qPrintable(QString::number(box.asked)));
}

void TestFortigateWalk::nextRoundAsksLittle()
{
    Box box;
    box.logs["traffic/forward"] = {kNowMs - 5000, kNowMs - 1000};
    Walk first;
    first.begin({}, kNow);
    box.readOut(first);
    box.asked = 0;
    box.told.clear();
    box.logs["traffic/forward"] << kNowMs + 30'000;
    box.logs["ips"] << kNowMs + 20'000;
    Walk second; // a new program start: only what was saved is known
    second.begin(first.readTo(), kNow + kMinute);
    box.readOut(second);
    QVERIFY(box.told.contains({"traffic/forward", kNowMs + 30'000}));
    QVERIFY(box.told.contains({"ips", kNowMs + 20'000}));
    QVERIFY2(box.asked <= 16, qPrintable(QString::number(box.asked)));
}

void TestFortigateWalk::brokenRoundGoesOn()
{
    Box box;
    for (qint64 i = 0; i < 20'000; ++i)
        box.logs["traffic/forward"] << kNowMs - 30 * kDayMs + i * 120'000;
    QJsonObject saved;
    int rounds = 0;
    Walk walk;
    for (; rounds < 100; ++rounds) { // each round breaks after nine questions
        walk.begin(saved, kNow);
        box.readOut(walk, 9);
        saved = walk.readTo();
        if (!walk.next())
            break;
    }
    QVERIFY(rounds < 100);
    QCOMPARE(box.told.size(), 20'000);
}

void TestFortigateWalk::lateRecords()
{
    Box box;
    box.logs["traffic/forward"] = {kNowMs};
    Walk walk;
    walk.begin({}, kNow);
    box.readOut(walk);
    box.logs["traffic/forward"] << kNowMs - 50'000; // older than the newest one read
    walk.begin(walk.readTo(), kNow + kMinute);
    box.readOut(walk);
    QVERIFY(box.told.contains({"traffic/forward", kNowMs - 50'000}));
}

void TestFortigateWalk::clocksDisagree()
{
    for (const qint64 off : {-3'600'000LL, 3'600'000LL}) { // the box is an hour behind, or ahead
        Box box;
        box.logs["traffic/forward"] = {kNowMs + off};
        Walk walk;
        walk.begin({}, kNow);
        box.readOut(walk);
        box.logs["traffic/forward"] << kNowMs + off + 10'000;
        walk.begin(walk.readTo(), kNow + 10 * kSecond);
        box.readOut(walk);
        QCOMPARE(box.told.size(), 2);
    }
}

void TestFortigateWalk::leapingClock()
{
    Box box;
    box.logs["traffic/forward"] = {kNowMs - 1000, kNowMs + 3650 * kDayMs};
    Walk walk;
    walk.begin({}, kNow);
    box.readOut(walk);
    box.logs["traffic/forward"] << kNowMs + 30'000; // the clock was put right
    walk.begin(walk.readTo(), kNow + kMinute);
    box.readOut(walk);
    QVERIFY(box.told.contains({"traffic/forward", kNowMs + 30'000}));
}

void TestFortigateWalk::unfinishedSearch()
{
    Walk walk;
    walk.begin({}, kNow);
    Query first = *walk.next();
    Walk::Page page;
    page.completed = 40;
    page.session = u"17"_s;
    QCOMPARE(walk.take(page), Walk::Taken::AskAgain);
    first.session = u"17"_s;
    QCOMPARE(*walk.next(), first); // the same page of the same search
    page.completed = 100;
    QCOMPARE(walk.take(page), Walk::Taken::Page);
    QVERIFY(*walk.next() != first);

    page.completed = 99;
    int turns = 0;
    while (walk.take(page) == Walk::Taken::AskAgain && turns < 1000)
        ++turns;
    QVERIFY(turns > 5 && turns < 1000); // it gives up in the end
}

void TestFortigateWalk::repeatingBox()
{
    Walk walk;
    walk.begin({}, kNow);
    Walk::Page page;
    page.rows = Walk::kRows;
    page.mark = "always this";
    QCOMPARE(walk.take(page), Walk::Taken::Page);
    QCOMPARE(walk.take(page), Walk::Taken::Stuck);
}

void TestFortigateWalk::withoutUpperBound()
{
    Box box;
    for (qint64 i = 0; i < 5000; ++i)
        box.logs["traffic/forward"] << kNowMs - 20 * kDayMs + i * 300'000;
    Walk walk;
    walk.begin({}, kNow);
    QVERIFY(walk.next()->toMs > 0);
    QVERIFY(walk.openSlices());
    QCOMPARE(walk.next()->toMs, 0);
    QVERIFY(!walk.openSlices());
    box.readOut(walk);
    QCOMPARE(box.told.size(), 5000);
}

QTEST_GUILESS_MAIN(TestFortigateWalk)
#include "tst_fortigate_walk.moc"
