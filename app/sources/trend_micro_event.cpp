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

/// The manager of Apex One and its kin, who speaks of other machines.
bool isCentral(const VendorHead &head)
{
    return head.product.contains("Central") || head.product.contains("Control Manager");
}

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

bool begins(QByteArrayView text, QByteArrayView with)
{
    return text.size() >= with.size() &&
        text.first(with.size()).compare(with, Qt::CaseInsensitive) == 0;
}

/// Apex products tell the feature before the colon, some only by a name.
ThreatKind threatOfFeature(const VendorHead &head)
{
    using Feature = std::pair<QByteArrayView, ThreatKind>;
    static constexpr std::array kFeatures{Feature{"AV:", ThreatKind::Malware},
        Feature{"CnC:", ThreatKind::CommandAndControl}, Feature{"WB:", ThreatKind::Phishing},
        Feature{"SO:", ThreatKind::Malware}, Feature{"PML:", ThreatKind::Malware},
        Feature{"BM:", ThreatKind::Malware}, Feature{"NCIE:", ThreatKind::CommandAndControl},
        Feature{"VAD", ThreatKind::Malware}, Feature{"Spyware", ThreatKind::Malware},
        Feature{"CM:", ThreatKind::Policy}, Feature{"DLP", ThreatKind::Policy},
        Feature{"UTI:", ThreatKind::Policy}, Feature{"DAC:", ThreatKind::Policy},
        Feature{"EAC:", ThreatKind::Policy}};
    static constexpr std::array kNames{Feature{"Data Loss Prevention", ThreatKind::Policy},
        Feature{"Device Access Control", ThreatKind::Policy}};
    const auto *known = std::find_if(kFeatures.begin(), kFeatures.end(),
        [&head](const Feature &f) { return begins(head.eventId, f.first); });
    if (known != kFeatures.end())
        return known->second;
    const auto *named = std::find_if(kNames.begin(), kNames.end(),
        [&head](const Feature &f) { return begins(head.name, f.first); });
    return named == kNames.end()
        ? threatOfWords(textOfBytes(head.eventId) + u' ' + textOfBytes(head.name))
        : named->second;
}

/// Some features of Apex Central tell by a number what they did, each by a list of its own, which
/// is known from readers of others only: numbers not listed here tell nothing.
Disposition dispositionOfCode(const VendorHead &head, const LogFields &fields)
{
    using Codes = std::initializer_list<int>;
    const auto told = [&fields](QByteArrayView name, Codes codes) {
        const int code = int(fields.number({name}, 9999).value_or(-1));
        return std::find(codes.begin(), codes.end(), code) != codes.end();
    };
    bool stopped = false;
    bool let = false;
    if (begins(head.eventId, "BM:")) {
        stopped = told("act", {2, 3, 8, 1004, 1005, 1006, 1007, 1008, 1009});
        let = told("act", {0});
    } else if (begins(head.eventId, "WB:")) {
        stopped = told("act", {2, 4, 5});
        let = told("act", {1, 7});
    } else if (begins(head.eventId, "EAC:")) {
        stopped = told("act", {1});
        let = told("act", {0});
    } else if (begins(head.name, "Data Loss")) {
        stopped = told("cn2", {0, 1, 5, 9, 32, 33, 34, 35});
        let = told("cn2", {2, 4, 10, 30, 31});
    } else if (begins(head.name, "Device Access")) {
        stopped = told("cn3", {4});
    }
    return stopped ? Disposition::Blocked : let ? Disposition::Allowed : Disposition::None;
}

Severity severityOf(const VendorHead &head, ThreatKind threat)
{
    const Severity told = severityOfWord(head.severity);
    // Apex Central writes 3 for nearly everything; malware is no trifle.
    const bool serious = threat == ThreatKind::Malware || threat == ThreatKind::Ransomware ||
        threat == ThreatKind::CommandAndControl;
    if (serious)
        return std::max(told, Severity::High);
    return threat == ThreatKind::Exploit && isCentral(head) ? std::max(told, Severity::Medium)
                                                            : told;
}

QString malwareOf(const VendorHead &head, const LogFields &fields)
{
    for (const QByteArrayView label : {"VirusName", "DetectionName", "Security_Threat"}) {
        if (QString told = labelledText(fields, label); !told.isEmpty())
            return told;
    }
    const bool isFeature = begins(head.eventId, "BM:") || begins(head.eventId, "Spyware");
    return isFeature ? QString() : textOfBytes(head.name);
}

