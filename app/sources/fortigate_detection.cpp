// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_detection.h"

#include <algorithm>
#include <array>

#include "app/sources/server_name.h"
#include "app/sources/signature_threat.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

bool contains(QStringView text, QStringView part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

bool isMailService(QByteArrayView service)
{
    static constexpr std::array<QByteArrayView, 7> kMail{
        "SMTP", "SMTPS", "POP3", "POP3S", "IMAP", "IMAPS", "MAPI"};
    return std::any_of(kMail.begin(), kMail.end(),
        [service](QByteArrayView name) { return service.compare(name, Qt::CaseInsensitive) == 0; });
}

Severity severityOf(QByteArrayView word)
{
    if (word == "critical")
        return Severity::Critical;
    if (word == "high")
        return Severity::High;
    if (word == "medium")
        return Severity::Medium;
    if (word == "low")
        return Severity::Low;
    return word == "info" || word == "information" ? Severity::Informational : Severity::Unknown;
}

Severity toldSeverity(const FortigateRow &row, Severity otherwise)
{
    const Severity told = severityOf(row.bytes({"severity", "crlevel", "apprisk"}));
    return told == Severity::Unknown ? otherwise : told;
}

void detect(
    Event &event, ThreatKind threat, Severity severity, const QString &group, const QString &what)
{
    event.kind = EventKind::Detection;
    event.threat = threat;
    event.severity = severity;
    event.title = what.isEmpty() ? group : what;
    event.ruleId = group + u'/' + event.title;
}

/// FortiGuard's names of remote-controlled machines' traffic: "Emotet.Botnet",
/// "Cobalt.Strike.Beacon".
bool namesBot(QStringView attack)
{
    return contains(attack, u"botnet") || contains(attack, u"beacon") || contains(attack, u"C&C") ||
        contains(attack, u".RAT.") || attack.endsWith(u".RAT", Qt::CaseInsensitive) ||
        contains(attack, u"backdoor") || contains(attack, u"trojan");
}

void readVirus(const FortigateRow &row, Event &event)
{
    const QByteArrayView type = row.bytes("eventtype");
    const QString virus = row.text({"virus", "filename"});
    const bool botnet = type == "botnet" || contains(row.text("dtype"), u"botnet");
    const bool found = !row.bytes("virus").isEmpty() && type != "oversize" && type != "scanerror";
    ThreatKind threat = ThreatKind::Policy; // too large to scan, encrypted, forbidden file type
    if (botnet)
        threat = ThreatKind::CommandAndControl;
    else if (found && contains(virus, u"ransom"))
        threat = ThreatKind::Ransomware;
    else if (found)
        threat =
            isMailService(row.bytes("service")) ? ThreatKind::MaliciousMail : ThreatKind::Malware;
    const bool serious = threat != ThreatKind::Policy;
    if (!serious && event.disposition != Disposition::Blocked) {
        event.kind = EventKind::Other;
        event.title = row.text({"msg", "eventtype"});
        return;
    }
    detect(event, threat,
        serious ? std::max(Severity::High, toldSeverity(row, Severity::High)) : Severity::Low,
        u"virus"_s, found || botnet ? virus : row.text({"msg", "eventtype"}));
    if (found)
        event.malware = virus;
}

void readIntrusion(const FortigateRow &row, Event &event)
{
    const QString attack = row.text({"attack", "attackname", "msg"});
    const Opened opened = openedFrom(event.srcIp, event.dstIp);
    const bool bot = row.bytes("eventtype") == "botnet" || namesBot(attack);
    ThreatKind threat = ThreatKind::Exploit;
    if (bot)
        threat =
            opened == Opened::FromOutside ? ThreatKind::Malware : ThreatKind::CommandAndControl;
    else if (contains(attack, u"brute.force") || contains(attack, u"brute force"))
        threat = ThreatKind::BruteForce;
    else if (contains(attack, u"scan"))
        threat = ThreatKind::Scan;
    Severity severity = toldSeverity(row, Severity::Medium);
    if (threat == ThreatKind::CommandAndControl)
        severity = std::max(severity, Severity::High);
    detect(event, threat, severity, u"ips"_s, attack);
    if (bot)
        event.malware = attack;
}

/// Floods and sweeps, noticed by counting.
void readAnomaly(const FortigateRow &row, Event &event)
{
    detect(event, ThreatKind::Scan, std::min(Severity::Medium, toldSeverity(row, Severity::Medium)),
        u"anomaly"_s, row.text({"attack", "msg"}));
}

/// FortiGuard's category texts; None for what is merely forbidden or harmless.
ThreatKind threatOfCategory(QStringView category)
{
    if (contains(category, u"phish") || contains(category, u"malicious") ||
        contains(category, u"malware") || contains(category, u"spam url"))
        return ThreatKind::Phishing;
    if (contains(category, u"command and control") || contains(category, u"botnet"))
        return ThreatKind::CommandAndControl;
    return ThreatKind::None;
}

void nameOrOther(Event &event)
{
    event.kind = event.name.isEmpty() ? EventKind::Other : EventKind::Name;
    event.disposition = Disposition::None;
}

void readWeb(const FortigateRow &row, Event &event)
{
    const QString category = row.text({"catdesc", "cat"});
    const ThreatKind threat = threatOfCategory(category);
    if (threat != ThreatKind::None)
        detect(event, threat, Severity::High, u"webfilter"_s, category);
    else if (event.disposition == Disposition::Blocked)
        detect(event, ThreatKind::Policy, Severity::Low, u"webfilter"_s,
            category.isEmpty() ? row.text("eventtype") : category);
    else
        nameOrOther(event);
}

void readApplication(const FortigateRow &row, Event &event)
{
    const QString category = row.text("appcat");
    if (contains(category, u"botnet")) {
        detect(event, ThreatKind::CommandAndControl, Severity::High, u"app-ctrl"_s, event.app);
        event.malware = event.app;
    } else if (contains(category, u"remote.access") && namesRemoteControl(event.app)) {
        detect(event, ThreatKind::RemoteControl, Severity::Medium, u"app-ctrl"_s, event.app);
    } else if (event.disposition == Disposition::Blocked) {
        detect(event, ThreatKind::Policy, Severity::Low, u"app-ctrl"_s, event.app);
    } else {
        nameOrOther(event);
    }
}

void readDns(const FortigateRow &row, Event &event)
{
    const QString category = row.text("catdesc");
    const QString bot = row.text({"botnetdomain", "botnetip"});
    event.name = serverName(row.text({"qname", "botnetdomain"}));
    event.app = u"dns"_s;
    const ThreatKind threat = threatOfCategory(category);
    if (!bot.isEmpty() || row.bytes("eventtype").contains("botnet"))
        detect(event, ThreatKind::CommandAndControl, Severity::High, u"dns"_s,
            bot.isEmpty() ? event.name : bot);
    else if (threat != ThreatKind::None)
        detect(event, threat, Severity::High, u"dns"_s, category);
    else if (event.disposition == Disposition::Blocked)
        detect(event, ThreatKind::Policy, Severity::Low, u"dns"_s, category);
    else
        nameOrOther(event);
}

void readMail(const FortigateRow &row, Event &event)
{
    const QString words = row.text({"msg", "attack", "eventtype"});
    event.kind = EventKind::Mail;
    event.title = words;
    if (!contains(words, u"phish") && !contains(words, u"malicious") &&
        !contains(words, u"malware"))
        return;
    detect(event, ThreatKind::MaliciousMail, Severity::High, u"emailfilter"_s, words);
    event.ruleId = contains(words, u"phish") ? u"emailfilter/phishing"_s : u"emailfilter/malware"_s;
}

/// What is wrong with a certificate is a finding, passed or not; what the office exempted itself
/// and what is told of every connection is none.
void readTls(const FortigateRow &row, Event &event)
{
    if (event.name.isEmpty())
        event.name = serverName(row.text("sni"));
    const bool odd = row.bytes("eventtype") == "ssl-anomalies" || row.bytes("eventtype").isEmpty();
    if (!odd && event.disposition != Disposition::Blocked)
        return nameOrOther(event);
    detect(event, ThreatKind::Policy, Severity::Low, u"ssl"_s,
        row.text({"reason", "eventsubtype", "eventtype", "msg"}));
}

struct Reader
{
    const char *subtype;
    void (*read)(const FortigateRow &row, Event &event);
};

constexpr std::array kReaders{Reader{"virus", readVirus}, Reader{"ips", readIntrusion},
    Reader{"virtual-patch", readIntrusion}, Reader{"anomaly", readAnomaly},
    Reader{"webfilter", readWeb}, Reader{"app-ctrl", readApplication}, Reader{"dns", readDns},
    Reader{"emailfilter", readMail}, Reader{"spam", readMail},
    Reader{"waf",
        [](const FortigateRow &row, Event &event) {
            detect(event, ThreatKind::Exploit, toldSeverity(row, Severity::Medium), u"waf"_s,
                row.text({"attack", "eventtype", "msg"}));
        }},
    Reader{"dlp",
        [](const FortigateRow &row, Event &event) {
            detect(event, ThreatKind::Policy, Severity::Low, u"dlp"_s,
                row.text({"filtername", "rulename", "eventtype"}));
        }},
    Reader{"file-filter",
        [](const FortigateRow &row, Event &event) {
            detect(event, ThreatKind::Policy, Severity::Low, u"file-filter"_s,
                row.text({"filetype", "filtername", "eventtype"}));
        }},
    Reader{"ssl", readTls}};
} // namespace

