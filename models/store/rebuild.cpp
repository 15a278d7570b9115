// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rebuild.h"

#include "models/store/stored_row.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr int kChunk = 5000;
constexpr qint64 kFlushEvery = 200'000;
constexpr qsizetype kNamesKept = 200'000;

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
        m_core.rollUps.changes().noteAll();
        clear();
        scan(RowTable::Flow);
        scan(RowTable::Record);
        m_core.devices.flush();
        m_core.rollUps.flush(m_core.devices.merged());
        m_db.exec("DELETE FROM source_hour WHERE rounds = 0 AND records = 0;"
                  "UPDATE service SET first_seen = ifnull((SELECT min(first) * 1000000"
                  " FROM service_day WHERE service_day.service = service.id), 0)");
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
        m_db.statement("DELETE FROM device_day WHERE day >= ?").run(day);
        m_db.statement("UPDATE source_hour SET records = 0 WHERE hour >= ?").run(hour);
        m_db.statement("DELETE FROM service_day WHERE day >= ?").run(day);
        m_db.statement("DELETE FROM service_hour WHERE hour >= ?").run(hour);
        m_db.statement("DELETE FROM service_total WHERE day >= ?").run(day);
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
        QList<StoredRow> rows = readStoredRows(m_db, table, after, kChunk);
        for (StoredRow &row : rows) {
            row.rolled.name = nameOf(row.rolled.name.id);
            row.rolled.appService = m_core.dimensions.appService(row.app);
        }
        return rows;
    }

    Dimensions::Name nameOf(qint64 id)
    {
        if (m_names.size() > kNamesKept)
            m_names.clear();
        const auto known = m_names.constFind(id);
        return known != m_names.constEnd() ? *known
                                           : *m_names.insert(id, m_core.dimensions.nameById(id));
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
                    ? "UPDATE flow_row SET parties = (parties & 4294967295) | (? << 32),"
                      " what = (what & ~48) | (? << 4) WHERE id = ?"
                    : "UPDATE record SET device = ?, direction = ? WHERE id = ?")
            .run(device, view.direction, row.id);
    }

    StoreCore &m_core;
    Database &m_db;
    AddressBook m_addresses;
    QHash<qint64, Dimensions::Name> m_names;
    bool m_reattribute;
    UtcMicros m_from = 0;
};

} // namespace

void rebuild(StoreCore &core, bool reattribute)
{
    Rebuild(core, reattribute).run();
}

void sumOlderDays(StoreCore &core)
{
    Database &db = *core.db;
    DaySlots slots(core.options.calendar);
    auto &add = db.statement("INSERT INTO device_day VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO"
                             " UPDATE SET events = events + excluded.events,"
                             " flows = flows + excluded.flows,"
                             " bytes_out = bytes_out + excluded.bytes_out,"
                             " bytes_in = bytes_in + excluded.bytes_in,"
                             " last_flow = max(last_flow, excluded.last_flow)");
    db.exec("DELETE FROM device_day");
    auto &hours = db.statement("SELECT hour, device, events, flows, bytes_out, bytes_in"
                               " FROM device_hour ORDER BY hour");
    for (hours.query(); hours.next();) {
        const UtcMicros begins = hours.integer(0) * kHour;
        add.run(hours.integer(1), slots.at(begins).day, hours.integer(2), hours.integer(3),
            hours.integer(4), hours.integer(5), hours.integer(3) > 0 ? begins : 0);
    }
}

void recountServiceTimes(const WriterParts &parts, const RollUps::Doubtful &doubtful)
{
    Database &db = parts.db;
    const Period day = parts.rollUps.days().calendar().day(QDate::fromJulianDay(doubtful.day));
    qint64 first = 0;
    qint64 last = 0;
    auto &rows = db.statement("SELECT (id >> 12) - drift, name, app FROM flow WHERE id >= ?"
                              " AND id < ? AND device = ? AND kind = ? AND direction = ?"
                              " AND dst_port <> ?");
    for (rows.query(firstIdAt(day.from), endIdAt(day.to), doubtful.device, EventKind::Flow,
             Direction::Outbound, kDnsPort);
         rows.next();) {
        const UtcMicros time = rows.integer(0);
        const qint64 named = parts.dimensions.nameById(rows.integer(1)).service;
        const qint64 service = named != 0 ? named : parts.dimensions.appService(rows.integer(2));
        if (!day.contains(time) || service != doubtful.service)
            continue;
        first = first == 0 ? time / kSecond : std::min(first, time / kSecond);
        last = std::max(last, time / kSecond);
    }
    db.statement("UPDATE service_day SET first = ?, last = ? WHERE day = ? AND service = ?"
                 " AND device = ?")
        .run(first, last, doubtful.day, doubtful.service, doubtful.device);
    db.statement("UPDATE service SET first_seen = ifnull((SELECT min(first) * 1000000"
                 " FROM service_day WHERE service = ?1), 0) WHERE id = ?1")
        .run(doubtful.service);
}

} // namespace otasuke
