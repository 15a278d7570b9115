#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/polled_source.h"

namespace otasuke {

/// The Local API of a CrowdSec security engine (1.4 and newer). One endpoint, role "api"; its user
/// and secret are a machine's name and password. Decisions come with the alerts that led to them:
/// /v1/decisions answers 403 to a machine.
///
/// POST /v1/watchers/login {"machine_id","password"} → token (JWT, an hour; void after a restart
///     unless the server keeps its secret: then a 401 leads to a new log-in)
/// GET /v1/alerts?limit=100   null or [], newest first by id (a number that counts up). Of each:
///     id, created_at (RFC 3339), start_at, stop_at ("2026-11-22 20:00:00 +0000 UTC"), scenario,
///     message, source.{scope,value,ip}, decisions (null or [].{type,simulated}), simulated,
///     events[].meta[].{key,value} ("machine", "target_user", "service", "target_fqdn").
///     Anything from 200 on as a limit never comes back from 1.4 to 1.6.9 if enough alerts match.
/// GET /v1/alerts?limit=0&since=Nh   all of the last N hours, if the hundred newest don't reach
///     back to the newest known; an ISO time there answers 500. It filters by start_at, so a day
///     is added for those that arrive late. Numbers missing even then had been flushed: lost.
/// The community's block lists (source.scope "crowdsecurity/…", "lists:…") are no events.
class CrowdsecSource final : public PolledSource
{
public:
    CrowdsecSource(const SourceSettings &settings, const Secrets &secrets);

    static SourceKindInfo info();

protected:
    void planRound(const QJsonObject &cursor) override;
    void planTest() override;
    void authorise(HttpRequest &request) const override;
    bool needsLogin() const override { return m_token.isEmpty(); }
    Question login() override;
    void forgetLogin() override { m_token = {}; }

private:
    void askAlerts(const QByteArray &query, bool all);
    Result<void> readAlerts(simdjson::dom::element answer, EventBatch &batch, bool all);
    bool readAlert(const JsonFields &row, Event &event);

    SourceEndpoint m_endpoint;
    Secret m_password;
    Secret m_token;
    qint64 m_last = 0; ///< id of the newest alert read
    UtcMicros m_lastTime = 0; ///< when it was made
    qint64 m_oldest = 0; ///< of the answer being read
    qint64 m_newest = 0;
    UtcMicros m_newestTime = 0;
};

} // namespace otasuke
