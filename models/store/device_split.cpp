// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/device_split.h"

#include "models/store/dimensions.h"
#include "models/store/guard_book.h"
#include "models/store/stored_row.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <limits>

namespace otasuke {
namespace {

class Mover
{
public:
    Mover(StoreCore &core, const DeviceSplit &wanted, DeviceId to)
        : m_core(core)
        , m_db(*core.db)
        , m_addresses(m_db)
        , m_from(core.devices.canonical(wanted.id))
        , m_to(to)
        , m_since(wanted.since)
        , m_wanted(wanted.addresses)
    {
    }

    qint64 run()
    {
        const OfficeCalendar &calendar = m_core.options.calendar;
        const qint64 first = calendar.dayOf(m_since).toJulianDay();
        QList<qint64> days;
        auto &rows = m_db.statement("SELECT day FROM device_day WHERE device = ? AND day >= ?");
        for (rows.query(m_from, first); rows.next();)
            days.append(rows.integer(0));
        for (const qint64 day : std::as_const(days)) {
            const Period period = calendar.day(QDate::fromJulianDay(day));
            m_days = {};
            m_hours.clear();
            m_services.clear();
            move(RowTable::Flow, period);
            move(RowTable::Record, period);
            saveDay(day);
        }
        setSeen();
        recountGuardReports(m_db, m_guardDays, m_core.devices.partsOf(m_from) << m_to);
        return m_moved;
    }

private:
    struct Sums
    {
        qint64 events = 0, flows = 0, bytesOut = 0, bytesIn = 0;
        std::array<qint64, 4> bandOut{}; ///< by DayBand
        UtcMicros first = std::numeric_limits<UtcMicros>::max(), last = 0;
        void add(const StoredRow &row, DayBand band)
        {
            ++events;
            if (row.rolled.kind != EventKind::Flow)
                return;
            ++flows;
            bytesOut +=
                otasuke::bytesOut(row.rolled.direction, row.rolled.sent, row.rolled.received);
            bytesIn += otasuke::bytesIn(row.rolled.direction, row.rolled.sent, row.rolled.received);
            bandOut[size_t(band)] += row.rolled.sent;
            first = std::min(first, row.rolled.time);
            last = std::max(last, row.rolled.time);
        }
    };
    /// What was moved and what stayed.
    struct Both
    {
        Sums moved, stayed;
        void add(const StoredRow &row, bool moves, DayBand band)
        {
            (moves ? moved : stayed).add(row, band);
        }
    };

    void move(RowTable table, const Period &period)
    {
        const qint64 begin = firstIdAt(period.from);
        const qint64 end = endIdAt(period.to);
        for (const DeviceId part : m_core.devices.partsOf(m_from)) {
            for (const StoredRow &row : readDeviceRows(m_db, table, begin, end, part)) {
                if (!period.contains(row.rolled.time))
                    continue;
                const bool moves = row.rolled.time >= m_since && isMeant(row);
                count(row, moves);
                if (!moves)
                    continue;
                update(table, row.id);
                if (row.rolled.kind == EventKind::Agent || row.rolled.kind == EventKind::Other)
                    m_guardDays << row.rolled.time / kDay;
            }
        }
    }

    /// Does the row name one of the addresses as the office's own end of it?
    bool isMeant(const StoredRow &row)
    {
        const IpAddress src = row.src ? m_addresses.address(*row.src) : IpAddress();
        const IpAddress own = m_core.options.home.isInternal(src) || !row.rolled.dst
            ? src
            : m_addresses.address(*row.rolled.dst);
        const QString text = own.toString();
        return m_wanted.contains(text) &&
            m_core.devices.canonical(m_core.devices.heldBy(text, row.rolled.time)) == m_to;
    }

    void update(RowTable table, qint64 id)
    {
        ++m_moved;
        m_db.statement(table == RowTable::Flow
                    ? "UPDATE flow_row SET parties = (parties & 4294967295) | (? << 32)"
                      " WHERE id = ?"
                    : "UPDATE record SET device = ? WHERE id = ?")
            .run(m_to, id);
    }

    void count(const StoredRow &row, bool moves)
    {
        const RolledRow &r = row.rolled;
        const DayBand band = m_core.rollUps.days().at(r.time).band;
        m_days.add(row, moves, band);
        m_hours[RollUps::hourOf(r.time)].add(row, moves, band);
        if (moves) {
            m_seenFirst = std::min(m_seenFirst, r.time);
            m_seenLast = std::max(m_seenLast, r.time);
        }
        if (r.kind != EventKind::Flow || r.direction != Direction::Outbound)
            return;
        RolledRow sorted = r;
        sorted.name = m_core.dimensions.nameById(r.name.id);
        sorted.appService = m_core.dimensions.appService(row.app);
        m_services[serviceOf(sorted)].add(row, moves, band);
    }

