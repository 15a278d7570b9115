// SPDX-License-Identifier: GPL-3.0-or-later
// The real Local API of CrowdSec, where it is installed (Debian's crowdsec 1.4.6), over TLS.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include "tests/conformance/replay.h"

using namespace Qt::StringLiterals;
using namespace otasuke;

namespace {

constexpr auto kConfig = R"(
common: {daemonize: false, log_media: stdout, log_level: warning, working_dir: .}
config_paths: {config_dir: %1/, data_dir: %1/, simulation_path: %1/simulation.yaml, hub_dir: %1/,
  index_path: %1/index.json, notification_dir: %1/, plugin_dir: %1/}
cscli: {output: json}
db_config: {log_level: warning, type: sqlite, db_path: %1/crowdsec.db, use_wal: true,
  flush: {max_items: 5000, max_age: 30d}}
api:
  client: {insecure_skip_verify: true, credentials_path: %1/credentials.yaml}
  server: {log_level: warning, listen_uri: "127.0.0.1:%2", profiles_path: %1/profiles.yaml,
    tls: {cert_file: %1/cert.pem, key_file: %1/key.pem}}
prometheus: {enabled: false}
)"_L1;

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("can't write %s", qPrintable(path));
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Alerts as a log processor sends them, `count` of them from `first` on.
QByteArray alerts(int first, int count)
{
    QJsonArray all;
    for (int i = first; i < first + count; ++i) {
        const QString ip = u"198.51.100.%1"_s.arg(i % 250 + 1);
        const QString at = toRfc3339((1'795'000'000 + i) * kSecond);
        all << QJsonObject{{u"scenario"_s, u"test/ssh-bf"_s}, {u"scenario_hash"_s, u"x"_s},
            {u"scenario_version"_s, u"0.1"_s}, {u"message"_s, u"alert %1"_s.arg(i)},
            {u"events_count"_s, 1}, {u"start_at"_s, at}, {u"stop_at"_s, at}, {u"capacity"_s, 5},
            {u"leakspeed"_s, u"10s"_s}, {u"simulated"_s, false}, {u"events"_s, QJsonArray()},
            {u"source"_s, QJsonObject{{u"scope"_s, u"Ip"_s}, {u"value"_s, ip}, {u"ip"_s, ip}}}};
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace

class TestCrowdsecAlive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void polls();
    void cleanupTestCase() { stop(); }

private:
    void start();
    void stop();
    bool send(test::Polling &polling, const QByteArray &body);
    HttpRequest request(const QByteArray &method, const QString &path) const;

    QTemporaryDir m_dir;
    QProcess m_server;
    quint16 m_port = 0;
    QByteArray m_pin;
};

void TestCrowdsecAlive::initTestCase()
{
    if (QStandardPaths::findExecutable(u"crowdsec"_s).isEmpty() ||
        QStandardPaths::findExecutable(u"cscli"_s).isEmpty())
        QSKIP("skipped: CrowdSec (Debian package crowdsec) is not installed here");
    m_port = freePort();
    const test::Identity identity = test::makeIdentity(u"CrowdSec"_s);
    m_pin = identity.sha256();
    write(m_dir.filePath(u"cert.pem"_s), identity.certificate.toPem());
    write(m_dir.filePath(u"key.pem"_s), identity.key.toPem());
    write(m_dir.filePath(u"simulation.yaml"_s), "simulation: off\n");
    write(m_dir.filePath(u"profiles.yaml"_s),
        "name: ban\nfilters: [\"Alert.GetScope() == 'Ip'\"]\n"
        "decisions: [{type: ban, duration: 4h}]\non_success: break\n");
    write(m_dir.filePath(u"index.json"_s), "{}");
    write(m_dir.filePath(u"credentials.yaml"_s), "");
    write(
        m_dir.filePath(u"config.yaml"_s), QString(kConfig).arg(m_dir.path()).arg(m_port).toUtf8());
    for (const QString &machine : {u"console"_s, u"sensor"_s}) {
        QProcess cscli;
        cscli.start(u"cscli"_s,
            {u"-c"_s, m_dir.filePath(u"config.yaml"_s), u"machines"_s, u"add"_s, machine,
                u"--password"_s, u"secret of "_s + machine, u"-f"_s, u"/dev/null"_s});
        QVERIFY(cscli.waitForFinished(20'000));
        QVERIFY2(cscli.exitCode() == 0, cscli.readAllStandardError().constData());
    }
    start();
}

void TestCrowdsecAlive::start()
{
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(u"crowdsec"_s, {u"-c"_s, m_dir.filePath(u"config.yaml"_s), u"-no-cs"_s});
    for (int i = 0; i < 200; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(100))
            return;
        QTest::qWait(50);
    }
    QFAIL(m_server.readAll().constData());
}

void TestCrowdsecAlive::stop()
{
    m_server.kill();
    m_server.waitForFinished(10'000);
}

HttpRequest TestCrowdsecAlive::request(const QByteArray &method, const QString &path) const
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(u"https://127.0.0.1:%1%2"_s.arg(m_port).arg(path));
    request.headers = {{"Content-Type", "application/json"}};
    request.trust.pinnedSha256 = m_pin;
    return request;
}

/// Logs in as the log processor and sends alerts.
bool TestCrowdsecAlive::send(test::Polling &polling, const QByteArray &body)
{
    HttpRequest login = request("POST", u"/v1/watchers/login"_s);
    login.secretBody = Secret(R"({"machine_id":"sensor","password":"secret of sensor"})");
    const auto token = polling.send(login);
    if (!token || token->status != 200)
        return false;
    HttpRequest post = request("POST", u"/v1/alerts"_s);
    post.secretHeader = {"Authorization: Bearer ",
        Secret(QJsonDocument::fromJson(token->body)[u"token"_s].toString().toUtf8())};
    post.body = body;
    const auto sent = polling.send(post);
    return sent && sent->status == 201;
}

void TestCrowdsecAlive::polls()
{
    test::Polling polling(u"crowdsec"_s, QUrl(u"https://127.0.0.1:%1"_s.arg(m_port)), m_pin,
        u"console"_s, "secret of console");
    const UtcMicros now = 1'795'100'000 * kSecond;
    QVERIFY(polling.round(now)); // null: none yet
    QVERIFY(send(polling, alerts(0, 122)));
    const auto polled = polling.round(now);
    QVERIFY2(polled, qPrintable(polled ? QString() : polled.error().detail));
    QCOMPARE(polling.stored.size(), 122); // more than a page: asked again for all
    for (const Event &event : std::as_const(polling.stored)) {
        QCOMPARE(event.disposition, Disposition::Blocked);
        QCOMPARE(event.threat, ThreatKind::BruteForce);
        QVERIFY(event.time >= 1'795'000'000 * kSecond && event.time < now);
    }
    // After a restart it knows no token any more: the next round logs in anew by itself.
    stop();
    start();
    QVERIFY(send(polling, alerts(122, 1)));
    const auto again = polling.round(now + kMinute);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
    QCOMPARE(polling.stored.size(), 123);
    QCOMPARE(polling.source().lostRecords(), 0);
    QCOMPARE(polling.rejected, 0);
}

QTEST_GUILESS_MAIN(TestCrowdsecAlive)
#include "tst_crowdsec_alive.moc"
