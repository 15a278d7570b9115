// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_scope.h"

#include "models/store/read_devices.h"

#include <algorithm>
#include <iterator>

namespace otasuke {
namespace {

constexpr EventKind kFlowKinds[] = {
    EventKind::Flow, EventKind::Name, EventKind::Health, EventKind::Other};
constexpr EventKind kRecordKinds[] = {EventKind::Detection, EventKind::Agent, EventKind::Sighting,
    EventKind::Mail, EventKind::Health, EventKind::Other};
constexpr EventKind kNotable[] = {
    EventKind::Detection, EventKind::Agent, EventKind::Sighting, EventKind::Mail};

template<class Kinds>
bool isAmong(const Kinds &kinds, EventKind kind)
{
    return std::find(std::begin(kinds), std::end(kinds), kind) != std::end(kinds);
}

} // namespace

EventScope::EventScope(ReaderCore &core, const EventFilter &eventFilter)
    : filter(eventFilter)
{
    const IdRange range(filter.period);
    from = range.from;
    to = range.to;
    chooseNumbers(core);
    chooseKinds();
    chooseDevices(core);
}

void EventScope::chooseNumbers(ReaderCore &core)
{
    const auto numberOf = [&core](const QByteArray &table, const QString &key) {
        return core.db->statement("SELECT id FROM " + table + " WHERE key = ?").number(key);
    };
    if (!filter.sourceId.isEmpty())
        source = numberOf("source", filter.sourceId);
    if (!filter.service.isEmpty()) {
        auto &rows = core.db->statement("SELECT id FROM service WHERE key = ?1 OR"
                                        " (key > ?1 || '/' AND key < ?1 || '0')");
        for (rows.query(filter.service); rows.next();)
            services << rows.integer(0);
        serviceApps = core.appsOf(filter.service);
    }
    impossible = (!filter.sourceId.isEmpty() && !source) ||
        (!filter.service.isEmpty() && services.isEmpty());
}

void EventScope::chooseKinds()
{
    const auto wanted = [this](EventKind kind) {
        return (filter.kinds.isEmpty() || filter.kinds.contains(kind)) &&
            (!filter.notableOnly || isAmong(kNotable, kind)) &&
            (filter.service.isEmpty() || kind == EventKind::Flow);
    };
    for (const EventKind kind : kFlowKinds) {
        if (wanted(kind) && !filter.leastSeverity)
            flowKinds << kind;
    }
    for (const EventKind kind : kRecordKinds) {
        if (wanted(kind))
            recordKinds << kind;
    }
    allFlowKinds = flowKinds.size() == qsizetype(std::size(kFlowKinds));
    allRecordKinds = recordKinds.size() == qsizetype(std::size(kRecordKinds));
}

void EventScope::chooseDevices(ReaderCore &core)
{
    byDevice = filter.device != 0 || !filter.deviceText.isEmpty() || !filter.department.isEmpty();
    if (filter.device != 0)
        devices << withMerged(core, filter.device).first();
    else if (!filter.deviceText.isEmpty())
        devices = findDevices(core, filter.deviceText);
    if (!filter.department.isEmpty()) {
        QList<DeviceId> there;
        auto &rows = core.db->statement(
            "SELECT id FROM device WHERE merged_into = 0 AND department = ? ORDER BY id");
        for (rows.query(filter.department); rows.next();)
            there << rows.integer(0);
        const bool all = filter.device == 0 && filter.deviceText.isEmpty();
        devices.removeIf([&there](DeviceId id) { return !there.contains(id); });
        if (all)
            devices = there;
    }
    for (const DeviceId device : std::as_const(devices))
        deviceRows += withMerged(core, device);
    impossible = impossible || (byDevice && devices.isEmpty());
}

bool EventScope::isDense() const
{
    const bool words = !filter.search.isEmpty();
    const bool values = filter.disposition || filter.leastSeverity || source || !services.isEmpty();
    if (words || values)
        return false;
    return !wantsFlows() || (allFlowKinds && !byDevice);
}

} // namespace otasuke
