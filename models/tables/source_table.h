#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "models/domain/office_calendar.h"
#include "models/domain/source_settings.h"
#include "models/tables/keyed_table.h"

namespace otasuke {

enum class SourceColumn { Name, Role, State, Words };

/// The appliances and agent servers, with their health in words. Key: the source's id.
class SourceTable final : public KeyedTable<SourceHealth, SourceColumn, SourceColumn::Words>
{
    Q_DECLARE_TR_FUNCTIONS(SourceTable)
public:
    using KeyedTable::KeyedTable;
    /// `now` for the words of the times.
    void setSources(const QList<SourceHealth> &sources, UtcMicros now);

private:
    bool isOff(const SourceHealth &row) const;
    QString keyOf(const SourceHealth &row) const override { return row.id; }
    QString title(SourceColumn column) const override;
    QString cellText(const SourceHealth &row, SourceColumn column) const override;
    QVariant cellRaw(const SourceHealth &row, SourceColumn column, int role) const override;

    OfficeCalendar m_calendar;
    UtcMicros m_now = 0;
};

CellTone toneOf(SourceState state);
/// One health row per source set up: those never heard of get a row saying so.
QList<SourceHealth> healthOfAll(
    const QList<SourceSettings> &settings, const QList<SourceHealth> &known);

} // namespace otasuke
