#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rule_catalog.h"

namespace otasuke {

/// What a rule says of a weakness the office knows of and lives with (KnownException): the same
/// reason, but shown as an accepted exception with what is done instead, and counted for nothing.
/// It covers weaknesses only, never an attack. Unchanged where no exception holds now: it ends by
/// itself on its day.
Reason exceptKnown(Reason reason, const RuleInput &in);

} // namespace otasuke
