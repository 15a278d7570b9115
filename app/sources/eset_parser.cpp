// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/eset_parser.h"

#include <algorithm>
#include <string_view>

#include "app/sources/json_record_parser.h"
#include "app/sources/log_event.h"
#include "app/sources/server_name.h"
#include "app/sources/vendor_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// Without regard to case; `part` is in lower case.
bool holds(QByteArrayView text, std::string_view part)
{
    return std::search(text.begin(), text.end(), part.begin(), part.end(), [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? a | 0x20 : a) == b;
    }) != text.end();
}

ThreatKind threatOfFile(const LogFields &fields)
{
    const auto told = [&fields](std::string_view part) {
        return holds(fields.bytes("threat_type"), part) || holds(fields.bytes("threat_name"), part);
    };
    if (told("filecoder") || told("ransom"))
        return ThreatKind::Ransomware;
    if (told("unwanted") || told("unsafe"))
        return ThreatKind::Policy;
    return fields.bytes("scanner_id").contains("mail") ? ThreatKind::MaliciousMail
                                                       : ThreatKind::Malware;
}

void readThreat(const LogFields &fields, Event &event)
{
    event.malware = fields.text({"threat_name"});
    if (event.malware.isEmpty()) { // an export without a threat in it
        event.title = fields.text({"action", "detail"});
        event.ruleId = u"eset/threat"_s;
        return;
    }
    event.fileName = fields.text({"object_uri"});
    event.user = fields.text({"username"});
    if (fields.bytes("threat_handled") == "true")
        event.disposition = Disposition::Blocked;
    detect(event, threatOfFile(fields),
        std::max(severityOfWord(fields.bytes("severity")), Severity::Medium),
        u"eset/"_s + event.malware, event.malware);
}

void readNetwork(const LogFields &fields, Event &event)
{
    const QString what = fields.text({"threat_name", "event", "rule_name"});
    const ThreatKind told = threatOfWords(fields.text({"event"}) + u' ' + what);
    event.user = fields.text({"account", "username"});
    event.fileName = fields.text({"process_name", "processname"});
    event.malware = fields.text({"threat_name"});
    detect(event, told == ThreatKind::None ? ThreatKind::Exploit : told,
        severityOfWord(fields.bytes("severity")), u"eset/"_s + what, what);
}

void readSite(const LogFields &fields, Event &event)
{
    const QString rule = fields.text({"rule_id", "scanner_id", "event"});
    const ThreatKind told = threatOfWords(rule);
    event.name = serverNameOfUrl(fields.text({"object_uri"}));
    event.user = fields.text({"username"});
    detect(event, told == ThreatKind::None ? ThreatKind::Phishing : told,
        severityOfWord(fields.bytes("severity")), u"eset/website"_s, rule);
}

/// Login attempts to its own console; the rest of its audit is no finding.
void readAudit(const LogFields &fields, Event &event)
{
    event.user = fields.text({"user", "username"});
    event.title = fields.text({"action", "detail"});
    event.ruleId = u"eset/audit"_s;
    event.severity = severityOfWord(fields.bytes("severity"));
    if (event.title.contains(u"login", Qt::CaseInsensitive) &&
        fields.bytes("result").startsWith("Fail"))
        failedLogin(event, u"eset/login"_s, event.title);
}

void readBehaviour(const LogFields &fields, Event &event)
{
    const QString rule = fields.text({"rule_name", "rulename", "operation", "action", "rule_id"});
    event.fileName = fields.text({"target", "application", "processname"});
    event.user = fields.text({"username"});
    const Severity severity = severityOfWord(fields.bytes({"severity"}));
    if (severity < Severity::Medium) {
        event.title = rule;
        event.ruleId = u"eset/behaviour"_s;
        event.severity = severity;
        return;
    }
    detect(event, ThreatKind::Other, severity, u"eset/"_s + rule, rule);
}

class EsetParser final : public JsonRecordParser
{
public:
    using JsonRecordParser::JsonRecordParser;

protected:
    QString readFields(LogRecord &record, Event &event) override
    {
        const LogFields &fields = record.fields;
        const QByteArrayView type = fields.bytes("event_type");
        if (type.isEmpty())
            return u"event_type: missing"_s;
        const QByteArrayView told = fields.bytes({"occured", "occurred"});
        event.time = timeOfField(told.toByteArray() + " UTC", record.arrival);
        event.kind = EventKind::Other;
        event.srcIp = fields.address({"source_address"});
        event.dstIp = fields.address({"destination_address", "target_address"});
        event.srcPort = fields.port({"source_port"});
        event.dstPort = fields.port({"destination_port", "target_port"});
        event.protocol = protocolNumber(fields.bytes("protocol"));
        event.disposition = dispositionOf(fields.bytes({"action_taken", "action"}));
        event.device = agentHint(
            fields.address({"ipv4", "ipv6"}), {}, fields.text({"hostname", "computer_name"}));
        if (type == "Threat_Event")
            readThreat(fields, event);
        else if (type == "FirewallAggregated_Event")
            readNetwork(fields, event);
        else if (type == "FilteredWebsites_Event")
            readSite(fields, event);
        else if (type == "HipsAggregated_Event" || type == "EnterpriseInspectorAlert_Event" ||
            type == "ESET Inspect Alert" || type == "BlockedFiles_Event")
            readBehaviour(fields, event);
        else
            readAudit(fields, event);
        if (event.kind != EventKind::Detection)
            event.disposition = Disposition::None;
        return {};
    }
};

} // namespace

std::unique_ptr<LineParser> makeEsetParser(const QString &sourceId)
{
    return makeRecordParser<EsetParser>(sourceId);
}

bool claimsEset(const SyslogMessage &message, QByteArrayView)
{
    return message.body.startsWith('{') && message.body.contains("\"event_type\"") &&
        (message.body.contains("_Event\"") || message.body.contains("\"ESET "));
}

} // namespace otasuke
