#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "models/domain/office_calendar.h"
#include "models/domain/read_models.h"

namespace otasuke {

/// An event as plain cells for a spreadsheet: all that is known of it, the words first. Byte counts
/// are bare numbers, the time is the office's own to the second.
QStringList eventLine(const EventRow &row, const OfficeCalendar &calendar);
/// The titles of those cells; translated.
QStringList eventLineTitles();

} // namespace otasuke
