// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/batch_table.h"

#include <sqlite3.h>

namespace otasuke {
namespace {

struct Table : sqlite3_vtab
{
    const BatchTable::Rows *rows = nullptr;
};

struct Cursor : sqlite3_vtab_cursor
{
    const BatchTable::Rows *rows = nullptr;
    size_t at = 0; ///< first cell of the row
};

int connectTable(sqlite3 *db, void *rows, int, const char *const *, sqlite3_vtab **table, char **)
{
    auto *made = new Table;
    made->rows = static_cast<const BatchTable::Rows *>(rows);
    *table = made;
    QByteArray columns = "c0";
    for (int i = 1; i < BatchTable::kMostColumns; ++i)
        columns += ",c" + QByteArray::number(i);
    return sqlite3_declare_vtab(db, ("CREATE TABLE x(" + columns + ")").constData());
}

int disconnectTable(sqlite3_vtab *table)
{
    delete static_cast<Table *>(table);
    return SQLITE_OK;
}

int planScan(sqlite3_vtab *, sqlite3_index_info *plan)
{
    plan->estimatedCost = 1;
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
{
    auto *made = new Cursor;
    made->rows = static_cast<Table *>(table)->rows;
    *cursor = made;
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor *cursor)
{
    delete static_cast<Cursor *>(cursor);
    return SQLITE_OK;
}

int firstRow(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
{
    static_cast<Cursor *>(cursor)->at = 0;
    return SQLITE_OK;
}

int nextRow(sqlite3_vtab_cursor *cursor)
{
    auto *at = static_cast<Cursor *>(cursor);
    at->at += size_t(at->rows->columns);
    return SQLITE_OK;
}

int atEnd(sqlite3_vtab_cursor *cursor)
{
    const auto *at = static_cast<Cursor *>(cursor);
    return at->at >= at->rows->cells.size();
}

int column(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
{
    const auto *at = static_cast<Cursor *>(cursor);
    if (column < at->rows->columns)
        sqlite3_result_int64(context, at->rows->cells[at->at + size_t(column)]);
    return SQLITE_OK;
}

int rowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
{
    *id = sqlite3_int64(static_cast<Cursor *>(cursor)->at);
    return SQLITE_OK;
}

const sqlite3_module &batchModule()
{
    static const sqlite3_module module = [] {
        sqlite3_module m{};
        m.xConnect = &connectTable; // no xCreate: the table is just there
        m.xDisconnect = &disconnectTable;
        m.xBestIndex = &planScan;
        m.xOpen = &openCursor;
        m.xClose = &closeCursor;
        m.xFilter = &firstRow;
        m.xNext = &nextRow;
        m.xEof = &atEnd;
        m.xColumn = &column;
        m.xRowid = &rowId;
        return m;
    }();
    return module;
}

} // namespace

BatchTable::BatchTable(Database &db)
    : m_db(db)
{
    const int code = sqlite3_create_module_v2(db.handle(), "batch", &batchModule(), &m_rows, {});
    if (code != SQLITE_OK)
        db.failWith(code, "batch");
}

void BatchTable::begin(int columns)
{
    m_rows.cells.clear();
    m_rows.columns = columns;
}

bool BatchTable::run(const QByteArray &sql)
{
    return m_rows.cells.empty() || m_db.statement(sql).run();
}

} // namespace otasuke
