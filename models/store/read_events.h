#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/read_models.h"
#include "models/store/reader_core.h"
#include "models/store/record_words.h"

namespace otasuke {

/// A page of events, newest first, found through keys only: by number, by (device, kind), by the
/// words of the records, or by the hours in which the roll-ups tell of any. Where rows have to be
/// looked at one by one the page may end early and say how far it came (reachedId).
EventsSnapshot readEvents(ReaderCore &core, const EventFilter &filter);

/// One event with its raw record; NotFound.
EventRow readEvent(ReaderCore &core, qint64 id);
/// Empty for what has no words of its own; of connections only the running total.
RecordWords readRecordWords(ReaderCore &core, qint64 id);

} // namespace otasuke
