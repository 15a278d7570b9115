#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include "models/domain/device.h"
#include "models/store/office_view.h"
#include "models/store/sqlite.h"

namespace otasuke {

/// What the roll-ups need of one new row. The writer fills it from an event, the rebuild from a
/// stored row: both add the same.
struct RolledRow
{
    UtcMicros time = 0;
    EventKind kind = EventKind::Other;
    Disposition disposition = Disposition::None;
    ThreatKind threat = ThreatKind::None;
    Direction direction = Direction::Unknown;
    DeviceId device = 0;
    qint64 source = 0;
    qint64 sent = 0;
    qint64 received = 0;
    quint16 dstPort = 0;
    qint64 name = 0; ///< its number
    qint64 service = 0; ///< of the name
    std::optional<qint64> dst; ///< address code
};

/// Sums of one transaction, kept in memory and added to the tables at its end.
class RollUps
{
public:
    RollUps(Database &db, const OfficeCalendar &calendar);

    void add(const RolledRow &row);
    /// A complete round of a source answered in the hour of `t`.
    void addRound(qint64 source, UtcMicros t);
    /// `canonical`: devices merged meanwhile, old → new.
    void flush(const QHash<DeviceId, DeviceId> &canonical);
    void discard(); ///< after a rollback
    /// Adds what `from` had to `into`, in the tables.
    void moveDevice(DeviceId from, DeviceId into);

    static qint64 hourOf(UtcMicros t) { return t / kHour; }
    DaySlots &days() { return m_days; }

private:
    struct Hour
    {
        qint64 events = 0, flows = 0, bytesOut = 0, bytesIn = 0;
        UtcMicros lastFlow = 0;
    };
    struct ServiceDay
    {
        qint64 flows = 0, bytesOut = 0, bytesIn = 0, nightOut = 0;
        UtcMicros first = 0, last = 0;
    };
    struct Proof
    {
        qint64 rounds = 0, records = 0;
    };
    using Pair = std::pair<qint64, qint64>;
    using Triple = std::pair<qint64, Pair>;
    using KindKey = std::pair<qint64, qint64>; ///< day; kind, disposition and threat packed

    void addFlow(const RolledRow &row, const DaySlots::Slot &slot);
    void flushDevices(const QHash<DeviceId, DeviceId> &canonical);
    void flushServices(const QHash<DeviceId, DeviceId> &canonical);
    void flushRest();

    Database &m_db;
    DaySlots m_days;
    QHash<Pair, Hour> m_hours; ///< device, hour
    QHash<Triple, ServiceDay> m_services; ///< day, (service, device)
    QHash<Pair, qint64> m_hosts; ///< day, host
    QHash<KindKey, qint64> m_kinds;
    QHash<Pair, Proof> m_proofs; ///< source, hour
};

} // namespace otasuke
