// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings of real servers, served again over HTTPS, and polled: product x checks x agree/differ.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/conformance/agreement.h"
#include "tests/conformance/real_data.h"
#include "tests/conformance/replay.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr UtcMicros kNow = 1'795'393'000 * kSecond; ///< 2026-11-23, the day after the recordings

QByteArray recording(const QString &path)
{
    return test::bytesOf(test::sharedData() + u"/products/"_s + path);
}

QByteArray json(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

QByteArray answer(const QByteArray &body)
{
    return test::TlsServer::http(200, body);
}

QByteArray nothing()
{
    return test::TlsServer::http(404, "{}");
}

QString addressText(const QString &text)
{
    return IpAddress::parse(text).value_or(IpAddress()).toString();
}

QString seconds(UtcMicros time)
{
    return toRfc3339(time / kSecond * kSecond);
}

} // namespace

class TestRealPolled : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void crowdsec();
    void crowdsecThatHangs();
    void fleet();
    void opnsenseAlerts();
    void opnsenseOthers();
    void unifi();
    void cleanupTestCase();

private:
    test::Agreement m_agreement;
};

namespace {

/// The body of a recorded answer with its head.
QByteArray bodyOf(const QString &name)
{
    QByteArray text = recording(u"crowdsec/real-lapi-1.4.6/"_s + name);
    text.replace("\r\n", "\n");
    return text.mid(text.indexOf("\n\n") + 2);
}

} // namespace

/// The token of before a restart is refused once; then the six alerts of its own engine come.
void TestRealPolled::crowdsec()
{
    NEEDS_REAL_DATA("products/crowdsec/real-lapi-1.4.6");
    int logins = 0;
    bool restarted = false;
    test::Replay replay(u"crowdsec"_s, [&](const test::Asked &asked) {
        if (asked.path == u"/v1/watchers/login") {
            ++logins;
            return answer(recording(u"crowdsec/real-lapi-1.4.6/login.json"_s));
        }
        if (logins == 1 && restarted)
            return test::TlsServer::http(401, bodyOf(u"alerts_401.http"_s));
        return answer(asked.number("limit") == 100 ? bodyOf(u"alerts.http"_s) : "null");
    });
    QVERIFY(replay.round(kNow));
    restarted = true;
    replay.cursor.clear();
    replay.stored.clear();
    const auto polled = replay.round(kNow);
    QVERIFY2(polled, qPrintable(polled ? QString() : polled.error().detail));
    QCOMPARE(logins, 2);
    const QJsonArray told = QJsonDocument::fromJson(bodyOf(u"alerts.http"_s)).array();
    QCOMPARE(replay.stored.size(), told.size());
    for (const Event &event : std::as_const(replay.stored)) {
        const QJsonObject alert = QJsonDocument::fromJson(event.raw).object();
        const QString stop = alert[u"stop_at"_s].toString();
        const auto check = [&](const QString &what, const QString &got, const QString &expected) {
            m_agreement.check(u"crowdsec/real-lapi-1.4.6"_s, what, got, expected, event.raw);
        };
        check(u"address"_s, event.srcIp.toString(), alert[u"source"_s][u"ip"_s].toString());
        check(u"signature"_s, event.ruleId, alert[u"scenario"_s].toString());
        check(u"time"_s, seconds(event.time), stop.left(10) + u'T' + stop.mid(11, 8) + u'Z');
        check(u"action"_s, toKey(event.disposition), u"blocked"_s);
        check(u"message"_s, event.title, alert[u"message"_s].toString());
    }
    const auto again = replay.round(kNow + kMinute);
    QVERIFY(again && replay.stored.size() == told.size());
    QCOMPARE(replay.source().lostRecords(), 0);
}

/// 1.4 to 1.6.9 never answer a limit well below the number of matching alerts: ours ends in time.
void TestRealPolled::crowdsecThatHangs()
{
    NEEDS_REAL_DATA("products/crowdsec/real-lapi-1.4.6");
    test::Replay replay(u"crowdsec"_s, [](const test::Asked &asked) {
        if (asked.path == u"/v1/watchers/login")
            return answer(recording(u"crowdsec/real-lapi-1.4.6/login.json"_s));
        return QByteArray(); // silence
    });
    replay.patienceMs = 900;
    const auto polled = replay.round(kNow);
    QVERIFY(!polled);
    QCOMPARE(int(polled.error().kind), int(ErrorKind::TimedOut));
}

