// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/judgement/known_exception.h"
#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

QList<Reason> ruleUnsupportedOs(const RuleInput &in)
{
    const QDate today = in.overview.today();
    const DeviceRecord &device = in.device->record;
    const OsStatus os = in.overview.systemOf(device);
    if (os.state != OsStatus::Ended)
        return {};
    const qint64 days = os.end.daysTo(today);
    Reason reason;
    reason.rule = u"unsupported_os"_s;
    reason.points = days >= 5 * 365 ? 50 : days >= 365 ? 40 : days >= 90 ? 25 : 15;
    reason.severity = Severity::Medium;
    reason.count = 1;
    // Since when it is so: a decision about it holds until something changes.
    reason.first = std::max(device.firstSeen, in.calendar.startOf(os.end.addDays(1)));
    reason.last = reason.first;
    reason.params = {{u"system"_s, os.system}, {u"ended"_s, os.end}};
    return {exceptKnown(reason, in)};
}

} // namespace otasuke
