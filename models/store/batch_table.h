#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <vector>

#include "models/store/sqlite.h"

namespace otasuke {

/// Rows of numbers in memory that SQL reads as the table "batch" with the columns c0, c1, …: one
/// INSERT … SELECT … FROM batch puts thousands of rows in, for half of what as many single
/// statements cost. One a connection.
/// https://www.sqlite.org/vtab.html#eponymous_only_virtual_tables
class BatchTable
{
public:
    static constexpr int kMostColumns = 13;

    explicit BatchTable(Database &db);
    BatchTable(const BatchTable &) = delete;
    BatchTable &operator=(const BatchTable &) = delete;

    /// Begins anew with rows of so many columns.
    void begin(int columns);
    template<class... Cells>
    void add(Cells... cells)
    {
        (m_rows.cells.push_back(qint64(cells)), ...);
    }
    qsizetype size() const { return qsizetype(m_rows.cells.size()) / m_rows.columns; }
    void reserve(qsizetype rows) { m_rows.cells.reserve(size_t(rows * m_rows.columns)); }
    /// Runs a statement that selects from it; nothing if it is empty.
    bool run(const QByteArray &sql);

    struct Rows
    {
        std::vector<qint64> cells;
        int columns = 1;
    };

private:
    Database &m_db;
    Rows m_rows;
};

} // namespace otasuke
