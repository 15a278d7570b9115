#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/monthly_summary.h"
#include "models/domain/office_calendar.h"
#include "models/store/reader.h"

namespace otasuke {

/// What the summary is made of besides the store.
struct ReportContext
{
    Office office;
    Contract contract;
    UtcMicros now = 0;
    const OfficeCalendar &calendar;
};

/// The month's figures, each from a query on the store. Reader's thread. `site`: of that site's
/// devices alone; empty: the whole office. NotFound if the ledger names no such site.
Result<MonthlySummary> monthlySummary(const Reader &reader, const QDate &month,
    const ReportContext &context, const QString &site = {});

} // namespace otasuke
