// SPDX-License-Identifier: GPL-3.0-or-later
// The real Local API of CrowdSec, where it can be had (Debian's crowdsec 1.4.6), over TLS.
#include "tests/conformance/crowdsec_server.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

class TestCrowdsecAlive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void polls();
};

void TestCrowdsecAlive::polls()
{
    if (!test::CrowdsecServer::isThere())
        QSKIP("skipped: CrowdSec (Debian package crowdsec) could not be fetched");
    test::CrowdsecServer server(true);
    QVERIFY2(server.start(), server.said().constData());
    test::Polling polling(
        u"crowdsec"_s, server.url(), server.pin(), u"console"_s, "secret of console");
    const UtcMicros now = 1'795'100'000 * kSecond;
    QVERIFY(polling.round(now)); // null: none yet
    QVERIFY(server.send(polling, test::crowdsecAlerts(0, 122)));
    const auto polled = polling.round(now);
    QVERIFY2(polled, qPrintable(polled ? QString() : polled.error().detail));
    QCOMPARE(polling.stored.size(), 122); // more than a page: asked again for all
    for (const Event &event : std::as_const(polling.stored)) {
        QCOMPARE(event.disposition, Disposition::Blocked);
        QCOMPARE(event.threat, ThreatKind::BruteForce);
        QVERIFY(event.time >= 1'795'000'000 * kSecond && event.time < now);
    }
    // After a restart it knows no token any more: the next round logs in anew by itself.
    server.stop();
    QVERIFY2(server.start(), server.said().constData());
    QVERIFY(server.send(polling, test::crowdsecAlerts(122, 1)));
    const auto again = polling.round(now + kMinute);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
    QCOMPARE(polling.stored.size(), 123);
    QCOMPARE(polling.source().lostRecords(), 0);
    QCOMPARE(polling.rejected, 0);
}

QTEST_GUILESS_MAIN(TestCrowdsecAlive)
#include "tst_crowdsec_alive.moc"
