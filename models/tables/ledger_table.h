#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "models/domain/ledger.h"
#include "models/tables/keyed_table.h"

namespace otasuke {

enum class LedgerColumn { Line, Name, Fate, Changes };

/// What the office's list would change, line by line; lines that change nothing are left out unless
/// something is to be said about them. Key: the line's number.
class LedgerTable final : public KeyedTable<LedgerLine, LedgerColumn, LedgerColumn::Changes>
{
    Q_DECLARE_TR_FUNCTIONS(LedgerTable)
public:
    using KeyedTable::KeyedTable;
    /// Those left out first, then the changed and the new ones, each by line.
    void setPreview(const LedgerPreview &preview);

private:
    QString keyOf(const LedgerLine &row) const override { return QString::number(row.number); }
    QString title(LedgerColumn column) const override;
    QString cellText(const LedgerLine &row, LedgerColumn column) const override;
    QVariant cellRaw(const LedgerLine &row, LedgerColumn column, int role) const override;
    QString changesText(const LedgerLine &row) const;
};

QString ledgerFieldName(LedgerField field);
QString ledgerFateName(LedgerFate fate);

} // namespace otasuke
