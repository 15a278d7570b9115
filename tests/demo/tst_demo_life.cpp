// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "demo_client.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

/// The demo as time, seed and options vary.
class TestDemoLife : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameSeedSameOffice();
    void quietOfficeHasNoCases();
    void livesOn();
    void isAliveAtAnyTime_data();
    void isAliveAtAnyTime();
};

void TestDemoLife::sameSeedSameOffice()
{
    const auto fingerprint = [](quint32 seed) {
        DemoOffice office({seed, 20, fridayAfternoon(), false});
        if (!office.start())
            return QByteArray();
        UtmClient utm(office);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString &path : {u"log/disk/traffic/forward"_s, u"log/disk/ips"_s,
                 u"log/disk/virus"_s, u"log/disk/emailfilter"_s}) {
            hash.addData(utm.get(path, {{u"rows"_s, u"2000"_s}}).body);
        }
        hash.addData(utm.get(u"monitor/user/device/query"_s).body);
        return hash.result();
    };
    const QByteArray first = fingerprint(7);
    QVERIFY(!first.isEmpty());
    QCOMPARE(fingerprint(7), first);
    QVERIFY(fingerprint(8) != first);
}

void TestDemoLife::quietOfficeHasNoCases()
{
    DemoOffice quiet({1, 40, fridayAfternoon(), true});
    QVERIFY(quiet.start().ok());
    UtmClient utm(quiet);
    const auto scans = utm.all(u"ips"_s);
    QVERIFY(!scans.isEmpty());
    for (const QJsonObject &row : scans) {
        QCOMPARE(row[u"action"_s].toString(), u"dropped"_s);
        QCOMPARE(row[u"direction"_s].toString(), u"incoming"_s);
    }
    QVERIFY(utm.all(u"virus"_s).isEmpty());
    QVERIFY(utm.all(u"webfilter"_s).isEmpty());
    QVERIFY(wazuhAlerts(quiet, 7).isEmpty());
    for (const QJsonObject &row : utm.all(u"traffic/forward"_s)) {
        QVERIFY(!row[u"hostname"_s].toString().contains(u"gigafile"));
        QVERIFY(row[u"srcswversion"_s] != u"XP"_s);
    }
    int pcs = 0;
    for (const auto &line : quiet.ledger())
        pcs += line.edit.name->contains(u'-');
    QCOMPARE(pcs, 27);
}

void TestDemoLife::livesOn()
{
    const auto total = [](const DemoOffice &office, const QString &log) {
        UtmClient utm(office);
        return utm.get(u"log/disk/"_s + log).json()[u"total_lines"_s].toInteger();
    };
    DemoOffice office({3, 2, fridayAfternoon(), false});
    QVERIFY(office.start().ok());
    const qint64 flows = total(office, u"traffic/forward"_s);
    office.liveUntil(fridayAfternoon() + 20 * kMinute);
    const qint64 later = total(office, u"traffic/forward"_s);
    QVERIFY(later > flows + 20);
    office.liveUntil(fridayAfternoon()); // a clock set back changes nothing
    QCOMPARE(total(office, u"traffic/forward"_s), later);
    // The same story as an office that starts twenty minutes later, but for the surprises.
    const UtcMicros evening = fridayAfternoon() + 9 * kHour; // past midnight
    office.liveUntil(evening);
    QVERIFY(total(office, u"traffic/forward"_s) > later + 100);
    QVERIFY(total(office, u"ips"_s) > 30);
    UtmClient utm(office);
    QVERIFY(timeOf(utm.get(u"log/disk/traffic/forward"_s).json()[u"results"_s][0].toObject()) <=
        evening);
}

void TestDemoLife::isAliveAtAnyTime_data()
{
    QTest::addColumn<QString>("now");
    QTest::newRow("holiday") << u"2026-11-23T03:00:00Z"_s;
    QTest::newRow("night") << u"2026-11-17T18:10:00Z"_s;
    QTest::newRow("before work") << u"2026-11-23T23:20:00Z"_s;
    QTest::newRow("new year") << u"2027-01-01T01:00:00Z"_s;
    QTest::newRow("midnight") << u"2026-11-18T15:00:00Z"_s;
}

void TestDemoLife::isAliveAtAnyTime()
{
    QFETCH(QString, now);
    const UtcMicros at = fromRfc3339(now);
    DemoOffice office({5, 14, at, false});
    QVERIFY(office.start().ok());
    UtmClient utm(office);
    const auto flows = utm.all(u"traffic/forward"_s);
    int lastHour = 0;
    for (const QJsonObject &row : flows) {
        QVERIFY(timeOf(row) <= at);
        lastHour += timeOf(row) > at - kHour;
    }
    QVERIFY2(lastHour >= 8, qPrintable(QString::number(lastHour)));
    for (const QJsonObject &row : utm.all(u"ips"_s)) {
        if (row[u"attack"_s].toString().contains(u"SMB") && row[u"action"_s] == u"detected"_s) {
            QVERIFY(at - timeOf(row) < 5 * kDay); // the worst is recent whenever one looks
            return;
        }
    }
    QFAIL("no attack by the old PC");
}

QTEST_GUILESS_MAIN(TestDemoLife)
#include "tst_demo_life.moc"
