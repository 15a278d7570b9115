// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/known_exception.h"

using namespace Qt::StringLiterals;

namespace otasuke {

Reason exceptKnown(Reason reason, const RuleInput &in)
{
    const KnownException &known = in.device->record.exception;
    if (!known.holdsAt(in.office.now))
        return reason;
    reason.points = 0;
    reason.severity = Severity::Informational;
    reason.params.insert(u"variant"_s, u"exception"_s);
    reason.params.insert(u"why"_s, known.reason);
    // Without a measure of its own the reason stands for both.
    reason.params.insert(u"measure"_s, known.measure.isEmpty() ? known.reason : known.measure);
    if (known.until != 0)
        reason.params.insert(u"until"_s, in.calendar.dayOf(known.until - 1));
    return reason;
}

} // namespace otasuke
