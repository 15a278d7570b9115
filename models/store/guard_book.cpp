// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/guard_book.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr qint64 kDaysBack = 45;
constexpr qsizetype kMostIds = 20;

struct Said
{
    DeviceId device = 0;
    UtcMicros updated = 0;
    UtcMicros outdated = 0;
    qint64 record = 0;
};

struct Word
{
    DeviceId device = 0;
    UtcMicros time = 0;
    qint64 record = 0;
    bool outdated = false;
};

void note(Database &db, const Word &word)
{
    const UtcMicros time = word.time;
    const bool outdated = word.outdated;
    db.statement("INSERT INTO guard_day VALUES(?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                 " record = CASE WHEN excluded.outdated > outdated THEN excluded.record"
                 " ELSE record END, updated = max(updated, excluded.updated),"
                 " outdated = max(outdated, excluded.outdated)")
        .run(time / kDay, word.device, outdated ? 0 : time, outdated ? time : 0,
            outdated ? word.record : 0);
}

/// The guard's words among the device's records of a day of UTC.
QList<Word> readWords(Database &db, qint64 day, DeviceId device)
{
    QList<Word> words;
    const Period period{day * kDay, (day + 1) * kDay};
    const IdRange range(period);
    auto &row = db.statement("SELECT r.id, r.drift, s.rule FROM record AS r"
                             " CROSS JOIN signature AS s ON s.id = r.signature"
                             " WHERE r.kind IN (?, ?) AND r.id >= ? AND r.id < ? AND r.device = ?"
                             " AND s.rule IN (?, ?)");
    for (row.query(EventKind::Agent, EventKind::Other, range.from, range.to, device,
             kGuardUpdated.toString(), kGuardOutdated.toString());
         row.next();) {
        const Word word{device, placeOf(row.integer(0)) - row.integer(1), row.integer(0),
            row.text(2) == kGuardOutdated};
        if (period.contains(word.time))
            words << word;
    }
    return words;
}

/// From the newest day to the oldest.
QList<Said> readDays(Database &db, UtcMicros to)
{
    QList<Said> said;
    auto &rows = db.statement("SELECT device, updated, outdated, record FROM guard_day"
                              " WHERE day BETWEEN ? AND ? ORDER BY day DESC, device DESC");
    for (rows.query(to / kDay - kDaysBack, to / kDay); rows.next();) {
        Said one{rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3)};
        if (one.updated >= to)
            one.updated = 0;
        if (one.outdated >= to)
            one.outdated = 0;
        said.append(one);
    }
    return said;
}

} // namespace

bool isGuardReport(const Event &event)
{
    return (event.kind == EventKind::Agent && event.ruleId == kGuardOutdated) ||
        (event.kind == EventKind::Other && event.ruleId == kGuardUpdated);
}

void noteGuardReport(
    Database &db, const Event &event, DeviceId device, UtcMicros time, qint64 record)
{
    if (device != 0) // else nobody knows whose guard it is
        note(db, {device, time, record, event.ruleId == kGuardOutdated});
}

void recountGuardReports(Database &db, const QSet<qint64> &days, const QList<DeviceId> &devices)
{
    for (const qint64 day : days) {
        for (const DeviceId device : devices) {
            db.statement("DELETE FROM guard_day WHERE day = ? AND device = ?").run(day, device);
            for (const Word &word : readWords(db, day, device))
                note(db, word);
        }
    }
}

void expireGuardReports(Database &db, UtcMicros before)
{
    db.statement("DELETE FROM guard_day WHERE day < ?").run(before / kDay);
}

QHash<DeviceId, GuardReport> readGuardReports(ReaderCore &core, UtcMicros to)
{
    const QList<Said> said = readDays(*core.db, to);
    if (said.isEmpty())
        return {};
    const auto merged = core.merged();
    const auto reportOf = [&merged](
                              QHash<DeviceId, GuardReport> &all, DeviceId device) -> GuardReport & {
        return all[merged.value(device, device)];
    };
    QHash<DeviceId, GuardReport> reports;
    for (const Said &one : said) {
        GuardReport &report = reportOf(reports, one.device);
        report.updated = std::max(report.updated, one.updated);
    }
    for (const Said &one : said) {
        GuardReport &report = reportOf(reports, one.device);
        if (one.outdated <= report.updated)
            continue;
        ++report.complaints;
        report.outdatedLast = std::max(report.outdatedLast, one.outdated);
        report.outdatedFirst =
            report.outdatedFirst == 0 ? one.outdated : std::min(report.outdatedFirst, one.outdated);
        if (report.eventIds.size() < kMostIds)
            report.eventIds << one.record;
    }
    return reports;
}

} // namespace otasuke