Disposition fortigateDisposition(QByteArrayView action)
{
    static constexpr std::array<QByteArrayView, 17> kStopped{"blocked", "block", "dropped", "drop",
        "deny", "denied", "reset", "reset_client", "reset_server", "reset_both", "drop_session",
        "clear_session", "redirect", "redirected", "quarantine", "quarantined", "content-disarmed"};
    static constexpr std::array<QByteArrayView, 12> kPassed{"pass", "passthrough", "pass_session",
        "permit", "permitted", "accept", "allow", "allowed", "exempt", "exempted", "tagged", "tag"};
    const auto is = [action](QByteArrayView word) { return action == word; };
    if (std::any_of(kStopped.begin(), kStopped.end(), is))
        return Disposition::Blocked;
    return std::any_of(kPassed.begin(), kPassed.end(), is) ? Disposition::Allowed
                                                           : Disposition::Detected;
}

void readFortigateSecurity(QByteArrayView subtype, const FortigateRow &row, Event &event)
{
    event.name = serverName(row.text("hostname"));
    if (event.name.isEmpty())
        event.name =
            serverNameOfUrl(row.text("url").contains(u"://") ? row.text("url") : QString());
    event.fileName = row.text("filename");
    event.mailFrom = row.text({"from", "sender"});
    event.subject = row.text("subject");
    const auto reader = std::find_if(kReaders.begin(), kReaders.end(),
        [subtype](const Reader &r) { return subtype == r.subtype; });
    if (reader != kReaders.end())
        reader->read(row, event);
    else if (event.disposition == Disposition::Blocked)
        detect(event, ThreatKind::Policy, Severity::Low, QString::fromUtf8(subtype),
            row.text({"filtername", "eventtype", "msg"}));
    else
        nameOrOther(event);
}

} // namespace otasuke
