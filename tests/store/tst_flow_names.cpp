// SPDX-License-Identifier: GPL-3.0-or-later
// Which service a connection went to: its own name, or the one another record told about it.
#include "models/store/flow_names.h"

#include <QRandomGenerator>

#include "models/store/open_names.h"
#include "tests/store/told_services.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestFlowNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownName();
    void toldBefore();
    void toldLaterInTheBatch();
    void toldInALaterBatch();
    void ofTheSameSourceOnly();
    void spokenBeatsDns();
    void detectionTells();
    void numbersComeRound();
    void numbersThatLast_data();
    void numbersThatLast();
    void dnsIsNoTraffic();
    void onlyOutbound();
    void openNamesAreKept();
    void openNamesAreDropped();
};

void TestFlowNames::ownName()
{
    TestOffice office;
    VERIFY_OK(office.write({tells(u"n"_s, kMonday, 7, "x.sendoff.example"),
        flow(u"f"_s, kMonday, "192.168.1.5", "203.0.113.9", 9, 1, "eu.bigbox.example")}));
    QCOMPARE(sent(office), (Bytes{{u"bigbox"_s, 9}}));
}

void TestFlowNames::toldBefore()
{
    TestOffice office;
    VERIFY_OK(office.write({tells(u"n"_s, kMonday, 7, "up.sendoff.example")}));
    office.reopen();
    VERIFY_OK(
        office.write({nameless(u"f"_s, kMonday + kMinute, 7), nameless(u"g"_s, kMonday, 8, 3)}));
    QCOMPARE(sent(office), (Bytes{{u"sendoff"_s, 1000}, {{}, 3}}));
    EventFilter filter;
    filter.kinds = {EventKind::Flow};
    const auto page = office.reader()->events(filter);
    QCOMPARE(page->rows[0].name, u"up.sendoff.example"_s);
    QCOMPARE(page->rows[0].service, u"Sendoff"_s);
    QCOMPARE(page->rows[1].name, QString());
}

void TestFlowNames::toldLaterInTheBatch()
{
    TestOffice office;
    VERIFY_OK(office.write(
        {nameless(u"f"_s, kMonday, 7), tells(u"n"_s, kMonday + 5, 7, "bigbox.example")}));
    QCOMPARE(sent(office), (Bytes{{u"bigbox"_s, 1000}}));
}

/// Names and flows come in one file after the other: what is shown does not depend on which.
void TestFlowNames::toldInALaterBatch()
{
    TestOffice office;
    VERIFY_OK(office.write({nameless(u"f"_s, kMonday, 7), nameless(u"g"_s, kMonday + 9, 7, 5)}));
    QCOMPARE(sent(office), (Bytes{{{}, 1005}}));
    VERIFY_OK(office.write({tells(u"d"_s, kMonday + 7, 7, "sendoff.example", "dns")}));
    QCOMPARE(sent(office), (Bytes{{u"sendoff"_s, 1005}}));
    office.reopen();
    VERIFY_OK(office.write({tells(u"n"_s, kMonday + 5, 7, "bigbox.example")}));
    QCOMPARE(sent(office), (Bytes{{u"bigbox"_s, 1005}}));
    const auto before = rollUps(*office.raw());
    VERIFY_OK(office.store->rebuildRollups());
    QCOMPARE(differences(rollUps(*office.raw()), before), QString());
}

void TestFlowNames::ofTheSameSourceOnly()
{
    TestOffice office;
    VERIFY_OK(office.write({tells(u"n"_s, kMonday, 7, "bigbox.example")}));
    office.source = u"utm-2"_s;
    VERIFY_OK(office.write({nameless(u"f"_s, kMonday, 7)}));
    QCOMPARE(sent(office), (Bytes{{{}, 1000}}));
}

void TestFlowNames::spokenBeatsDns()
{
    TestOffice office;
    VERIFY_OK(office.write({tells(u"d"_s, kMonday, 7, "cdn.example", "dns"),
        tells(u"t"_s, kMonday + kSecond, 7, "bigbox.example"),
        tells(u"d2"_s, kMonday + 2 * kSecond, 7, "other.example", "dns"),
        nameless(u"f"_s, kMonday, 7)}));
    QCOMPARE(sent(office), (Bytes{{u"bigbox"_s, 1000}}));
}

void TestFlowNames::detectionTells()
{
    TestOffice office;
    Event alert = detection(
        u"a"_s, kMonday, "192.168.1.5", "203.0.113.9", ThreatKind::Policy, Disposition::Detected);
    alert.flowId = 7;
    alert.name = u"up.sendoff.example"_s;
    VERIFY_OK(office.write({alert, nameless(u"f"_s, kMonday, 7)}));
    QCOMPARE(sent(office), (Bytes{{u"sendoff"_s, 1000}}));
}

