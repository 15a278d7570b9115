#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QDate>

#include "models/domain/office_calendar.h"
#include "models/domain/result.h"

namespace otasuke {

void addMonthOption(QCommandLineParser &parser);
void addPeriodOptions(QCommandLineParser &parser);

/// "2026-10" → its first day. Error: BadInput.
Result<QDate> parseMonth(const QString &text);
/// RFC 3339, or a day, which means its end in the office's zone. Error: BadInput.
Result<UtcMicros> parseAsOf(const QString &text, const OfficeCalendar &calendar);
/// --from and --to: days of the office (both included) or RFC 3339 times (to excluded). An option
/// not given leaves its end 0 = open. Error: BadInput.
Result<Period> parsePeriod(const QCommandLineParser &parser, const OfficeCalendar &calendar);

} // namespace otasuke
