// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/judge.h"

#include <algorithm>

#include "models/judgement/recently_asked.h"
#include "models/judgement/risk_score.h"

namespace otasuke {
namespace {

// The last thirty days, those before the month began, a month, the month before.
constexpr qsizetype kPeriodsKept = 5;

/// All that a rule which is not timed may see besides the device: what it did not see can't make
/// its answer an old one.
OfficeFacts timeless(const OfficeFacts &facts)
{
    OfficeFacts office;
    office.agentsExpected = facts.agentsExpected;
    office.networkWatched = facts.networkWatched;
    return office;
}

} // namespace

Judge::Judge(const OfficeCalendar &calendar)
    : m_calendar(calendar)
{
}

Judge::Known &Judge::knownFor(const OfficeFacts &facts)
{
    const qint64 from = facts.period.from;
    return recentlyAsked(
        m_known, kPeriodsKept, [from](const Known &known) { return known.from == from; },
        [from] {
            Known known;
            known.from = from;
            return known;
        });
}

RiskAssessment Judge::assess(const OfficeFacts &facts)
{
    Known &known = knownFor(facts);
    const OfficeFacts office = timeless(facts);
    const OfficeOverview overview(facts, m_calendar);
    const QSet<QString> &bursts = overview.burstDomains();
    const bool same = known.office.agentsExpected == office.agentsExpected &&
        known.office.networkWatched == office.networkWatched && known.bursts == bursts;
    if (!same)
        known.devices.clear();
    known.office = office;
    known.bursts = bursts;
    return otasuke::assess(facts, m_calendar, overview,
        [&known](const RuleInput &in) { return reasonsOf(known, in); });
}

QList<Reason> Judge::reasonsOf(Known &known, const RuleInput &in)
{
    if (!in.device)
        return reasonsFor(in);
    Device &device = known.devices[in.device->record.id];
    if (device.facts != *in.device)
        device = {*in.device, {}, {}};
    const RuleInput untimed{known.office, in.device, in.calendar, in.overview};
    return reasonsFor(in, [&](const Rule &rule, size_t number) {
        if (rule.timed)
            return rule.evaluate(in);
        if (!device.asked.test(number)) {
            device.asked.set(number);
            if (const QList<Reason> answer = rule.evaluate(untimed); !answer.isEmpty())
                device.answers.insert(number, answer);
        }
        return device.answers.value(number);
    });
}

} // namespace otasuke
