// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/agent_standing.h"

namespace otasuke {

AgentStanding agentStanding(const DeviceFacts &device, const OfficeFacts &office)
{
    const DeviceRecord &record = device.record;
    if (!record.expectsAgent || !record.isClient || !office.agentsExpected)
        return AgentStanding::NotExpected;
    if (record.agentSeen == 0)
        return AgentStanding::Missing;
    if (record.agentState == DeviceReport::AgentState::Active &&
        office.now - record.agentSeen < kAgentPatience)
        return AgentStanding::Reporting;
    if (device.lastFlow > record.agentSeen + kAgentLag)
        return AgentStanding::SilentButOn;
    return office.now - record.agentSeen >= kAgentPatience ? AgentStanding::Silent
                                                           : AgentStanding::Reporting;
}

} // namespace otasuke
