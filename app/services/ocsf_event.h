#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonObject>

#include "models/domain/read_models.h"
#include "models/store/record_words.h"

namespace otasuke {

/// One event as the Open Cybersecurity Schema Framework 1.8.0 names it (https://schema.ocsf.io):
///  - Detection → Detection Finding 2004, Flow → Network Activity 4001 (Traffic), Mail → Email
///    Activity 4009, Sighting → Device Inventory Info 5001
///  - Name → DNS Activity 4003, HTTP Activity 4002, or for TLS Network Activity 4001 (Open)
///  - the rest → Base Event 0
/// Times in milliseconds since 1970; the severity as the source measures it stands in "unmapped". A
/// connection's bytes are what this record adds (traffic); where the appliance told the sums since
/// its beginning, too, they are cumulative_traffic.
/// `row` with its raw record, where it has one.
QJsonObject ocsfEvent(const EventRow &row, const RecordWords &words);

} // namespace otasuke