void TestFlowNames::numbersComeRound()
{
    TestOffice office;
    VERIFY_OK(office.write({tells(u"n"_s, kMonday - 3 * kDay, 7, "bigbox.example")}));
    VERIFY_OK(office.write({nameless(u"f"_s, kMonday, 7)}));
    QCOMPARE(sent(office), (Bytes{{{}, 1000}}));
    const UtcMicros later = kMonday + FlowNames::kHolds + kHour;
    VERIFY_OK(office.write(
        {tells(u"m"_s, later, 7, "sendoff.example", "dns"), nameless(u"g"_s, later, 7)}));
    QCOMPARE(sent(office), (Bytes{{u"sendoff"_s, 1000}, {{}, 1000}}));
}

void TestFlowNames::numbersThatLast_data()
{
    QTest::addColumn<quint64>("number");
    QTest::addColumn<bool>("named"); // by a record of years before
    QTest::newRow("a counter") << 0xffff'ffffULL << false;
    QTest::newRow("a sensor's") << 0x1'0000'0000ULL << true;
    QTest::newRow("a sensor's highest") << (1ULL << 53) - 1 << true;
    QTest::newRow("a box and its counter") << (1ULL << 53) + 7 << false;
}

/// Sensors that read a capture stamp a connection's last records by another clock.
void TestFlowNames::numbersThatLast()
{
    QFETCH(quint64, number);
    QFETCH(bool, named);
    const Bytes expected{{named ? u"bigbox"_s : QString(), 1000}};
    TestOffice office;
    VERIFY_OK(office.write({tells(u"n"_s, kMonday - 700 * kDay, number, "bigbox.example")}));
    VERIFY_OK(office.write({nameless(u"f"_s, kMonday, number)}));
    QCOMPARE(sent(office), expected);
    TestOffice later;
    VERIFY_OK(later.write({nameless(u"f"_s, kMonday, number)}));
    later.reopen();
    VERIFY_OK(later.write({tells(u"n"_s, kMonday - 700 * kDay, number, "bigbox.example")}));
    QCOMPARE(sent(later), expected);
    VERIFY_OK(later.store->rebuildRollups());
    QCOMPARE(sent(later), expected);
}

void TestFlowNames::dnsIsNoTraffic()
{
    TestOffice office;
    Event question = tells(u"n"_s, kMonday, 7, "bigbox.example", "dns");
    question.dstPort = 53;
    Event dns = nameless(u"f"_s, kMonday, 7, 80);
    dns.dstPort = 53;
    Event named = dns; // the source itself writes the question into the flow
    named.identity = identity(u"g"_s);
    named.name = u"bigbox.example"_s;
    VERIFY_OK(office.write({question, dns, named}));
    QCOMPARE(sent(office), (Bytes{{{}, 160}}));
    const CloudUsage usage = cloud(office);
    QCOMPARE(usage.unclassifiedHosts.size(), 1);
    QCOMPARE(usage.unclassifiedHosts[0].host, u"203.0.113.9"_s);
}

void TestFlowNames::onlyOutbound()
{
    TestOffice office;
    VERIFY_OK(office.write(
        {flow(u"in"_s, kMonday, "203.0.113.9", "192.168.1.5", 10, 5000, "bigbox.example"),
            flow(u"lan"_s, kMonday, "192.168.1.5", "192.168.1.6", 10, 5000, "bigbox.example")}));
    QCOMPARE(sent(office), Bytes());
    const auto totals = office.reader()->totals({}, {});
    QCOMPARE(totals->internal[0].bytesOut, 5000); // what our server sent to the caller
    QCOMPARE(totals->internal[0].bytesIn, 10);
    QCOMPARE(totals->internal[1].bytesOut, 0);
}

/// Links that crowd at a few places of the table, added and taken at random: as a QMap would.
void TestFlowNames::openNamesAreKept()
{
    OpenNames names;
    QMap<qint64, UtcMicros> expected;
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        const qint64 link = 1 + random.bounded(40) + qint64(random.bounded(60)) * 4096;
        names.expect(link);
        if (random.bounded(5) < 3) {
            names.add(link).time = i;
            expected[link] = i;
        } else {
            QCOMPARE(names.take(link).time, expected.take(link));
        }
        QCOMPARE(names.size(), size_t(expected.size()));
    }
    QVERIFY(!expected.isEmpty());
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        QVERIFY(names.find(it.key()));
        QCOMPARE(names.find(it.key())->time, it.value());
    }
    names.clear();
    QVERIFY(!names.find(expected.firstKey()));
    QCOMPARE(names.take(expected.firstKey()).time, 0);
}

void TestFlowNames::openNamesAreDropped()
{
    OpenNames names;
    for (qint64 link = 1; link <= 3001; ++link)
        names.add(link * 4096).time = link;
    QCOMPARE(names.middleTime(), 1501);
    names.dropUntil(names.middleTime());
    QCOMPARE(names.size(), size_t(1500));
    QVERIFY(!names.find(1501 * 4096));
    QCOMPARE(names.find(1502 * 4096)->time, 1502);
}

QTEST_GUILESS_MAIN(TestFlowNames)
#include "tst_flow_names.moc"
