#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/read_models.h"
#include "models/store/reader_core.h"

namespace otasuke {

/// A page of events, newest first, found through keys only: by number, by (device, kind) or by the
/// hours in which a device was active. A search reads back from the newest row until the page is
/// full.
EventsSnapshot readEvents(ReaderCore &core, const EventFilter &filter);

/// One event with its raw record; NotFound.
EventRow readEvent(ReaderCore &core, qint64 id);

} // namespace otasuke
