// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/agent_standing.h"
#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

QList<Reason> ruleAgentSilent(const RuleInput &in)
{
    const AgentStanding standing = agentStanding(*in.device, in.office);
    const bool on = standing == AgentStanding::SilentButOn;
    if (!on && standing != AgentStanding::Silent)
        return {};
    const UtcMicros seen = in.device->record.agentSeen;
    const qint64 days = (in.office.now - seen) / kDay;
    Reason reason;
    reason.rule = u"agent_silent"_s;
    // A machine at work without its guard is worth a call; one that is simply away is not.
    reason.points = on ? (days >= 3 ? 31 : 20) : 8;
    reason.severity = on ? Severity::Medium : Severity::Low;
    reason.count = 1;
    reason.first = seen;
    reason.last = seen;
    const QString kind = on ? (days >= 1 ? u"on"_s : u"on_today"_s) : u"away"_s;
    reason.params = {{u"variant"_s, kind}, {u"days"_s, days}};
    return {reason};
}

} // namespace otasuke
