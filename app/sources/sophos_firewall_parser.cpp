// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/sophos_firewall_parser.h"

#include "app/sources/log_event.h"
#include "app/sources/log_pairs.h"
#include "app/sources/server_name.h"
#include "app/sources/sophos_utm_event.h"
#include "app/sources/vendor_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qint64 kIndiaSeconds = 19'800;

/// date, time and a zone by name or number; newer firmware has one field for all.
UtcMicros timeOf(const LogFields &fields, const Arrival &arrival)
{
    if (const UtcMicros whole = timeOfField(fields.bytes("timestamp"), arrival); whole > 0)
        return whole;
    const QByteArray local =
        fields.bytes("date").toByteArray() + ' ' + fields.bytes("time").toByteArray();
    const UtcMicros asUtc = timeOfField(local + " UTC", arrival);
    if (asUtc == 0)
        return 0;
    const QByteArrayView name = fields.bytes("timezone");
    // India's name has other meanings elsewhere, but this box's maker sits there.
    const auto zone = name == "IST" ? std::optional(kIndiaSeconds) : zoneOffset(name);
    return asUtc - zone.value_or(kBoxZoneSeconds) * kSecond;
}

bool isSandbox(QByteArrayView type)
{
    return type == "Sandbox" || type == "Sandstorm";
}

void readFirewall(const LogFields &fields, Event &event)
{
    const QByteArrayView phase = fields.bytes({"connevent", "con_event"});
    event.kind = EventKind::Flow;
    if (phase == "Start" || phase == "Interim")
        nameOrOther(event);
    if (event.disposition != Disposition::Blocked)
        event.disposition = Disposition::None;
}

void readIntrusion(const LogFields &fields, Event &event)
{
    const QString signature = fields.text({"signature_msg", "message"});
    const ThreatKind told =
        threatOfWords(fields.text({"category", "classification"}) + u' ' + signature);
    // Its priorities count 1 (highest) … 5.
    const auto priority = fields.number({"rule_priority", "severity_id"}, 5).value_or(3);
    const Severity severity = priority <= 1 ? Severity::High
        : priority == 2                     ? Severity::Medium
                                            : Severity::Low;
    detect(event, told == ThreatKind::None ? ThreatKind::Exploit : told, severity,
        u"ips/"_s + fields.text({"signature_id"}), signature);
}

/// It tells of every request from outside to the office's own server; those it refused have a
/// reason.
void readWaf(const LogFields &fields, Event &event)
{
    const QString reason = fields.text({"reason"});
    if (event.srcIp.isNull())
        event.srcIp = fields.address({"sourceip"});
    if (event.dstIp.isNull())
        event.dstIp = fields.address({"localip"});
    event.name = serverName(fields.text({"server"}));
    if (reason.isEmpty())
        return nameOrOther(event);
    const bool virus = reason == u"Antivirus";
    const auto status = fields.number({"httpstatus"}, 999).value_or(0);
    event.disposition = status == 403 ? Disposition::Blocked : Disposition::Detected;
    if (virus)
        event.malware = fields.text({"extra"});
    detect(event, virus ? ThreatKind::Malware : ThreatKind::Exploit,
        virus ? Severity::High : Severity::Medium, u"waf/"_s + reason,
        event.malware.isEmpty() ? reason : event.malware);
}

void readLetter(const LogFields &fields, Event &event)
{
    event.mailFrom = fields.text({"from_email_address", "sender"});
    event.subject = fields.text({"email_subject", "mailsubject", "subject"});
}

/// What became of the letter stands apart from what it was: "Spam", "Outbound Spam", "Clean" …
void readMail(const LogFields &fields, Event &event)
{
    const QString reason = fields.text({"reason"});
    event.kind = EventKind::Mail;
    event.title = reason;
    readLetter(fields, event);
    if (fields.has("spamaction"))
        event.disposition = dispositionOf(fields.bytes("spamaction"));
    const bool malicious = reason.contains(u"malicious", Qt::CaseInsensitive) ||
        reason.contains(u"infected", Qt::CaseInsensitive) ||
        threatOfWords(reason) == ThreatKind::Phishing;
    if (malicious)
        detect(event, ThreatKind::MaliciousMail, Severity::High, u"mail/malicious"_s, reason);
    else if (fields.bytes("log_subtype") == "Outbound Spam") // one of the office's own sends it
        detect(event, ThreatKind::Other, Severity::Medium, u"mail/outbound-spam"_s,
            u"Outbound Spam"_s);
}

void readVirus(const LogFields &fields, Event &event)
{
    event.malware = fields.text({"virus", "malware", "threatname", "threat"});
    const QByteArrayView component = fields.bytes("log_component");
    const bool mail = component.contains("SMTP") || component.contains("POP") ||
        component.contains("IMAP") || component == "Mail";
    readLetter(fields, event);
    event.disposition =
        fields.bytes("log_subtype") == "Allowed" ? Disposition::Allowed : Disposition::Blocked;
    // The sandbox has no name for what it found.
    const QString what = event.malware.isEmpty() ? fields.text({"reason"}) : event.malware;
    detect(event, mail ? ThreatKind::MaliciousMail : ThreatKind::Malware, Severity::High,
        u"virus/"_s + what, what);
}

