#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "models/domain/finding.h"
#include "models/tables/keyed_table.h"

namespace otasuke {

enum class FindingColumn { What, State };

struct FindingRow
{
    QString key; ///< the finding's id
    QString what; ///< the title; below it when it was last seen, and the department
    FindingState state = FindingState::Open;
    bool needsAction = false;
    Severity severity = Severity::Low;
};

/// The left side of the findings page, in the judgement's order: worst first.
class FindingsTable : public KeyedTable<FindingRow, FindingColumn, FindingColumn::State>
{
    Q_OBJECT
public:
    using KeyedTable::KeyedTable;
    /// Those for whom `wanted` is true; `when` writes times.
    void set(const QList<Finding> &findings, const std::function<bool(const Finding &)> &wanted,
        const std::function<QString(UtcMicros)> &when);

protected:
    QString keyOf(const FindingRow &row) const override { return row.key; }
    QString title(FindingColumn column) const override;
    QString cellText(const FindingRow &row, FindingColumn column) const override;
    QVariant cellRaw(const FindingRow &row, FindingColumn column, int role) const override;
};

} // namespace otasuke
