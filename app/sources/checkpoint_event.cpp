// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/checkpoint_event.h"

#include <algorithm>
#include <array>

#include "app/sources/log_event.h"
#include "app/sources/record_parser.h"
#include "app/sources/remembered.h"
#include "app/sources/server_name.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// 0 informational, 1 low … 4 critical; newer ones write words.
Severity severityOf(QByteArrayView told)
{
    static constexpr std::array kLevels{Severity::Informational, Severity::Low, Severity::Medium,
        Severity::High, Severity::Critical};
    if (told.size() == 1 && told[0] >= '0' && told[0] <= '4')
        return kLevels[size_t(told[0] - '0')];
    return severityOfWord(told);
}

ThreatKind threatOf(const QString &blade, const QString &words)
{
    const ThreatKind told = threatOfWords(words);
    if (blade.contains(u"Anti-Bot") || blade.contains(u"Anti Bot"))
        return ThreatKind::CommandAndControl;
    if (told != ThreatKind::None && told != ThreatKind::Other)
        return told;
    if (blade.contains(u"Phishing"))
        return ThreatKind::Phishing;
    if (blade.contains(u"Malware") || blade.contains(u"Virus") || blade.contains(u"Emulation") ||
        blade.contains(u"Extraction"))
        return ThreatKind::Malware;
    return ThreatKind::Exploit;
}

enum class Blade { Threat, Web, Other };

Blade readBlade(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 11> kThreats{"Malware", "Virus", "Bot", "Emulation",
        "Extraction", "SmartDefense", "IPS", "Phishing", "Forensics", "Anti-Exploit", "Ransomware"};
    static constexpr std::array<QByteArrayView, 2> kWeb{"URL Filtering", "Application Control"};
    const auto named = [name](QByteArrayView word) { return name.contains(word); };
    if (std::any_of(kThreats.begin(), kThreats.end(), named))
        return Blade::Threat;
    return std::any_of(kWeb.begin(), kWeb.end(), named) ? Blade::Web : Blade::Other;
}

Blade bladeOf(QByteArrayView name)
{
    thread_local Remembered<QByteArray, Blade> known;
    return name.isEmpty() ? Blade::Other : rememberedOf(known, name, readBlade);
}

void readThreat(const QString &blade, const LogFields &fields, Event &event)
{
    const Severity severity = severityOf(fields.bytes({"severity", "cs6", "risk"}));
    const QString protection =
        fields.text({"protection_name", "attack", "signature", "malware_action", "cs4"});
    const QString words = fields.text({"malware_action"}) + u' ' + protection + u' ' +
        fields.text({"protection_type", "attack_info", "malware_family"});
    const bool trusted = fields.bytes({"verdict"}) == "Benign" ||
        (severity == Severity::Informational && protection.isEmpty());
    if (trusted)
        return nameOrOther(event);
    detect(event, threatOf(blade, words), severity,
        blade + u'/' + fields.text({"protection_id", "protection_name", "attack"}),
        protection.isEmpty() ? blade : protection);
    event.malware = fields.text({"malware_family", "protection_name"});
}

} // namespace

void readCheckpointFields(QByteArrayView product, const LogRecord &record, Event &event)
{
    const LogFields &fields = record.fields;
    const bool stopped = event.disposition == Disposition::Blocked;
    event.name = serverName(fields.text({"http_host", "dst_domain_name", "destinationDnsDomain"}));
    if (event.name.isEmpty())
        event.name = serverNameOfUrl(fields.text({"resource", "request"}));
    if (event.srcIp.isNull())
        event.srcIp = fields.address({"client_ip", "machine"});
    event.user = fields.text({"src_user_name", "user", "administrator", "suser"});
    event.fileName = fields.text({"file_name", "fname"});
    event.app = fields.text({"appi_name", "app", "service_id"});
    if (const UtcMicros time = timeOfField(fields.bytes({"time", "rt"}), record.arrival); time > 0)
        event.time = time;
    const Blade kind = bladeOf(product);
    if (kind == Blade::Threat)
        return readThreat(textOfBytes(product), fields, event);
    const bool connection = !event.srcIp.isNull() && !event.dstIp.isNull() && event.protocol != 0;
    if (kind == Blade::Web) {
        if (stopped)
            return detect(event, ThreatKind::Policy, Severity::Low, textOfBytes(product),
                fields.text({"appi_name", "matched_category", "description"}));
        return nameOrOther(event);
    }
    if (connection) {
        event.kind = EventKind::Flow;
        if (!stopped)
            event.disposition = Disposition::None;
        return;
    }
    event.kind = EventKind::Other;
    event.ruleId = textOfBytes(product);
    event.title = fields.text({"subject", "operation", "description", "reason", "action"});
}

} // namespace otasuke
