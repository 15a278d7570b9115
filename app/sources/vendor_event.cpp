// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/vendor_event.h"

#include <algorithm>
#include <array>

#include "app/sources/checkpoint_event.h"
#include "app/sources/guard_words.h"
#include "app/sources/log_event.h"
#include "app/sources/server_name.h"
#include "app/sources/signature_threat.h"
#include "app/sources/trend_micro_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qint64 kMostBytes = 1'000'000'000'000'000;

bool isFrom(const VendorHead &head, QByteArrayView vendor)
{
    return head.vendor.size() >= vendor.size() && (head.vendor[0] | 0x20) == (vendor[0] | 0x20) &&
        head.vendor.first(vendor.size()).compare(vendor, Qt::CaseInsensitive) == 0;
}

/// A field of CEF's head without its escapes.
QString headText(QByteArrayView field)
{
    const QString text = textOfBytes(field);
    if (!field.contains('\\'))
        return text;
    return QString(text).replace(u"\\|"_s, u"|"_s).replace(u"\\\\"_s, u"\\"_s);
}

QString titleOf(const VendorHead &head, const LogRecord &record)
{
    const QString name = headText(head.name);
    return name.isEmpty() ? record.fields.text({"msg", "cat", "reason"}) : name;
}

QString ruleOf(const VendorHead &head)
{
    return headText(head.vendor) + u'/' + headText(head.eventId);
}

Severity severityOf(const VendorHead &head, const LogRecord &record)
{
    const Severity told = severityOfWord(head.severity);
    return told == Severity::Unknown ? severityOfWord(record.fields.bytes({"sev", "severity"}))
                                     : told;
}

/// Kaspersky Security Center counts 1 (information) … 4 (critical).
void readKaspersky(const VendorHead &head, const LogRecord &record, Event &event)
{
    static constexpr std::array kLevels{Severity::Unknown, Severity::Informational,
        Severity::Medium, Severity::High, Severity::Critical};
    const int level = QByteArray(head.severity.toByteArray()).toInt();
    const Severity severity = level > 0 && level < int(kLevels.size()) ? kLevels[size_t(level)]
                                                                       : severityOf(head, record);
    const QString id = textOfBytes(head.eventId);
    ThreatKind threat = threatOfWords(titleOf(head, record));
    if (id.contains(u"VIRUS") || id.contains(u"MALWARE") || id.contains(u"OBJECT_INFECTED"))
        threat = ThreatKind::Malware;
    else if (id.contains(u"ATTACK_DETECTED"))
        threat = ThreatKind::Exploit;
    else if (id.contains(u"PHISHING") || id.contains(u"URL"))
        threat = ThreatKind::Phishing;
    if (threat == ThreatKind::None || severity < Severity::Medium)
        return;
    event.malware = record.fields.text({"cs1", "virusName"});
    detect(event, threat, severity, ruleOf(head), titleOf(head, record));
    if (id.contains(u"BLOCKED") || id.contains(u"DELETED") || id.contains(u"CURED"))
        event.disposition = Disposition::Blocked;
}

void readBitdefender(const VendorHead &head, const LogRecord &record, Event &event)
{
    const LogFields &fields = record.fields;
    const QString malware = fields.text({"BitdefenderGZMalwareName"});
    const QByteArrayView module = fields.bytes({"BitdefenderGZModule"});
    ThreatKind threat = ThreatKind::None;
    if (!malware.isEmpty() || module == "av" || module == "avc")
        threat = ThreatKind::Malware;
    else if (module == "aph")
        threat = ThreatKind::Phishing;
    else if (module == "network-monitor" || fields.has("BitdefenderGZExploitType") ||
        fields.has("BitdefenderGZAttackType"))
        threat = ThreatKind::Exploit;
    else if (module == "uc" && event.disposition == Disposition::Blocked)
        threat = ThreatKind::Policy;
    if (malware.contains(u"ransom", Qt::CaseInsensitive))
        threat = ThreatKind::Ransomware;
    if (threat == ThreatKind::None)
        return;
    event.malware = malware;
    detect(event, threat, severityOf(head, record), ruleOf(head),
        malware.isEmpty() ? titleOf(head, record) : malware);
}

