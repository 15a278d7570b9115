#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/device.h"
#include "models/domain/office_calendar.h"
#include "models/judgement/cloud_catalogue.h"
#include "models/store/dimensions.h"
#include "models/store/event_key.h"

namespace otasuke {

/// A reader's connection and what every topic's queries need. Each read() sees one state of the
/// store, whatever is written meanwhile.
class ReaderCore
{
public:
    ReaderCore(std::unique_ptr<Database> database, const OfficeCalendar &officeCalendar,
        const CloudCatalogue &cloudCatalogue);

    template<class Work>
    auto read(Work work) -> Result<decltype(work())>
    {
        Transaction transaction(*db, Transaction::Kind::Deferred);
        auto value = work();
        if (const auto committed = transaction.commit(); !committed)
            return committed.error();
        return value;
    }

    std::unique_ptr<Database> db;
    OfficeCalendar calendar;
    const CloudCatalogue &catalogue;
    AddressBook addresses;

    QHash<qint64, QString> sources(); ///< number → id
    QHash<qint64, QString> services(); ///< number → catalogue key
    /// Words that are names of applications of that service.
    QList<qint64> appsOf(const QString &service);
    /// Devices that are now part of another: old → new.
    QHash<DeviceId, DeviceId> merged();
    QString nameText(qint64 name);
};

/// The hours in which a device told or was told something, newest first; both bounds included.
QList<qint64> hoursOf(ReaderCore &core, DeviceId device, qint64 oldest, qint64 newest);

/// A period as bounds of a query. Rows may stand up to a second behind their own time, so the
/// numbers only narrow; contains() decides.
struct IdRange
{
    qint64 from = 0;
    qint64 to = 0; ///< exclusive
    Period period;
    explicit IdRange(const Period &p);
    bool contains(UtcMicros t) const { return t >= period.from && t < period.to; }
};

/// Julian day numbers, both included; empty (first > last) for an empty period.
struct DayRange
{
    qint64 first = 0;
    qint64 last = -1;
    DayRange(const Period &period, const OfficeCalendar &calendar);
    qint64 days() const { return last - first + 1; }
};

/// Hours of the period, the last one excluded.
struct HourRange
{
    qint64 from = 0;
    qint64 to = 0;
    explicit HourRange(const Period &period);
};

} // namespace otasuke
