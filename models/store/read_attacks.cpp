// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/read_attacks.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace otasuke {
namespace {

struct Count
{
    qint64 day = 0;
    ThreatKind threat = ThreatKind::None;
    qint64 blocked = 0;
    qint64 notBlocked = 0;
};

template<class Each>
void forEachCount(ReaderCore &core, const Period &period, Each each)
{
    const DayRange days(period, core.calendar);
    auto &rows = core.db->statement("SELECT day, kind, disposition, threat, events FROM kind_day"
                                    " WHERE day >= ? AND day <= ?");
    for (rows.query(days.first, days.last); rows.next();) {
        const auto kind = rows.as<EventKind>(1);
        const auto disposition = rows.as<Disposition>(2);
        const auto threat = rows.as<ThreatKind>(3);
        const bool attack = (kind == EventKind::Detection || kind == EventKind::Mail) &&
            threat != ThreatKind::None && threat != ThreatKind::Policy;
        if (!attack)
            continue;
        const bool blocked = disposition == Disposition::Blocked;
        const bool passed =
            disposition == Disposition::Allowed || disposition == Disposition::Detected;
        each(Count{
            rows.integer(0), threat, blocked ? rows.integer(4) : 0, passed ? rows.integer(4) : 0});
    }
}

} // namespace

QList<AttackCount> readAttacks(ReaderCore &core, const Period &period, const Period &before)
{
    QMap<int, AttackCount> byThreat;
    forEachCount(core, period, [&](const Count &count) {
        AttackCount &attack = byThreat[int(count.threat)];
        attack.blocked += count.blocked;
        attack.notBlocked += count.notBlocked;
    });
    forEachCount(core, before,
        [&](const Count &count) { byThreat[int(count.threat)].blockedBefore += count.blocked; });
    QList<AttackCount> attacks;
    for (auto it = byThreat.begin(); it != byThreat.end(); ++it) {
        it->threat = ThreatKind(it.key());
        attacks << *it;
    }
    std::stable_sort(attacks.begin(), attacks.end(), [](const auto &a, const auto &b) {
        return a.blocked + a.notBlocked > b.blocked + b.notBlocked;
    });
    return attacks;
}

QList<MonthlySummary::DayCount> readAttackDays(ReaderCore &core, const Period &period)
{
    const DayRange range(period, core.calendar);
    QMap<qint64, MonthlySummary::DayCount> days;
    forEachCount(core, period, [&](const Count &count) {
        MonthlySummary::DayCount &day = days[count.day];
        day.blocked += count.blocked;
        day.notBlocked += count.notBlocked;
    });
    QList<MonthlySummary::DayCount> list;
    for (qint64 day = range.first; period.to != 0 && day <= range.last; ++day)
        days[day]; // quiet days are shown too
    for (auto it = days.begin(); it != days.end(); ++it) {
        it->day = QDate::fromJulianDay(it.key());
        list << *it;
    }
    return list;
}

qint64 readBlocked(ReaderCore &core, const Period &period)
{
    qint64 blocked = 0;
    forEachCount(core, period, [&](const Count &count) { blocked += count.blocked; });
    return blocked;
}

QList<SupportRequest> readRequests(ReaderCore &core, const Period &period)
{
    QList<SupportRequest> requests;
    auto &row = core.db->statement("SELECT id, kind, state, filed, changed, finding, facts, note,"
                                   " outcome FROM support_request WHERE filed >= ? AND filed < ?"
                                   " ORDER BY filed DESC, id DESC");
    const UtcMicros to = period.to == 0 ? std::numeric_limits<qint64>::max() : period.to;
    for (row.query(period.from, to); row.next();) {
        SupportRequest request;
        request.id = row.integer(0);
        request.kind = row.as<SupportKind>(1);
        request.state = row.as<SupportState>(2);
        request.filed = row.integer(3);
        request.changed = row.integer(4);
        request.findingId = row.text(5);
        request.facts = row.text(6);
        request.note = row.text(7);
        request.outcome = row.text(8);
        requests << request;
    }
    return requests;
}

} // namespace otasuke
