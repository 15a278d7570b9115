// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

/// Hints: support ends within half a year, runs on bought extended updates only, or can't be told
/// because the edition is not known.
QList<Reason> ruleOsEndingSoon(const RuleInput &in)
{
    const DeviceRecord &device = in.device->record;
    const OsStatus os = in.overview.systemOf(device);
    QString variant;
    if (os.state == OsStatus::EndingSoon)
        variant = u"date"_s;
    else if (os.state == OsStatus::Extended)
        variant = u"extended"_s;
    else if (os.state == OsStatus::EditionUnknown)
        variant = u"edition"_s;
    else
        return {};
    Reason reason;
    reason.rule = u"os_ending_soon"_s;
    reason.points = os.state == OsStatus::Extended ? 3 : 4;
    reason.severity = Severity::Informational;
    reason.count = 1;
    reason.first = device.firstSeen;
    reason.last = device.firstSeen;
    reason.params = {{u"variant"_s, variant}, {u"system"_s, os.system}, {u"ends"_s, os.end}};
    return {reason};
}

} // namespace otasuke
