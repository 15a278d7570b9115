#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/opnsense_rows.h"
#include "app/sources/polled_source.h"

namespace otasuke {

/// OPNsense over its REST API with an API key (the user) and its secret, HTTP Basic; one endpoint,
/// role "api". https://docs.opnsense.org/development/api.html. The old spelling of commands
/// ("queryAlerts") is understood by old and new releases alike, but since 25.7 the rights to single
/// commands are granted for the new one ("system_time"): if the old one is forbidden, the new one
/// is tried.
///
/// GET  /api/diagnostics/system/systemInformation  → name, versions[0] ("OPNsense 25.1.5-amd64")
/// GET  /api/diagnostics/system/systemTime         → datetime ("Fri Nov 20 09:00:05 JST 2026")
/// POST /api/ids/service/queryAlerts {"current","fileid","rowCount","searchPhrase"}
///     rows[], newest first by place in the file; the next page begins with the last row of the one
///     before; "total" is no total. Read until the newest row of the last round comes, in the file
///     before this one (of /api/ids/service/getAlertLogs) if this one was begun anew since.
/// GET  /api/diagnostics/firewall/log?limit=5000[&digest=X]
///     [] newest first, from X on and X itself; an unknown X is answered with old rows; with X, a
///     line it can't parse empties the whole answer: asked again without.
/// GET  /api/diagnostics/interface/getArp          [] of mac, ip, hostname, manufacturer, expired
/// GET  /api/diagnostics/networkinsight/top/FlowSourceAddrDetails/{from}/{to}/src_addr,dst_addr,
///      service_port,if,direction/octets/5000      bytes of whole UTC days, so each is read once it
///     is over: what a PC sent comes the next morning.
/// GET  /api/core/system/status                    what the firewall itself complains of
/// GET  /api/crowdsec/alerts/search                of the add-on os-crowdsec
/// Only the alerts have to be allowed; what else is lacking is passed over.
class OpnsenseSource final : public PolledSource
{
public:
    OpnsenseSource(const SourceSettings &settings, const Secrets &secrets);

    static SourceKindInfo info();

protected:
    void planRound(const QJsonObject &cursor) override;
    void planTest() override;
    void authorise(HttpRequest &request) const override;

private:
    HttpRequest get(const QString &path, const QByteArray &query = {}) const;
    void askEither(
        const QString &older, const QString &newer, const Reader &read, const QString &what);
    void askProduct();
    void askTime();
    void askAlerts(int page);
    void askLog(bool fromDigest);
    void askInsight();
    void askOthers();
    Result<void> readAlerts(simdjson::dom::element answer, EventBatch &batch, int page);
    void endAlerts(EventBatch &batch);
    void askOlderFile();
    Result<void> readLog(simdjson::dom::element answer, EventBatch &batch, bool fromDigest);
    Result<void> readInsight(simdjson::dom::element answer, EventBatch &batch, const QDate &day);
    Result<void> readArp(simdjson::dom::element answer, EventBatch &batch);
    Result<void> readStatus(simdjson::dom::element answer, EventBatch &batch);

    SourceEndpoint m_endpoint;
    Secret m_secret;
    ThreatMemory m_threats;
    QJsonObject m_cursor;
    qint64 m_zone = 0; ///< seconds east
    QString m_file; ///< of alerts being read; empty = the present one
    QString m_newestAlert; ///< mark of the newest row of this round
    QString m_lastAlert; ///< mark of the last row of the page before
    bool m_metKnown = false; ///< the newest row of the last round was met
};

} // namespace otasuke
