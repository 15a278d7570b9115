#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/ipa_threats.h"

namespace otasuke {

namespace ipa {

/// How the office stands against one threat, with one sentence out of the month's figures.
struct Standing
{
    ThreatStanding::Mark mark = ThreatStanding::Mark::NotSeen;
    QString evidence;
};

// One function a threat (ipa_threats.cpp lists them by year).
Standing ransomware(const ThreatEvidence &in);
Standing supplyChain(const ThreatEvidence &in);
Standing artificialIntelligence(const ThreatEvidence &in);
Standing vulnerabilities(const ThreatEvidence &in);
Standing targeted(const ThreatEvidence &in);
Standing insiders(const ThreatEvidence &in);
Standing remoteWork(const ThreatEvidence &in);
Standing mailFraud(const ThreatEvidence &in);
Standing zeroDay(const ThreatEvidence &in);
Standing carelessness(const ThreatEvidence &in);
Standing unseen(const ThreatEvidence &in);

} // namespace ipa
} // namespace otasuke
