// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storage_figures.h"

#include "models/judgement/storage_plan.h"
#include "models/store/event_key.h"
#include "models/store/meta.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr double kRecordRowBytes = 200; // with its places in the indexes, without the raw record
constexpr double kLeastFlowBytes = 40; // a row can't be less
constexpr double kLikelyFlowBytes = 62; // where there are too few to measure
constexpr double kMostFlowBytes = 70; // what is beyond is roll-ups, which stay
constexpr qint64 kFewFlows = 10'000;
constexpr qint64 kCountedOneByOne = 3'000'000; // a tenth of a second

/// Average of the newest raw records, as they lie there.
double sampledRaw(Database &db)
{
    return double(db.statement("SELECT CAST(avg(bytes) AS INTEGER) FROM (SELECT length(raw) AS"
                               " bytes FROM record_raw WHERE id > 0 ORDER BY id DESC LIMIT 300)")
                      .number()
                      .value_or(0));
}

UtcMicros oldestOf(Database &db, const QByteArray &table)
{
    return db.statement("SELECT (id >> 12) - drift FROM " + table + " ORDER BY id LIMIT 1")
        .number()
        .value_or(0);
}

/// Kinds whose rows have no text of their own, all but a few (isLean).
bool isBulk(EventKind kind)
{
    return kind == EventKind::Flow || kind == EventKind::Name || kind == EventKind::Health ||
        kind == EventKind::Other;
}

/// Days that still have rows of either table.
void readDays(Database &db, const OfficeCalendar &calendar, StorageFigures &figures)
{
    const auto firstDay = [&calendar](UtcMicros oldest) {
        return oldest == 0 ? std::numeric_limits<qint64>::max()
                           : calendar.dayOf(oldest).toJulianDay();
    };
    const qint64 flowsFrom = firstDay(figures.oldestFlow);
    const qint64 recordsFrom = firstDay(figures.oldestRecord);
    auto &rows = db.statement("SELECT day, kind, sum(events) FROM kind_day WHERE day >= ?"
                              " GROUP BY day, kind");
    for (rows.query(std::min(flowsFrom, recordsFrom)); rows.next();) {
        const qint64 day = rows.integer(0);
        const bool flow = isBulk(rows.as<EventKind>(1));
        if (day < (flow ? flowsFrom : recordsFrom))
            continue;
        const QDate date = QDate::fromJulianDay(day);
        if (figures.days.isEmpty() || figures.days.last().day != date)
            figures.days.append({date, 0, 0});
        (flow ? figures.days.last().flows : figures.days.last().records) += rows.integer(2);
    }
}

/// A page for each tree, whatever is in it.
qint64 bytesWhenEmpty(Database &db)
{
    return db.statement("SELECT count(*) FROM sqlite_schema WHERE rootpage > 0")
               .number()
               .value_or(0) *
        db.statement("PRAGMA page_size").number().value_or(0);
}

void measureRows(Database &db, StorageFigures &figures)
{
    qint64 flows = 0;
    qint64 records = 0;
    for (const StorageFigures::Day &day : figures.days) {
        flows += day.flows;
        records += day.records;
    }
    if (records > 0)
        figures.recordBytes = kRecordRowBytes + sampledRaw(db);
    if (flows == 0)
        return;
    const double left =
        double(figures.usedBytes - bytesWhenEmpty(db)) - double(records) * figures.recordBytes;
    figures.flowBytes = flows < kFewFlows
        ? kLikelyFlowBytes
        : std::clamp(left / double(flows), kLeastFlowBytes, kMostFlowBytes);
}

qint64 countBefore(Database &db, const QByteArray &table, UtcMicros before)
{
    return db.statement("SELECT count(*) FROM " + table + " WHERE id < ?")
        .number(firstIdAt(before))
        .value_or(0);
}

} // namespace

StorageFigures readFigures(Database &db, const OfficeCalendar &calendar)
{
    StorageFigures figures;
    const qint64 page = db.statement("PRAGMA page_size").number().value_or(0);
    const qint64 pages = db.statement("PRAGMA page_count").number().value_or(0);
    const qint64 free = db.statement("PRAGMA freelist_count").number().value_or(0);
    figures.fileBytes = pages * page;
    figures.usedBytes = (pages - free) * page;
    figures.oldestFlow = oldestOf(db, "flow");
    figures.oldestRecord = oldestOf(db, "record");
    readDays(db, calendar, figures);
    measureRows(db, figures);
    return figures;
}

StoragePreview readPreview(
    Database &db, const Retention &retention, UtcMicros now, const OfficeCalendar &calendar)
{
    const StorageFigures figures = readFigures(db, calendar);
    StoragePreview preview = previewOf(figures, retention, now, calendar);
    if (preview.flows + preview.records > kCountedOneByOne)
        return preview;
    preview.exact = true;
    preview.flows = countBefore(db, "flow", preview.plan.flowsBefore);
    preview.records = countBefore(db, "record", preview.plan.recordsBefore);
    preview.bytes = qint64(
        double(preview.flows) * figures.flowBytes + double(preview.records) * figures.recordBytes);
    return preview;
}

} // namespace otasuke