/// `source` is where the file came from: a server's name or address, or a sender.
void readSandbox(const LogFields &fields, Event &event)
{
    if (event.dstIp.isNull())
        event.dstIp = fields.address({"source"});
    if (event.name.isEmpty())
        event.name = serverName(fields.text({"source"}));
    if (fields.bytes("log_subtype") == "Denied")
        return readVirus(fields, event);
    nameOrOther(event); // tried out and found clean, or still being tried
}

void readWeb(const LogFields &fields, Event &event)
{
    if (event.name.isEmpty())
        event.name = serverName(fields.text({"sni"}));
    if (event.app.isEmpty())
        event.app = fields.text({"application_name", "app_name"});
    const QString category =
        fields.text({"category", "http_category", "application_category", "app_category"});
    const ThreatKind threat = threatOfWords(category);
    if (event.disposition == Disposition::Blocked || fields.bytes("log_subtype") == "Denied") {
        event.disposition = Disposition::Blocked;
        const bool serious = threat != ThreatKind::None && threat != ThreatKind::Other;
        return detect(event, serious ? threat : ThreatKind::Policy,
            serious ? Severity::High : Severity::Low, u"web/"_s + category, category);
    }
    nameOrOther(event);
}

void readLease(const LogFields &fields, Event &event)
{
    event.kind = EventKind::Sighting;
    event.disposition = Disposition::None;
    event.device.ip = fields.address({"ipaddress", "reported_ip"});
    event.device.mac = fields.mac({"client_physical_address", "src_mac"});
    event.device.hostname = fields.text({"client_host_name", "reported_host"});
}

void readOwn(const LogFields &fields, Event &event)
{
    event.kind = EventKind::Other;
    const QString words = fields.text({"message", "status"});
    const QByteArrayView component = fields.bytes("log_component");
    const bool login = component.contains("uthentication") ||
        fields.bytes("log_subtype") == "Authentication" || words.contains(u"login");
    if (component == "DHCP Server" && fields.bytes("status") == "Renew")
        return readLease(fields, event);
    if (login && fields.bytes("status").contains("Fail"))
        return failedLogin(event, u"login"_s, words);
    if (event.disposition != Disposition::Blocked)
        event.disposition = Disposition::None;
}

void readByType(QByteArrayView type, const LogFields &fields, Event &event)
{
    if (type == "Firewall")
        readFirewall(fields, event);
    else if (type == "IDP" || type == "IPS")
        readIntrusion(fields, event);
    else if (type == "WAF")
        readWaf(fields, event);
    else if (type == "ATP" || type == "Advanced Threat Protection")
        detect(event, ThreatKind::CommandAndControl, Severity::High,
            u"atp/"_s + fields.text({"threatname", "threat"}),
            fields.text({"threatname", "threat", "message"}));
    else if (isSandbox(type))
        readSandbox(fields, event);
    else if (type == "Anti-Virus" || type == "Anti Virus")
        readVirus(fields, event);
    else if (type == "Anti-Spam" || type == "Anti Spam")
        readMail(fields, event);
    else if (type == "Content Filtering" || type == "SSL")
        readWeb(fields, event);
    else
        readOwn(fields, event);
}

class SophosFirewallParser final : public RecordParser
{
public:
    using RecordParser::RecordParser;

protected:
    QString read(LogRecord &record, Event &event) override
    {
        readPairs(record.syslog.body, record.fields);
        const LogFields &fields = record.fields;
        const QByteArrayView type = fields.bytes("log_type");
        if (type.isEmpty() && !fields.has("sub"))
            return u"log_type: missing"_s;
        if (type.isEmpty()) {
            readParties(fields, record.arrival, event);
            readSophosUtm(fields, event);
            return {};
        }
        event.time = timeOf(fields, record.arrival);
        if (event.time == 0)
            return u"date: missing or not a time"_s;
        readParties(fields, record.arrival, event);
        if (type == "ATP" && event.srcIp.isNull()) {
            event.srcIp = fields.address({"sourceip"});
            event.dstIp = fields.address({"destinationip"});
        }
        event.disposition = dispositionOf(fields.bytes({"log_subtype", "status"}));
        if (event.name.isEmpty())
            event.name = serverName(fields.text({"domain", "domainname"}));
        readByType(type, fields, event);
        return {};
    }
};

} // namespace

std::unique_ptr<LineParser> makeSophosFirewallParser(const QString &sourceId)
{
    return makeRecordParser<SophosFirewallParser>(sourceId);
}

bool claimsSophosFirewall(const SyslogMessage &message, QByteArrayView)
{
    const QByteArrayView body = message.body;
    return (body.contains("log_component=") && body.contains("log_type=")) ||
        (body.contains(" sys=\"") && body.contains(" sub=\""));
}

} // namespace otasuke
