// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/detection_tally.h"
#include "models/judgement/mail_senders.h"
#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

QList<Reason> ruleMailBurst(const RuleInput &in)
{
    const auto &groups = in.device ? in.device->detections : in.office.unattributed;
    const QSet<QString> &domains = in.overview.burstDomains();
    if (domains.isEmpty())
        return {};
    QString domain;
    const DetectionTally found = tally(groups, [&](const DetectionGroup &group) {
        if (!isBurst(group, domains, groups))
            return false;
        if (domain.isEmpty())
            domain = senderDomain(group.mailFrom);
        return true;
    });
    if (!found.any())
        return {};
    Reason reason = found.reason(
        "mail_burst", found.isOpen() ? 65 : 25, found.isOpen() ? Severity::High : Severity::Medium);
    reason.params.insert(u"domain"_s, domain);
    return {reason};
}

} // namespace otasuke
