#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/conformance/peers.h"
#include "tests/conformance/replay.h"

namespace otasuke::test {

/// Alerts as a log processor sends them, `count` of them from `first` on.
inline QByteArray crowdsecAlerts(int first, int count)
{
    using namespace Qt::StringLiterals;
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

/// The real Local API (Debian's crowdsec 1.4.6) on loopback with a database of its own, and two
/// machines that it knows: "console" and "sensor", with the password "secret of …".
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
    QByteArray said() { return m_peer.said(); }
    quint16 port() const { return m_port; }
    QByteArray pin() const { return m_identity.sha256(); }
    QUrl url(const QString &path = {}) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                        .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
                        .arg(m_port)
                        .arg(path));
    }

    /// Logs in as the log processor and sends alerts.
    bool send(Polling &polling, const QByteArray &body) const
    {
        HttpRequest login = request(QStringLiteral("/v1/watchers/login"));
        login.body = R"({"machine_id":"sensor","password":"secret of sensor"})";
        const auto token = polling.send(login);
        if (!token || token->status != 200)
            return false;
        HttpRequest post = request(QStringLiteral("/v1/alerts"));
        post.headers << std::pair<QByteArray, QByteArray>{"Authorization",
            "Bearer " +
                QJsonDocument::fromJson(token->body)[QStringLiteral("token")].toString().toUtf8()};
        post.body = body;
        const auto sent = polling.send(post);
        return sent && sent->status == 201;
    }

private:
    QString configuration() const { return m_dir.filePath(QStringLiteral("config.yaml")); }
    bool setUp() const
    {
        static constexpr QLatin1StringView kConfig(R"(
common: {daemonize: false, log_media: stdout, log_level: warning, working_dir: .}
config_paths: {config_dir: %1/, data_dir: %1/, simulation_path: %1/simulation.yaml, hub_dir: %1/,
  index_path: %1/index.json, notification_dir: %1/, plugin_dir: %1/}
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
        write("index.json", "{}");
        write("credentials.yaml", "");
        write("config.yaml",
            QString(kConfig).arg(m_dir.path()).arg(m_port).arg(m_tls ? tls : QString()).toUtf8());
        return addMachine(QStringLiteral("console")) && addMachine(QStringLiteral("sensor"));
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

    bool m_tls;
    quint16 m_port;
    Identity m_identity;
    QTemporaryDir m_dir;
    Peer m_peer;
};

} // namespace otasuke::test
