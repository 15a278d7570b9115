// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rebuild.h"

namespace otasuke {
namespace {

constexpr int kChunk = 5000;
constexpr qint64 kFlushEvery = 200'000;

struct StoredRow
{
    qint64 id = 0;
    RolledRow rolled;
    std::optional<qint64> src;
};

class Rebuild
{
public:
    Rebuild(StoreCore &core, bool reattribute)
        : m_core(core)
        , m_db(*core.db)
        , m_addresses(m_db)
        , m_reattribute(reattribute)
    {
    }

    void run()
    {
        clear();
        scan(RowTable::Flow);
        scan(RowTable::Record);
        m_core.devices.flush();
        m_core.rollUps.flush(m_core.devices.merged());
        m_db.exec("DELETE FROM source_hour WHERE rounds = 0 AND records = 0;"
                  "UPDATE service SET first_seen = ifnull((SELECT min(first) FROM service_day"
                  " WHERE service_day.service = service.id), 0)");
    }

private:
    void clear()
    {
        const OfficeCalendar &calendar = m_core.options.calendar;
        qint64 day = 0;
        if (const UtcMicros horizon = m_core.writer.horizon(RowTable::Flow); horizon > 0) {
            const QDate first = calendar.dayOf(horizon).addDays(1);
            day = first.toJulianDay();
            m_from = calendar.startOf(first);
        }
        const qint64 hour = RollUps::hourOf(m_from);
        m_db.statement("DELETE FROM device_hour WHERE hour >= ?").run(hour);
        m_db.statement("UPDATE source_hour SET records = 0 WHERE hour >= ?").run(hour);
        m_db.statement("DELETE FROM service_day WHERE day >= ?").run(day);
        m_db.statement("DELETE FROM host_day WHERE day >= ?").run(day);
        m_db.statement("DELETE FROM kind_day WHERE day >= ?").run(day);
    }

    void scan(RowTable table)
    {
        qint64 last = -1;
        qint64 sinceFlush = 0;
        for (QList<StoredRow> rows = read(table, last); !rows.isEmpty(); rows = read(table, last)) {
            for (StoredRow &row : rows) {
                if (m_reattribute)
                    reattribute(table, row);
                if (row.rolled.time >= m_from)
                    m_core.rollUps.add(row.rolled);
            }
            last = rows.last().id;
            sinceFlush += rows.size();
            if (sinceFlush >= kFlushEvery) {
                m_core.rollUps.flush(m_core.devices.merged());
                sinceFlush = 0;
            }
        }
    }

    QList<StoredRow> read(RowTable table, qint64 after)
    {
        auto &query = m_db.statement(table == RowTable::Flow
                ? "SELECT id, drift, source, kind, direction, disposition, device, src, dst,"
                  " dst_port, sent, received, name, 0 FROM flow WHERE id > ? ORDER BY id LIMIT ?"
                : "SELECT id, drift, source, kind, direction, disposition, device, src, dst,"
                  " dst_port, sent, received, name, threat FROM record WHERE id > ?"
                  " ORDER BY id LIMIT ?");
        QList<StoredRow> rows;
        for (query.query(after, kChunk); query.next();)
            rows.append(readRow(query));
        for (StoredRow &row : rows)
            row.rolled.service = m_core.dimensions.nameById(row.rolled.name).service;
        return rows;
    }

    static StoredRow readRow(const Statement &query)
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
        row.rolled.name = query.integer(12);
        row.rolled.threat = query.as<ThreatKind>(13);
        return row;
    }

    void reattribute(RowTable table, StoredRow &row)
    {
        Event event;
        event.kind = row.rolled.kind;
        event.threat = row.rolled.threat;
        event.bytesIn = row.rolled.received;
        if (row.src)
            event.srcIp = m_addresses.address(*row.src);
        if (row.rolled.dst)
            event.dstIp = m_addresses.address(*row.rolled.dst);
        const OfficeView view = officeView(
            event.srcIp, event.dstIp, row.rolled.sent, row.rolled.received, m_core.options.home);
        DeviceId device = row.rolled.device;
        if (device == 0 && (view.srcInternal || view.dstInternal))
            device = m_core.devices.deviceOf(event, view, row.rolled.time);
        else if (table == RowTable::Flow && !view.srcInternal && !view.dstInternal)
            device = 0;
        if (device == row.rolled.device && view.direction == row.rolled.direction)
            return;
        row.rolled.device = device;
        row.rolled.direction = view.direction;
        m_db.statement(table == RowTable::Flow
                    ? "UPDATE flow SET device = ?, direction = ? WHERE id = ?"
                    : "UPDATE record SET device = ?, direction = ? WHERE id = ?")
            .run(device, view.direction, row.id);
    }

    StoreCore &m_core;
    Database &m_db;
    AddressBook m_addresses;
    bool m_reattribute;
    UtcMicros m_from = 0;
};

} // namespace

void rebuild(StoreCore &core, bool reattribute)
{
    Rebuild(core, reattribute).run();
}

} // namespace otasuke
