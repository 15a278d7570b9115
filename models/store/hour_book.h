#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_scope.h"

namespace otasuke {

/// Where in time a filter's events can be, told by the roll-ups without touching an event.
class HourBook
{
public:
    HourBook(ReaderCore &core, const EventScope &scope);

    struct Hour
    {
        qint64 hour = 0; ///< since 1970 UTC
        qint64 rows = 0; ///< rows that have to be looked at to find them
        qint64 events = 0; ///< of the filter, as far as one roll-up tells
        bool flows = true; ///< false: none of them is in `flow`
    };
    /// The hours of first … last that may hold any, oldest first.
    QList<Hour> between(qint64 first, qint64 last);
    /// The nearest hour with any record at or before (after) this one; nullopt if there is none.
    std::optional<qint64> atOrBefore(qint64 hour);
    std::optional<qint64> atOrAfter(qint64 hour);

    /// How many events the filter has, where one roll-up tells exactly that.
    std::optional<qint64> total();
    /// Hours between (inclusive), of the period.
    qint64 firstHour() const { return m_first; }
    qint64 lastHour() const { return m_last; }

private:
    struct Day
    {
        qint64 rows = -1; ///< −1: as the hours say
        qint64 events = -1;
        bool flows = true;
        qint64 base = 0; ///< records of the hours, to spread the day's by
    };
    QMap<qint64, Hour> allRecords(qint64 first, qint64 last);
    void keepDevices(QMap<qint64, Hour> &hours);
    void spreadDays(QMap<qint64, Hour> &hours);
    Day dayOf(qint64 day);
    qint64 kindsOn(qint64 day, bool flows, bool records);
    qint64 serviceOn(qint64 day);
    bool asksDays() const;
    bool isExact() const;

    ReaderCore &m_core;
    const EventScope &m_scope;
    QList<qint64> m_sources;
    qint64 m_first = 0, m_last = 0;
    qint64 m_flowHorizon = 0, m_recordHorizon = 0; ///< hours: whole ones before it are deleted
};

} // namespace otasuke
