#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "models/domain/event.h"

namespace otasuke {

/// What decides the meaning of a Wazuh alert.
struct WazuhRuleFacts
{
    int level = 0; ///< 0–15
    QString description;
    QStringList groups;
    QStringList techniques; ///< "T1486"
    QStringList tactics; ///< "Command and Control"
    QString defenderEvent; ///< event number of Windows Defender's own log, if it comes from there
    QString signature; ///< of a network sensor whose alerts Wazuh passes on
    QString signatureCategory;
};

/// None: not a finding.
ThreatKind threatOfWazuhRule(
    const WazuhRuleFacts &rule, const IpAddress &src, const IpAddress &dst);
Severity severityOfWazuhLevel(int level);

} // namespace otasuke
