#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>

#include "models/domain/facts.h"
#include "models/domain/office_calendar.h"

namespace otasuke {

/// What a rule is given: one device (device != nullptr) or the office as a whole (nullptr).
struct RuleInput
{
    const OfficeFacts &office;
    const DeviceFacts *device = nullptr;
    const OfficeCalendar &calendar;
};

/// One rule: a pure function. `weight` in Reason::points is its own full weight (0–100); risk_score
/// makes the shares out of it.
struct Rule
{
    const char *id; ///< stable, appears in JSON: "c2_contact"
    bool asksForAction; ///< becomes something to do, not only a count
    bool perDevice; ///< false: asked once for the office
    QList<Reason> (*evaluate)(const RuleInput &);
};

/// All rules, one line each; a new rule is one file and one line here.
const QList<Rule> &ruleCatalog();

} // namespace otasuke
