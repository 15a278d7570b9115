#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/monthly_summary.h"
#include "models/store/day_memory.h"

namespace otasuke {

// Counted by whole days from the roll-up: detections and mails with a threat that is an attack
// (ThreatKind::Policy is none).
QList<AttackCount> readAttacks(ReaderCore &core, const Period &period, const Period &before);
QList<MonthlySummary::DayCount> readAttackDays(ReaderCore &core, const Period &period);
qint64 readBlocked(ReaderCore &core, const Period &period);

// The same of the devices that the ledger puts at that site. What no device could be named for is
// in no site's count.
QList<AttackCount> readAttacksAt(ReaderCore &core, DayMemory &memory, const QString &site,
    const Period &period, const Period &before);
QList<MonthlySummary::DayCount> readAttackDaysAt(
    ReaderCore &core, DayMemory &memory, const QString &site, const Period &period);
qint64 readBlockedAt(
    ReaderCore &core, DayMemory &memory, const QString &site, const Period &period);

/// Requests filed in the period (to == 0: all), newest first.
QList<SupportRequest> readRequests(ReaderCore &core, const Period &period);

} // namespace otasuke
