// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/stored_row.h"

#include "models/store/packed_flow.h"

namespace otasuke {
namespace {

constexpr char kFlowColumns[] =
    "SELECT id, more, link, ends, what, parties, sent, received FROM flow_row";
constexpr char kRecordColumns[] = "SELECT id, drift, source, kind, direction, disposition, device,"
                                  " src, dst, dst_port, sent, received, name, threat FROM record";

/// Straight from the packed columns: a rebuild reads every row.
StoredRow readFlow(const Statement &query)
{
    StoredRow row;
    row.id = query.integer(0);
    row.rolled.time = placeOf(row.id) - (query.integer(1) >> 24);
    row.app = query.integer(1) & 0xffffff;
    row.rolled.dstPort = quint16(query.integer(2) & 0xffff);
    const qint64 ends = query.integer(3);
    const PackedWhat what = PackedWhat::of(query.integer(4));
    row.src = unpackEnd(ends >> 32, what.srcKind);
    row.rolled.dst = unpackEnd(ends, what.dstKind);
    row.rolled.source = what.source;
    row.rolled.kind = what.kind;
    row.rolled.direction = what.direction;
    row.rolled.disposition = what.disposition;
    const qint64 parties = query.integer(5);
    row.rolled.device = parties >> 32;
    row.rolled.name.id = parties & 0xffffffff;
    row.rolled.sent = query.integer(6);
    row.rolled.received = query.integer(7);
    return row;
}

StoredRow readRecord(const Statement &query)
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
    return table == RowTable::Flow ? kFlowColumns : kRecordColumns;
}

StoredRow readRow(RowTable table, const Statement &query)
{
    return table == RowTable::Flow ? readFlow(query) : readRecord(query);
}

} // namespace

QList<StoredRow> readStoredRows(Database &db, RowTable table, qint64 after, int limit)
{
    QList<StoredRow> rows;
    auto &query = db.statement(select(table) + " WHERE id > ? ORDER BY id LIMIT ?");
    for (query.query(after, limit); query.next();)
        rows.append(readRow(table, query));
    return rows;
}

QList<StoredRow> readDeviceRows(
    Database &db, RowTable table, qint64 fromId, qint64 endId, DeviceId device)
{
    QList<StoredRow> rows;
    const QByteArray own = table == RowTable::Flow ? "parties >> 32" : "device";
    auto &query =
        db.statement(select(table) + " WHERE id >= ? AND id < ? AND " + own + " = ? ORDER BY id");
    for (query.query(fromId, endId, device); query.next();)
        rows.append(readRow(table, query));
    return rows;
}

std::optional<StoredRow> readStoredFlow(Database &db, qint64 id)
{
    auto &query = db.statement(select(RowTable::Flow) + " WHERE id = ?");
    std::optional<StoredRow> row;
    if (query.query(id).next())
        row = readFlow(query);
    query.reset();
    return row;
}

} // namespace otasuke
