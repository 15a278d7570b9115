// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/stored_row.h"

namespace otasuke {
namespace {

StoredRow readRow(const Statement &query)
{
    StoredRow row;
    row.id = query.integer(0);
    row.rolled.time = placeOf(row.id) - query.integer(1);
    row.rolled.source = query.integer(2);
    row.rolled.kind = query.as<EventKind>(3);
    row.rolled.direction = query.as<Direction>(4);
    row.rolled.disposition = query.as<Disposition>(5);
    row.rolled.device = query.integer(6);
    if (!query.isNull(7))
        row.src = query.integer(7);
    if (!query.isNull(8))
        row.rolled.dst = query.integer(8);
    row.rolled.dstPort = query.as<quint16>(9);
    row.rolled.sent = query.integer(10);
    row.rolled.received = query.integer(11);
    row.rolled.name.id = query.integer(12);
    row.rolled.threat = query.as<ThreatKind>(13);
    return row;
}

QByteArray select(RowTable table)
{
    const QByteArray columns =
        "SELECT id, drift, source, kind, direction, disposition, device, src, dst, dst_port, sent,"
        " received, name, ";
    return columns + (table == RowTable::Flow ? "0 FROM flow" : "threat FROM record");
}

} // namespace

QList<StoredRow> readStoredRows(Database &db, RowTable table, qint64 after, int limit)
{
    QList<StoredRow> rows;
    auto &query = db.statement(select(table) + " WHERE id > ? ORDER BY id LIMIT ?");
    for (query.query(after, limit); query.next();)
        rows.append(readRow(query));
    return rows;
}

std::optional<StoredRow> readStoredFlow(Database &db, qint64 id)
{
    auto &query = db.statement(select(RowTable::Flow) + " WHERE id = ?");
    std::optional<StoredRow> row;
    if (query.query(id).next())
        row = readRow(query);
    query.reset();
    return row;
}

} // namespace otasuke
