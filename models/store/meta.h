#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite.h"

namespace otasuke {

// The store's few facts about itself.
inline constexpr char kFlowHorizon[] = "flow_horizon"; ///< flows before it were deleted (µs)
inline constexpr char kRecordHorizon[] = "record_horizon";
inline constexpr char kHomeNetworks[] = "home_networks"; ///< the roll-ups were made with these
inline constexpr char kTimeZone[] = "time_zone";
inline constexpr char kCatalogue[] = "catalogue"; ///< the names were sorted by it
inline constexpr char kApps[] = "catalogue_apps"; ///< what applications told when they were counted
inline constexpr char kTracesDue[] = "traces_due"; ///< a migration wants them made
inline constexpr char kChanges[] = "changes"; ///< the newest number in the table change
inline constexpr char kRollUpsDue[] = "roll_ups_due"; ///< a migration wants them made anew
/// A migration wants the roll-ups made anew of which rows are still there.
inline constexpr char kServiceHoursDue[] = "service_hours_due";
inline constexpr char kLedgerFile[] = "ledger_file"; ///< the list read last, if it can be undone
inline constexpr char kLedgerAt[] = "ledger_at"; ///< when (µs); 0: nothing to undo

qint64 metaNumber(Database &db, const char *key); ///< 0 if never set
std::optional<QString> metaText(Database &db, const char *key);
void setMeta(Database &db, const char *key, qint64 value);
void setMeta(Database &db, const char *key, const QString &value);

} // namespace otasuke
