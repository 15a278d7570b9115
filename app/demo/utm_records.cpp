// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/utm_records.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qint64 kUtcOffset = 9 * 3600; // Asia/Tokyo has no summer time

/// A FortiGate writes its own local time beside the epoch.
QByteArray localDate(UtcMicros t)
{
    const qint64 days = (t / kSecond + kUtcOffset) / 86400;
    return QDate::fromJulianDay(2440588 + days).toString(Qt::ISODate).toLatin1();
}

QByteArray localTime(UtcMicros t)
{
    const auto inDay = int((t / kSecond + kUtcOffset) % 86400);
    return QTime::fromMSecsSinceStartOfDay(inDay * 1000).toString(Qt::ISODate).toLatin1();
}

/// Nanoseconds; the last digits keep records of the same microsecond apart.
qint64 eventTime(UtcMicros t, quint32 session)
{
    return t * 1000 + session % 1000;
}

void text(QByteArray &out, const char *key, const QByteArray &value)
{
    out.append(",\"").append(key).append("\":\"").append(value).append('"');
}

void number(QByteArray &out, const char *key, qint64 value)
{
    out.append(",\"").append(key).append("\":").append(QByteArray::number(value));
}

const char *deviceType(MachineKind kind)
{
    switch (kind) {
    case MachineKind::Phone:
        return "Phone";
    case MachineKind::Nas:
        return "NAS";
    case MachineKind::Printer:
        return "Printer";
    default:
        return "Computer";
    }
}

QByteArray destination(const DemoFlow &flow)
{
    return flow.address != 0 ? dottedAddress(flow.address) : QByteArray(demoPeers()[flow.peer].ip);
}

void appendEnds(QByteArray &out, const DemoMachine &machine, const DemoFlow &flow)
{
    const DemoPeer &peer = demoPeers()[flow.peer];
    const QByteArray dst = destination(flow);
    const bool inside = dst.startsWith("192.168.");
    text(out, "srcip", machine.ip);
    text(out, "srcname", machine.host.toUtf8());
    number(out, "srcport", flow.port);
    text(out, "srcintf", machine.kind == MachineKind::Phone ? "wifi" : "internal");
    text(out, "srcintfrole", "lan");
    text(out, "dstip", dst);
    number(out, "dstport", peer.port);
    text(out, "dstintf", inside ? "server" : "wan1");
    text(out, "dstintfrole", inside ? "lan" : "wan");
    text(out, "srccountry", "Reserved");
    text(out, "dstcountry", inside ? "Reserved" : "Japan");
    number(out, "sessionid", flow.session);
    number(out, "proto", peer.protocol);
    text(out, "action",
        flow.denied                               ? "deny"
            : flow.interim || peer.protocol == 17 ? "accept"
                                                  : "close");
    number(out, "policyid", inside ? 3 : flow.denied ? 0 : 1);
    text(out, "policytype", "policy");
    text(out, "service", peer.service);
    text(out, "trandisp", inside ? "noop" : "snat");
    if (*peer.app != '\0')
        text(out, "app", peer.app);
    text(out, "appcat", *peer.category != '\0' ? peer.category : "unscanned");
}

void appendVolume(QByteArray &out, const DemoFlow &flow)
{
    number(out, "duration", flow.seconds);
    number(out, "sentbyte", flow.sent);
    number(out, "rcvdbyte", flow.received);
    number(out, "sentpkt", flow.sent / 1200 + 1);
    number(out, "rcvdpkt", flow.received / 1200 + 1);
    if (flow.sentDelta >= 0) {
        number(out, "sentdelta", flow.sentDelta);
        number(out, "rcvddelta", flow.receivedDelta);
    }
}

void appendDevice(QByteArray &out, const DemoMachine &machine)
{
    text(out, "devtype", deviceType(machine.kind));
    text(out, "srchwvendor", machine.vendor.toUtf8());
    if (!machine.osName.isEmpty())
        text(out, "osname", machine.osName.toUtf8());
    if (!machine.osVersion.isEmpty())
        text(out, "srcswversion", machine.osVersion.toUtf8());
    text(out, "mastersrcmac", machine.mac.toLatin1());
    text(out, "srcmac", machine.mac.toLatin1());
    number(out, "srcserver", 0);
}

} // namespace

QByteArray dottedAddress(quint32 hostOrder)
{
    return QByteArray::number(hostOrder >> 24) + '.' + QByteArray::number(hostOrder >> 16 & 255) +
        '.' + QByteArray::number(hostOrder >> 8 & 255) + '.' + QByteArray::number(hostOrder & 255);
}

void appendTrafficRow(QByteArray &out, const DemoPlan &plan, const DemoFlow &flow)
{
    const DemoMachine &machine = plan.machines().at(flow.machine);
    const DemoPeer &peer = demoPeers()[flow.peer];
    out.append("{\"date\":\"").append(localDate(flow.time)).append('"');
    text(out, "time", localTime(flow.time));
    number(out, "eventtime", eventTime(flow.time, flow.session));
    text(out, "tz", "+0900");
    text(out, "logid", flow.interim ? "0000000020" : "0000000013");
    text(out, "type", "traffic");
    text(out, "subtype", "forward");
    text(out, "level", flow.denied ? "warning" : "notice");
    text(out, "vd", "root");
    appendEnds(out, machine, flow);
    if (*peer.host != '\0')
        text(out, "hostname", peer.host);
    appendVolume(out, flow);
    appendDevice(out, machine);
    out.append('}');
}

QJsonObject utmRecordHead(
    UtcMicros time, const char *subtype, const char *logId, const char *level, quint32 session)
{
    return {{u"date"_s, QLatin1StringView(localDate(time))},
        {u"time"_s, QLatin1StringView(localTime(time))}, {u"eventtime"_s, eventTime(time, session)},
        {u"tz"_s, u"+0900"_s}, {u"logid"_s, QLatin1StringView(logId)}, {u"type"_s, u"utm"_s},
        {u"subtype"_s, QLatin1StringView(subtype)}, {u"level"_s, QLatin1StringView(level)},
        {u"vd"_s, u"root"_s}, {u"sessionid"_s, qint64(session)}, {u"policyid"_s, 1}};
}

void addEnds(QJsonObject &row, const DemoPlan &plan, const DemoFlow &flow)
{
    const DemoMachine &machine = plan.machines().at(flow.machine);
    const DemoPeer &peer = demoPeers()[flow.peer];
    const QByteArray dst = destination(flow);
    row[u"srcip"_s] = QLatin1StringView(machine.ip);
    row[u"srcport"_s] = flow.port;
    row[u"srcintf"_s] = machine.kind == MachineKind::Phone ? u"wifi"_s : u"internal"_s;
    row[u"srcintfrole"_s] = u"lan"_s;
    row[u"dstip"_s] = QLatin1StringView(dst);
    row[u"dstport"_s] = peer.port;
    row[u"dstintf"_s] = dst.startsWith("192.168.") ? u"server"_s : u"wan1"_s;
    row[u"dstintfrole"_s] = dst.startsWith("192.168.") ? u"lan"_s : u"wan"_s;
    row[u"proto"_s] = peer.protocol;
    row[u"service"_s] = QLatin1StringView(peer.service);
}

UtmRecord finished(UtcMicros time, const char *log, const QJsonObject &row)
{
    return {time, log, QJsonDocument(row).toJson(QJsonDocument::Compact)};
}

} // namespace otasuke
