#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>

#include "models/domain/device.h"
#include "models/store/batch_table.h"

namespace otasuke {

/// What a row of the table change is about.
enum class ChangedPart : quint8 {
    WholeDay = 0,
    Device = 1, ///< all that is told of a device
    Host = 2,
    DeviceSums = 3, ///< what it sent and received; its detections are as they were
    Record = 4 ///< a new detection or mail; id: the record's
};
/// Stands for every day there is.
inline constexpr qint64 kAllDays = 0;

/// Notes which days a transaction touches, and of a small one which devices and hosts of them, so
/// that readers may remember everything else (day_memory.h). Days are Julian day numbers of the
/// office's calendar. Belongs to the writing connection.
class ChangeLog
{
public:
    ChangeLog(Database &db, BatchTable &batch);

    void noteDevice(qint64 day, DeviceId device) { note(day, ChangedPart::Device, device); }
    void noteDeviceSums(qint64 day, DeviceId device) { note(day, ChangedPart::DeviceSums, device); }
    void noteRecord(qint64 day, qint64 id) { note(day, ChangedPart::Record, id); }
    void noteHost(qint64 day, qint64 host) { note(day, ChangedPart::Host, host); }
    void noteDay(qint64 day) { m_days.insert(day); }
    void noteAll() { noteDay(kAllDays); }
    /// More than this many of them, and the day counts as touched whole.
    static constexpr qsizetype kMostParts = 512;
    /// As the last thing of a transaction; nothing if nothing was noted.
    void save();
    void discard(); ///< after a rollback

private:
    struct Part
    {
        qint64 day = 0;
        ChangedPart part = ChangedPart::WholeDay;
        qint64 id = 0;
        bool operator==(const Part &) const = default;
    };
    friend size_t qHash(const Part &part, size_t seed)
    {
        return qHashMulti(seed, part.day, int(part.part), part.id);
    }
    void note(qint64 day, ChangedPart part, qint64 id);
    void foldParts();

    Database &m_db;
    BatchTable &m_batch;
    QSet<qint64> m_days; ///< touched whole
    QSet<Part> m_parts;
};

} // namespace otasuke
