// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/mikrotik_parser.h"

#include "app/sources/log_event.h"
#include "app/sources/record_parser.h"
#include "app/sources/text_scanner.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// "192.168.1.196:62583", "[2001:db8::1]:443", "2001:db8::1".
void readEnd(QByteArrayView text, IpAddress &ip, quint16 &port)
{
    ip = addressOf(text);
    const qsizetype colon = text.lastIndexOf(':');
    const bool single = text.indexOf(':') == colon || text.startsWith('[');
    if (colon > 0 && single)
        port = portOf(text.sliced(colon + 1));
}

/// "forward: in:ether1 out:bridge, src-mac 26:…, proto TCP (SYN), a:1->b:2, len 64".
bool readPacket(QByteArrayView text, Event &event)
{
    const QByteArrayView protocol = between(text, "proto ", ",");
    const qsizetype arrow = text.indexOf("->");
    if (protocol.isEmpty() || arrow < 0)
        return false;
    const qsizetype bracket = protocol.indexOf(' ');
    event.protocol = protocolNumber(bracket < 0 ? protocol : protocol.first(bracket));
    const qsizetype from = text.first(arrow).lastIndexOf(' ') + 1;
    readEnd(text.sliced(from, arrow - from), event.srcIp, event.srcPort);
    QByteArrayView behind = text.sliced(arrow + 2);
    const qsizetype end = behind.indexOf(',');
    readEnd(end < 0 ? behind : behind.first(end), event.dstIp, event.dstPort);
    if (event.srcIp.isNull() || event.dstIp.isNull())
        return false;
    LogFields mac;
    mac.add("mac", between(text, "src-mac ", ","));
    event.device = deviceHint(event.srcIp, mac.mac({"mac"}), {});
    event.kind = EventKind::Flow;
    return true;
}

/// "login failure for user admin from 10.10.0.35 via winbox".
bool readLogin(QByteArrayView text, Event &event)
{
    if (!text.contains("login failure for user"))
        return false;
    event.user = textOfBytes(between(text, "for user ", " from "));
    event.srcIp = addressOf(between(text, " from ", " via "));
    event.app = textOfBytes(between(text, " via ", " "));
    failedLogin(event, u"mikrotik/login-failure"_s, u"login failure via "_s + event.app);
    return true;
}

/// "dhcp1 assigned 192.168.88.10 to AA:BB:CC:DD:EE:FF PC", of version 7 "… for … name".
bool readLease(QByteArrayView text, Event &event)
{
    const QByteArrayView lease = between(text, " assigned ", "\n");
    const QList<QByteArray> words = lease.toByteArray().simplified().split(' ');
    if (words.size() < 3 || (words[1] != "to" && words[1] != "for"))
        return false;
    LogFields mac;
    mac.add("mac", words[2]);
    const IpAddress ip = addressOf(words[0]);
    event.device = deviceHint(ip, mac.mac({"mac"}), textOfBytes(words.value(3)));
    event.srcIp = ip;
    event.kind = EventKind::Sighting;
    return !event.device.isEmpty();
}

class MikrotikParser final : public RecordParser
{
public:
    using RecordParser::RecordParser;

protected:
    QString read(LogRecord &record, Event &event) override
    {
        const QByteArrayView body = record.syslog.body;
        if (body.isEmpty())
            return u"no message"_s;
        // It may come without a header, but then its topics tell.
        const SyslogMessage &syslog = record.syslog;
        if (syslog.priority < 0 && syslog.time == 0 && !claimsMikrotik(syslog, record.line))
            return u"no message of RouterOS"_s;
        readMikrotikMessage(record.syslog.program, body, event);
        return {};
    }
};

} // namespace

void readMikrotikMessage(QByteArrayView program, QByteArrayView body, Event &event)
{
    event.kind = EventKind::Other;
    if (readPacket(body, event)) {
        // The chain's name or the rule's own prefix is all that tells what became of it; what
        // follows are the names of interfaces.
        const qsizetype interfaces = body.indexOf(" in:");
        const QByteArrayView before =
            body.first(interfaces < 0 ? body.indexOf("proto ") : interfaces);
        const QByteArray told = program.toByteArray() + ' ' + before.toByteArray();
        if (dispositionOf(told) == Disposition::Blocked)
            event.disposition = Disposition::Blocked;
    } else if (!readLogin(body, event) && !readLease(body, event)) {
        event.ruleId = u"mikrotik"_s;
        event.title = textOfBytes(body).left(300);
    }
}

std::unique_ptr<LineParser> makeMikrotikParser(const QString &sourceId)
{
    return makeRecordParser<MikrotikParser>(sourceId);
}

bool claimsMikrotik(const SyslogMessage &message, QByteArrayView)
{
    const QByteArrayView body = message.body;
    const qsizetype blank = body.indexOf(' ');
    const QByteArrayView topics = blank < 0 ? body : body.first(blank);
    for (const QByteArrayView topic : {"system,", "firewall,", "dhcp,", "interface,", "wireless,",
             "ipsec,", "l2tp,", "ppp,", "pptp,", "script,", "account,", "hotspot,", "dns,"}) {
        if (topics.startsWith(topic))
            return true;
    }
    return (body.contains("proto ") && body.contains("->") && body.contains("in:")) ||
        body.contains("login failure for user");
}

} // namespace otasuke
