// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/read_attacks.h"

#include "models/store/read_devices.h"

#include <QMap>

#include <algorithm>
#include <functional>
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

using Each = std::function<void(const Count &)>;
using Walk = std::function<void(const Period &, const Each &)>; ///< through the counts of a time

bool isAttack(EventKind kind, ThreatKind threat)
{
    return (kind == EventKind::Detection || kind == EventKind::Mail) &&
        threat != ThreatKind::None && threat != ThreatKind::Policy;
}

Count countOf(qint64 day, ThreatKind threat, Disposition disposition, qint64 events)
{
    const bool blocked = disposition == Disposition::Blocked;
    const bool passed = disposition == Disposition::Allowed || disposition == Disposition::Detected;
    return {day, threat, blocked ? events : 0, passed ? events : 0};
}

/// Of the whole office, from the roll-up.
void forEachCount(ReaderCore &core, const Period &period, const Each &each)
{
    const DayRange days(period, core.calendar);
    auto &rows = core.db->statement("SELECT day, kind, disposition, threat, events FROM kind_day"
                                    " WHERE day >= ? AND day <= ?");
    for (rows.query(days.first, days.last); rows.next();) {
        const auto threat = rows.as<ThreatKind>(3);
        if (isAttack(rows.as<EventKind>(1), threat))
            each(countOf(rows.integer(0), threat, rows.as<Disposition>(2), rows.integer(4)));
    }
}

Walk everywhere(ReaderCore &core)
{
    return [&core](const Period &period, const Each &each) { forEachCount(core, period, each); };
}

/// Of some devices, from the days in memory: the roll-up knows none.
class SiteWalk
{
public:
    SiteWalk(ReaderCore &core, DayMemory &memory, const QString &site)
        : m_core(core)
        , m_memory(memory)
    {
        for (const DeviceRecord &device : readDevices(core)) {
            if (device.site == site)
                m_devices << device.id;
        }
    }

    void operator()(const Period &period, const Each &each) const
    {
        DayRange days(period, m_core.calendar);
        m_memory.need(m_core, days, RememberedDay::Detections);
        for (qint64 day = days.first; day <= days.last; ++day) {
            const RememberedDay *known = m_memory.find(day);
            for (const DeviceId id : m_devices) {
                if (const DeviceDay *told = known ? known->find(id) : nullptr)
                    tell(day, *told, each);
            }
        }
    }

private:
    static void tell(qint64 day, const DeviceDay &told, const Each &each)
    {
        for (const Detected &one : told.detections) {
            if (isAttack(one.kind, one.threat))
                each(countOf(day, one.threat, one.disposition, 1));
        }
    }

    ReaderCore &m_core;
    DayMemory &m_memory;
    QList<DeviceId> m_devices;
};

QList<AttackCount> attacksOf(const Walk &walk, const Period &period, const Period &before)
{
    QMap<int, AttackCount> byThreat;
    walk(period, [&](const Count &count) {
        AttackCount &attack = byThreat[int(count.threat)];
        attack.blocked += count.blocked;
        attack.notBlocked += count.notBlocked;
    });
    walk(before,
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

QList<MonthlySummary::DayCount> daysOf(
    const Walk &walk, const Period &period, const DayRange &range)
{
    QMap<qint64, MonthlySummary::DayCount> days;
    walk(period, [&](const Count &count) {
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

qint64 blockedOf(const Walk &walk, const Period &period)
{
    qint64 blocked = 0;
    walk(period, [&](const Count &count) { blocked += count.blocked; });
    return blocked;
}

} // namespace

QList<AttackCount> readAttacks(ReaderCore &core, const Period &period, const Period &before)
{
    return attacksOf(everywhere(core), period, before);
}

QList<MonthlySummary::DayCount> readAttackDays(ReaderCore &core, const Period &period)
{
    return daysOf(everywhere(core), period, DayRange(period, core.calendar));
}

qint64 readBlocked(ReaderCore &core, const Period &period)
{
    return blockedOf(everywhere(core), period);
}

QList<AttackCount> readAttacksAt(ReaderCore &core, DayMemory &memory, const QString &site,
    const Period &period, const Period &before)
{
    return attacksOf(SiteWalk(core, memory, site), period, before);
}

QList<MonthlySummary::DayCount> readAttackDaysAt(
    ReaderCore &core, DayMemory &memory, const QString &site, const Period &period)
{
    return daysOf(SiteWalk(core, memory, site), period, DayRange(period, core.calendar));
}

qint64 readBlockedAt(ReaderCore &core, DayMemory &memory, const QString &site, const Period &period)
{
    return blockedOf(SiteWalk(core, memory, site), period);
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
