// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/fill_words.h"
#include "models/judgement/outbreaks.h"
#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

/// Three machines or more with the same thing within an hour: no accident of one user, something
/// spreads. Told once for the office; the machines have their own reasons besides.
QList<Reason> ruleOutbreak(const RuleInput &in)
{
    const auto found = worstOutbreak(in.office);
    if (!found)
        return {};
    Reason reason;
    reason.rule = u"outbreak"_s;
    reason.points = found->open ? 90 : 30;
    reason.severity = found->open ? Severity::Critical : Severity::Medium;
    reason.disposition = found->open ? Disposition::Detected : Disposition::Blocked;
    reason.count = found->count;
    reason.first = found->first;
    reason.last = found->last;
    reason.eventIds = found->eventIds;
    reason.params = {{u"malware"_s, found->malware}, {u"devices"_s, qint64(found->devices.size())},
        {u"names"_s, listed(found->devices.mid(0, 5))}};
    if (!found->open)
        reason.params.insert(u"variant"_s, u"blocked"_s);
    return {reason};
}

} // namespace otasuke
