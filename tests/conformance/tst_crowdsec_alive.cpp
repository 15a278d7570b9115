// SPDX-License-Identifier: GPL-3.0-or-later
// The real Local API of CrowdSec, where it can be had (Debian's crowdsec 1.4.6), over TLS: alerts
// that were sent to it, those that its own engine made of a log, and a request it never answers.
#include <QDateTime>
#include <QElapsedTimer>

#include "tests/conformance/agreement.h"
#include "tests/conformance/crowdsec_server.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr int kGuessers = 130; ///< more than a page of a hundred
constexpr int kPatienceMs = 1'500;
constexpr int kOthersMs = 4'000; ///< a slow computer, and the log-in before

UtcMicros clockNow()
{
    return QDateTime::currentSecsSinceEpoch() * kSecond;
}

QByteArray sshd(UtcMicros time, const QByteArray &words)
{
    return toRfc3339(time).toUtf8() + " gw sshd[812]: " + words + " port 40022 ssh2\n";
}

/// Guessed passwords: by each guesser 6 within 6 s, which is one more than the scenario bears; by
/// 203.0.113.8 those of 8 accounts, which is an alert more. And what it must not tell: as many as
/// the scenario bears, twice as many but slowly, and somebody who knows the password.
QByteArray guesses(UtcMicros start)
{
    QByteArray log;
    for (int second = 0; second < 6 + kGuessers; ++second) {
        for (int who = qMax(1, second - 4); who <= qMin(kGuessers, second + 1); ++who)
            log += sshd(start + second * kSecond,
                "Failed password for root from 198.51.100." + QByteArray::number(who));
        const UtcMicros time = start + second * kSecond;
        if (second < 8)
            log += sshd(time,
                "Failed password for invalid user u" + QByteArray::number(second) +
                    " from 203.0.113.8");
        if (second < 5)
            log += sshd(time, "Failed password for root from 203.0.113.9");
        if (second % 12 == 0)
            log += sshd(time, "Failed password for root from 203.0.113.10");
        if (second < 9)
            log += sshd(time, "Accepted password for root from 203.0.113.11");
    }
    return log;
}

/// The thousand newest at once, as a console that knows nothing of this server would ask.
void askForThousand(HttpRequest &request)
{
    QString url = request.url.toString();
    request.url = QUrl(url.replace(u"limit=100"_s, u"limit=1000"_s));
}

} // namespace

class TestCrowdsecAlive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void polls();
    void itsOwnEngine();

private:
    void compare(const QJsonArray &told, const QHash<QByteArray, Event> &stored);
    test::Agreement m_agreement;
};

void TestCrowdsecAlive::initTestCase()
{
    if (!test::CrowdsecServer::isThere())
        QSKIP("skipped: CrowdSec (Debian package crowdsec) could not be fetched");
}

void TestCrowdsecAlive::polls()
{
    test::CrowdsecServer server(true);
    QVERIFY2(server.start(), server.said().constData());
    test::Polling polling(
        u"crowdsec"_s, server.url(), server.pin(), u"console"_s, "secret of console");
    const UtcMicros now = clockNow();
    const UtcMicros start = now - kDay;
    QVERIFY(polling.round(now)); // null: none yet
    QVERIFY(server.send(polling, test::crowdsecAlerts(start, 0, 122)));
    const auto polled = polling.round(now);
    QVERIFY2(polled, qPrintable(polled ? QString() : polled.error().detail));
    QCOMPARE(polling.stored.size(), 122); // more than a page: asked again for all
    for (const Event &event : std::as_const(polling.stored)) {
        QCOMPARE(event.disposition, Disposition::Blocked);
        QCOMPARE(event.threat, ThreatKind::BruteForce);
        QVERIFY(event.time >= start && event.time < now);
    }
    // After a restart it knows no token any more: the next round logs in anew by itself.
    server.stop();
    QVERIFY2(server.start(), server.said().constData());
    QVERIFY(server.send(polling, test::crowdsecAlerts(start, 122, 1)));
    const auto again = polling.round(now + kMinute);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
    QCOMPARE(polling.stored.size(), 123);
    QCOMPARE(polling.source().lostRecords(), 0);
    QCOMPARE(polling.rejected, 0);
}

