#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>

#include "models/domain/facts.h"
#include "models/judgement/office_overview.h"

namespace otasuke {

/// What a rule is given: one device (device != nullptr) or the office as a whole (nullptr).
struct RuleInput
{
    const OfficeFacts &office;
    const DeviceFacts *device = nullptr;
    const OfficeCalendar &calendar;
    const OfficeOverview &overview;
};

/// Whom a rule is asked about.
enum class Asked : quint8 { Device, Office, Both };

/// One rule: a pure function with at most one reason per device. `points` of the reason is its own
/// full weight (0–100); risk_score makes the shares out of it. It becomes something to do when the
/// rule asks for action and the reason's severity is at least Medium.
struct Rule
{
    const char *id; ///< stable, appears in JSON: "c2_contact"
    bool asksForAction; ///< becomes something to do, not only a count
    Asked asked;
    QList<Reason> (*evaluate)(const RuleInput &);
    /// Rule ids, blank separated, whose records this one tells better: they fall silent where it
    /// speaks, so that nothing counts twice.
    const char *replaces = "";
    /// Asks what time it is, for the period, or about other devices: may answer otherwise although
    /// nothing new is known of the device. Others do not get to see these (judge.h).
    bool timed = false;
    /// Speaks of a state that lasts (an old system, a silent guard) and not of something that
    /// happened: its weight doesn't fade with time (score_sum.h).
    bool lasts = false;
};

/// All rules, one line each; a new rule is one file and one line here.
/// Order: a rule stands before those it replaces.
const QList<Rule> &ruleCatalog();
const Rule *findRule(const QString &id); ///< null: none of that name

} // namespace otasuke
