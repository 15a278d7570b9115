// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/health_book.h"

#include <algorithm>

namespace otasuke {
namespace {

struct Before
{
    SourceState state = SourceState::Never;
    UtcMicros since = 0, lastOk = 0, lastEvent = 0;
};

std::optional<Before> stored(Database &db, qint64 source)
{
    std::optional<Before> before;
    auto &row = db.statement(
        "SELECT state, since, last_ok, last_event FROM source_health WHERE source = ?");
    if (row.query(source).next())
        before = {row.as<SourceState>(0), row.integer(1), row.integer(2), row.integer(3)};
    row.reset();
    return before;
}

/// A span is open while the source is meant to be polled; until_hour is the first hour it is not.
void openSpan(Database &db, qint64 source, qint64 hour)
{
    const auto open = db.statement("SELECT 1 FROM source_span WHERE source = ? AND until_hour = 0")
                          .number(source);
    if (!open)
        db.statement("INSERT INTO source_span VALUES(?, ?, 0)"
                     " ON CONFLICT DO UPDATE SET until_hour = 0")
            .run(source, hour);
}

void closeSpan(Database &db, qint64 source, qint64 hour)
{
    db.statement("UPDATE source_span SET until_hour = max(from_hour, ?2)"
                 " WHERE source = ?1 AND until_hour = 0")
        .run(source, hour);
}

} // namespace

void saveHealth(StoreCore &core, const SourceHealth &health, UtcMicros now)
{
    Database &db = *core.db;
    const qint64 source = core.dimensions.source(health.id);
    const Before before = stored(db, source).value_or(Before{health.state, now, 0, 0});
    const bool ok = health.state == SourceState::Ok;
    const UtcMicros since = health.since != 0 ? health.since
        : before.state == health.state        ? before.since
                                              : now;
    std::optional<ErrorKind> errorKind;
    std::optional<QString> errorDetail;
    if (health.error) {
        errorKind = health.error->kind;
        errorDetail = health.error->detail;
    }
    db.statement("INSERT OR REPLACE INTO source_health VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)")
        .run(source, health.kind, health.name, health.role, health.state,
            std::max({before.lastOk, health.lastOk, ok ? now : 0}), since,
            std::max(before.lastEvent, health.lastEvent), errorKind, errorDetail, health.detail);
    if (health.state == SourceState::Disabled)
        closeSpan(db, source, RollUps::hourOf(now));
    else
        openSpan(db, source, RollUps::hourOf(now));
    if (ok) {
        core.rollUps.addRound(source, now);
        core.rollUps.flush(core.devices.merged());
    }
}

void forgetHealth(StoreCore &core, const QString &sourceId, UtcMicros now)
{
    Database &db = *core.db;
    const qint64 source = core.dimensions.source(sourceId);
    db.statement("UPDATE source_health SET shown = 0 WHERE source = ?").run(source);
    db.statement("UPDATE source SET cursor = NULL WHERE id = ?").run(source);
    const auto proof =
        db.statement("SELECT max(hour) FROM source_hour WHERE source = ?").number(source);
    closeSpan(db, source, now != 0 ? RollUps::hourOf(now) : proof.value_or(0) + 1);
}

} // namespace otasuke
