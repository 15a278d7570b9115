#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/monthly_report.h"

namespace otasuke {

// What the screens and the command line show, made of the store's roll-ups and the judgement. All
// on the reader's thread; all fail only with what Reader fails with.

/// Home, the help column and `status`. `sources` are the ones configured: a source that never
/// answered stands there as Never, one whose last answer is too old as Stale.
Result<HomeSnapshot> homeSnapshot(
    const Reader &reader, const QList<SourceSettings> &sources, const ReportContext &context);

/// Outbound cloud traffic of a period, with the same length of time before it. `site`: of that
/// site's devices alone; empty: the whole office.
Result<CloudSnapshot> cloudSnapshot(const Reader &reader, const Period &period,
    const ReportContext &context, const QString &site = {});

/// Risky PCs of a month; an invalid month means the last 30 days.
Result<RiskSnapshot> riskSnapshot(
    const Reader &reader, const QDate &month, const ReportContext &context);

/// What there is to deal with and what was decided, of the last 30 days.
Result<FindingsSnapshot> findingsSnapshot(const Reader &reader, const ReportContext &context);

/// The ledger with the scores of the last 30 days.
Result<DevicesSnapshot> devicesSnapshot(const Reader &reader, const ReportContext &context);

/// What stands on the paper that asks around whose a device is. NotFound if it is gone.
Result<DeviceSlip> deviceSlip(const Reader &reader, DeviceId device, const ReportContext &context);

/// Contract, requests and the lines to read aloud about the worst open finding.
Result<SupportSnapshot> supportSnapshot(const Reader &reader, const ReportContext &context);

/// The last 30 days up to and including `now`: what "at risk" means where no month is named.
Period lastThirtyDays(UtcMicros now, const OfficeCalendar &calendar);

/// The configured sources with what the store knows of each; judges staleness: the last complete
/// round older than three intervals and a minute.
QList<SourceHealth> healthOf(
    const QList<SourceSettings> &sources, const QList<SourceHealth> &recorded, UtcMicros now);

} // namespace otasuke
