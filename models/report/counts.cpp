// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/counts.h"

#include <algorithm>

#include "models/judgement/agent_standing.h"

namespace otasuke {

namespace {

QList<DeviceRecord> withStanding(const OfficeFacts &facts, std::initializer_list<AgentStanding> any)
{
    QList<DeviceRecord> list;
    for (const DeviceFacts &device : facts.devices) {
        if (std::find(any.begin(), any.end(), agentStanding(device, facts)) != any.end())
            list.append(device.record);
    }
    return list;
}

} // namespace

AgentCounts agentCounts(const OfficeFacts &facts)
{
    AgentCounts counts;
    counts.reporting = int(withStanding(facts, {AgentStanding::Reporting}).size());
    counts.silent = int(silentAgents(facts).size());
    counts.missing = int(withoutAgent(facts).size());
    return counts;
}

QList<DeviceRecord> silentAgents(const OfficeFacts &facts)
{
    return withStanding(facts, {AgentStanding::SilentButOn, AgentStanding::Silent});
}

QList<DeviceRecord> withoutAgent(const OfficeFacts &facts)
{
    return withStanding(facts, {AgentStanding::Missing});
}

bool isUnknown(const DeviceRecord &device, const Period &period)
{
    return device.standing == DeviceStanding::Unknown && !device.named &&
        device.firstSeen < period.to && device.lastSeen >= period.from;
}

QList<DeviceRecord> unknownDevices(const OfficeFacts &facts)
{
    QList<DeviceRecord> list;
    for (const DeviceFacts &device : facts.devices) {
        if (isUnknown(device.record, facts.period))
            list.append(device.record);
    }
    return list;
}

DeviceCounts deviceCounts(const OfficeFacts &facts, const Contract &contract)
{
    DeviceCounts counts;
    counts.limit = contract.deviceLimit;
    counts.unknown = int(unknownDevices(facts).size());
    for (const DeviceFacts &device : facts.devices) {
        if (device.record.named || device.record.standing != DeviceStanding::Unknown)
            ++counts.known;
    }
    return counts;
}

Period monthUpTo(const QDate &day, const ReportContext &context)
{
    Period month = context.calendar.month(day);
    month.to = std::max(month.from, std::min(month.to, context.now + 1));
    return month;
}

Result<OfficeFacts> factsOf(const Reader &reader, const Period &period, UtcMicros now)
{
    auto facts = reader.officeFacts(period, momentOf(period, now));
    if (facts) {
        facts.value().devices.removeIf(
            [&](const DeviceFacts &device) { return device.record.firstSeen >= period.to; });
    }
    return facts;
}

UtcMicros momentOf(const Period &period, UtcMicros now)
{
    return std::min(now, period.to - 1);
}

} // namespace otasuke
