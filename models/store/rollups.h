#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include <array>
#include <limits>

#include "models/domain/device.h"
#include "models/store/batch_table.h"
#include "models/store/change_log.h"
#include "models/store/dimensions.h"
#include "models/store/office_view.h"

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
    Dimensions::Name name;
    std::optional<qint64> dst; ///< address code
    qint64 appService = 0; ///< what the application's name tells, where the server's tells nothing
};

/// The service that a flow counts for; 0: none. A question to a name server is no traffic to the
/// service asked for.
inline qint64 serviceOf(const RolledRow &row)
{
    if (row.dstPort == kDnsPort)
        return 0;
    return row.name.service != 0 ? row.name.service : row.appService;
}

/// Sums of one transaction, kept in memory and added to the tables at its end. Rows in the order of
/// time are added fastest.
class RollUps
{
public:
    RollUps(Database &db, BatchTable &batch, const OfficeCalendar &calendar);

    void add(const RolledRow &row);
    /// A flow stored before turned out to be with another server: `row` tells it as it was.
    void rename(const RolledRow &row, const Dimensions::Name &now);
    /// A complete round of a source answered in the hour of `t`.
    void addRound(qint64 source, UtcMicros t);
    /// `canonical`: devices merged meanwhile, old → new.
    void flush(const QHash<DeviceId, DeviceId> &canonical);
    void discard(); ///< after a rollback
    /// Adds what `from` had to `into`, in the tables.
    void moveDevice(DeviceId from, DeviceId into);

    static qint64 hourOf(UtcMicros t) { return t / kHour; }
    DaySlots &days() { return m_days; }
    /// What the transaction touches; saved with it.
    ChangeLog &changes() { return m_changes; }

    /// A day of one device with one service, whose first and last time must be read anew from the
    /// rows: a flow that had one of them was given to another service. Emptied by taking.
    struct Doubtful
    {
        qint64 day = 0, service = 0;
        DeviceId device = 0;
        bool operator==(const Doubtful &) const = default;
    };
    QList<Doubtful> takeDoubtful() { return std::exchange(m_doubtful, {}); }

private:
    struct Sums
    {
        qint64 events = 0, flows = 0, bytesOut = 0, bytesIn = 0;
        UtcMicros lastFlow = 0;
        void operator+=(const Sums &other);
    };
    static constexpr qint64 kNoFirst = std::numeric_limits<qint64>::max();
    struct ServiceDay
    {
        qint64 flows = 0, bytesOut = 0, bytesIn = 0;
        std::array<qint64, 4> bandOut{}; ///< bytesOut by DayBand
        qint64 first = kNoFirst, last = 0; ///< seconds UTC
        qint64 bandBytes(DayBand band) const { return bandOut[size_t(band)]; }
        void addTimes(const ServiceDay &other);
        void operator+=(const ServiceDay &other); ///< the sums
    };
    struct ServiceHour
    {
        qint64 flows = 0, bytesOut = 0, bytesIn = 0;
        void add(qint64 sign, const RolledRow &row);
        void operator+=(const ServiceHour &other);
    };
    /// What was taken away from rows already stored: some of them may hold nothing any more.
    struct Thinned
    {
        bool any = false;
        qint64 firstDay = 0, lastDay = 0, firstHour = 0, lastHour = 0;
        void add(qint64 day, qint64 hour);
    };
    struct Host
    {
        qint64 flows = 0, bytesOut = 0;
        void add(qint64 sign, qint64 out);
    };
    struct Proof
    {
        qint64 rounds = 0, records = 0;
    };
    using Pair = std::pair<qint64, qint64>;
    using Triple = std::pair<qint64, Pair>;

    void turnTo(qint64 hour, qint64 day);
    void addFlow(const RolledRow &row);
    void addService(const RolledRow &row, const DaySlots::Slot &slot, qint64 sign);
    ServiceHour &serviceHour(qint64 hour, qint64 service);
    void spillHour();
    void spillDay();
    void flushDevices(const QHash<DeviceId, DeviceId> &canonical);
    void flushServices(const QHash<DeviceId, DeviceId> &canonical);
    void flushServiceSums(const QHash<std::pair<qint64, qint64>, ServiceDay> &totals);
    void flushRest();
    void dropEmpty();
    void moveDeviceHours(DeviceId from, DeviceId into);
    void moveDeviceServices(DeviceId from, DeviceId into);
    void noteChanges(const QHash<DeviceId, DeviceId> &canonical);
    void noteChangedDays();

    Database &m_db;
    BatchTable &m_batch;
    ChangeLog m_changes;
    DaySlots m_days;
    // Of the hour and day that are being added to: most rows come by time.
    qint64 m_hour = -1, m_day = -1;
    std::vector<Sums> m_now; ///< by device
    std::array<qint64, 1024> m_kindsNow{}; ///< by kind, disposition, threat packed
    std::vector<DeviceId> m_devicesNow;
    std::vector<int> m_packedNow;
    QHash<quint64, ServiceDay> m_servicesNow; ///< service << 32 | device
    QHash<qint64, Host> m_hostsNow; ///< by host
    std::vector<ServiceHour> m_serviceHourNow; ///< by service
    std::vector<qint64> m_serviceIdsNow;
    qint64 m_sourceNow = 0, m_recordsNow = 0;
    bool m_strayNow = false; ///< something of no device

    QHash<quint64, Sums> m_hours; ///< hour << 32 | device
    QHash<Pair, Sums> m_deviceDays; ///< day, device
    QHash<Triple, ServiceDay> m_services; ///< day, (service, device)
    QHash<Pair, Host> m_hosts; ///< day, host
    QHash<Pair, ServiceHour> m_serviceHours; ///< hour, service
    QHash<Pair, qint64> m_kinds; ///< day, packed
    QHash<Pair, Proof> m_proofs; ///< source, hour
    QSet<qint64> m_strayDays;
    Thinned m_thinned;
    QList<Doubtful> m_doubtful;
};

} // namespace otasuke