/// Each alert as the server tells it, and as it was stored.
void TestCrowdsecAlive::compare(const QJsonArray &told, const QHash<QByteArray, Event> &stored)
{
    QHash<qint64, Event> byId;
    for (const Event &event : stored)
        byId.insert(QJsonDocument::fromJson(event.raw)[u"id"_s].toInteger(), event);
    QCOMPARE(byId.size(), told.size());
    for (const QJsonValue &alert : told) {
        const Event event = byId.value(alert[u"id"_s].toInteger());
        const auto check = [&](const QString &what, const QString &got, const QString &expected) {
            m_agreement.check(
                u"alive/CrowdSec 1.4.6, own engine"_s, what, got, expected, event.raw);
        };
        const QString stop = alert[u"stop_at"_s].toString();
        check(u"scenario"_s, event.ruleId, alert[u"scenario"_s].toString());
        check(u"address"_s, event.srcIp.toString(), alert[u"source"_s][u"ip"_s].toString());
        check(u"time"_s, toRfc3339(event.time), stop.left(10) + u'T' + stop.mid(11, 8) + u'Z');
        check(u"message"_s, event.title, alert[u"message"_s].toString());
        // Kept in words: "… (6 events over 5s) …".
        const QString count = u"(%1 events over "_s.arg(alert[u"events_count"_s].toInt());
        check(u"events"_s, event.title.contains(count) ? count : event.title, count);
        check(u"account"_s, event.user,
            event.srcIp.toString() == u"203.0.113.8" ? u"u0"_s : u"root"_s);
        check(u"host"_s, event.device.hostname, u"gw"_s);
        check(u"action"_s, toKey(event.disposition),
            alert[u"decisions"_s].toArray().isEmpty() ? u"detected"_s : u"blocked"_s);
        check(u"severity"_s, toKey(event.severity), u"low"_s); // it tells none: guessed passwords
        check(u"threat"_s, toKey(event.threat), u"brute_force"_s);
    }
}

/// The engine makes alerts of a log; asked for a thousand of them, the server never answers, which
/// ends by our own limit; the next round has all.
void TestCrowdsecAlive::itsOwnEngine()
{
    test::CrowdsecServer server(true);
    QVERIFY2(server.start(), server.said().constData());
    const UtcMicros now = clockNow();
    QVERIFY2(server.readLog(guesses(now - 10 * kMinute)), server.said().constData());
    test::Polling polling(
        u"crowdsec"_s, server.url(), server.pin(), u"console"_s, "secret of console");
    const QJsonArray told = server.alerts(polling);
    QCOMPARE(told.size(), kGuessers + 2);

    polling.patienceMs = kPatienceMs;
    polling.alter = askForThousand;
    QElapsedTimer time;
    time.start();
    const auto hung = polling.round(now);
    const qint64 took = time.elapsed();
    QVERIFY(!hung);
    QVERIFY2(hung.error().kind == ErrorKind::TimedOut, qPrintable(hung.error().detail));
    QVERIFY(!hung.error().detail.isEmpty());
    QVERIFY2(
        took >= kPatienceMs && took < kPatienceMs + kOthersMs, qPrintable(QString::number(took)));
    QVERIFY(polling.stored.isEmpty());

    polling.patienceMs = 20'000;
    polling.alter = {};
    const auto polled = polling.round(now + kMinute);
    QVERIFY2(polled, qPrintable(polled ? QString() : polled.error().detail));
    compare(told, polling.stored);
    QCOMPARE(polling.source().lostRecords(), 0);
    QCOMPARE(polling.rejected, 0);
    m_agreement.print();
    QCOMPARE(m_agreement.share(), 1.0);
}

QTEST_GUILESS_MAIN(TestCrowdsecAlive)
#include "tst_crowdsec_alive.moc"
