// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include "demo_client.h"
#include "demo_poller.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

/// The console's own sources and HTTP against the demo's servers: no short cut.
class TestDemoSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void testsConnections();
    void catchesUpWithUtm();
    void catchesUpWithEdr();
    void goesOnWhereItStopped();
    void seesFaults();

private:
    qint64 recordsOfUtm(const DemoOffice &office) const;
    DemoOffice m_office{{1, 40, fridayAfternoon(), false}};
};

void TestDemoSources::initTestCase()
{
    QVERIFY(m_office.start().ok());
}

qint64 TestDemoSources::recordsOfUtm(const DemoOffice &office) const
{
    UtmClient utm(office);
    qint64 sum = 0;
    for (const QString &log : {u"traffic/forward"_s, u"ips"_s, u"virus"_s, u"emailfilter"_s,
             u"webfilter"_s, u"anomaly"_s, u"app-ctrl"_s, u"dns"_s}) {
        sum += utm.get(u"log/disk/"_s + log).json()[u"total_lines"_s].toInteger();
    }
    return sum;
}

void TestDemoSources::testsConnections()
{
    QCOMPARE(Poller(m_office, 0).test(), u"FortiGate-61F v7.4.8 build2795"_s);
    QVERIFY(Poller(m_office, 1).test().contains(u"4.14.5"));
}

void TestDemoSources::catchesUpWithUtm()
{
    Poller poller(m_office, 0);
    QElapsedTimer timer;
    timer.start();
    int rounds = 0;
    qsizetype before = -1;
    while (poller.stored.size() > before && rounds < 100) {
        before = poller.stored.size();
        const auto done = poller.round(fridayAfternoon());
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().detail));
        ++rounds;
    }
    qInfo("%lld records in %d rounds, %lld ms", qint64(poller.stored.size()), rounds,
        timer.elapsed());
    QCOMPARE(poller.stored.size(), recordsOfUtm(m_office));
    QCOMPARE(poller.rejected, 0);

    UtmClient utm(m_office);
    qint64 sent = 0;
    for (const QJsonObject &row : utm.all(u"traffic/forward"_s))
        sent += row[u"sentdelta"_s].toInteger(row[u"sentbyte"_s].toInteger());
    qint64 out = 0;
    QHash<ThreatKind, int> threats;
    for (const Event &event : std::as_const(poller.stored)) {
        out += event.kind == EventKind::Flow ? event.bytesOut : 0;
        ++threats[event.threat];
    }
    QCOMPARE(out, sent);
    QVERIFY(threats.value(ThreatKind::CommandAndControl) >= 20);
    QVERIFY(threats.value(ThreatKind::Exploit) >= 40);
    QVERIFY(threats.value(ThreatKind::MaliciousMail) >= 40);
    QVERIFY(threats.value(ThreatKind::Scan) > 0);
    QVERIFY(poller.devices.size() >= 29);
}

void TestDemoSources::catchesUpWithEdr()
{
    Poller poller(m_office, 1);
    const auto done = poller.round(fridayAfternoon());
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().detail));
    const qsizetype all = wazuhAlerts(m_office, 0).size();
    QVERIFY(all > 500);
    QCOMPARE(poller.stored.size(), all);
    QSet<QString> agents;
    QSet<QString> silent;
    for (const DeviceReport &device : std::as_const(poller.devices)) {
        agents.insert(device.hint.agentId);
        if (device.agentState == DeviceReport::AgentState::Silent)
            silent.insert(device.hint.hostname);
    }
    QCOMPARE(agents.size(), 26);
    QCOMPARE(silent, QSet<QString>{u"UKETSUKE-PC02"_s});
    bool emotet = false;
    for (const Event &event : std::as_const(poller.stored))
        emotet = emotet || event.malware.contains(u"emotet", Qt::CaseInsensitive);
    QVERIFY(emotet);
}

void TestDemoSources::goesOnWhereItStopped()
{
    DemoOffice office({2, 3, fridayAfternoon(), false});
    QVERIFY(office.start().ok());
    Poller utm(office, 0);
    Poller edr(office, 1);
    UtcMicros now = fridayAfternoon();
    for (int step = 0; step < 12; ++step) {
        QVERIFY(utm.round(now).ok());
        QVERIFY(edr.round(now).ok());
        now += step % 3 == 2 ? 20 * kMinute : 7 * kSecond; // past the token's end more than once
        office.liveUntil(now);
    }
    QVERIFY(utm.round(now).ok());
    QVERIFY(edr.round(now).ok());
    QCOMPARE(utm.stored.size(), recordsOfUtm(office));
    QCOMPARE(edr.stored.size(), wazuhAlerts(office, 0).size());
}

void TestDemoSources::seesFaults()
{
    DemoOffice office({2, 2, fridayAfternoon(), true});
    QVERIFY(office.start().ok());
    Poller utm(office, 0);
    QVERIFY(utm.round(fridayAfternoon()).ok());
    const qsizetype stored = utm.stored.size();
    office.stopServer(u"fortigate"_s);
    const auto gone = utm.round(fridayAfternoon());
    QVERIFY(!gone && gone.error().kind == ErrorKind::Unreachable);
    office.restartServer(u"fortigate"_s);
    QVERIFY(utm.round(fridayAfternoon()).ok());
    office.swapCertificate(u"fortigate"_s);
    const auto other = utm.round(fridayAfternoon());
    QVERIFY(!other && other.error().kind == ErrorKind::CertificateChanged);
    QCOMPARE(utm.stored.size(), stored);
}

QTEST_GUILESS_MAIN(TestDemoSources)
#include "tst_demo_sources.moc"
