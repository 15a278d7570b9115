#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/polled_source.h"
#include "app/sources/search_walk.h"

namespace otasuke {

/// Elastic Defend: its alerts in an Elasticsearch of the office (7.14 to 8), by an API key
/// ("Authorization: ApiKey …"). One endpoint, role "api". Documents arrive late, so they are read
/// by event.ingested, from two minutes before the newest one known, and told apart by _id.
///
/// GET  /  → version.number; may be forbidden
/// POST /logs-endpoint.alerts-* …  as in search_walk.h; a hit's _source as in elastic_alert.h
class ElasticSource final : public PolledSource
{
public:
    ElasticSource(const SourceSettings &settings, const Secrets &secrets);

    static SourceKindInfo info();

protected:
    void planRound(const QJsonObject &cursor) override;
    void planTest() override;
    void authorise(HttpRequest &request) const override;

private:
    void askProduct();
    void walkOn();
    void readHit(const JsonFields &hit, EventBatch &batch);

    SourceEndpoint m_endpoint;
    Secret m_key;
    SearchWalk m_walk;
    UtcMicros m_newest = 0;
};

} // namespace otasuke
