#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

#include "models/domain/contract.h"
#include "models/domain/office_calendar.h"

namespace otasuke {

/// Whether somebody answers the help desk's telephone at `now`.
bool helpDeskIsOpen(const Contract &contract, const OfficeCalendar &calendar, UtcMicros now);
/// "weekdays 9:00–18:00".
QString helpDeskHours(const Contract &contract);
/// "Open now, weekdays …" or that it is closed; never a promise the contract doesn't make.
QString helpDeskState(const Contract &contract, const OfficeCalendar &calendar, UtcMicros now);
/// What to do while it is closed: the provider's own words, else ours.
QString afterHoursAdvice(const Contract &contract);

} // namespace otasuke
