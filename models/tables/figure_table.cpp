// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/figure_table.h"

#include <algorithm>

namespace otasuke {

bool FigureTable::Row::operator==(const Row &other) const
{
    const auto same = [](const Cell &a, const Cell &b) { return a.text == b.text; };
    return key == other.key && title == other.title &&
        std::equal(cells.begin(), cells.end(), other.cells.begin(), other.cells.end(), same);
}

void FigureTable::setFigures(const QStringList &titles, const QList<Row> &rows)
{
    const auto sameKey = [](const Row &a, const Row &b) { return a.key == b.key; };
    const bool sameShape = titles == m_titles &&
        std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), sameKey);
    if (!sameShape) {
        beginResetModel();
        m_titles = titles;
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(i, 0), index(i, columns() - 1));
    }
}

int FigureTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString FigureTable::text(int row, int column) const
{
    return column == 0 ? m_rows[row].title : m_rows[row].cells.value(column - 1).text;
}

QVariant FigureTable::raw(int row, int column, int role) const
{
    if (role != SortRole)
        return {};
    return column == 0 ? QVariant(row) : QVariant(m_rows[row].cells.value(column - 1).value);
}

QList<QStringList> shownRows(const QAbstractItemModel &model)
{
    QList<QStringList> rows(1);
    for (int column = 0; column < model.columnCount(); ++column)
        rows[0] << model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        rows << cells;
    }
    return rows;
}

} // namespace otasuke
