#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/source.h"

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
/// GET {api}/syscollector/{id}/netiface?limit=100   once per agent and program start, at most 20 a
///     round; data.affected_items[].{name, mac, type, state}: the first up, non-loopback MAC. Any
///     status but 200 means "not known", not "broken".
/// GET {indexer}/   HTTP Basic → version.number (connection test only)
/// POST {indexer}/wazuh-alerts-4.x-*/_search   HTTP Basic, body
///     {"size":1000,"track_total_hits":false,"query":{"range":{"timestamp":{"gte":"RFC 3339"}}},
///      "sort":[{"timestamp":"asc"},{"_id":"asc"}][,"search_after":[ms,"id"]]}
///     hits.hits[]: _id, sort (fed back as search_after), _source: timestamp, id,
///     agent.{id,name,ip}, rule.{id,level,description,groups[],mitre.{id[],tactic[]}},
///     data.{srcip,dstip,srcport,dstport, srcuser,dstuser,url,file}, data.win.eventdata.*,
///     data.win.system.eventID, data.virustotal.*, syscheck.path, predecoder.hostname, location. A
///     page with fewer hits than asked for is the last. 404 = no index yet. timed_out or
///     _shards.failed above 0 is an error: nothing may be missed in silence. Reads from 120 s
///     before the newest one known, since alerts arrive late.
class WazuhSource final : public Source
{
public:
    WazuhSource(const SourceSettings &settings, const Secrets &secrets);
    ~WazuhSource() override;

    static SourceKindInfo info();

    void beginRound(const QByteArray &cursor, UtcMicros now) override;
    std::optional<HttpRequest> nextRequest() override;
    Result<EventBatch> takeReply(const HttpReply &reply) override;
    void beginTest() override;
    QString productName() const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace otasuke
