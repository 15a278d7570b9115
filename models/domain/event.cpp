// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event.h"

using namespace Qt::StringLiterals;

namespace otasuke {

QString toKey(EventKind kind)
{
    switch (kind) {
    case EventKind::Detection:
        return u"detection"_s;
    case EventKind::Flow:
        return u"flow"_s;
    case EventKind::Name:
        return u"name"_s;
    case EventKind::Agent:
        return u"agent"_s;
    case EventKind::Sighting:
        return u"sighting"_s;
    case EventKind::Mail:
        return u"mail"_s;
    case EventKind::Health:
        return u"health"_s;
    case EventKind::Other:
        return u"other"_s;
    }
    return u"other"_s;
}

QString toKey(Severity severity)
{
    switch (severity) {
    case Severity::Unknown:
        return u"unknown"_s;
    case Severity::Informational:
        return u"informational"_s;
    case Severity::Low:
        return u"low"_s;
    case Severity::Medium:
        return u"medium"_s;
    case Severity::High:
        return u"high"_s;
    case Severity::Critical:
        return u"critical"_s;
    }
    return u"unknown"_s;
}

QString toKey(Disposition disposition)
{
    switch (disposition) {
    case Disposition::None:
        return u"none"_s;
    case Disposition::Blocked:
        return u"blocked"_s;
    case Disposition::Allowed:
        return u"allowed"_s;
    case Disposition::Detected:
        return u"detected"_s;
    }
    return u"none"_s;
}

QString toKey(ThreatKind threat)
{
    switch (threat) {
    case ThreatKind::None:
        return u"none"_s;
    case ThreatKind::CommandAndControl:
        return u"command_and_control"_s;
    case ThreatKind::Malware:
        return u"malware"_s;
    case ThreatKind::Exploit:
        return u"exploit"_s;
    case ThreatKind::Scan:
        return u"scan"_s;
    case ThreatKind::Phishing:
        return u"phishing"_s;
    case ThreatKind::MaliciousMail:
        return u"malicious_mail"_s;
    case ThreatKind::Policy:
        return u"policy"_s;
    case ThreatKind::BruteForce:
        return u"brute_force"_s;
    case ThreatKind::RemoteControl:
        return u"remote_control"_s;
    case ThreatKind::Ransomware:
        return u"ransomware"_s;
    case ThreatKind::Other:
        return u"other"_s;
    }
    return u"none"_s;
}

std::optional<EventKind> eventKindFromKey(QStringView key)
{
    for (int i = int(EventKind::Detection); i <= int(EventKind::Other); ++i) {
        if (toKey(EventKind(i)) == key)
            return EventKind(i);
    }
    return std::nullopt;
}

} // namespace otasuke