namespace {

/// Answers of a HAR recording by path, and by the page asked for where there are pages.
test::Replay::Serve serveHar(const QString &path)
{
    const QJsonObject har = QJsonDocument::fromJson(recording(path)).object();
    const QJsonArray entries = har[u"log"_s][u"entries"_s].toArray();
    return [entries](const test::Asked &asked) {
        for (const QJsonValue &entry : entries) {
            const QUrl url(entry[u"request"_s][u"url"_s].toString());
            const QJsonValue response = entry[u"response"_s];
            const QString page = QUrlQuery(url).queryItemValue(u"page"_s);
            if (url.path() == asked.path && page == asked.query.queryItemValue(u"page"_s) &&
                entry[u"request"_s][u"method"_s].toString().toLatin1() == asked.method)
                return test::TlsServer::http(response[u"status"_s].toInt(),
                    response[u"content"_s][u"text"_s].toString().toUtf8());
        }
        return nothing();
    };
}

QJsonArray hostsOfHar(const QString &path)
{
    const QJsonObject har = QJsonDocument::fromJson(recording(path)).object();
    for (const QJsonValue &entry : har[u"log"_s][u"entries"_s].toArray()) {
        if (entry[u"request"_s][u"url"_s].toString().contains(u"/hosts?page=0"))
            return QJsonDocument::fromJson(
                entry[u"response"_s][u"content"_s][u"text"_s].toString().toUtf8())[u"hosts"_s]
                .toArray();
    }
    return {};
}

} // namespace

void TestRealPolled::fleet()
{
    NEEDS_REAL_DATA("products/fleet/jupiterone-recordings");
    const QString folder = u"fleet/jupiterone-recordings/"_s;
    for (const QString &name :
        {u"fetch-hosts_1511573093.har"_s, u"fetch-policies_3603344088.har"_s}) {
        test::Replay replay(u"fleet"_s, serveHar(folder + name));
        const auto polled = replay.round(kNow);
        QVERIFY2(polled, qPrintable(polled ? QString() : polled.error().detail));
        QHash<QString, DeviceReport> byId;
        for (const DeviceReport &device : std::as_const(replay.devices))
            byId.insert(device.hint.agentId.section(u'/', -1), device);
        const QJsonArray hosts = hostsOfHar(folder + name);
        QVERIFY(!hosts.isEmpty());
        for (const QJsonValue &host : hosts) {
            const DeviceReport got = byId.value(host[u"uuid"_s].toString());
            const QByteArray line = host[u"uuid"_s].toString().toUtf8();
            const auto check = [&](const QString &what, const QString &is, const QString &was) {
                m_agreement.check(u"fleet/jupiterone-recordings"_s, what, is, was, line);
            };
            check(u"host"_s, got.hint.hostname, host[u"computer_name"_s].toString());
            check(u"os"_s, got.osName, host[u"os_version"_s].toString());
            check(u"vendor"_s, got.vendor, host[u"hardware_vendor"_s].toString());
            check(u"seen"_s, seconds(got.seen), host[u"seen_time"_s].toString());
            const bool online = host[u"status"_s].toString() == u"online";
            const bool active = got.agentState == DeviceReport::AgentState::Active;
            check(u"state"_s, QString::number(active), QString::number(online));
        }
    }
}

namespace {

/// OPNsense's own paging: a page begins with the last row of the one before.
QByteArray alertPage(const QJsonArray &all, const QByteArray &body)
{
    const QJsonObject asked = QJsonDocument::fromJson(body).object();
    const qsizetype count = asked[u"rowCount"_s].toInt();
    const qsizetype offset = qMax<qsizetype>((asked[u"current"_s].toInt() - 1) * count - 1, 0);
    QJsonArray rows;
    for (qsizetype i = offset; i < all.size() && rows.size() < count; ++i)
        rows << all.at(i);
    return answer(json(QJsonObject{{u"rows"_s, rows}, {u"rowCount"_s, rows.size()},
        {u"total"_s, offset + rows.size() + 1}, {u"current"_s, 1}}));
}

QJsonObject objectOf(const QString &name)
{
    return QJsonDocument::fromJson(recording(u"opnsense_pfsense/real-script-output/"_s + name))
        .object();
}

} // namespace

