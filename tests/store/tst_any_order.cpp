// SPDX-License-Identifier: GPL-3.0-or-later
// The same records in any order, cut into any batches, repeated at will and with restarts in
// between, make the same rows and the same roll-ups.
#include <algorithm>

#include "tests/store/content_in_words.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr int kPerDay = 250;
constexpr int kDays = 4;
constexpr int kAddresses = 30;

/// Some days of an office. Connection numbers are not used again on another day: after a few days
/// the same number means another connection.
QList<Event> fewDays(quint32 seed)
{
    QList<Event> all;
    for (int day = 0; day < kDays; ++day) {
        QList<Event> events =
            Traffic(seed + quint32(day) * 1000, kMonday + day * kDay, kDay).events(kPerDay);
        for (Event &event : events)
            event.flowId += event.flowId == 0 ? 0 : quint64(day) * 1000;
        all += events;
    }
    return all;
}

/// The office's PCs as its inventory tells them: whose records they are is known from the start.
QList<DeviceReport> inventory()
{
    QList<DeviceReport> reports;
    for (quint32 i = 0; i < kAddresses; ++i) {
        DeviceReport report;
        report.hint.mac = u"00:11:22:33:44:%1"_s.arg(i, 2, 16, QChar(u'0'));
        report.hint.ip = IpAddress::fromV4(0xc0a80a01U + i);
        report.seen = kMonday;
        reports << report;
    }
    return reports;
}

struct Content
{
    QStringList records;
    QMap<QString, QStringList> rollUps;
};

Content contentOf(const TestOffice &office)
{
    const auto db = office.raw();
    return {recordsInWords(*office.reader()), ContentInWords(*db).rollUps()};
}

/// How the records come in.
struct Way
{
    bool shuffled = true;
    int smallest = 1; ///< batch
    int largest = 1;
    double repeated = 0; ///< share of records that come again, somewhere
    double restarts = 0; ///< share of batches before which the program starts anew
};

void bringIn(TestOffice &office, QList<Event> events, const Way &way, quint32 seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](qsizetype n) {
        return std::uniform_int_distribution<qsizetype>(0, n - 1)(random);
    };
    const auto happens = [&random](double share) {
        return std::uniform_real_distribution<>(0, 1)(random) < share;
    };
    const qsizetype once = events.size();
    for (qsizetype i = 0; i < once; ++i) {
        if (happens(way.repeated))
            events << events[i];
    }
    if (way.shuffled)
        std::shuffle(events.begin(), events.end(), random);
    qint64 stored = 0;
    for (qsizetype at = 0; at < events.size();) {
        const qsizetype size = way.smallest + below(way.largest - way.smallest + 1);
        if (happens(way.restarts))
            office.reopen();
        const auto outcome = office.write(events.mid(at, size));
        VERIFY_OK(outcome);
        stored += outcome->stored;
        at += size;
    }
    QCOMPARE(stored, once);
}

} // namespace

class TestAnyOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameContent_data();
    void sameContent();
    void manyInOneSecond();
};

void TestAnyOrder::sameContent_data()
{
    QTest::addColumn<Way>("way");
    const int all = kDays * kPerDay;
    QTest::newRow("in order, one by one") << Way{false, 1, 1, 0, 0};
    QTest::newRow("in order, cut anywhere, with restarts") << Way{false, 1, 300, 0, 0.3};
    QTest::newRow("in order, half of them twice") << Way{false, 100, 100, 0.5, 0};
    QTest::newRow("shuffled, one batch") << Way{true, 2 * all, 2 * all, 0.5, 0};
    QTest::newRow("shuffled, one by one") << Way{true, 1, 1, 0.2, 0.01};
    QTest::newRow("shuffled, batches of 50") << Way{true, 50, 50, 0, 0};
    QTest::newRow("shuffled, cut anywhere, repeated, restarts") << Way{true, 1, 400, 0.7, 0.3};
}

void TestAnyOrder::sameContent()
{
    QFETCH(Way, way);
    for (const quint32 seed : {1U, 2U, 3U}) {
        const QList<Event> events = fewDays(seed);
        TestOffice once;
        VERIFY_OK(once.report(inventory()));
        VERIFY_OK(once.write(events));
        TestOffice office;
        VERIFY_OK(office.report(inventory()));
        bringIn(office, events, way, seed);
        if (QTest::currentTestFailed())
            return;
        const Content expected = contentOf(once);
        const Content found = contentOf(office);
        QVERIFY(expected.rollUps.size() >= 5);
        const QString rows = firstDifference(found.records, expected.records);
        QVERIFY2(rows.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(rows)));
        const QString sums = firstDifference(found.rollUps, expected.rollUps);
        QVERIFY2(sums.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(sums)));
        VERIFY_OK(office.store->rebuildRollups());
        QCOMPARE(firstDifference(contentOf(office).rollUps, expected.rollUps), QString());
    }
}

/// A source whose clock has only seconds: all of them are different records.
void TestAnyOrder::manyInOneSecond()
{
    constexpr int kMany = 20'000;
    QList<Event> events;
    for (int i = 0; i < kMany; ++i) {
        Event event =
            flow(u"second/%1"_s.arg(i), kMonday + kHour, "192.168.10.5", "203.0.113.9", 1);
        event.srcIp = IpAddress::fromV4(0xc0a80a01U + quint32(i % kAddresses));
        events << event;
    }
    TestOffice office;
    for (int i = 0; i < kMany; i += 3000)
        VERIFY_OK(office.write(events.mid(i, 3000)));
    QCOMPARE(office.reader()->totals({kMonday + kHour, kMonday + kHour + 1}, {})->flows, kMany);
    const auto before = ContentInWords(*office.raw()).rollUps();
    std::shuffle(events.begin(), events.end(), std::mt19937(4));
    office.reopen();
    qint64 stored = 0;
    for (int i = 0; i < kMany; i += 7000)
        stored += office.write(events.mid(i, 7000))->stored;
    QCOMPARE(stored, 0);
    QCOMPARE(recordsInWords(*office.reader()).size(), kMany);
    QCOMPARE(firstDifference(ContentInWords(*office.raw()).rollUps(), before), QString());
}

QTEST_GUILESS_MAIN(TestAnyOrder)
#include "tst_any_order.moc"
