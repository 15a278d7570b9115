// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

/// A machine of ours whose system nobody told, or which the list doesn't know. It counts for
/// nothing, but is said: not known is not the same as all right.
QList<Reason> ruleOsUnknown(const RuleInput &in)
{
    const DeviceRecord &device = in.device->record;
    const bool ours = device.standing == DeviceStanding::Managed && device.isClient;
    if (!ours || in.overview.systemOf(device).state != OsStatus::Unknown)
        return {};
    Reason reason;
    reason.rule = u"os_unknown"_s;
    reason.points = 0;
    reason.severity = Severity::Informational;
    reason.count = 1;
    reason.first = device.firstSeen;
    reason.last = device.firstSeen;
    const QString told = (device.osName + u' ' + device.osVersion).trimmed();
    if (told.isEmpty())
        reason.params.insert(u"variant"_s, u"untold"_s);
    else
        reason.params.insert(u"system"_s, told);
    return {reason};
}

} // namespace otasuke
