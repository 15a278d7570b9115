#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QString>

#include "models/domain/event.h"

namespace otasuke {

/// Which way a detected connection was opened, as far as the addresses alone tell.
enum class Opened { FromInside, FromOutside, Unclear };
Opened openedFrom(const IpAddress &src, const IpAddress &dst);

/// What a network sensor's signature is about. Knows the prefixes of the Emerging Threats rules
/// ("ET MALWARE …"), Suricata's own, and the category texts of classification.config.
ThreatKind threatOfSignature(QStringView signature, QStringView category, Opened opened);

/// Answers of threatOfSignature() given before: the same few signatures fire again and again.
class ThreatMemory
{
public:
    ThreatKind of(const QString &signature, const QString &category, Opened opened);

private:
    QHash<QString, ThreatKind> m_known;
};

/// Programs for helping from afar that support scams and burglars use too.
bool namesRemoteControl(QStringView text);

} // namespace otasuke
