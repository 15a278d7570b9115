#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event.h"

namespace otasuke {

/// "crowdsecurity/ssh-bf", "http-probing", "CVE-2022-26134" …: what a scenario of CrowdSec looks
/// for. Scan if its name tells nothing else: it is reputation, not harm, that it deals in.
ThreatKind threatOfScenario(const QString &scenario);

/// "2026-11-22 20:00:00 +0000 UTC" as Go writes it, or RFC 3339; 0 if it is neither.
UtcMicros timeOfGo(QStringView text);

/// Makes a detection of a scenario that ran over. Without a severity of its own in CrowdSec,
/// guessed passwords and probes are Low, attacks on holes Medium.
void crowdsecDetection(Event &event, const QString &scenario, const QString &message, bool banned);

} // namespace otasuke
