// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/sonicwall_parser.h"

#include <algorithm>

#include "app/sources/log_event.h"
#include "app/sources/log_pairs.h"
#include "app/sources/server_name.h"
#include "app/sources/vendor_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

// Message numbers of the SonicOS log event reference.
constexpr qint64 kSiteDenied = 14, kWebSite = 97, kOpened = 98, kClosed = 537;
constexpr qint64 kLoginDenied[] = {30, 32, 33, 35, 329, 1080};

struct End
{
    IpAddress ip;
    quint16 port = 0;
    QString name;
};

/// "192.0.0.159:61254:X1:PC", "10.12.14.9::X0-V500"; an IPv6 address stands in a field of its own.
End readEnd(const LogFields &fields, FieldName key, FieldName sixth)
{
    End end;
    QByteArrayView rest = fields.bytes(key);
    const auto part = [&rest] {
        const qsizetype colon = rest.indexOf(':');
        const QByteArrayView first = colon < 0 ? rest : rest.first(colon);
        rest = colon < 0 ? QByteArrayView() : rest.sliced(colon + 1);
        return first;
    };
    const QByteArrayView address = part();
    end.ip = fields.address({sixth});
    if (end.ip.isNull())
        end.ip = addressOf(address);
    end.port = portOf(part());
    part(); // the interface
    end.name = textOfBytes(part());
    return end;
}

void readFinding(const LogFields &fields, const QString &message, Event &event)
{
    const QString signature = fields.text({"ipscat", "spycat", "virus", "note"});
    const bool named = fields.has("ipscat") || fields.has("spycat");
    const QString title = named ? signature : message;
    ThreatKind threat = threatOfWords(title);
    if (threat == ThreatKind::None || threat == ThreatKind::Other)
        threat = fields.has("ipscat") ? ThreatKind::Exploit : threatOfWords(message);
    // ipspri, spypri: 1 high, 2 medium, 3 low.
    const auto priority = fields.number({"ipspri", "spypri"}, 3);
    const Severity byLevel = severityOfSyslog(int(fields.number({"pri"}, 7).value_or(5)));
    Severity severity = !priority ? byLevel
        : *priority == 1          ? Severity::High
        : *priority == 2          ? Severity::Medium
                                  : Severity::Low;
    if (threat == ThreatKind::Scan) // knocking is noise, though the box calls it an alert
        severity = std::min(severity, Severity::Medium);
    if (event.disposition == Disposition::None)
        event.disposition = dispositionOf(message.toUtf8());
    detect(event, threat == ThreatKind::None ? ThreatKind::Other : threat, severity,
        u"sonicwall/"_s + fields.text({"sid", "m"}), title);
}

void readMessage(const LogFields &fields, Event &event)
{
    const qint64 number = fields.number({"m"}, 99999).value_or(0);
    const QByteArrayView said = fields.bytes("msg");
    const ThreatKind threat = threatOfWords(said);
    const bool ends = !event.srcIp.isNull() && !event.dstIp.isNull();
    if (std::find(std::begin(kLoginDenied), std::end(kLoginDenied), number) !=
        std::end(kLoginDenied))
        return failedLogin(event, u"sonicwall/"_s + QString::number(number), fields.text({"msg"}));
    if (number == kSiteDenied) {
        event.disposition = Disposition::Blocked;
        return detect(event, ThreatKind::Policy, Severity::Low, u"sonicwall/14"_s,
            fields.text({"Category", "msg"}));
    }
    if (fields.has("ipscat") || fields.has("spycat") ||
        (threat != ThreatKind::None && threat != ThreatKind::Other))
        return readFinding(fields, fields.text({"msg"}), event);
    if (number == kWebSite)
        return nameOrOther(event); // its bytes are told again when the connection is closed
    if (ends && number == kClosed) {
        event.kind = EventKind::Flow;
        event.disposition = Disposition::None;
        return;
    }
    const bool dropped = dispositionOf(said) == Disposition::Blocked;
    event.kind = ends && dropped ? EventKind::Flow : EventKind::Other;
    event.disposition = dropped ? Disposition::Blocked : Disposition::None;
    event.bytesOut = event.bytesIn = 0;
    if (!ends || (!dropped && number != kOpened)) {
        event.ruleId = u"sonicwall/"_s + QString::number(number);
        event.title = fields.text({"msg"});
    }
}

class SonicwallParser final : public RecordParser
{
public:
    using RecordParser::RecordParser;

protected:
    QString read(LogRecord &record, Event &event) override
    {
        const LogFields &fields = record.fields;
        readPairs(record.syslog.body, record.fields);
        if (!fields.has("m") || !fields.has("sn"))
            return u"m: missing"_s;
        event.time = timeOfField(fields.bytes("time"), record.arrival);
        readParties(fields, record.arrival, event);
        const End src = readEnd(fields, "src", "srcV6");
        const End dst = readEnd(fields, "dst", "dstV6");
        event.srcIp = src.ip;
        event.dstIp = dst.ip;
        event.srcPort = src.port;
        event.dstPort = dst.port;
        event.disposition = dispositionOf(fields.bytes("fw_action").trimmed());
        event.device = deviceHint(src.ip, fields.mac({"srcMac"}), src.name);
        readMessage(fields, event);
        return {};
    }
};

} // namespace

std::unique_ptr<LineParser> makeSonicwallParser(const QString &sourceId)
{
    return makeRecordParser<SonicwallParser>(sourceId);
}

bool claimsSonicwall(const SyslogMessage &message, QByteArrayView)
{
    const QByteArrayView body = message.body;
    return body.contains("sn=") && body.contains(" fw=") && body.contains(" m=");
}

} // namespace otasuke
