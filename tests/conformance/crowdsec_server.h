#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/conformance/peers.h"
#include "tests/conformance/replay.h"

namespace otasuke::test {

/// Alerts as a log processor sends them, `count` of them from `first` on, a second each from
/// `start` on. The server's clock is the computer's, and it is asked for the last so many days.
inline QByteArray crowdsecAlerts(UtcMicros start, int first, int count)
{
    using namespace Qt::StringLiterals;
    QJsonArray all;
    for (int i = first; i < first + count; ++i) {
        const QString ip = u"198.51.100.%1"_s.arg(i % 250 + 1);
        const QString at = toRfc3339(start + i * kSecond);
        all << QJsonObject{{u"scenario"_s, u"test/ssh-bf"_s}, {u"scenario_hash"_s, u"x"_s},
            {u"scenario_version"_s, u"0.1"_s}, {u"message"_s, u"alert %1"_s.arg(i)},
            {u"events_count"_s, 1}, {u"start_at"_s, at}, {u"stop_at"_s, at}, {u"capacity"_s, 5},
            {u"leakspeed"_s, u"10s"_s}, {u"simulated"_s, false}, {u"events"_s, QJsonArray()},
            {u"source"_s, QJsonObject{{u"scope"_s, u"Ip"_s}, {u"value"_s, ip}, {u"ip"_s, ip}}}};
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

/// The real Local API (Debian's crowdsec 1.4.6) on loopback with a database of its own, and two
/// machines that it knows: "console" and "sensor", with the password "secret of …". Its engine, a
/// process of its own, is the sensor: it knows the hub's scenarios of guessed SSH passwords.
class CrowdsecServer
{
public:
    static bool isThere()
    {
        return !peerProgram(QStringLiteral("crowdsec")).isEmpty() &&
            !peerProgram(QStringLiteral("cscli")).isEmpty();
    }
    explicit CrowdsecServer(bool tls)
        : m_tls(tls)
        , m_port(freePort())
        , m_identity(makeIdentity(QStringLiteral("CrowdSec")))
    {
    }
    /// False: said() tells why.
    bool start()
    {
        if (!QFile::exists(configuration()) && !setUp())
            return false;
        m_peer.start(peerProgram(QStringLiteral("crowdsec")),
            {QStringLiteral("-c"), configuration(), QStringLiteral("-no-cs")});
        return m_peer.waitForPort(m_port);
    }
    void stop() { m_peer.stop(); }
    QByteArray said() { return m_peer.said() + m_engine.said(); }
    quint16 port() const { return m_port; }
    QByteArray pin() const { return m_identity.sha256(); }
    QUrl url(const QString &path = {}) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                        .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
                        .arg(m_port)
                        .arg(path));
    }

    /// Has the engine read a log of syslog lines to its end: what runs over is sent to the Local
    /// API by itself. False: said() tells why.
    bool readLog(const QByteArray &lines)
    {
        write("auth.log", lines);
        m_engine.start(peerProgram(QStringLiteral("crowdsec")),
            {QStringLiteral("-c"), configuration(), QStringLiteral("-no-api"),
                QStringLiteral("-dsn"),
                QStringLiteral("file://") + m_dir.filePath(QStringLiteral("auth.log")),
                QStringLiteral("-type"), QStringLiteral("syslog")});
        return m_engine.process.waitForFinished(60'000) && m_engine.process.exitCode() == 0;
    }
    /// Sends alerts as the log processor does.
    bool send(Polling &polling, const QByteArray &body) const
    {
        HttpRequest post = asSensor(polling, QStringLiteral("/v1/alerts"));
        post.body = body;
        const auto sent = polling.send(post);
        return sent && sent->status == 201;
    }
    /// All alerts that it knows, as it tells them.
    QJsonArray alerts(Polling &polling) const
    {
        HttpRequest all = asSensor(polling, QStringLiteral("/v1/alerts?limit=0"));
        all.method = "GET";
        const auto told = polling.send(all);
        return told ? QJsonDocument::fromJson(told->body).array() : QJsonArray();
    }

private:
    QString configuration() const { return m_dir.filePath(QStringLiteral("config.yaml")); }
    bool setUp() const
    {
        static constexpr QLatin1StringView kConfig(R"(
common: {daemonize: false, log_media: stdout, log_level: warning, working_dir: .}
config_paths: {config_dir: %1/, data_dir: %1/, simulation_path: %1/simulation.yaml, hub_dir: %4/,
  index_path: %4/.index.json, notification_dir: %1/, plugin_dir: %1/}
crowdsec_service: {acquisition_path: %1/acquis.yaml, parser_routines: 1}
cscli: {output: json}
db_config: {log_level: warning, type: sqlite, db_path: %1/crowdsec.db, use_wal: true,
  flush: {max_items: 5000, max_age: 30d}}
api:
  client: {insecure_skip_verify: true, credentials_path: %1/credentials.yaml}
  server: {log_level: warning, listen_uri: "127.0.0.1:%2", profiles_path: %1/profiles.yaml%3}
prometheus: {enabled: false}
)");
        const QString tls =
            QStringLiteral(",\n    tls: {cert_file: %1/cert.pem, key_file: %1/key.pem}")
                .arg(m_dir.path());
        write("cert.pem", m_identity.certificate.toPem());
        write("key.pem", m_identity.key.toPem());
        write("simulation.yaml", "simulation: off\n");
        write("profiles.yaml",
            "name: ban\nfilters: [\"Alert.GetScope() == 'Ip'\"]\n"
            "decisions: [{type: ban, duration: 4h}]\non_success: break\n");
        write("acquis.yaml", "");
        write("credentials.yaml",
            "url: " + url().toEncoded() + "\nlogin: sensor\npassword: secret of sensor\n");
        write("config.yaml",
            QString(kConfig)
                .arg(m_dir.path())
                .arg(m_port)
                .arg(m_tls ? tls : QString(), hub())
                .toUtf8());
        return linkHub() && addMachine(QStringLiteral("console")) &&
            addMachine(QStringLiteral("sensor"));
    }
    /// Below what its package brought, which may have been unpacked anywhere.
    static QString packaged(const QString &path)
    {
        const QString program = peerProgram(QStringLiteral("crowdsec"));
        return program.left(program.lastIndexOf(QStringLiteral("/usr/"))) + path;
    }
    static QString hub() { return packaged(QStringLiteral("/usr/share/crowdsec/hub")); }
    /// A stage or scenario is at work if its file is linked where the engine looks.
    bool linkHub() const
    {
        const QDir here(m_dir.path());
        bool linked = QFile::link(packaged(QStringLiteral("/etc/crowdsec/patterns")),
            here.filePath(QStringLiteral("patterns")));
        for (const QString &folder :
            {QStringLiteral("parsers/s00-raw"), QStringLiteral("parsers/s01-parse"),
                QStringLiteral("parsers/s02-enrich"), QStringLiteral("scenarios")})
            linked = here.mkpath(folder) && linked;
        for (const auto &[folder, name] : {std::pair("parsers/s00-raw", "syslog-logs"),
                 std::pair("parsers/s01-parse", "sshd-logs"),
                 std::pair("parsers/s02-enrich", "dateparse-enrich"),
                 std::pair("scenarios", "ssh-bf")}) {
            const QString from = QStringLiteral("%1/%2/crowdsecurity/%3.yaml");
            const QString to = QStringLiteral("%1/%2.yaml");
            linked =
                QFile::link(from.arg(hub(), QLatin1StringView(folder), QLatin1StringView(name)),
                    here.filePath(to.arg(QLatin1StringView(folder), QLatin1StringView(name)))) &&
                linked;
        }
        return linked;
    }
    bool addMachine(const QString &name) const
    {
        return ranPeer(peerProgram(QStringLiteral("cscli")),
            {QStringLiteral("-c"), configuration(), QStringLiteral("machines"),
                QStringLiteral("add"), name, QStringLiteral("--password"),
                QStringLiteral("secret of ") + name, QStringLiteral("-f"),
                QStringLiteral("/dev/null")});
    }
    void write(const char *name, const QByteArray &text) const
    {
        QFile file(m_dir.filePath(QLatin1StringView(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("can't write %s", name);
    }
    HttpRequest request(const QString &path) const
    {
        HttpRequest request;
        request.method = "POST";
        request.url = url(path);
        request.headers = {{"Content-Type", "application/json"}};
        if (m_tls)
            request.trust.pinnedSha256 = pin();
        return request;
    }

    /// A request with the log processor's token; without one, if it was not let in.
    HttpRequest asSensor(Polling &polling, const QString &path) const
    {
        HttpRequest login = request(QStringLiteral("/v1/watchers/login"));
        login.body = R"({"machine_id":"sensor","password":"secret of sensor"})";
        HttpRequest next = request(path);
        if (const auto token = polling.send(login)) {
            const QJsonDocument told = QJsonDocument::fromJson(token->body);
            next.headers << std::pair<QByteArray, QByteArray>{
                "Authorization", "Bearer " + told[QStringLiteral("token")].toString().toUtf8()};
        }
        return next;
    }

    bool m_tls;
    quint16 m_port;
    Identity m_identity;
    QTemporaryDir m_dir;
    Peer m_peer;
    Peer m_engine;
};

} // namespace otasuke::test
