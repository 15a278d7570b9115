#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "models/tables/cell_table.h"

namespace otasuke {

/// A table of figures whose columns are known only when they come: a chart's twin for who prefers
/// to read.
class FigureTable final : public CellTable
{
    Q_OBJECT
public:
    struct Cell
    {
        QString text;
        double value = 0; ///< what it is sorted and shaded by
    };
    struct Row
    {
        QString key;
        QString title; ///< stands in the first column
        QList<Cell> cells; ///< of the other columns
        bool operator==(const Row &other) const;
    };
    using CellTable::CellTable;

    /// The first of the titles stands over the rows' own titles. Rows that stay keep their place in
    /// a view where the columns stay as well.
    void setFigures(const QStringList &titles, const QList<Row> &rows);
    /// These columns hold words, not numbers.
    void setWords(const QList<int> &wordColumns) { m_words = wordColumns; }
    const QList<Row> &figures() const { return m_rows; }
    int rowCount(const QModelIndex &parent = {}) const override;

private:
    int columns() const override { return int(m_titles.size()); }
    QString header(int column) const override { return m_titles.value(column); }
    QString key(int row) const override { return m_rows[row].key; }
    QString text(int row, int column) const override;
    QVariant raw(int row, int column, int role) const override;
    bool isNumber(int column) const override { return column > 0 && !m_words.contains(column); }

    QStringList m_titles;
    QList<int> m_words;
    QList<Row> m_rows;
};

/// Titles and cells as they are shown, to be copied or saved.
QList<QStringList> shownRows(const QAbstractItemModel &model);

} // namespace otasuke
