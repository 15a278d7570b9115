// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/crowdsec_alert.h"

#include <array>
#include <utility>

#include "app/sources/log_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

using Word = std::pair<QStringView, ThreatKind>;
/// The first that is contained decides.
constexpr std::array kWords{Word{u"cve-", ThreatKind::Exploit}, Word{u"log4j", ThreatKind::Exploit},
    Word{u"exploit", ThreatKind::Exploit}, Word{u"sqli", ThreatKind::Exploit},
    Word{u"xss", ThreatKind::Exploit}, Word{u"backdoor", ThreatKind::Exploit},
    Word{u"path-traversal", ThreatKind::Exploit}, Word{u"-rce", ThreatKind::Exploit},
    Word{u"fortinet", ThreatKind::Exploit}, Word{u"vpatch", ThreatKind::Exploit},
    Word{u"-bf", ThreatKind::BruteForce}, Word{u"_bf", ThreatKind::BruteForce},
    Word{u"bruteforce", ThreatKind::BruteForce}, Word{u"user-enum", ThreatKind::BruteForce},
    Word{u"impossible-travel", ThreatKind::BruteForce}};

} // namespace

ThreatKind threatOfScenario(const QString &scenario)
{
    for (const Word &word : kWords) {
        if (scenario.contains(word.first, Qt::CaseInsensitive))
            return word.second;
    }
    return ThreatKind::Scan;
}

UtcMicros timeOfGo(QStringView text)
{
    const auto parts = text.trimmed().split(u' ');
    if (parts.size() < 3)
        return fromRfc3339(text);
    return fromRfc3339(parts[0].toString() + u'T' + parts[1].toString() + parts[2].toString());
}

void crowdsecDetection(Event &event, const QString &scenario, const QString &message, bool banned)
{
    const ThreatKind threat = threatOfScenario(scenario);
    const Severity severity = threat == ThreatKind::Exploit ? Severity::Medium : Severity::Low;
    event.disposition = banned ? Disposition::Blocked : Disposition::Detected;
    detect(event, threat, severity, scenario, message);
    event.app = u"crowdsec"_s;
}

} // namespace otasuke
