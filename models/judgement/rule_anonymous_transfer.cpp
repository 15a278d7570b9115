// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rules.h"
#include "models/judgement/upload_days.h"

using namespace Qt::StringLiterals;

namespace otasuke {

/// Files laid down where anybody takes them without an account: convenient for who steals, since
/// nobody can be asked afterwards.
QList<Reason> ruleAnonymousTransfer(const RuleInput &in)
{
    const UploadSum used = sumUploads(in.device->uploads,
        [](const UploadDay &day) { return day.anonymous && day.approval == Approval::Undecided; });
    if (used.bytes < 1'000'000) // opening the page sends a little too
        return {};
    const int weight = used.nightBytes >= 30'000'000 ? 48 : used.bytes >= 100'000'000 ? 42 : 25;
    Reason reason = used.reason("anonymous_transfer", weight, Severity::Medium);
    if (used.nightBytes >= 1'000'000) {
        reason.params.insert(u"variant"_s, u"night"_s);
        reason.params.insert(u"nightBytes"_s, used.nightBytes);
    }
    return {reason};
}

} // namespace otasuke
