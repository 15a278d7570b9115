#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/list_rows.h"
#include "models/domain/ledger.h"
#include "models/domain/office_calendar.h"

namespace otasuke {

/// What a column of that title tells, by the words offices use for it, in Japanese and English.
LedgerField guessField(const QString &title);

/// The columns of a header row: those remembered by their titles, the others guessed. No field but
/// MAC stands in two of them.
QList<LedgerLayout::Column> columnsOf(const QStringList &header, const LedgerLayout &remembered);

/// Which row names the columns: the first of the top ones in which two titles are known, else the
/// first; −1 if there is none.
qsizetype headerRow(const QList<ListRow> &rows, const LedgerLayout &remembered);

/// The list of an office that brought none: titles in the present language.
LedgerLayout defaultLayout();

/// What the cells of a line are kept by: the titles, made different where two are the same.
QStringList cellKeys(const LedgerLayout &layout);

// Words for values. Reading knows both languages and the letters and words lists use.
std::optional<DeviceStanding> standingOf(const QString &cell);
std::optional<Importance> importanceOf(const QString &cell);
std::optional<bool> yesOrNo(const QString &cell);
/// The end of that day, by the calendar. "2026-11-30", "2026/11/30", "2026年11月30日".
std::optional<UtcMicros> endOfDay(const QString &cell, const OfficeCalendar &calendar);

/// A field of a device as it is written into a list; empty for Ignored.
QString fieldText(const DeviceRecord &device, LedgerField field, const OfficeCalendar &calendar);
/// The same field told by `cell`: its own wording is kept where it means what the ledger says.
bool meansSame(const DeviceRecord &device, LedgerField field, const QString &cell,
    const OfficeCalendar &calendar);

} // namespace otasuke
