// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/read_facts.h"

#include "models/store/detection_groups.h"
#include "models/store/read_cloud.h"
#include "models/store/read_devices.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr int kDaysBefore = 28;

/// What an upload to each service says of the service, by its number.
QHash<qint64, UploadDay> uploadsOf(ReaderCore &core)
{
    QHash<qint64, UploadDay> uploads;
    const auto keys = core.services();
    const auto approvals = readApprovals(core);
    for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
        UploadDay &upload = uploads[it.key()];
        upload.serviceId = it.value();
        upload.serviceName = upload.serviceId;
        if (const CloudService *service = core.catalogue.find(upload.serviceId)) {
            upload.serviceName = serviceName(*service);
            upload.category = service->category;
            upload.risky = service->risky;
        }
        upload.approval = approvals.value(upload.serviceId, Approval::Undecided);
    }
    return uploads;
}

void addUploads(ReaderCore &core, const Period &period, QHash<DeviceId, DeviceFacts *> &devices)
{
    const DayRange days(period, core.calendar);
    const auto known = uploadsOf(core);
    auto &row = core.db->statement("SELECT day, service, device, bytes_out, night_out, first, last"
                                   " FROM service_day WHERE day >= ? AND day <= ?");
    for (row.query(days.first - kDaysBefore, days.last); row.next();) {
        DeviceFacts *facts = devices.value(row.integer(2));
        const auto service = known.constFind(row.integer(1));
        if (!facts || service == known.constEnd())
            continue;
        UploadDay &upload = facts->uploads.emplace_back(*service);
        upload.day = QDate::fromJulianDay(row.integer(0));
        upload.bytesOut = row.integer(3);
        upload.nightBytesOut = row.integer(4);
        upload.first = row.integer(5) * kSecond;
        upload.last = row.integer(6) * kSecond;
    }
}

/// What a device sent and when it was seen: whole days from their own roll-up, the hours only of a
/// day that the period cuts.
class FlowReader
{
public:
    FlowReader(ReaderCore &core, const Period &period)
        : m_core(core)
        , m_period(period)
        , m_days(period, core.calendar)
        , m_seen({period.from - kDaysBefore * kDay, period.to}, core.calendar)
        , m_row(core.db->statement("SELECT day, flows, bytes_out, last_flow FROM device_day"
                                   " WHERE device = ? AND day >= ? AND day <= ? AND flows > 0"
                                   " ORDER BY day"))
        , m_cuts(core.calendar.startOf(core.calendar.dayOf(period.from)) != period.from)
    {
        if (m_period.to == 0)
            m_period.to = kLastTime;
    }

    void read(DeviceFacts &facts)
    {
        for (m_row.query(facts.record.id, m_seen.first, m_seen.last); m_row.next();) {
            const qint64 day = m_row.integer(0);
            if (isCut(day, m_row.integer(3)))
                addHours(facts, m_core.calendar.day(QDate::fromJulianDay(day)));
            else
                add(facts, day, m_row.integer(1), m_row.integer(2), m_row.integer(3));
        }
    }

private:
    /// A day that ends after the period counts whole where nothing came later.
    bool isCut(qint64 day, UtcMicros lastFlow) const
    {
        return (day == m_days.last && lastFlow >= m_period.to) || (day == m_days.first && m_cuts);
    }

    void add(DeviceFacts &facts, qint64 day, qint64 flows, qint64 out, UtcMicros last)
    {
        if (flows == 0)
            return;
        const QDate date = QDate::fromJulianDay(day);
        if (facts.seenDays.isEmpty() || facts.seenDays.last() != date)
            facts.seenDays << date;
        if (day < m_days.first)
            return;
        facts.flows += flows;
        facts.bytesOut += out;
        facts.lastFlow = std::max(facts.lastFlow, last);
    }

    void addHours(DeviceFacts &facts, const Period &day)
    {
        const HourRange hours({std::max(day.from, m_period.from), std::min(day.to, m_period.to)});
        auto &row = m_core.db->statement(
            "SELECT flows, bytes_out FROM device_hour WHERE hour = ? AND device = ?");
        for (qint64 hour = hours.from; hour < hours.to; ++hour) {
            if (row.query(hour, facts.record.id).next())
                add(facts, m_core.calendar.dayOf(day.from).toJulianDay(), row.integer(0),
                    row.integer(1), std::min((hour + 1) * kHour, m_period.to) - 1);
            row.reset();
        }
    }

    ReaderCore &m_core;
    Period m_period;
    DayRange m_days;
    DayRange m_seen;
    Statement &m_row;
    bool m_cuts; ///< the period begins within a day
};

QList<FindingDecision> readDecisions(Database &db)
{
    QList<FindingDecision> decisions;
    auto &row = db.statement("SELECT finding, state, note, at FROM finding_decision ORDER BY at");
    for (row.query(); row.next();)
        decisions.append({row.text(0), row.as<FindingState>(1), row.text(2), row.integer(3)});
    return decisions;
}

/// A UTM told something in the period; where no source is set up, flows from a file are word
/// enough.
bool networkTold(ReaderCore &core, const Period &period, const QList<DeviceFacts> &devices)
{
    const HourRange hours(period);
    auto &row = core.db->statement(
        "SELECT 1 FROM source_health JOIN source_hour ON source_hour.source = source_health.source"
        " AND hour >= ? AND hour < ? WHERE role = ? AND shown = 1 LIMIT 1");
    const bool flows = std::any_of(
        devices.begin(), devices.end(), [](const DeviceFacts &d) { return d.flows > 0; });
    return flows || row.number(hours.from, hours.to, SourceSettings::Role::Utm).has_value();
}

} // namespace

OfficeFacts readFacts(ReaderCore &core, const Period &period, UtcMicros now)
{
    OfficeFacts facts;
    facts.now = now;
    facts.period = period;
    FlowReader flows(core, period);
    for (const DeviceRecord &record : readDevices(core)) {
        DeviceFacts device;
        device.record = record;
        flows.read(device);
        facts.devices << device;
    }
    QHash<DeviceId, DeviceFacts *> byId;
    for (DeviceFacts &device : facts.devices)
        byId.insert(device.record.id, &device);
    addUploads(core, period, byId);
    for (auto &[device, groups] : detectionGroups(core, period)) {
        if (DeviceFacts *known = byId.value(device))
            known->detections = groups;
        else
            facts.unattributed += groups;
    }
    facts.decisions = readDecisions(*core.db);
    facts.agentsExpected =
        core.db
            ->statement("SELECT 1 FROM source_health WHERE role = ? AND shown = 1"
                        " AND state != ? LIMIT 1")
            .number(SourceSettings::Role::Edr, SourceState::Disabled)
            .has_value() ||
        std::any_of(facts.devices.begin(), facts.devices.end(),
            [](const DeviceFacts &d) { return d.record.expectsAgent; });
    facts.networkWatched = networkTold(core, period, facts.devices);
    return facts;
}

} // namespace otasuke
