// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/bitdefender_parser.h"

#include "app/sources/json_record_parser.h"
#include "app/sources/log_event.h"
#include "app/sources/server_name.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// The modules' short names: antimalware, behaviour, exploits, network, hyper detection, sandbox …
ThreatKind threatOfModule(QByteArrayView module, const QString &words)
{
    if (words.contains(u"ransom", Qt::CaseInsensitive) || module == "ransomware-mitigation")
        return ThreatKind::Ransomware;
    if (module == "aph")
        return ThreatKind::Phishing;
    if (module == "fw")
        return ThreatKind::Scan;
    if (module == "network-monitor" || module == "antiexploit")
        return ThreatKind::Exploit;
    if (module == "exchange-malware")
        return ThreatKind::MaliciousMail;
    if (module == "av" || module == "avc" || module == "hd" || module == "network-sandboxing" ||
        module == "storage-antimalware" || module == "new-incident")
        return ThreatKind::Malware;
    return module == "uc" || module == "dp" || module == "device-control" ? ThreatKind::Policy
                                                                          : ThreatKind::None;
}

class BitdefenderParser final : public JsonRecordParser
{
public:
    using JsonRecordParser::JsonRecordParser;

protected:
    QString readFields(LogRecord &record, Event &event) override
    {
        const LogFields &fields = record.fields;
        const QByteArrayView module = fields.bytes("module");
        if (module.isEmpty())
            return u"module: missing"_s;
        event.time = timeOfField(
            fields.bytes({"timestamp", "last_blocked", "detection_time", "detectionTime", "created",
                "date", "detected_on", "start_time", "startDate"}),
            record.arrival);
        event.kind = EventKind::Other;
        readParties(fields, event);
        event.disposition = dispositionOf(fields.bytes(
            {"final_status", "status", "main_action", "actionTaken", "detection_action",
                "malware.actionTaken", "aph_status", "uc_status", "action_taken", "dlp_type"}));
        decide(module, fields, event);
        return {};
    }

private:
    static void readParties(const LogFields &fields, Event &event)
    {
        const QByteArrayView own = fields.bytes({"computer_ip", "computerIp"});
        event.device = agentHint(firstAddressOf(own), {},
            fields.text({"computer_name", "computerName", "computer_fqdn"}));
        event.user =
            fields.text({"user.name", "user.userName", "user", "username", "detection_username"});
        event.fileName = fields.text({"file_path", "filePaths", "exploit_path", "detection_path",
            "process_path", "malware.infectedObject"});
        event.malware = fields.text({"malware_name", "malware.malwareName", "exploit_type",
            "detection_name", "detection_threatName"});
        event.name = serverNameOfUrl(fields.text({"url"}));
        event.srcIp = fields.address({"source_ip", "attacker_ip", "attack_source"});
        event.dstIp = fields.address({"victim_ip"});
        event.dstPort = fields.port({"local_port"});
        event.protocol = protocolNumber(fields.bytes("protocol_id"));
        event.mailFrom = fields.text({"sender"});
        event.subject = fields.text({"subject"});
    }

    /// What a module found, in its own words; of some only the state or the module says it.
    static QString findingOf(QByteArrayView module, const LogFields &fields, const Event &event)
    {
        const QString what = event.malware.isEmpty()
            ? fields.text({"attack_type", "threatType", "aph_type", "uc_type", "url"})
            : event.malware;
        if (module == "fw" && what.isEmpty() && event.disposition == Disposition::Blocked)
            return fields.text({"status"});
        return module == "ransomware-mitigation" && event.malware.isEmpty() ? textOfBytes(module)
                                                                            : what;
    }

    static void decide(QByteArrayView module, const LogFields &fields, Event &event)
    {
        const QString what = findingOf(module, fields, event);
        const QByteArrayView why = fields.bytes("block_type");
        const bool badSite = why.contains("antimalware") || why.contains("antiphishing");
        const ThreatKind threat =
            module == "uc" && badSite ? ThreatKind::Phishing : threatOfModule(module, what);
        const bool minor = threat == ThreatKind::Policy || threat == ThreatKind::Scan;
        const bool reported =
            !what.isEmpty() && (!minor || event.disposition == Disposition::Blocked);
        if (threat != ThreatKind::None && reported) {
            const auto score = fields.number({"severity_score", "severityScore"}, 100);
            Severity told = severityOfWord(fields.bytes({"severity"}));
            if (told == Severity::Unknown && score)
                told = severityOfTen(int(*score / 10));
            const Severity usual = minor ? Severity::Low : Severity::High;
            return detect(event, threat, told == Severity::Unknown ? usual : told,
                u"bitdefender/"_s + textOfBytes(module), what);
        }
        event.ruleId = u"bitdefender/"_s + textOfBytes(module);
        event.title = fields.text({"name", "product_installed", "status"});
        event.disposition = Disposition::None;
    }
};

} // namespace

std::unique_ptr<LineParser> makeBitdefenderParser(const QString &sourceId)
{
    return makeRecordParser<BitdefenderParser>(sourceId);
}

bool claimsBitdefender(const SyslogMessage &message, QByteArrayView)
{
    return message.body.startsWith('{') && message.body.contains("\"module\"") &&
        (message.body.contains("\"computer") || message.body.contains("\"companyId\""));
}

} // namespace otasuke
