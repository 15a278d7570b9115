// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/trend_micro_event.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/sources/log_event.h"
#include "app/sources/vendor_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kMillion = 1'000'000;

/// Deep Security's modules by the event id's millions.
ThreatKind threatOfModule(int id, const LogRecord &record, const VendorHead &head)
{
    switch (id / kMillion) {
    case 1:
        return ThreatKind::Exploit;
    case 3: // log inspection says in its description what it saw
        return std::max(threatOfWords(record.fields.text({"cs1"})), ThreatKind::Policy);
    case 4:
        return textOfBytes(head.name).contains(u"ransom", Qt::CaseInsensitive)
            ? ThreatKind::Ransomware
            : ThreatKind::Malware;
    case 5:
        return ThreatKind::Phishing;
    case 2:
    case 6:
    case 7:
        return ThreatKind::Policy;
    default:
        return ThreatKind::None;
    }
}

/// Apex products tell the feature before the colon.
ThreatKind threatOfFeature(QByteArrayView id)
{
    using Feature = std::pair<QByteArrayView, ThreatKind>;
    static constexpr std::array kFeatures{Feature{"AV:", ThreatKind::Malware},
        Feature{"CnC:", ThreatKind::CommandAndControl}, Feature{"WB:", ThreatKind::Phishing},
        Feature{"SO:", ThreatKind::Malware}, Feature{"PML:", ThreatKind::Malware},
        Feature{"BM:", ThreatKind::Malware}, Feature{"NCIE:", ThreatKind::CommandAndControl},
        Feature{"VAD", ThreatKind::Malware}, Feature{"Spyware", ThreatKind::Malware},
        Feature{"CM:", ThreatKind::Policy}, Feature{"DLP", ThreatKind::Policy},
        Feature{"UTI:", ThreatKind::Policy}, Feature{"DAC:", ThreatKind::Policy}};
    const auto *known = std::find_if(kFeatures.begin(), kFeatures.end(), [id](const Feature &f) {
        return id.size() >= f.first.size() &&
            id.first(f.first.size()).compare(f.first, Qt::CaseInsensitive) == 0;
    });
    return known == kFeatures.end() ? ThreatKind::None : known->second;
}

Severity severityOf(const VendorHead &head, ThreatKind threat)
{
    const Severity told = severityOfWord(head.severity);
    // Apex Central writes 3 for nearly everything; malware is no trifle.
    const bool serious = threat == ThreatKind::Malware || threat == ThreatKind::Ransomware ||
        threat == ThreatKind::CommandAndControl;
    return serious ? std::max(told, Severity::High) : told;
}

} // namespace

void readTrendMicro(const VendorHead &head, const LogRecord &record, Event &event)
{
    bool isNumber = false;
    const int id = head.eventId.toByteArray().toInt(&isNumber);
    const QString name = textOfBytes(head.name);
    ThreatKind threat = isNumber ? threatOfModule(id, record, head) : threatOfFeature(head.eventId);
    if (!isNumber && threat == ThreatKind::None)
        threat = threatOfWords(textOfBytes(head.eventId) + u' ' + name);
    if (threat == ThreatKind::None)
        return;
    if (threat == ThreatKind::Malware || threat == ThreatKind::Ransomware)
        event.malware = name;
    if (threat == ThreatKind::Phishing && record.fields.has("msg"))
        event.disposition = dispositionOf(record.fields.bytes("msg"));
    detect(event, threat, severityOf(head, threat), u"Trend Micro/"_s + textOfBytes(head.eventId),
        name);
}

} // namespace otasuke