/// The PC that Apex Central speaks of: of a file it is where the file lay ("dhost"), of a
/// connection who opened it. "dvchost" is mostly the server that all of them belong to.
void nameCentralDevice(const LogFields &fields, bool isConnection, Event &event)
{
    QString host = fields.text({"TMCMLogDetectedHost"});
    const auto isHost = [](const QString &text) { return !text.isEmpty() && !text.contains(u'@'); };
    const QString own = fields.text({QByteArrayView(isConnection ? "shost" : "dhost")});
    const QString other = fields.text({QByteArrayView(isConnection ? "dhost" : "shost")});
    bool source = isConnection;
    if (host.isEmpty() && isHost(own)) {
        host = own;
    } else if (host.isEmpty() && isHost(other)) {
        // A connection's other end is a server outside, which has a dot in its name.
        host = isConnection && other.contains(u'.') ? QString() : other;
        source = true;
    }
    if (!isHost(host) && fields.text({"dhost", "shost"}).isEmpty())
        host = fields.text({"dvchost"});
    const IpAddress told = fields.address({"TMCMLogDetectedIP"});
    const IpAddress end = source || event.dstIp.isNull() ? event.srcIp : event.dstIp;
    event.device = agentHint(told.isNull() ? end : told,
        fields.mac({source ? QByteArrayView("smac") : QByteArrayView("dmac")}), host);
}

/// A Deep Security agent speaks of its own machine; which end that is, the counted bytes say.
void nameAgentDevice(const LogFields &fields, Event &event)
{
    const bool in = fields.has("in");
    const bool out = fields.has("out");
    const IpAddress own = in == out ? fields.address({"dvc"}) : in ? event.dstIp : event.srcIp;
    event.device = agentHint(
        own, out && !in ? fields.mac({"smac"}) : QString(), fields.text({"dvchost", "shost"}));
}

void nameDevice(const VendorHead &head, ThreatKind threat, const LogFields &fields, Event &event)
{
    const IpAddress none = IpAddress::fromV4(0);
    if (event.srcIp == none)
        event.srcIp = {};
    if (event.dstIp == none)
        event.dstIp = {};
    if (isCentral(head)) {
        const bool connection =
            threat == ThreatKind::CommandAndControl || begins(head.eventId, "WB:");
        nameCentralDevice(fields, connection, event);
    } else if (head.product.contains("Agent")) {
        nameAgentDevice(fields, event);
    }
}

/// What it writes differently from all others.
void readOwnWays(const VendorHead &head, const LogFields &fields, Event &event)
{
    // Its times without a zone are UTC.
    const QByteArrayView told = fields.bytes("rt");
    if (told.size() == 19 && told[4] == '-')
        event.time = timeOfField(told.toByteArray() + " UTC");
    if (!event.app.isEmpty() && event.app[0].isDigit()) // a protocol by a number of its own
        event.app.clear();
    if (event.fileName.endsWith(u'\\') && fields.has("fname"))
        event.fileName += fields.text({"fname"});
    if (isCentral(head) && fields.has("duser") && fields.bytes("suser") == fields.bytes("shost"))
        event.user = fields.text({"duser"});
    if (event.disposition == Disposition::None)
        event.disposition = dispositionOfCode(head, fields);
    const qsizetype colon = head.eventId.indexOf(':');
    if (event.disposition == Disposition::None && colon >= 0)
        event.disposition = dispositionOf(head.eventId.sliced(colon + 1));
}

} // namespace

void readTrendMicro(const VendorHead &head, const LogRecord &record, Event &event)
{
    bool isNumber = false;
    const int id = head.eventId.toByteArray().toInt(&isNumber);
    const bool isModule = isNumber && !isCentral(head);
    const ThreatKind threat = isModule ? threatOfModule(id, record, head) : threatOfFeature(head);
    readOwnWays(head, record.fields, event);
    nameDevice(head, threat, record.fields, event);
    if (threat == ThreatKind::None)
        return;
    if (threat == ThreatKind::Malware || threat == ThreatKind::Ransomware)
        event.malware = malwareOf(head, record.fields);
    if (threat == ThreatKind::Phishing && record.fields.has("msg"))
        event.disposition = dispositionOf(record.fields.bytes("msg"));
    const QString name = textOfBytes(head.name);
    const bool named = !name.isEmpty() && !name[0].isDigit();
    const QString title = !event.malware.isEmpty() ? event.malware
        : named                                    ? name
                                                   : u"web reputation"_s;
    detect(event, threat, severityOf(head, threat), u"Trend Micro/"_s + textOfBytes(head.eventId),
        title);
}

} // namespace otasuke