    void saveDay(qint64 day)
    {
        if (m_days.moved.events == 0)
            return;
        m_core.rollUps.changes().noteDevice(day, m_from);
        m_core.rollUps.changes().noteDevice(day, m_to);
        for (auto it = m_hours.cbegin(); it != m_hours.cend(); ++it)
            saveHour(it.key(), it->moved);
        const Sums &moved = m_days.moved;
        m_db.statement("UPDATE device_day SET events = events - ?3, flows = flows - ?4, bytes_out ="
                       " bytes_out - ?5, bytes_in = bytes_in - ?6, last_flow = CASE WHEN flows <= "
                       "?4 THEN 0 WHEN ?7 = 0"
                       " THEN last_flow ELSE ?7 END WHERE device = ?1 AND day = ?2")
            .run(m_from, day, moved.events, moved.flows, moved.bytesOut, moved.bytesIn,
                m_days.stayed.last);
        m_db.statement("INSERT INTO device_day VALUES(?, ?, ?, ?, ?, ?, ?)")
            .run(m_to, day, moved.events, moved.flows, moved.bytesOut, moved.bytesIn, moved.last);
        m_db.statement("DELETE FROM device_day WHERE day = ? AND device = ? AND events <= 0")
            .run(day, m_from);
        for (auto it = m_services.cbegin(); it != m_services.cend(); ++it)
            saveService(day, it.key(), *it);
    }

    void saveHour(qint64 hour, const Sums &moved)
    {
        if (moved.events == 0)
            return;
        m_db.statement(
                "UPDATE device_hour SET events = events - ?3, flows = flows - ?4, bytes_out"
                " = bytes_out - ?5, bytes_in = bytes_in - ?6 WHERE hour = ?1 AND device = ?2")
            .run(hour, m_from, moved.events, moved.flows, moved.bytesOut, moved.bytesIn);
        // An hour of two days comes twice.
        m_db.statement("INSERT INTO device_hour VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                       " events = events + excluded.events, flows = flows + excluded.flows,"
                       " bytes_out = bytes_out + excluded.bytes_out,"
                       " bytes_in = bytes_in + excluded.bytes_in")
            .run(hour, m_to, moved.events, moved.flows, moved.bytesOut, moved.bytesIn);
        m_db.statement("DELETE FROM device_hour WHERE hour = ? AND device = ? AND events <= 0")
            .run(hour, m_from);
    }

    /// Service 0 keeps no times.
    void saveService(qint64 day, qint64 service, const Both &sums)
    {
        const Sums &moved = sums.moved;
        if (moved.flows == 0)
            return;
        const auto time = [service](UtcMicros t) { return service == 0 ? 0 : t / kSecond; };
        const bool any = sums.stayed.flows > 0;
        const auto band = [&moved](DayBand part) { return moved.bandOut[size_t(part)]; };
        m_db.statement("UPDATE service_day SET flows = flows - ?4, bytes_out = bytes_out - ?5,"
                       " bytes_in = bytes_in - ?6, night_out = night_out - ?7,"
                       " first = CASE ?8 WHEN 0 THEN first ELSE ?8 END,"
                       " last = CASE ?9 WHEN 0 THEN last ELSE ?9 END,"
                       " morning_out = morning_out - ?10, evening_out = evening_out - ?11"
                       " WHERE day = ?1 AND service = ?2 AND device = ?3")
            .run(day, service, m_from, moved.flows, moved.bytesOut, moved.bytesIn,
                band(DayBand::Night), any ? time(sums.stayed.first) : 0,
                any ? time(sums.stayed.last) : 0, band(DayBand::Morning), band(DayBand::Evening));
        m_db.statement("INSERT INTO service_day VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .run(day, service, m_to, moved.flows, moved.bytesOut, moved.bytesIn,
                band(DayBand::Night), time(moved.first), time(moved.last), band(DayBand::Morning),
                band(DayBand::Evening));
        m_db.statement("DELETE FROM service_day WHERE day = ? AND service = ? AND device = ?"
                       " AND flows <= 0")
            .run(day, service, m_from);
    }

    /// First and last sighting of the new device are those of its records.
    void setSeen()
    {
        if (m_moved > 0)
            m_db.statement("UPDATE device SET first_seen = ?, last_seen = ? WHERE id = ?")
                .run(m_seenFirst, m_seenLast, m_to);
    }

    StoreCore &m_core;
    Database &m_db;
    AddressBook m_addresses;
    DeviceId m_from, m_to;
    UtcMicros m_since;
    QStringList m_wanted;
    qint64 m_moved = 0;
    UtcMicros m_seenFirst = std::numeric_limits<UtcMicros>::max(), m_seenLast = 0;
    Both m_days;
    QMap<qint64, Both> m_hours;
    QMap<qint64, Both> m_services;
    QSet<qint64> m_guardDays; ///< on which words moved that may be a virus guard's
};

} // namespace

qint64 moveRecords(StoreCore &core, const DeviceSplit &wanted, DeviceId to)
{
    return Mover(core, wanted, to).run();
}

} // namespace otasuke
