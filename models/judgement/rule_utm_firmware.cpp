// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/firmware_lifecycles.h"
#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

/// The guard at the door is itself out of support. An appliance that doesn't tell its version is
/// left out here: nothing is said about it, neither good nor bad.
QList<Reason> ruleUtmFirmware(const RuleInput &in)
{
    const QDate today = in.overview.today();
    const SourceHealth *oldest = nullptr;
    FirmwareStatus worst;
    for (const SourceHealth &source : in.office.sources) {
        if (!in.office.period.contains(source.lastOk))
            continue; // what it runs now says nothing about another time
        const FirmwareStatus status =
            FirmwareLifecycles::builtIn().status(source.kind, source.detail, today);
        if (status.state == FirmwareStatus::Ended && (!oldest || status.end < worst.end)) {
            oldest = &source;
            worst = status;
        }
    }
    if (!oldest)
        return {};
    Reason reason;
    reason.rule = u"utm_firmware"_s;
    reason.points = worst.end.daysTo(today) >= 365 ? 45 : 30;
    reason.severity = Severity::Medium;
    reason.count = 1;
    reason.first = in.calendar.startOf(worst.end.addDays(1));
    reason.last = reason.first;
    reason.params = {
        {u"source"_s, oldest->name}, {u"system"_s, worst.system}, {u"ended"_s, worst.end}};
    return {reason};
}

} // namespace otasuke
