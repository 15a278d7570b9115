#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/office_calendar.h"
#include "models/domain/storage.h"

namespace otasuke {

/// What expires by age and by size: whole days of the office, oldest first, connections before
/// other records where the size asks for more than the age. Never today. Pure: what a preview says
/// is what is then deleted.
ExpiryPlan planExpiry(const StorageFigures &figures, const Retention &retention, UtcMicros now,
    const OfficeCalendar &calendar);

/// Rows and bytes a plan would delete, counted by whole days.
StoragePreview previewOf(const StorageFigures &figures, const Retention &retention, UtcMicros now,
    const OfficeCalendar &calendar);

/// How many months of the office's records a limit holds, by the bytes a day of the last four
/// weeks. 0 where fewer than seven whole days are known, or nothing came in.
double monthsHeld(const StorageFigures &figures, qint64 limitBytes, const QDate &today);

} // namespace otasuke
