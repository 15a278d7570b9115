#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/day_reader.h"

namespace otasuke {

/// The days a reader has read, kept as long as nobody writes to them. After a write only what it
/// touched is read again: a device of a day, a host of a day, a new detection, or the day
/// (change_log.h). Each reading has a serial number, so that whoever summed days knows which parts
/// are newer than his sum. One a reader; only inside the reader's transaction.
class DayMemory
{
public:
    /// Takes notice of what was written since the last time.
    void catchUp(ReaderCore &core);
    /// Reads what is lacking of these days in these parts (RememberedDay::Part). Days of which the
    /// store has nothing are left out of `days`, which is cut to those there may be.
    void need(ReaderCore &core, DayRange &days, unsigned parts);
    /// Null: nothing is known of it.
    const RememberedDay *find(qint64 day) const;
    qint64 serial() const { return m_serial; }
    void forget();

private:
    struct Marks;
    Marks readMarks(ReaderCore &core) const;
    void apply(ReaderCore &core, const Marks &marks);
    void applyToDay(DayReader &reader, qint64 day, RememberedDay &known, const Marks &marks);
    void applyRecords(DayReader &reader, qint64 day, RememberedDay &known, const Marks &marks);
    void applyHosts(DayReader &reader, qint64 day, RememberedDay &known, const Marks &marks);
    void makeRoom(const DayRange &kept);

    RememberedDays m_days;
    qint64 m_number = 0; ///< of the last change taken notice of
    qint64 m_serial = 0;
};

} // namespace otasuke
