// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/judge.h"

#include <algorithm>
#include <tuple>

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

bool isSame(const FindingDecision &a, const FindingDecision &b)
{
    const auto all = [](const FindingDecision &d) {
        return std::tie(d.findingId, d.state, d.note, d.at, d.by, d.until, d.takenBack);
    };
    return all(a) == all(b);
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

/// Sources are told as they are now and never stay the same: only questions without them are met
/// again.
bool Judge::isAnswered(const Known &known, const OfficeFacts &facts)
{
    const OfficeFacts &asked = known.asked;
    return facts.sources.isEmpty() && asked.sources.isEmpty() && facts.now == asked.now &&
        facts.period == asked.period && facts.agentsExpected == asked.agentsExpected &&
        facts.networkWatched == asked.networkWatched && facts.mutes == asked.mutes &&
        std::equal(facts.decisions.begin(), facts.decisions.end(), asked.decisions.begin(),
            asked.decisions.end(), isSame) &&
        facts.unattributed == asked.unattributed && facts.devices == asked.devices;
}

RiskAssessment Judge::assess(const OfficeFacts &facts)
{
    Known &known = knownFor(facts);
    if (isAnswered(known, facts))
        return known.answer;
    const OfficeFacts office = timeless(facts);
    const OfficeOverview overview(facts, m_calendar);
    const QSet<QString> &bursts = overview.burstDomains();
    const bool same = known.office.agentsExpected == office.agentsExpected &&
        known.office.networkWatched == office.networkWatched && known.bursts == bursts;
    if (!same)
        known.devices.clear();
    known.office = office;
    known.bursts = bursts;
    known.answer = otasuke::assess(facts, m_calendar, overview,
        [&known](const RuleInput &in) { return reasonsOf(known, in); });
    known.asked = facts;
    return known.answer;
}

QList<Reason> Judge::reasonsOf(Known &known, const RuleInput &in)
{
    if (!in.device)
        return reasonsFor(in);
    Device &device = known.devices[in.device->record.id];
    if (device.facts != *in.device)
        device = {*in.device, {}, {}, {}};
    const RuleInput untimed{known.office, in.device, in.calendar, in.overview};
    return reasonsFor(in, [&](const Rule &rule, size_t number) {
        if (rule.timed)
            return rule.evaluate(in);
        if (!device.asked.test(number)) {
            device.asked.set(number);
            if (const QList<Reason> answer = rule.evaluate(untimed); !answer.isEmpty()) {
                device.spoke.set(number);
                device.answers.insert(number, answer);
            }
        }
        return device.spoke.test(number) ? device.answers.value(number) : QList<Reason>();
    });
}

} // namespace otasuke
