// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/unifi_event.h"

#include "app/sources/log_event.h"
#include "app/sources/server_name.h"
#include "app/sources/signature_threat.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QString told(const LogFields &fields, LogFields::Names names)
{
    QString text = fields.text(names);
    return text == u"null" ? QString() : text;
}

/// The client's own name is one of the network, its alias only what somebody calls it.
bool readClient(const VendorHead &head, const LogFields &fields, Event &event)
{
    const IpAddress ip = fields.address({"UNIFIclientIp"});
    const QString mac = fields.mac({"UNIFIclientMac"});
    if (mac.isEmpty() || head.name.contains("Disconnected"))
        return false;
    event.device = deviceHint(ip, mac, told(fields, {"UNIFIclientHostname", "UNIFIclientAlias"}));
    event.srcIp = ip;
    event.kind = EventKind::Sighting;
    return !event.device.isEmpty();
}

} // namespace

void readUnifi(const VendorHead &head, const LogRecord &record, Event &event)
{
    const LogFields &fields = record.fields;
    if (event.srcIp.isNull())
        event.srcIp = fields.address({"UNIFIsrcClientIp"});
    if (event.dstIp.isNull())
        event.dstIp = fields.address({"UNIFIdstClientIp"});
    if (const QString mac = fields.mac({"UNIFIsrcClientMac"}); !mac.isEmpty())
        event.device = deviceHint(
            event.srcIp, mac, told(fields, {"UNIFIsrcClientHostname", "UNIFIsrcClientAlias"}));
    if (fields.bytes("UNIFIdirection") == "outgoing")
        event.name = serverName(told(fields, {"UNIFIdstDomain"}));
    const QString signature = told(fields, {"UNIFIipsSignature"});
    if (signature.isEmpty()) {
        readClient(head, fields, event);
        return;
    }
    const QString title = textOfBytes(head.name);
    const bool blocked = event.disposition == Disposition::Blocked ||
        (event.disposition == Disposition::None && title.contains(u"blocked", Qt::CaseInsensitive));
    if (blocked)
        event.disposition = Disposition::Blocked;
    const Severity risk = severityOfWord(fields.bytes("UNIFIrisk"));
    detect(event, threatOfSignature(signature, {}, openedFrom(event.srcIp, event.dstIp)),
        risk == Severity::Unknown ? severityOfWord(head.severity) : risk,
        fields.text({"UNIFIipsSignatureId"}), signature);
}

} // namespace otasuke
