// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the order and however often: the bytes of a connection are counted once.
#include <QTest>

#include <algorithm>

#include "app/sources/fortigate_bytes.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

using Record = FortigateBytes::Record;
using Sums = std::pair<qint64, qint64>;

constexpr UtcMicros kStart = 1'800'000'000 * kSecond;

Record between(int seconds, Sums sums, Sums deltas)
{
    return {"box|root|7", kStart + seconds * kSecond, seconds, false, sums, deltas};
}

Record last(int seconds, Sums sums, std::optional<Sums> deltas = std::nullopt)
{
    return {"box|root|7", kStart + seconds * kSecond, seconds, true, sums, deltas};
}

Sums total(FortigateBytes &bytes, const QList<Record> &records)
{
    Sums sum;
    for (const Record &record : records) {
        const Sums more = bytes.count(record);
        sum = {sum.first + more.first, sum.second + more.second};
    }
    return sum;
}

QList<Record> longConnection(bool finalHasDeltas)
{
    return {between(120, {1000, 10}, {1000, 10}), between(240, {5000, 30}, {4000, 20}),
        between(360, {5000, 90}, {0, 60}),
        last(400, {5600, 100},
            finalHasDeltas ? std::optional<Sums>({600, 10}) : std::optional<Sums>())};
}

} // namespace

class TestFortigateBytes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortConnection();
    void longConnections_data();
    void longConnections();
    void withoutDeltasInBetween();
    void readTwice();
    void finalFirst();
    void partReadBefore();
    void watchingBeganLater();
    void numberUsedAgain();
    void savedAndLoaded();
    void resetsAndWraps_data();
    void resetsAndWraps();
};

void TestFortigateBytes::shortConnection()
{
    FortigateBytes bytes;
    QCOMPARE(total(bytes, {last(5, {700, 900})}), Sums(700, 900));
}

void TestFortigateBytes::longConnections_data()
{
    QTest::addColumn<bool>("finalHasDeltas");
    QTest::addColumn<bool>("newestFirst");
    QTest::newRow("own deltas") << true << false;
    QTest::newRow("own deltas, newest first") << true << true;
    QTest::newRow("sums only") << false << false;
    QTest::newRow("sums only, newest first") << false << true;
}

void TestFortigateBytes::longConnections()
{
    QFETCH(bool, finalHasDeltas);
    QFETCH(bool, newestFirst);
    QList<Record> records = longConnection(finalHasDeltas);
    if (newestFirst)
        std::reverse(records.begin(), records.end());
    FortigateBytes bytes;
    QCOMPARE(total(bytes, records), Sums(5600, 100));
}

void TestFortigateBytes::withoutDeltasInBetween()
{
    FortigateBytes bytes;
    Record plain = between(120, {1000, 10}, {});
    plain.deltas.reset();
    QCOMPARE(total(bytes, {plain, last(150, {1200, 20})}), Sums(1200, 20));
}

void TestFortigateBytes::readTwice()
{
    FortigateBytes bytes;
    total(bytes, {between(120, {1000, 10}, {1000, 10}), between(240, {5000, 30}, {4000, 20})});
    bytes.count(between(240, {5000, 30}, {4000, 20})); // the overlap: stored once, asked twice
    QCOMPARE(bytes.count(last(400, {5600, 100})), Sums(600, 70));
}

void TestFortigateBytes::finalFirst()
{
    FortigateBytes bytes;
    QCOMPARE(bytes.count(last(400, {5600, 100})), Sums(5600, 100));
    QCOMPARE(bytes.count(between(240, {5000, 30}, {4000, 20})), Sums(0, 0));
}

void TestFortigateBytes::partReadBefore()
{
    FortigateBytes bytes;
    QCOMPARE(bytes.count(between(120, {1000, 10}, {1000, 10})), Sums(1000, 10));
    // The next round lists newest first.
    QCOMPARE(bytes.count(last(400, {5600, 100})), Sums(4600, 90));
    QCOMPARE(bytes.count(between(240, {5000, 30}, {4000, 20})), Sums(0, 0));
}

void TestFortigateBytes::watchingBeganLater()
{
    FortigateBytes bytes; // what was sent before isn't known to be ours: only deltas count
    QCOMPARE(total(bytes, {between(3600, {90000, 10}, {4000, 0}), last(3650, {90500, 10})}),
        Sums(4500, 0));
}

void TestFortigateBytes::numberUsedAgain()
{
    FortigateBytes bytes;
    bytes.count(between(120, {1000, 10}, {1000, 10}));
    Record other = last(5, {300, 200});
    other.at = kStart + 5000 * kSecond;
    QCOMPARE(bytes.count(other), Sums(300, 200));
    Record third = between(120, {50, 5}, {50, 5});
    third.at = kStart + 9000 * kSecond;
    QCOMPARE(bytes.count(third), Sums(50, 5));
    Record end = last(130, {60, 6});
    end.at = kStart + 9010 * kSecond;
    QCOMPARE(bytes.count(end), Sums(10, 1));
}

void TestFortigateBytes::savedAndLoaded()
{
    FortigateBytes before;
    before.count(between(120, {1000, 10}, {1000, 10}));
    FortigateBytes after;
    after.load(before.save());
    QCOMPARE(after.count(last(400, {5600, 100})), Sums(4600, 90));
    FortigateBytes spoilt;
    spoilt.load({{u"x"_s, u"nonsense"_s}});
    QCOMPARE(spoilt.count(last(400, {5600, 100})), Sums(5600, 100));
}

/// Never negative, never more than was told in all.
void TestFortigateBytes::resetsAndWraps_data()
{
    QTest::addColumn<Sums>("sums"); // of the second record
    QTest::addColumn<Sums>("deltas");
    QTest::addColumn<Sums>("added");
    constexpr qint64 kWrapped = Q_INT64_C(4294960000); // 32 bits, run over
    QTest::newRow("as it goes on") << Sums(6000, 60) << Sums(1000, 10) << Sums(1000, 10);
    QTest::newRow("all of it since") << Sums(6000, 60) << Sums(6000, 60) << Sums(6000, 60);
    QTest::newRow("one too many") << Sums(6000, 60) << Sums(6001, 61) << Sums(6000, 60);
    QTest::newRow("ran over") << Sums(300, 20) << Sums(kWrapped, kWrapped) << Sums(300, 20);
    QTest::newRow("reset") << Sums(200, 5) << Sums(200, 5) << Sums(200, 5);
    QTest::newRow("no sums told") << Sums(0, 0) << Sums(700, 7) << Sums(700, 7);
}

void TestFortigateBytes::resetsAndWraps()
{
    QFETCH(Sums, sums);
    QFETCH(Sums, deltas);
    QFETCH(Sums, added);
    for (const bool final : {false, true}) {
        FortigateBytes bytes;
        bytes.count(between(120, {5000, 50}, {5000, 50}));
        const Sums more = bytes.count(final ? last(240, sums, deltas) : between(240, sums, deltas));
        QCOMPARE(more, added);
    }
    FortigateBytes bytes; // without deltas the sums before are taken off, but never below nothing
    bytes.count(between(120, {5000, 50}, {5000, 50}));
    const Sums end = bytes.count(last(240, sums));
    QVERIFY(end.first >= 0 && end.second >= 0);
}

QTEST_GUILESS_MAIN(TestFortigateBytes)
#include "tst_fortigate_bytes.moc"
