#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/office_calendar.h"
#include "models/domain/storage.h"
#include "models/store/sqlite.h"

namespace otasuke {

/// Sizes from the file's header, rows from the roll-ups, bytes a row from samples: a few
/// milliseconds at any size.
StorageFigures readFigures(Database &db, const OfficeCalendar &calendar);

/// A preview of these settings, counted row by row where that is quick.
StoragePreview readPreview(
    Database &db, const Retention &retention, UtcMicros now, const OfficeCalendar &calendar);

} // namespace otasuke