void readUnifi(const VendorHead &head, const LogRecord &record, Event &event)
{
    const LogFields &fields = record.fields;
    const QString signature = fields.text({"UNIFIipsSignature"});
    if (signature.isEmpty())
        return;
    const bool blocked = threatOfWords(titleOf(head, record)) != ThreatKind::None &&
        titleOf(head, record).contains(u"blocked", Qt::CaseInsensitive);
    event.disposition = blocked ? Disposition::Blocked : Disposition::Detected;
    const Severity risk = severityOfWord(fields.bytes("UNIFIrisk"));
    detect(event, threatOfSignature(signature, {}, openedFrom(event.srcIp, event.dstIp)),
        risk == Severity::Unknown ? severityOf(head, record) : risk,
        fields.text({"UNIFIipsSignatureId"}), signature);
}

/// Nobody we know: by the words alone. Words of a threat in a record of low severity that stopped
/// nothing are about settings and updates.
void readByWords(const VendorHead &head, const LogRecord &record, Event &event)
{
    const QString words = titleOf(head, record) + u' ' +
        record.fields.text({"cat", "deviceEventCategory", "threat", "category"}) + u' ' +
        textOfBytes(head.eventId);
    const ThreatKind threat = threatOfWords(words);
    if (threat == ThreatKind::None)
        return;
    const Severity severity = severityOf(head, record);
    const bool counts = severity >= Severity::Medium || event.disposition == Disposition::Blocked;
    if (threat == ThreatKind::BruteForce)
        failedLogin(event, ruleOf(head), titleOf(head, record));
    else if (counts)
        detect(event, threat, severity, ruleOf(head), titleOf(head, record));
}

struct Vendor
{
    QByteArrayView name;
    void (*read)(const VendorHead &head, const LogRecord &record, Event &event);
};

constexpr std::array kVendors{Vendor{"Kaspersky", &readKaspersky},
    Vendor{"Bitdefender", &readBitdefender}, Vendor{"Ubiquiti", &readUnifi},
    Vendor{"Trend Micro", &readTrendMicro}, Vendor{"TrendMicro", &readTrendMicro}};

/// Makers of guards on PCs, who tell of their definitions. A UTM would tell of its own.
bool isGuardMaker(const VendorHead &head)
{
    static constexpr std::array kMakers{QByteArrayView("Kaspersky"), QByteArrayView("Bitdefender"),
        QByteArrayView("Trend Micro"), QByteArrayView("TrendMicro"), QByteArrayView("ESET"),
        QByteArrayView("Symantec"), QByteArrayView("McAfee"), QByteArrayView("Trellix"),
        QByteArrayView("WithSecure"), QByteArrayView("F-Secure")};
    return std::any_of(
        kMakers.begin(), kMakers.end(), [&head](QByteArrayView one) { return isFrom(head, one); });
}

bool readGuardWord(const VendorHead &head, const LogRecord &record, Event &event)
{
    const QString title = titleOf(head, record);
    GuardWord word = guardWordOf(title);
    if (word == GuardWord::Nothing)
        word = guardWordOf(record.fields.text({"msg"}));
    reportGuard(event, word, title);
    const QString target = record.fields.text({"target"});
    if (word != GuardWord::Nothing && !target.isEmpty()) {
        // A manager speaks of one of its PCs: the addresses are its own.
        event.srcIp = {};
        event.dstIp = {};
        event.device = deviceHint({}, {}, target);
    }
    return word != GuardWord::Nothing;
}

/// What is left over is a connection if it has both ends and a way to carry bytes.
void flowOrOther(const VendorHead &head, const LogRecord &record, Event &event)
{
    const bool ends = !event.srcIp.isNull() && !event.dstIp.isNull() && event.protocol != 0;
    if (ends && (event.dstPort != 0 || event.bytesOut > 0 || event.bytesIn > 0)) {
        event.kind = EventKind::Flow;
        if (event.disposition != Disposition::Blocked)
            event.disposition = Disposition::None;
        return;
    }
    nameOrOther(event);
    if (event.kind == EventKind::Other) {
        event.ruleId = ruleOf(head);
        event.title = titleOf(head, record);
        event.severity = severityOf(head, record);
    }
}

} // namespace

