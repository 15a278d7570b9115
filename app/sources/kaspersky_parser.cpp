// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/kaspersky_parser.h"

#include <algorithm>

#include "app/sources/guard_words.h"
#include "app/sources/log_event.h"
#include "app/sources/log_pairs.h"
#include "app/sources/record_parser.h"
#include "app/sources/server_name.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// By the event type's name: "GNRL_EV_VIRUS_FOUND", "GNRL_EV_ATTACK_DETECTED",
/// "GNRL_EV_URL_BLOCKED" …
ThreatKind threatOfType(QByteArrayView type)
{
    if (type.contains("VIRUS_OUTBREAK") || type.contains("VIRUS_FOUND") ||
        type.contains("OBJECT_") || type.contains("SUSPICIOUS") || type.contains("INFECTED") ||
        type.contains("MALWARE"))
        return ThreatKind::Malware;
    if (type.contains("ATTACK_DETECTED") || type.contains("EXPLOIT"))
        return ThreatKind::Exploit;
    if (type.contains("URL") || type.contains("PHISHING"))
        return ThreatKind::Phishing;
    return type.contains("APPLICATION_LAUNCH_DENIED") || type.contains("DEVICE")
        ? ThreatKind::Policy
        : ThreatKind::None;
}

/// The text says what was done: "Result description: Blocked\\r\\nName: …".
QByteArrayView resultOf(QByteArrayView body)
{
    constexpr QByteArrayView kBefore = "Result description: ";
    const qsizetype at = body.indexOf(kBefore);
    if (at < 0)
        return {};
    const QByteArrayView rest = body.sliced(at + kBefore.size());
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != '\\' && rest[end] != '\r' && rest[end] != '\n')
        ++end;
    return rest.first(end);
}

/// An IPv4 address as a number, or as it is usually written.
IpAddress addressOfNumber(QByteArrayView text)
{
    bool isNumber = false;
    const quint32 number = text.toByteArray().toUInt(&isNumber);
    return isNumber ? IpAddress::fromV4(number) : addressOf(text);
}

/// "p1=name p2=protocol p3=attacker p4=port p6=the PC's own address".
void readAttack(const LogFields &fields, Event &event)
{
    event.malware = fields.text({"p1"});
    event.protocol = protocolNumber(fields.bytes("p2"));
    event.srcIp = addressOfNumber(fields.bytes("p3"));
    event.dstPort = fields.port({"p4"});
    event.dstIp = addressOfNumber(fields.bytes("p6"));
    event.fileName.clear();
}

class KasperskyParser final : public RecordParser
{
public:
    using RecordParser::RecordParser;

protected:
    QString read(LogRecord &record, Event &event) override
    {
        const LogFields &fields = record.fields;
        readStructured(record.syslog.structured, record.fields);
        const QByteArrayView type = fields.bytes("et");
        if (type.isEmpty())
            return u"et: missing"_s;
        event.kind = EventKind::Other;
        event.device = agentHint(fields.address({"hip"}), {}, fields.text({"hdn", "hfn"}));
        // Application control tells the user before the program, all else the object first.
        const bool launch = type.contains("APPLICATION_LAUNCH") && fields.has("p6");
        event.fileName = launch ? fields.text({"p7", "p6"}) : fields.text({"p2"});
        event.user = fields.text({QByteArrayView(launch ? "p2" : "p7")});
        const ThreatKind threat = threatOfType(type);
        const QString words = fields.text({"etdn", "etd"});
        if (threat == ThreatKind::None) {
            event.ruleId = textOfBytes(type);
            event.title = words;
            // Of a device's bad state only the text says why it is bad.
            const GuardWord word = guardWordOf(words);
            const QString text = textOfBytes(record.syslog.body).left(300);
            reportGuard(event, word == GuardWord::Nothing ? guardWordOf(text) : word, words);
            return {};
        }
        readFinding(record, type, threat, event);
        return {};
    }

private:
    static void readFinding(
        const LogRecord &record, QByteArrayView type, ThreatKind threat, Event &event)
    {
        const LogFields &fields = record.fields;
        event.disposition = wasStoppedByKaspersky(type)
            ? Disposition::Blocked
            : dispositionOf(resultOf(record.syslog.body));
        if (threat == ThreatKind::Phishing)
            event.name = serverNameOfUrl(event.fileName);
        // The fifth parameter of a finding is its name.
        event.malware = threat == ThreatKind::Malware ? fields.text({"p5"}) : QString();
        if (type.contains("ATTACK_DETECTED"))
            readAttack(fields, event);
        const bool serious = threat == ThreatKind::Malware || threat == ThreatKind::Exploit;
        Severity severity =
            severityOfSyslog(record.syslog.priority < 0 ? -1 : record.syslog.priority % 8);
        if (serious)
            severity = std::max(severity, Severity::High);
        const ThreatKind named = serious ? threatOfWords(event.malware) : ThreatKind::None;
        const bool guess = named == ThreatKind::BruteForce || named == ThreatKind::Scan;
        detect(event, guess ? named : threat, severity, textOfBytes(type),
            event.malware.isEmpty() ? fields.text({"etdn", "etd"}) : event.malware);
    }
};

} // namespace

bool wasStoppedByKaspersky(QByteArrayView type)
{
    if (type.contains("_NOT"))
        return false;
    return type.contains("BLOCKED") || type.contains("DELETED") || type.contains("CURED") ||
        type.contains("QUARANTINED") || type.contains("DENIED");
}

std::unique_ptr<LineParser> makeKasperskyParser(const QString &sourceId)
{
    return makeRecordParser<KasperskyParser>(sourceId);
}

bool claimsKaspersky(const SyslogMessage &message, QByteArrayView)
{
    return message.structured.startsWith("[event@23668");
}

} // namespace otasuke
