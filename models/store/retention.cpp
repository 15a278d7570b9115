// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/retention.h"

#include "models/store/meta.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr int kHostsKept = 200; // a day, after kThinAfter
constexpr qint64 kThinAfter = 3; // days

struct Target
{
    QByteArray table;
    const char *horizon;
};

/// Deletes up to `limit` rows from before `cutoff` and moves the horizon behind the last of them.
qint64 expireTable(Database &db, const Target &target, UtcMicros cutoff, qint64 limit)
{
    if (cutoff <= 0 || limit <= 0)
        return 0;
    const auto boundary = db.statement("SELECT max(id) FROM (SELECT id FROM " + target.table +
                                " WHERE id < ? ORDER BY id LIMIT ?)")
                              .number(firstIdAt(cutoff), limit);
    if (!boundary)
        return 0;
    db.statement("DELETE FROM " + target.table + " WHERE id <= ?").run(*boundary);
    const qint64 deleted = db.changes();
    setMeta(db, target.horizon, placeOf(*boundary) + 1);
    return deleted;
}

void thin(StoreCore &core, UtcMicros now)
{
    Database &db = *core.db;
    const qint64 today = core.options.calendar.dayOf(now).toJulianDay();
    // One day a call: the oldest one not thinned yet is found by its number of hosts.
    const auto day = db.statement("SELECT day FROM host_day WHERE day < ? GROUP BY day"
                                  " HAVING count(*) > ? LIMIT 1")
                         .number(today - kThinAfter, kHostsKept);
    if (!day)
        return;
    db.statement("DELETE FROM host_day WHERE day = ?1 AND host NOT IN (SELECT host FROM host_day"
                 " WHERE day = ?1 ORDER BY bytes_out DESC, host LIMIT ?2)")
        .run(*day, kHostsKept);
}

} // namespace

qint64 expireRows(StoreCore &core, const Retention &retention, UtcMicros now, qint64 limit)
{
    Database &db = *core.db;
    const UtcMicros flows = now - qint64(retention.flowDays) * kDay;
    const UtcMicros records = fromDateTime(toDateTime(now).addMonths(-retention.detectionMonths));
    qint64 deleted = expireTable(db, {"flow_row", kFlowHorizon}, flows, limit);
    deleted += expireTable(db, {"record", kRecordHorizon}, records, limit - deleted);
    db.statement("DELETE FROM record_raw WHERE id < ?")
        .run(firstIdAt(metaNumber(db, kRecordHorizon)));
    thin(core, now);
    core.writer.load();
    return deleted;
}

} // namespace otasuke
