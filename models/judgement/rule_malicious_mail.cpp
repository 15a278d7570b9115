// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/detection_tally.h"
#include "models/judgement/mail_senders.h"
#include "models/judgement/rules.h"

namespace otasuke {

QList<Reason> ruleMaliciousMail(const RuleInput &in)
{
    const auto &groups = in.device ? in.device->detections : in.office.unattributed;
    const QSet<QString> &bursts = in.overview.burstDomains();
    const DetectionTally found = tally(groups, [&](const DetectionGroup &group) {
        return isMalMail(group) && !isBurst(group, bursts, groups);
    });
    if (!found.any())
        return {};
    return {found.reason("malicious_mail",
        found.isOpen()          ? 45
            : found.count >= 20 ? 6
                                : 3,
        found.isOpen() ? Severity::Medium : Severity::Low)};
}

} // namespace otasuke
