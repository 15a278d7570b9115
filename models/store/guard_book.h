#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QSet>

#include "models/domain/device.h"
#include "models/domain/guard_report.h"
#include "models/store/reader_core.h"

namespace otasuke {

/// Is it a guard's word about its definitions (guard_report.h)?
bool isGuardReport(const Event &event);

/// Keeps it; `time` and `record` as stored. In any order: the last word of a day counts.
void noteGuardReport(
    Database &db, const Event &event, DeviceId device, UtcMicros time, qint64 record);

/// Counts what these devices' guards said on those days (of UTC, since 1970) anew from the records,
/// which by now may be another device's (device_split.h).
void recountGuardReports(Database &db, const QSet<qint64> &days, const QList<DeviceId> &devices);

/// Forgets what was said before that time.
void expireGuardReports(Database &db, UtcMicros before);

/// What was said until `to` and in the 45 days before it, by device.
QHash<DeviceId, GuardReport> readGuardReports(ReaderCore &core, UtcMicros to);

} // namespace otasuke
