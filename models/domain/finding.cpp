// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/finding.h"

using namespace Qt::StringLiterals;

namespace otasuke {

RiskLevel levelOf(int score)
{
    if (score >= 90)
        return RiskLevel::Critical;
    if (score >= 70)
        return RiskLevel::High;
    if (score >= 40)
        return RiskLevel::Moderate;
    return score >= 10 ? RiskLevel::Low : RiskLevel::None;
}

QString toKey(RiskLevel level)
{
    switch (level) {
    case RiskLevel::None:
        return u"none"_s;
    case RiskLevel::Low:
        return u"low"_s;
    case RiskLevel::Moderate:
        return u"moderate"_s;
    case RiskLevel::High:
        return u"high"_s;
    case RiskLevel::Critical:
        return u"critical"_s;
    }
    return u"none"_s;
}

} // namespace otasuke
