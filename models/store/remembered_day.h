#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <memory>
#include <vector>

#include "models/domain/device.h"

namespace otasuke {

// A day of the office as the figures need it, in as few bytes as it takes: a busy month has a
// hundred thousand of each.

/// What only some detections tell.
struct DetectedWords
{
    QString malware, user, fileName, mailFrom;
    QString sender; ///< mailFrom's domain
};

/// One detection, or mail with a threat.
struct Detected
{
    qint64 id = 0;
    UtcMicros time = 0;
    qint64 peer = 0; ///< the other end as a host (event_key.h); 0: not told
    qint64 bytesOut = 0;
    quint32 source = 0, signature = 0;
    EventKind kind = EventKind::Detection;
    ThreatKind threat = ThreatKind::None;
    Disposition disposition = Disposition::None;
    Direction direction = Direction::Unknown;
    Severity severity = Severity::Unknown;
    std::shared_ptr<const DetectedWords> words; ///< null: none
};

/// What went to one service (0: to none of the catalogue).
struct Sent
{
    qint64 bytesOut = 0, nightOut = 0;
    quint32 first = 0, last = 0; ///< seconds UTC; not kept for service 0
    quint32 service = 0;
    qint64 morningOut = 0, eveningOut = 0;
    std::array<qint64, 4> bands() const ///< bytesOut by DayBand
    {
        return {nightOut, morningOut, bytesOut - nightOut - morningOut - eveningOut, eveningOut};
    }
};

struct DeviceDay
{
    qint64 serial = 0; ///< of the reading that brought it
    qint64 flows = 0, bytesOut = 0;
    UtcMicros lastFlow = 0;
    std::vector<Sent> sent; ///< by service
    std::vector<Detected> detections; ///< newest first
};

struct RememberedDay
{
    /// What of it was read.
    enum Part : unsigned { Flows = 1, Uploads = 2, Detections = 4, Hosts = 8, Hours = 16 };
    struct ServiceSum
    {
        qint64 service = 0, flows = 0, bytesOut = 0, bytesIn = 0, nightOut = 0;
    };
    struct HostSum
    {
        qint64 host = 0, bytesOut = 0;
        bool operator<(const HostSum &other) const { return host < other.host; }
    };
    struct HostChange
    {
        qint64 serial = 0, host = 0;
    };

    unsigned parts = 0;
    qint64 used = 0; ///< when it was last asked for
    qint64 serial = 0; ///< of the newest reading of any of it
    qint64 wholeSerial = 0; ///< of the newest reading of all of it
    UtcMicros newest = 0; ///< no flow or detection of it is later
    std::vector<DeviceDay> devices; ///< by device; [0]: of none
    std::vector<ServiceSum> services; ///< by service
    std::array<qint64, 24> hourOut{}; ///< to outside addresses, by the office's hour
    std::vector<HostSum> hosts; ///< by host
    std::vector<HostChange> hostChanges; ///< since it was read whole

    DeviceDay &device(DeviceId id);
    const DeviceDay *find(DeviceId id) const; ///< null: nothing known of it
};

} // namespace otasuke
