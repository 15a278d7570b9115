#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/monthly_report.h"
#include "models/store/reader.h"

namespace otasuke {

/// A support request ready to be filed: the lines to read aloud as they stand now, about the
/// finding named, else about the worst open one, else about nothing. Reader's thread.
Result<SupportRequest> prepareRequest(
    const Reader &reader, const SupportRequestDraft &draft, const ReportContext &context);

} // namespace otasuke
