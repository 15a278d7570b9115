#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "models/judgement/matters.h"
#include "models/tables/keyed_table.h"

namespace otasuke {

enum class FindingColumn { What, State };

struct FindingRow
{
    QString key; ///< the worst finding's id
    QString what; ///< the title; below it when it was last seen, and the department or the PCs
    FindingState state = FindingState::Open;
    bool needsAction = false;
    Severity severity = Severity::Low;
};

/// The left side of the findings page, a row a matter, in the judgement's order: worst first.
class FindingsTable : public KeyedTable<FindingRow, FindingColumn, FindingColumn::State>
{
    Q_OBJECT
public:
    using KeyedTable::KeyedTable;
    /// `when` writes times.
    void set(const QList<Matter> &matters, const std::function<QString(UtcMicros)> &when);

protected:
    QString keyOf(const FindingRow &row) const override { return row.key; }
    QString title(FindingColumn column) const override;
    QString cellText(const FindingRow &row, FindingColumn column) const override;
    QVariant cellRaw(const FindingRow &row, FindingColumn column, int role) const override;
};

} // namespace otasuke