void TestRealPolled::opnsenseAlerts()
{
    NEEDS_REAL_DATA("products/opnsense_pfsense/real-script-output");
    QJsonArray all = objectOf(u"query_alerts_all.json"_s)[u"rows"_s].toArray();
    QVERIFY(all.size() > 300);
    const QJsonValue newest = all.first();
    all.removeFirst(); // comes after the first round
    test::Replay replay(u"opnsense"_s, [&all](const test::Asked &asked) {
        return asked.path.endsWith(u"/queryAlerts") ? alertPage(all, asked.body) : nothing();
    });
    const auto polled = replay.round(kNow);
    QVERIFY2(polled, qPrintable(polled ? QString() : polled.error().detail));
    const qsizetype before = replay.stored.size();
    all.prepend(newest);
    QVERIFY(replay.round(kNow + kMinute));
    QCOMPARE(replay.stored.size(), before + 1);
    QVERIFY(replay.round(kNow + 2 * kMinute));
    QCOMPARE(replay.stored.size(), before + 1);
    for (const Event &event : std::as_const(replay.stored)) {
        const QJsonObject row = QJsonDocument::fromJson(event.raw).object();
        const QJsonObject flow = row[u"flow"_s].toObject();
        const QJsonObject ends = flow.contains(u"src_ip"_s) ? flow : row;
        const auto check = [&](const QString &what, const QString &got, const QString &expected) {
            m_agreement.check(
                u"opnsense_pfsense/real-script-output"_s, what, got, expected, event.raw);
        };
        check(u"source"_s, event.srcIp.toString(), addressText(ends[u"src_ip"_s].toString()));
        check(u"target"_s, event.dstIp.toString(), addressText(ends[u"dest_ip"_s].toString()));
        check(u"port"_s, QString::number(event.dstPort),
            QString::number(ends[u"dest_port"_s].toInt()));
        check(u"signature"_s, event.ruleId, QString::number(row[u"alert_sid"_s].toInteger()));
        check(u"action"_s, QString::number(event.disposition == Disposition::Blocked),
            QString::number(row[u"alert_action"_s].toString() == u"blocked"));
        check(u"time"_s, seconds(event.time), row[u"timestamp"_s].toString().left(19) + u'Z');
    }
}

namespace {

QString logRow(const QString &src, const QString &dst, int protocol, bool blocked)
{
    return u"%1 %2 %3 %4"_s.arg(src, dst).arg(protocol).arg(blocked);
}

/// What was stored of the firewall's log, which tells no bytes.
QStringList logRows(const test::Polling &polled)
{
    QStringList rows;
    for (const Event &event : polled.stored) {
        if (event.bytesOut == 0 && event.bytesIn == 0)
            rows << logRow(event.srcIp.toString(), event.dstIp.toString(), event.protocol,
                event.disposition == Disposition::Blocked);
    }
    rows.sort();
    return rows;
}

QStringList logRows(const QJsonArray &log)
{
    QStringList rows;
    for (const QJsonValue &row : log)
        rows << logRow(addressText(row[u"src"_s].toString()), addressText(row[u"dst"_s].toString()),
            row[u"protonum"_s].toString().toInt(), row[u"action"_s].toString() == u"block");
    rows.sort();
    return rows;
}

} // namespace

