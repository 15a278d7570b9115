// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/bitdefender_event.h"

#include <algorithm>

#include "app/sources/log_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// An incident says by words what it is; Web Control also closes malicious sites.
ThreatKind threatOf(const LogFields &fields, const QString &malware, Disposition disposition)
{
    const QByteArrayView module = fields.bytes("BitdefenderGZModule");
    if (malware.contains(u"ransom", Qt::CaseInsensitive))
        return ThreatKind::Ransomware;
    if (module == "new-incident") {
        const ThreatKind told =
            threatOfWords(malware + u' ' + fields.text({"BitdefenderGZAttackTypes"}));
        return told == ThreatKind::None ? ThreatKind::Other : told;
    }
    if (fields.has("BitdefenderGZMalwareName") || module == "av" || module == "avc")
        return ThreatKind::Malware;
    if (module == "aph")
        return ThreatKind::Phishing;
    if (module == "network-monitor" || fields.has("BitdefenderGZExploitType") ||
        fields.has("BitdefenderGZAttackType"))
        return ThreatKind::Exploit;
    if (module != "uc" || disposition != Disposition::Blocked)
        return ThreatKind::None;
    const QByteArrayView why = fields.bytes("BitdefenderGZApplicationControlBlockType");
    return why.contains("antimalware") || why.contains("antiphishing") ? ThreatKind::Phishing
                                                                       : ThreatKind::Policy;
}

Severity severityOf(const VendorHead &head, const LogFields &fields, ThreatKind threat)
{
    if (threat == ThreatKind::Policy) // a closed category of sites comes with a 9, too
        return Severity::Low;
    const auto score = fields.number({"BitdefenderGZSeverityScore"}, 100);
    return std::max(
        severityOfWord(head.severity), score ? severityOfTen(int(*score / 10)) : Severity::Unknown);
}

} // namespace

void readBitdefender(const VendorHead &head, const LogRecord &record, Event &event)
{
    const LogFields &fields = record.fields;
    const UtcMicros told =
        timeOfField(fields.bytes({"BitdefenderGZDetectionTime"}), record.arrival);
    event.time = told > 0 ? told : event.time;
    event.device = agentHint(firstAddressOf(fields.bytes("dvc")), fields.mac({"dvcmac"}),
        fields.text({"dvchost", "BitdefenderGZComputerFQDN"}));
    if (event.disposition == Disposition::None)
        event.disposition =
            dispositionOf(fields.bytes({"BitdefenderGZMainAction", "BitdefenderGZFinalStatus"}));
    event.malware = fields.text({"BitdefenderGZMalwareName", "BitdefenderGZDetectionName"});
    const ThreatKind threat = threatOf(fields, event.malware, event.disposition);
    if (threat == ThreatKind::None) {
        event.malware.clear();
        return;
    }
    const QString name = textOfBytes(head.name);
    detect(event, threat, severityOf(head, fields, threat),
        u"Bitdefender/"_s + textOfBytes(head.eventId),
        event.malware.isEmpty() ? name : event.malware);
}

} // namespace otasuke
