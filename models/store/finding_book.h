#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/finding.h"
#include "models/store/sqlite.h"

namespace otasuke {

// What people decided about findings, and what they don't want to hear of. Inside the caller's
// transaction; what can't be done is the database's sticky error.

/// BadInput where Accepted comes without a reason, or ends before it begins.
void saveFindingDecision(Database &db, const FindingDecision &decision);
/// The newest that stands counts no more. NotFound if there is none.
void takeBackDecision(Database &db, const QString &findingId, UtcMicros now);
/// Decisions and mutes about a device that is now part of another.
void moveDecisions(Database &db, DeviceId from, DeviceId into);

/// Gives it its number. BadInput without rule, reason, or an end within kLongestMute.
Mute saveMute(Database &db, Mute mute);
/// NotFound unless it holds.
void takeBackMute(Database &db, qint64 id, UtcMicros now);

/// The one that counts of each finding.
QList<FindingDecision> readDecisions(Database &db);
/// All, newest first, at most `limit`; those taken back too.
QList<FindingDecision> readDecisionHistory(Database &db, int limit);
/// All, newest first, at most `limit`; past ones too.
QList<Mute> readMutes(Database &db, int limit);
QList<Mute> readMutesHolding(Database &db, UtcMicros now);

} // namespace otasuke
