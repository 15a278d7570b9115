// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/retention.h"

#include "models/store/guard_book.h"
#include "models/store/meta.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr int kHostsKept = 200; // a day, after kThinAfter
constexpr qint64 kThinAfter = 3; // days
constexpr qint64 kFreeBytesKept = Q_INT64_C(64) * 1024 * 1024;
constexpr qint64 kFreeShareKept = 10; // a tenth of the file

/// The days of records that go; connections stay in the roll-ups.
void noteDays(StoreCore &core, qint64 first, qint64 last)
{
    const OfficeCalendar &calendar = core.options.calendar;
    const qint64 to = calendar.dayOf(placeOf(last)).toJulianDay();
    for (qint64 day = calendar.dayOf(placeOf(first) - kMaxDrift).toJulianDay(); day <= to; ++day)
        core.rollUps.changes().noteDay(day);
}

/// Deletes up to `limit` rows from before `before` and moves the horizon behind the last of them.
qint64 expireTable(StoreCore &core, RowTable table, UtcMicros before, qint64 limit)
{
    Database &db = *core.db;
    if (before <= 0 || limit <= 0)
        return 0;
    const bool flows = table == RowTable::Flow;
    const QByteArray name = flows ? "flow_row" : "record";
    const auto first = db.statement("SELECT min(id) FROM " + name).number();
    const auto last = db.statement("SELECT max(id) FROM (SELECT id FROM " + name +
                            " WHERE id < ? ORDER BY id LIMIT ?)")
                          .number(firstIdAt(before), limit);
    if (!first || !last)
        return 0;
    db.statement("DELETE FROM " + name + " WHERE id <= ?").run(*last);
    const qint64 deleted = db.changes();
    db.statement("DELETE FROM odd_time WHERE id BETWEEN ? AND ? AND id & 1 = ?")
        .run(*first, *last, table);
    if (flows) {
        db.statement("DELETE FROM flow_total WHERE id <= ?").run(*last);
    } else {
        db.statement("DELETE FROM record_raw WHERE id <= ?").run(*last);
        noteDays(core, *first, *last);
    }
    setMeta(db, flows ? kFlowHorizon : kRecordHorizon, placeOf(*last) + 1);
    return deleted;
}

/// False: no day has more hosts than are kept.
bool tidyHosts(StoreCore &core, Tidying &at, qint64 beforeDay, qint64 limit)
{
    Database &db = *core.db;
    auto &days = db.statement("SELECT day, count(*) FROM host_day WHERE day >= ? AND day < ?"
                              " GROUP BY day HAVING count(*) > ? LIMIT 1");
    const bool found = days.query(at.day, beforeDay, kHostsKept).next();
    const qint64 day = found ? days.integer(0) : 0;
    const qint64 tooMany = found ? days.integer(1) - kHostsKept : 0;
    days.reset();
    if (!found)
        return false;
    db.statement("DELETE FROM host_day WHERE day = ?1 AND host IN (SELECT host FROM host_day"
                 " WHERE day = ?1 ORDER BY bytes_out, host DESC LIMIT ?2)")
        .run(day, std::min(tooMany, limit));
    core.rollUps.changes().noteDay(day);
    at.day = day;
    return true;
}

} // namespace

qint64 expireRows(StoreCore &core, const ExpiryPlan &plan, qint64 limit)
{
    Database &db = *core.db;
    qint64 deleted = expireTable(core, RowTable::Flow, plan.flowsBefore, limit);
    const qint64 records = expireTable(core, RowTable::Record, plan.recordsBefore, limit - deleted);
    // Roll-ups are counted anew from the day after the connections' horizon on (rebuild.h): days
    // of which only other records were deleted must lie before it.
    const UtcMicros horizon = metaNumber(db, kRecordHorizon);
    if (records > 0 && metaNumber(db, kFlowHorizon) < horizon)
        setMeta(db, kFlowHorizon, horizon);
    if (records > 0)
        expireGuardReports(db, horizon);
    deleted += records;
    if (deleted > 0) {
        core.traces.expire(std::min(metaNumber(db, kFlowHorizon), horizon));
        core.writer.load();
    }
    return deleted;
}

bool tidyStep(StoreCore &core, Tidying &at, UtcMicros now, qint64 limit)
{
    const qint64 today = core.options.calendar.dayOf(now).toJulianDay();
    return tidyHosts(core, at, today - kThinAfter, limit);
}

bool giveBackStep(Database &db, qint64 pages)
{
    if (db.statement("PRAGMA auto_vacuum").number().value_or(0) == 0)
        return false;
    const qint64 page = db.statement("PRAGMA page_size").number().value_or(1);
    const qint64 count = db.statement("PRAGMA page_count").number().value_or(0);
    const qint64 free = db.statement("PRAGMA freelist_count").number().value_or(0);
    const qint64 kept = std::max(kFreeBytesKept / page, count / kFreeShareKept);
    if (free <= kept)
        return false;
    db.exec("PRAGMA incremental_vacuum(" + QByteArray::number(std::min(pages, free - kept)) + ")");
    return free - pages > kept;
}

} // namespace otasuke
