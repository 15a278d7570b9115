#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/polled_source.h"
#include "app/sources/search_walk.h"

namespace otasuke {

/// Wazuh 4.x: agents from the server API (role "api"), alerts from the indexer (role "indexer").
/// Both have a user, a password and a certificate of their own. 5.x is refused
/// (UnsupportedVersion): it has other paths and other indices.
///
/// What it asks and reads (all JSON):
///
/// POST {api}/security/user/authenticate   HTTP Basic → data.token (JWT, lives 900 s); on a 401 of
///     any later call it is asked for once more. All further calls of {api} carry
///     "Authorization: Bearer <token>"; an "error" other than 0 or a total_failed_items above 0 is
///     an error although the status is 200.
/// GET {api}/   → data.api_version ("4.9.2")
/// GET {api}/agents?offset=&limit=500&sort=%2Bid
///     data.affected_items[], data.total_affected_items; of each: id ("003"; "000" is the manager
///     and left out), name, ip, status (active|disconnected|pending|never_connected), lastKeepAlive
///     ("9999-12-31…" = never), os.name, os.version, os.display_version, version
/// Of each active agent once a day, at most 20 agents a round; any of it may be lacking:
/// GET {api}/syscollector/{id}/netiface?limit=100
///     data.affected_items[].{name, mac, type, state}: the first up, non-loopback MAC
/// GET {api}/syscollector/{id}/os      os.{name,version,display_version}, where /agents has none
/// GET {api}/syscollector/{id}/hotfixes?limit=500   [].hotfix ("KB5031455")
/// GET {api}/sca/{id}                  [].{policy_id,name,score,fail,total_checks,end_scan}
/// GET {indexer}/   HTTP Basic → version.number (connection test only)
/// {indexer}/wazuh-alerts-4.x-* (one index a UTC day), HTTP Basic, as in search_walk.h by
///     timestamp, from 120 s before the newest one known, since alerts arrive late:
///     _id, _source: timestamp, id, agent.{id,name,ip},
///     rule.{id,level,description,groups[],mitre.{id[],tactic[]}}, data.{srcip,dstip,srcport,
///     dstport, srcuser,dstuser,url,file}, data.win.eventdata.*, data.win.system.eventID,
///     data.virustotal.*, syscheck.path, predecoder.hostname, location
/// {indexer}/wazuh-states-vulnerabilities-* (4.8 and newer) once a day, by
///     vulnerability.detected_at; may be lacking
class WazuhSource final : public PolledSource
{
public:
    WazuhSource(const SourceSettings &settings, const Secrets &secrets);

    static SourceKindInfo info();

protected:
    void planRound(const QJsonObject &cursor) override;
    void planTest() override;
    void authorise(HttpRequest &request) const override;
    bool needsLogin() const override { return m_token.isEmpty(); }
    Question login() override;
    void forgetLogin() override { m_token = {}; }

private:
    using PartReader = std::function<Result<void>(const JsonFields &reply, EventBatch &batch)>;
    Question toServer(const QString &path, const QByteArray &query, const PartReader &read);
    Question aboutAgent(const DeviceReport &agent, const QString &path, const QByteArray &query,
        const PartReader &read);
    Question toIndexer(HttpRequest request, Reader read, PassOver passOver = {});
    void askVersion();
    void askAgents(qint64 offset);
    void askParts(const DeviceReport &agent);
    void askPolicies(const DeviceReport &agent);
    void walkAlerts(bool first);
    void walkHoles();
    Result<void> readAgents(const JsonFields &reply, EventBatch &batch, qint64 offset);

    SourceEndpoint m_api, m_indexer;
    Secret m_apiPassword, m_indexerPassword, m_token;
    SearchWalk m_alerts, m_holes;
    QJsonObject m_cursor;
    QList<DeviceReport> m_asking; ///< agents whose parts are to be asked for in this round
    QHash<QString, qint64> m_askedDay; ///< by agent id
    QHash<QString, QString> m_macs; ///< by agent id
    UtcMicros m_newest = 0; ///< of the alerts read
    UtcMicros m_newestHole = 0;
    qint64 m_holesDay = 0;
};

} // namespace otasuke