/// The firewall's log after a digest, and the day's bytes out of its own aggregator.
void TestRealPolled::opnsenseOthers()
{
    NEEDS_REAL_DATA("products/opnsense_pfsense/real-script-output");
    const QString folder = u"opnsense_pfsense/real-script-output/"_s;
    const QJsonArray log =
        QJsonDocument::fromJson(recording(folder + u"firewall_log_limit1000.json"_s)).array();
    QByteArray top = recording(folder + u"networkinsight_demo.txt"_s);
    top = top.mid(top.indexOf('['));
    top = top.left(top.indexOf("\n]") + 2);
    test::Replay replay(u"opnsense"_s, [&](const test::Asked &asked) {
        if (asked.path.endsWith(u"/queryAlerts"))
            return answer("{\"rows\":[]}");
        if (asked.path.endsWith(u"/firewall/log"))
            return answer(asked.query.hasQueryItem(u"digest"_s)
                    ? json(objectOf(u"firewall_log_digest.json"_s)[u"answer"_s])
                    : json(log));
        return asked.path.contains(u"/networkinsight/top/") ? answer(top) : nothing();
    });
    const auto polled = replay.round(kNow);
    QVERIFY2(polled, qPrintable(polled ? QString() : polled.error().detail));
    const auto known = replay.stored.size();
    QVERIFY(replay.round(kNow + kMinute)); // the same rows behind a digest: nothing twice
    QCOMPARE(replay.stored.size(), known);
    const QStringList got = logRows(replay);
    const QStringList expected = logRows(log);
    for (qsizetype i = 0; i < expected.size(); ++i)
        m_agreement.check(
            u"opnsense_pfsense/real-script-output"_s, u"row"_s, got.value(i), expected.at(i), {});
    QVERIFY(!log.isEmpty() && got.size() == log.size());
    qint64 out = 0;
    for (const Event &event : std::as_const(replay.stored))
        out += event.dstIp.toString() == u"142.250.196.110" ? event.bytesOut : 0;
    // A gigabyte's thousandth went out, told once on each card, on each of seven days asked for.
    m_agreement.check(u"opnsense_pfsense/real-script-output"_s, u"bytes out"_s,
        QString::number(out), QString::number(7 * 1'000'000), {});
}

void TestRealPolled::unifi()
{
    NEEDS_REAL_DATA("products/unifi/unpoller");
    QJsonArray alerts;
    for (const QJsonValue &event :
        QJsonDocument::fromJson(recording(u"unifi/unpoller/events.json"_s)).array()) {
        if (event[u"key"_s].toString() == u"EVT_IPS_IpsAlert")
            alerts << event;
    }
    QVERIFY(!alerts.isEmpty());
    const auto data = [](const QJsonArray &rows) {
        return json(QJsonObject{{u"meta"_s, QJsonObject{{u"rc"_s, u"ok"_s}}}, {u"data"_s, rows}});
    };
    test::Replay replay(u"unifi"_s, [&](const test::Asked &asked) {
        if (asked.path == u"/api/auth/login")
            return test::TlsServer::http(
                200, "{}", "Set-Cookie: TOKEN=abc; Path=/\r\nX-CSRF-Token: one\r\n");
        if (!asked.head.contains("TOKEN=abc") || !asked.head.contains("X-CSRF-Token: one"))
            return test::TlsServer::http(401, "{}");
        if (asked.path == u"/proxy/network/api/self/sites")
            return answer(data({QJsonObject{{u"name"_s, u"default"_s}}}));
        return asked.path.endsWith(u"/stat/ips/event") ? answer(data(alerts)) : nothing();
    });
    const auto polled = replay.round(kNow);
    QVERIFY2(polled, qPrintable(polled ? QString() : polled.error().detail));
    QCOMPARE(replay.stored.size(), alerts.size());
    for (const Event &event : std::as_const(replay.stored)) {
        const QJsonObject row = QJsonDocument::fromJson(event.raw).object();
        const auto check = [&](const QString &what, const QString &got, const QString &expected) {
            m_agreement.check(u"unifi/unpoller"_s, what, got, expected, event.raw);
        };
        check(u"source"_s, event.srcIp.toString(), addressText(row[u"src_ip"_s].toString()));
        check(u"target"_s, event.dstIp.toString(), addressText(row[u"dest_ip"_s].toString()));
        check(u"port"_s, QString::number(event.dstPort),
            QString::number(row[u"dest_port"_s].toInt()));
        check(u"signature"_s, event.ruleId,
            QString::number(row[u"inner_alert_signature_id"_s].toInteger()));
        check(u"severity"_s, toKey(event.severity), u"high"_s);
        check(u"action"_s, toKey(event.disposition), u"detected"_s);
        check(u"time"_s, seconds(event.time), row[u"datetime"_s].toString());
        check(u"mac"_s, event.device.mac, row[u"src_mac"_s].toString());
    }
}

void TestRealPolled::cleanupTestCase()
{
    m_agreement.print();
    if (m_agreement.checks(u"fleet/jupiterone-recordings"_s) > 0)
        QVERIFY(m_agreement.share() >= 0.99);
}

QTEST_GUILESS_MAIN(TestRealPolled)
#include "tst_real_polled.moc"
