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
    if (module == "network-monitor" || module == "antiexploit" || module == "fw")
        return ThreatKind::Exploit;
    if (module == "av" || module == "avc" || module == "hd" || module == "network-sandboxing" ||
        module == "exchange-malware" || module == "new-incident")
        return module == "exchange-malware" ? ThreatKind::MaliciousMail : ThreatKind::Malware;
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
            fields.bytes({"timestamp", "last_blocked", "detection_time", "created", "start_time"}),
            record.arrival);
        event.kind = EventKind::Other;
        event.device = agentHint(
            fields.address({"computer_ip"}), {}, fields.text({"computer_name", "computer_fqdn"}));
        event.user = fields.text({"user.name", "user", "username"});
        event.fileName = fields.text({"file_path", "filePaths", "exploit_path", "process_path"});
        event.malware = fields.text({"malware_name", "exploit_type", "detection_name"});
        event.name = serverNameOfUrl(fields.text({"url"}));
        event.srcIp = fields.address({"source_ip", "attacker_ip"});
        event.disposition = dispositionOf(fields.bytes({"final_status", "status", "main_action",
            "aph_status", "uc_status", "action_taken", "dlp_type"}));
        decide(module, fields, event);
        return {};
    }

private:
    static void decide(QByteArrayView module, const LogFields &fields, Event &event)
    {
        const QString what = fields.text({"malware_name", "exploit_type", "detection_name",
            "attack_type", "aph_type", "uc_type", "url"});
        const QByteArrayView why = fields.bytes("block_type");
        const bool badSite = why.contains("antimalware") || why.contains("antiphishing");
        const ThreatKind threat =
            module == "uc" && badSite ? ThreatKind::Phishing : threatOfModule(module, what);
        const bool minor = threat == ThreatKind::Policy;
        const bool reported =
            !what.isEmpty() && (!minor || event.disposition == Disposition::Blocked);
        if (threat != ThreatKind::None && reported) {
            const auto score = fields.number({"severity_score"}, 100);
            const Severity told = score ? severityOfTen(int(*score / 10))
                                        : severityOfWord(fields.bytes({"severity"}));
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
        message.body.contains("\"computer_");
}

} // namespace otasuke
