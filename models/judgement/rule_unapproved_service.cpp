// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rules.h"
#include "models/judgement/upload_days.h"

using namespace Qt::StringLiterals;

namespace otasuke {

/// A risky service nobody has decided about, or somebody else's part of a service of which the
/// office has a part of its own. A hint only: the decision is asked for once, on the
/// cloud page, not once a PC. Remote control and anonymous transfer have rules of
/// their own.
QList<Reason> ruleUnapprovedService(const RuleInput &in)
{
    const UploadSum used = sumUploads(in.device->uploads, [](const UploadDay &day) {
        return day.approval == Approval::Undecided && (day.risky || day.foreignTenant) &&
            !day.anonymous && day.category != CloudCategory::RemoteControl;
    });
    if (used.bytes < 1'000'000)
        return {};
    Reason reason = used.reason("unapproved_service", 4, Severity::Informational);
    if (used.foreign)
        reason.params.insert(u"variant"_s, u"foreign"_s);
    return {reason};
}

} // namespace otasuke
