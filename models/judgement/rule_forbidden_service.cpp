// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/rules.h"
#include "models/judgement/upload_days.h"

namespace otasuke {

QList<Reason> ruleForbiddenService(const RuleInput &in)
{
    const UploadSum used = sumUploads(in.device->uploads, [](const UploadDay &day) {
        return day.approval == Approval::Forbidden && day.bytesOut > 0;
    });
    if (used.days == 0)
        return {};
    return {used.reason("forbidden_service", used.bytes >= 10'000'000 ? 35 : 20, Severity::Medium)};
}

} // namespace otasuke
