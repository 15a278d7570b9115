#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/source.h"

namespace otasuke {

/// A FortiGate (FortiOS 6.4–7.6) over its REST API with an administrator's API token. One endpoint,
/// role "api"; its secret is the token ("Authorization: Bearer …", never in the address).
///
/// What it asks and reads (all GET, all JSON; every reply is an envelope with "status", "serial",
/// "version" ("v7.2.8"), "build" (1639) and "results"):
///
/// /api/v2/monitor/system/status
///     results.hostname, .model_name ("FortiGate"), .model_number ("60F")
/// /api/v2/monitor/log/device/state
///     results.{disk,memory,fortianalyzer,forticloud}.{is_available,is_enabled}; the first store of
///     that order which is both is read; none → NotFound; a 404 → "disk", and "memory" if that
///     answers 404 too
/// /api/v2/log/{store}/{type}?start=&rows=1000[&session_id=]
///         &filter=_metadata.timestamp>="MS"[&filter=_metadata.timestamp<"MS"]
///     with {type} one of traffic/forward, virus, ips, anomaly, webfilter, emailfilter, app-ctrl,
///     dns. Two filters are an AND; a box that answers the "<" with 500 is asked without it.
///     results[] = rows (any order), session_id (repeated for the next page and while polling),
///     completed (0–100; below 100 the same page is asked again), total_lines. A page with fewer
///     rows than asked for is the last. 404 = nothing logged of this type, or kept
///     under {store}/utm/{type}, which is tried once.
///     Rows: numbers may be numbers or strings. All types: eventtime (10 digits s or 19 digits ns),
///     date, time, tz, logid, type, subtype, eventtype, level, devid, vd, sessionid, srcip,
///     srcport, dstip, dstport, proto, service, action, user, unauthuser, srcmac, mastersrcmac,
///     srcname, hostname, direction, msg, crlevel, severity. traffic: dstname, app, appcat,
///     duration, sentbyte, rcvdbyte, sentdelta, rcvddelta (logid
///       0000000013 the final record, 0000000020 one in between, see fortigate_bytes.h)
///     virus: virus, virusid, filename, url, dtype, eventtype, from, sender, to, recipient, subject
///     ips, anomaly: attack, attackid, severity, url, ref
///     webfilter: hostname, url, cat, catdesc, urltype
///     emailfilter: from, sender, to, recipient, subject, banword, attachment
///     app-ctrl: app, appcat, apprisk, hostname
///     dns: qname, qtype, botnetdomain, botnetip, catdesc
/// /api/v2/monitor/user/device/query?start=&number=1000
///     results[]: mac, ipv4_address, hostname, os_name, os_version, hardware_vendor, hardware_type,
///     last_seen (epoch seconds), is_online; a page with fewer rows than asked for is the last
///
/// /api/v2/monitor/network/arp   results[]: ip, mac
/// /api/v2/monitor/system/dhcp   results[]: ip, mac, hostname, type ("ipv4")
/// /api/v2/monitor/license/status   results.{antivirus, ips, forticare …}: status ("licensed",
///     "expired", "no_license" …), expires (epoch seconds)
/// Devices and these three may be lacking or not allowed (403, 404, 405).
///
/// The connection test asks system/status, log/device/state and one row of traffic/forward.
class FortigateSource final : public Source
{
public:
    FortigateSource(const SourceSettings &settings, const Secrets &secrets);
    ~FortigateSource() override;

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
