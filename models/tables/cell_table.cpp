// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cell_table.h"

#include <QCoreApplication>

namespace otasuke {

int CellTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant CellTable::data(const QModelIndex &index, int role) const
{
    if (!hasIndex(index.row(), index.column(), index.parent()))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::AccessibleDescriptionRole:
        return raw(row, column, DetailRole);
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KeyRole:
        return key(row);
    case SortRole:
    case ToneRole:
    case ShareRole:
    case DetailRole:
    case DaysRole:
        return raw(row, column, role);
    }
    return {};
}

QVariant CellTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    if (role == Qt::DisplayRole)
        return header(section);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QString CellTable::spoken(int row, int column) const
{
    const QString words = text(row, column);
    const QString title = header(column);
    if (words.isEmpty() || title.isEmpty())
        return words.isEmpty() ? title : words;
    //: Read aloud for a table cell: %1 the column, %2 what stands in it
    return QCoreApplication::translate("Tables", "%1: %2").arg(title, words);
}

} // namespace otasuke
