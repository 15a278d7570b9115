#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/polled_source.h"
#include "app/sources/signature_threat.h"

namespace otasuke {

/// UniFi Network on a UniFi OS console (paths below /proxy/network) or an older controller of its
/// own, with the name and password of a local account; one endpoint, role "api". The API is not
/// documented and changes; the official one has no intrusion alerts.
/// https://ubntwiki.com/products/software/unifi-controller/api
///
/// POST /api/auth/login {"password","username"}   404 = an older controller: POST /api/login.
///     Cookies of all answers are kept and sent back; so is the newest x-csrf-token (or
///     x-updated-csrf-token). 429 = tried too often.
/// Answers below /api/s are {"meta":{"rc":"ok"},"data":[]}; rc "error" with msg
///     "api.err.LoginRequired" is a refusal although the status is 200.
/// GET  /api/self/sites             data[].name: all sites are read
/// GET  /api/s/{site}/stat/sysinfo  data[0].version, name
/// POST /api/s/{site}/stat/ips/event {"_limit","_sort":"-time","end","start"}   times in ms
///     data[] newest first: _id, unique_alertid, time (ms) or timestamp (s), src_ip, dest_ip,
///     src_port, dest_port, src_mac, dst_mac, proto, app_proto, flow_id, host, catname,
///     inner_alert_{signature,signature_id,category,severity,action}. No place to go on from: a
///     full answer is asked again up to its oldest time, and ten minutes are read twice each round.
/// GET  /api/s/{site}/stat/sta      data[]: mac, ip, hostname, name, oui, last_seen (s)
/// GET  /v2/api/site/{site}/traffic?start=&end=&includeUnidentified=true   each full hour once:
///     client_usage_by_app[].client.mac, usage_by_app[].{application,category,bytes_received,
///     bytes_transmitted}. It names no servers, so a client's sums go without one.
class UnifiSource final : public PolledSource
{
public:
    UnifiSource(const SourceSettings &settings, const Secrets &secrets);

    static SourceKindInfo info();

protected:
    void planRound(const QJsonObject &cursor) override;
    void planTest() override;
    void authorise(HttpRequest &request) const override;
    bool needsLogin() const override { return m_cookies.isEmpty(); }
    Question login() override;
    void forgetLogin() override;
    void lookAt(const HttpReply &reply) override;
    /// An older controller answers a wrong password with 400, others with 403 after some tries.
    std::optional<Error> errorOf(const HttpReply &reply, bool loggingIn) const override;

private:
    HttpRequest network(const QString &path, const QByteArray &query = {}) const;
    void askSites(bool testing);
    void askSysinfo(const QString &site);
    void askAlerts(const QString &site, qint64 endMs, bool next);
    void askClients(const QString &site);
    void askTraffic(const QString &site);
    Result<void> readSites(simdjson::dom::element answer, bool testing);
    Result<void> readAlerts(simdjson::dom::element answer, EventBatch &batch, const QString &site);
    Result<void> readClients(simdjson::dom::element answer, EventBatch &batch);
    Result<void> readTraffic(
        simdjson::dom::element answer, EventBatch &batch, const QString &site, qint64 hourMs);
    void readUsage(const JsonFields &client, qint64 hourMs, const QString &site, EventBatch &batch);
    bool readAlert(const JsonFields &row, Event &event);
    /// data[] of an answer in "meta" and "data"; what "meta" complains of is an error.
    Result<simdjson::dom::array> dataOf(simdjson::dom::element answer);

    SourceEndpoint m_endpoint;
    Secret m_password;
    QHash<QByteArray, QByteArray> m_cookies;
    QByteArray m_csrf;
    bool m_older = false; ///< a controller without UniFi OS
    ThreatMemory m_threats;
    QJsonObject m_cursor;
    QHash<QString, IpAddress> m_addresses; ///< by MAC, of the clients there are now
    qint64 m_newestMs = 0;
    qint64 m_endMs = 0; ///< of the stretch of alerts being read
};

} // namespace otasuke
