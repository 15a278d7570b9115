#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractTableModel>

#include "models/tables/table_role.h"

namespace otasuke {

/// The part of our item models that doesn't depend on what a row is: which role asks for what.
/// GUI thread, like every item model.
class CellTable : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    virtual int columns() const = 0;
    virtual QString header(int column) const = 0;
    virtual QString key(int row) const = 0;
    virtual QString text(int row, int column) const = 0;
    /// SortRole, ToneRole, ShareRole, DetailRole or DaysRole; invalid where a cell has none.
    virtual QVariant raw(int row, int column, int role) const = 0;
    virtual bool isNumber(int column) const = 0;

private:
    QString spoken(int row, int column) const;
};

} // namespace otasuke
