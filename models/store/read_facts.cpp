// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/read_facts.h"

#include "models/store/detection_groups.h"
#include "models/store/office_view.h"
#include "models/store/read_cloud.h"
#include "models/store/read_devices.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr int kDaysBefore = 28;

void addUploads(ReaderCore &core, const Period &period, QHash<DeviceId, DeviceFacts *> &devices)
{
    const DayRange days(period, core.calendar);
    const auto keys = core.services();
    const auto approvals = readApprovals(core);
    auto &row = core.db->statement("SELECT day, service, device, bytes_out, night_out, first, last"
                                   " FROM service_day WHERE day >= ? AND day <= ?");
    for (row.query(days.first - kDaysBefore, days.last); row.next();) {
        DeviceFacts *facts = devices.value(row.integer(2));
        if (!facts || row.integer(1) == 0)
            continue;
        UploadDay upload;
        upload.day = QDate::fromJulianDay(row.integer(0));
        upload.serviceId = keys.value(row.integer(1));
        upload.serviceName = upload.serviceId;
        if (const CloudService *service = core.catalogue.find(upload.serviceId)) {
            upload.serviceName = serviceName(*service);
            upload.category = service->category;
            upload.risky = service->risky;
        }
        upload.approval = approvals.value(upload.serviceId, Approval::Undecided);
        upload.bytesOut = row.integer(3);
        upload.nightBytesOut = row.integer(4);
        upload.first = row.integer(5);
        upload.last = row.integer(6);
        facts->uploads << upload;
    }
}

void addFlows(ReaderCore &core, const Period &period, DeviceFacts &facts)
{
    const HourRange hours(period);
    auto &row = core.db->statement("SELECT sum(flows), sum(bytes_out), max(last_flow)"
                                   " FROM device_hour WHERE device = ? AND hour >= ? AND hour < ?");
    if (row.query(facts.record.id, hours.from, hours.to).next()) {
        facts.flows = row.integer(0);
        facts.bytesOut = row.integer(1);
        facts.lastFlow = row.integer(2);
    }
    row.reset();
}

void addSeenDays(ReaderCore &core, const Period &period, DaySlots &slots, DeviceFacts &facts)
{
    const HourRange hours({period.from - kDaysBefore * kDay, period.to});
    auto &row = core.db->statement("SELECT hour FROM device_hour WHERE device = ? AND hour >= ?"
                                   " AND hour < ? AND flows > 0 ORDER BY hour");
    for (row.query(facts.record.id, hours.from, hours.to); row.next();) {
        const QDate day = QDate::fromJulianDay(slots.at(row.integer(0) * kHour).day);
        if (facts.seenDays.isEmpty() || facts.seenDays.last() != day)
            facts.seenDays << day;
    }
}

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
    DaySlots slots(core.calendar);
    for (const DeviceRecord &record : readDevices(core)) {
        DeviceFacts device;
        device.record = record;
        addFlows(core, period, device);
        addSeenDays(core, period, slots, device);
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
