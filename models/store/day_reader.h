#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <optional>

#include "models/store/reader_core.h"
#include "models/store/remembered_day.h"

namespace otasuke {

using RememberedDays = std::map<qint64, RememberedDay>; ///< by Julian day number

/// Reads days, or a single device or host of one, from the store.
class DayReader
{
public:
    explicit DayReader(ReaderCore &core);

    /// Those parts of a day that it lacks; all but Flows.
    void read(qint64 day, RememberedDay &into, unsigned parts);
    /// Flows of the days from first to last that lack them.
    void readFlows(RememberedDays &days, qint64 first, qint64 last);
    /// A device's figures and detections anew, in the parts the day has.
    void readDevice(qint64 day, RememberedDay &into, DeviceId device);
    /// All but its detections.
    void readDeviceSums(qint64 day, RememberedDay &into, DeviceId device);
    /// Adds a new detection or mail, once; the device it is of, or nullopt if it tells nothing.
    std::optional<DeviceId> readDetection(qint64 day, RememberedDay &into, qint64 id);
    /// A host's bytes anew; false: it has none.
    bool readHost(qint64 day, qint64 host, qint64 &bytesOut);
    void readServices(qint64 day, RememberedDay &into);
    void readHours(qint64 day, RememberedDay &into);

private:
    void readUploads(qint64 day, RememberedDay &into);
    void readDetections(qint64 day, RememberedDay &into);
    void readHosts(qint64 day, RememberedDay &into);
    void readDeviceDetections(qint64 day, RememberedDay &into, DeviceId device);
    void add(const Statement &row, const Period &day, RememberedDay &into);
    std::optional<Detected> detectedIn(const Statement &row, const Period &day);
    DeviceId deviceIn(const Statement &row) const;
    std::shared_ptr<const DetectedWords> wordsOf(const Statement &row);

    ReaderCore &m_core;
    QHash<DeviceId, DeviceId> m_merged;
    std::shared_ptr<const DetectedWords> m_lastWords; ///< neighbours often tell the same
};

} // namespace otasuke