void readParties(const LogFields &fields, const Arrival &arrival, Event &event)
{
    event.srcIp = fields.address({"src", "c6a2", "srcip", "src_ip", "sourceAddress", "source",
        "identSrc", "srcV6", "client_ip", "source_address"});
    event.dstIp = fields.address({"dst", "c6a3", "dstip", "dst_ip", "destinationAddress", "dstV6",
        "target_address", "server_ip"});
    event.srcPort = fields.port({"spt", "srcPort", "src_port", "s_port", "sport", "source_port"});
    event.dstPort =
        fields.port({"dpt", "dstPort", "dst_port", "d_port", "dport", "service", "target_port"});
    const QByteArrayView protocol = fields.bytes({"proto", "protocol"});
    event.protocol = protocolNumber(protocol);
    event.app = fields.text({"app", "application", "service_id", "svc"});
    if (event.app.isEmpty())
        event.app = textOfBytes(serviceOfProtocol(protocol));
    event.bytesOut =
        fields
            .number({"out", "srcBytes", "sent_bytes", "bytes_sent", "sentbyte", "sent", "bytesOut"},
                kMostBytes)
            .value_or(0);
    event.bytesIn = fields
                        .number({"in", "dstBytes", "recv_bytes", "received_bytes", "bytes_received",
                                    "rcvd_bytes", "rcvdbyte", "rcvd", "bytesIn"},
                            kMostBytes)
                        .value_or(0);
    event.user = fields.text({"suser", "duser", "usrName", "user", "user_name", "username", "usr"});
    event.fileName =
        fields.text({"filePath", "fname", "file_path", "filename", "file", "resource_name"});
    event.name = serverName(fields.text({"dstname", "destinationDnsDomain", "domain"}));
    if (event.name.isEmpty())
        event.name = serverNameOfUrl(fields.text({"request", "url", "resource"}));
    event.disposition = dispositionOf(
        fields.bytes({"act", "action", "disp", "deviceAction", "action_taken", "disposition"}));
    const IpAddress dev = fields.address({"dvc", "identHostIp"});
    event.device = deviceHint(event.srcIp.isNull() ? dev : event.srcIp,
        fields.mac({"smac", "srcMac", "src_mac", "srcMAC", "identMAC"}),
        fields.text({"shost", "identHostName", "srcname"}));
    if (event.time == 0)
        event.time = timeOfField(fields.bytes({"rt", "devTime", "UNIFIutcTime", "start", "end",
                                     "eventtime", "deviceReceiptTime"}),
            arrival);
}

void readVendorEvent(const VendorHead &head, const LogRecord &record, Event &event)
{
    readParties(record.fields, record.arrival, event);
    if (isFrom(head, "Check Point"))
        return readCheckpointFields(head.product, record, event);
    const auto *known = std::find_if(kVendors.begin(), kVendors.end(),
        [&head](const Vendor &vendor) { return isFrom(head, vendor.name); });
    if (known == kVendors.end())
        readByWords(head, record, event);
    else
        known->read(head, record, event);
    const bool isOwnWord =
        event.kind == EventKind::Other && isGuardMaker(head) && readGuardWord(head, record, event);
    if (event.kind == EventKind::Other && !isOwnWord)
        flowOrOther(head, record, event);
    if (event.kind != EventKind::Detection && !isOwnWord)
        return;
    // An agent speaks of its own machine: the host it names is the device concerned.
    const QString host = record.fields.text({"dvchost", "dhost", "shost", "computer_name"});
    if (event.device.isEmpty() && event.srcIp.isNull() && !host.isEmpty())
        event.device = deviceHint(
            record.fields.address({"dvc", "dst"}), record.fields.mac({"dvcmac", "dmac"}), host);
}

} // namespace otasuke
