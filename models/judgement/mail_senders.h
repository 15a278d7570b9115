#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>

#include "models/domain/facts.h"

namespace otasuke {

/// "partner.example" out of "\"Tanaka\" <tanaka@partner.example>"; "" if there is none.
QString senderDomain(const QString &mailFrom);
bool isMalMail(const DetectionGroup &group);

/// Domains from which malware mail came to the office in a burst: at least ten, dense enough that
/// one sender's server must be at it. Usually a partner whose mail server was taken over.
QSet<QString> burstDomains(const OfficeFacts &office);
/// Is this group part of such a burst, and big enough on its device to speak of?
bool isBurst(
    const DetectionGroup &group, const QSet<QString> &domains, const QList<DetectionGroup> &all);

} // namespace otasuke
