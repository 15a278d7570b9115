#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/polled_source.h"

namespace otasuke {

/// A MikroTik router (RouterOS 7.1 and newer) over its REST API, HTTP Basic. One endpoint, role
/// "api". Every value is a string. https://help.mikrotik.com/docs/display/ROS/REST+API
///
/// GET /rest/system/resource   → version ("7.11.2 (stable)"), board-name; NotFound: older than 7.1
/// GET /rest/system/clock      → date ("2026-11-20", before 7.10 "nov/20/2026"), time, gmt-offset
/// GET /rest/log?.proplist=.id,time,topics,message
///     [] of .id ("*1A", counted up from the start of the router), time (box's own time, see
///     mikrotikTime), topics, message. The memory holds the last 1,000 by default and is empty
///     after a restart; there is no place to go on from, so all of it is read and what is known
///     is known by its identity. Numbers missing before the oldest one are told as lost.
/// GET /rest/ip/dhcp-server/lease  [] of mac-address, active-address, address, host-name, status,
///     last-seen ("3m5s" ago); GET /rest/ip/arp  [] of mac-address, address, complete. Both may be
///     lacking.
class MikrotikSource final : public PolledSource
{
public:
    MikrotikSource(const SourceSettings &settings, const Secrets &secrets);

    static SourceKindInfo info();

protected:
    void planRound(const QJsonObject &cursor) override;
    void planTest() override;
    void authorise(HttpRequest &request) const override;

private:
    HttpRequest get(const QString &path, const QByteArray &query = {}) const;
    void askProduct();
    Result<void> readProduct(simdjson::dom::element answer);
    Result<void> readClock(simdjson::dom::element answer);
    Result<void> readLog(simdjson::dom::element answer, EventBatch &batch);
    Result<void> readLeases(simdjson::dom::element answer, EventBatch &batch);
    Result<void> readNeighbours(simdjson::dom::element answer, EventBatch &batch);
    bool readMessage(const JsonFields &row, Event &event);

    SourceEndpoint m_endpoint;
    Secret m_password;
    qint64 m_last = 0; ///< number of the newest message read
    qint64 m_localSeconds = 0; ///< the router's own date and time of day, as if it were UTC
    qint64 m_zoneSeconds = 0;
};

/// When a message was logged: "2026-11-20 08:00:00" (7.10 and newer), "nov/20/2026 08:00:00",
/// "nov/20 08:00:00" (another day), "08:00:00" (today). 0 if it is none of these.
/// `local`: the router's date and time of day in seconds as if it were UTC; `zone`: seconds east.
UtcMicros mikrotikTime(QStringView text, qint64 local, qint64 zone);
/// "1w2d3h4m5s" in seconds; nullopt if it is none ("never").
std::optional<qint64> mikrotikSpan(QStringView text);

} // namespace otasuke
