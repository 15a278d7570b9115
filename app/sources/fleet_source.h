#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "app/sources/polled_source.h"

namespace otasuke {

/// Fleet (osquery) with the token of an API-only user; one endpoint, role "api". It has no
/// detections: PCs, policies they pass or fail, who did what, and known holes.
/// https://fleetdm.com/docs/rest-api/rest-api
///
/// GET /api/v1/fleet/version                 → version
/// GET /api/v1/fleet/hosts?page=0&per_page=100   pages count from 0 and end with an empty hosts[]:
///     uuid, computer_name, hostname, primary_ip, primary_mac, os_version, hardware_vendor, status
///     (online, offline, mia, missing, new), seen_time ("0001-01-01T00:00:00Z" = never)
/// GET /api/v1/fleet/global/policies         policies[]: id, name, critical, failing_host_count;
///     GET /api/v1/fleet/hosts?…&policy_id=N&policy_response=failing names the PCs. What passes and
///     fails is a state: a record is made when it changes.
/// GET /api/v1/fleet/activities?page=0&per_page=100&order_key=id&order_direction=desc
///     activities[]: id, created_at, type, actor_full_name, details.{email,public_ip}
/// GET /api/v1/fleet/vulnerabilities?page=0&per_page=100   once a day; vulnerabilities[]: cve,
///     hosts_count, cvss_score, cisa_known_exploit (the latter two in the paid edition)
class FleetSource final : public PolledSource
{
public:
    FleetSource(const SourceSettings &settings, const Secrets &secrets);

    static SourceKindInfo info();

protected:
    void planRound(const QJsonObject &cursor) override;
    void planTest() override;
    void authorise(HttpRequest &request) const override;

private:
    static constexpr int kAPage = 100;
    static constexpr int kMostPages = 50;
    static constexpr qint64 kHighest = std::numeric_limits<qint64>::max();
    static QByteArray pageQuery(int page);
    static QString nameOf(const JsonFields &host);

    struct Policy
    {
        qint64 id = 0;
        QString name;
        bool critical = false;
        QHash<QString, QString> failing; ///< names of PCs by uuid
    };
    HttpRequest get(const QString &path, const QByteArray &query = {}) const;
    void askProduct();
    void askHosts(int page);
    void askPolicies();
    void askFailing(const Policy &policy, int page);
    void askActivities(int page);
    void askHoles(int page);
    Result<void> readHosts(simdjson::dom::element answer, EventBatch &batch, int page);
    bool readHost(const JsonFields &row, DeviceReport &report) const;
    Result<void> readPolicies(simdjson::dom::element answer, EventBatch &batch);
    Result<void> readFailing(
        simdjson::dom::element answer, EventBatch &batch, Policy policy, int page);
    void tellChanges(const Policy &policy, EventBatch &batch);
    void tellPolicy(const Policy &policy, const QString &uuid, bool failing, EventBatch &batch);
    Result<void> readActivities(simdjson::dom::element answer, EventBatch &batch, int page);
    Result<void> readHoles(simdjson::dom::element answer, EventBatch &batch, int page);

    SourceEndpoint m_endpoint;
    Secret m_token;
    QJsonObject m_cursor;
    qint64 m_newestActivity = 0;
};

} // namespace otasuke
