// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reader_core.h"

#include <limits>

namespace otasuke {

ReaderCore::ReaderCore(std::unique_ptr<Database> database, const OfficeCalendar &officeCalendar,
    const CloudCatalogue &cloudCatalogue)
    : db(std::move(database))
    , calendar(officeCalendar)
    , catalogue(cloudCatalogue)
    , addresses(*db)
{
}

QHash<qint64, QString> ReaderCore::sources()
{
    QHash<qint64, QString> keys;
    auto &rows = db->statement("SELECT id, key FROM source");
    for (rows.query(); rows.next();)
        keys.insert(rows.integer(0), rows.text(1));
    return keys;
}

QHash<qint64, QString> ReaderCore::services()
{
    QHash<qint64, QString> keys;
    auto &rows = db->statement("SELECT id, key FROM service");
    for (rows.query(); rows.next();)
        keys.insert(rows.integer(0), rows.text(1));
    return keys;
}

QList<qint64> ReaderCore::appsOf(const QString &service)
{
    QList<qint64> apps;
    auto &rows = db->statement("SELECT id, text FROM word");
    for (rows.query(); rows.next();) {
        const CloudService *told = catalogue.classifyApp(rows.text(1));
        if (told && told->id == service)
            apps << rows.integer(0);
    }
    return apps;
}

QHash<DeviceId, DeviceId> ReaderCore::merged()
{
    QHash<DeviceId, DeviceId> devices;
    auto &rows = db->statement("SELECT id, merged_into FROM device WHERE merged_into != 0");
    for (rows.query(); rows.next();)
        devices.insert(rows.integer(0), rows.integer(1));
    return devices;
}

QString ReaderCore::nameText(qint64 name)
{
    if (name == 0)
        return {};
    auto &row = db->statement("SELECT text FROM name WHERE id = ?");
    const QString text = row.query(name).next() ? row.text(0) : QString();
    row.reset();
    return text;
}

QList<qint64> hoursOf(ReaderCore &core, DeviceId device, qint64 oldest, qint64 newest)
{
    // Days first: the hours stand in the order of time, not of devices.
    QList<qint64> hours;
    auto &days = core.db->statement("SELECT day FROM device_day WHERE device = ? AND day >= ?"
                                    " AND day <= ? ORDER BY day DESC");
    auto &row = core.db->statement("SELECT 1 FROM device_hour WHERE hour = ? AND device = ?");
    const DayRange range({oldest * kHour, (newest + 1) * kHour}, core.calendar);
    for (days.query(device, range.first, range.last); days.next();) {
        const QDate day = QDate::fromJulianDay(days.integer(0));
        const qint64 first = std::max(oldest, core.calendar.startOf(day) / kHour);
        qint64 hour = std::min(newest, (core.calendar.startOf(day.addDays(1)) - 1) / kHour);
        for (; hour >= first; --hour) {
            // Where a day begins within an hour, both days have it.
            if ((hours.isEmpty() || hours.last() != hour) && row.number(hour, device))
                hours << hour;
        }
    }
    return hours;
}

IdRange::IdRange(const Period &p)
    : period(p)
{
    if (period.to == 0)
        period.to = std::numeric_limits<UtcMicros>::max();
    from = firstIdAt(period.from);
    to = p.to == 0 ? std::numeric_limits<qint64>::max() : endIdAt(period.to);
}

DayRange::DayRange(const Period &period, const OfficeCalendar &calendar)
{
    const UtcMicros end = period.to == 0 ? kLastTime : period.to;
    if (end <= period.from)
        return;
    first = calendar.dayOf(period.from).toJulianDay();
    last = calendar.dayOf(end - 1).toJulianDay();
}

HourRange::HourRange(const Period &period)
    : from(period.from / kHour)
    , to(((period.to == 0 ? kLastTime : period.to) + kHour - 1) / kHour)
{
}

} // namespace otasuke
