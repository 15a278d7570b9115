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
