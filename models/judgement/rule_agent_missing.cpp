// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/agent_standing.h"
#include "models/judgement/known_exception.h"
#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

QList<Reason> ruleAgentMissing(const RuleInput &in)
{
    if (agentStanding(*in.device, in.office) != AgentStanding::Missing)
        return {};
    Reason reason;
    reason.rule = u"agent_missing"_s;
    reason.points = 8;
    reason.severity = Severity::Low;
    reason.count = 1;
    reason.first = in.device->record.firstSeen;
    reason.last = reason.first;
    return {exceptKnown(reason, in)};
}

} // namespace otasuke
