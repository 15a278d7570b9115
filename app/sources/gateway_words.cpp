// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/gateway_words.h"

#include "app/sources/log_event.h"
#include "app/sources/log_fields.h"
#include "app/sources/server_name.h"
#include "app/sources/signature_threat.h"
#include "app/sources/text_scanner.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

bool sight(QByteArrayView address, QByteArrayView mac, QByteArrayView name, Event &event)
{
    LogFields fields;
    fields.add("mac", mac);
    const IpAddress ip = addressOf(address);
    const QString canonical = fields.mac({"mac"});
    if (ip.isNull() || canonical.isEmpty())
        return false;
    event.device = deviceHint(ip, canonical, name == "*" ? QString() : textOfBytes(name));
    event.srcIp = ip;
    event.kind = EventKind::Sighting;
    return !event.device.isEmpty();
}

bool readQuery(QByteArrayView body, Event &event)
{
    QByteArrayView client;
    QByteArrayView name;
    if (body.startsWith("query[")) {
        name = between(body, "] ", " ");
        client = between(body, " from ", " ");
    } else {
        TextScanner words(between(body, "info: ", "\n"));
        client = words.word();
        words.skipBlanks();
        name = words.word();
        words.skipBlanks();
        words.word();
        words.skipBlanks();
        if (words.rest() != "IN") // an answer, or its own doings
            return false;
    }
    const IpAddress asker = addressOf(client);
    const QString asked = serverName(textOfBytes(name));
    if (asker.isNull() || asked.isEmpty())
        return false;
    event.srcIp = asker;
    event.name = asked;
    event.app = u"dns"_s;
    event.kind = EventKind::Name;
    return true;
}

/// "192.0.2.9:5116", "2001:db8::9:5116", an address alone where the protocol has no ports.
void readEnd(QByteArrayView text, bool ports, IpAddress &ip, quint16 &port)
{
    const qsizetype colon = ports ? text.lastIndexOf(':') : -1;
    ip = addressOf(colon < 0 ? text : text.first(colon));
    port = colon < 0 ? quint16(0) : portOf(text.sliced(colon + 1));
}

Severity severityOfPriority(QByteArrayView priority)
{
    switch (priority.toByteArray().toInt()) {
    case 1:
        return Severity::High;
    case 2:
        return Severity::Medium;
    case 3:
        return Severity::Low;
    default:
        return Severity::Informational;
    }
}

bool readAlert(QByteArrayView body, Event &event)
{
    const qsizetype id = body.indexOf('[');
    const qsizetype brace = body.lastIndexOf('{');
    const qsizetype way = brace < 0 ? -1 : body.indexOf("} ", brace);
    const qsizetype arrow = way < 0 ? -1 : body.indexOf(" -> ", way + 2);
    const bool dropped = body.startsWith("[Drop]");
    const QByteArrayView alert = dropped ? body.sliced(6).trimmed() : body;
    const QByteArrayView ids = between(alert, "[", "]");
    if (id != 0 || arrow < 0 || ids.count(':') != 2 || !isDigit(ids.front()))
        return false;
    const QByteArrayView protocol = body.sliced(brace + 1, way - brace - 1);
    const qsizetype behind = alert.indexOf(']') + 1;
    qsizetype end = alert.indexOf(" [**] [", behind);
    end = end < 0 ? alert.indexOf(" [Classification:", behind) : end;
    end = end < 0 ? alert.indexOf(" [Priority:", behind) : end;
    if (end < 0)
        return false;
    event.protocol = protocolNumber(protocol);
    const bool ports = event.protocol == 6 || event.protocol == 17;
    readEnd(body.sliced(way + 2, arrow - way - 2), ports, event.srcIp, event.srcPort);
    readEnd(body.sliced(arrow + 4).trimmed(), ports, event.dstIp, event.dstPort);
    const QString title = textOfBytes(alert.sliced(behind, end - behind).trimmed());
    const QString category = textOfBytes(between(alert, "[Classification: ", "]"));
    event.disposition = dropped ? Disposition::Blocked : Disposition::Detected;
    const qsizetype first = ids.indexOf(':') + 1;
    detect(event, threatOfSignature(title, category, openedFrom(event.srcIp, event.dstIp)),
        severityOfPriority(between(alert, "[Priority: ", "]")),
        textOfBytes(ids.sliced(first, ids.lastIndexOf(':') - first)), title);
    return true;
}

} // namespace

bool readLease(QByteArrayView body, Event &event)
{
    if (body.contains("DHCP4_LEASE_ALLOC") || body.contains("DHCP4_LEASE_RENEW"))
        return sight(between(body, ": lease ", " "), between(body, "[hwtype=1 ", "]"), {}, event);
    if (!body.startsWith("DHCPACK"))
        return false;
    if (body.contains(" on ") && body.contains(" to ")) {
        const QByteArrayView client = between(body, " to ", " via ");
        const qsizetype blank = client.indexOf(' ');
        return sight(between(body, " on ", " "), blank < 0 ? client : client.first(blank),
            between(client, "(", ")"), event);
    }
    const QList<QByteArray> words = body.toByteArray().simplified().split(' ');
    return words.size() >= 3 && sight(words[1], words[2], words.value(3), event);
}

bool readGatewayWords(const SyslogMessage &message, Event &event)
{
    const QByteArrayView program = message.program;
    const QByteArrayView body = message.body;
    if (program.startsWith("dhcpd") || program.startsWith("dnsmasq-dhcp") ||
        program.startsWith("kea-dhcp4"))
        return readLease(body, event);
    if (program == "unbound" || program == "dnsmasq")
        return readQuery(body, event);
    if (program == "snort" || program == "suricata")
        return readAlert(body, event);
    return readSshLogin(body, event);
}

bool wasDroppedByFilter(QByteArrayView body)
{
    const qsizetype in = body.indexOf("IN=");
    if (in <= 0)
        return false;
    const QByteArrayView before = body.first(in);
    const QByteArrayView rule = between(before, "[", "]");
    // The rule's last letter, or the one before its number: A accept, D drop, R reject.
    qsizetype at = rule.size();
    while (at > 0 && isDigit(rule[at - 1]))
        --at;
    if (at < rule.size() && at > 0 && rule[at - 1] == '-')
        --at;
    const bool lettered =
        at > 1 && rule[at - 2] == '-' && QByteArrayView("ADR").contains(rule[at - 1]);
    if (lettered)
        return rule[at - 1] != 'A';
    return dispositionOf(before) == Disposition::Blocked;
}

} // namespace otasuke
