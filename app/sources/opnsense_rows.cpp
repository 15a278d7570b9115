// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/opnsense_rows.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

#include "app/sources/crowdsec_alert.h"
#include "app/sources/eve_values.h"
#include "app/sources/log_event.h"
#include "app/sources/log_times.h"
#include "app/sources/server_name.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qint64 kHighest = std::numeric_limits<qint64>::max();

IpAddress addressIn(const JsonFields &row, const char *key)
{
    return IpAddress::parse(row.anyText(key)).value_or(IpAddress());
}

quint16 portIn(const JsonFields &row, const char *key)
{
    return quint16(row.looseInteger(key, 0, 65535).value_or(0));
}

Severity severityOf(ThreatKind threat)
{
    switch (threat) {
    case ThreatKind::CommandAndControl:
    case ThreatKind::Malware:
    case ThreatKind::Ransomware:
        return Severity::High;
    case ThreatKind::Exploit:
    case ThreatKind::Phishing:
        return Severity::Medium;
    default:
        return Severity::Low;
    }
}

QString serverOf(const JsonFields &row)
{
    for (const char *part : {"tls", "quic"}) {
        if (const QString name = serverName(row.child(part).anyText("sni")); !name.isEmpty())
            return name;
    }
    return serverName(row.child("http").anyText("hostname"));
}

} // namespace

void readOpnsenseAlert(const JsonFields &row, ThreatMemory &threats, Event &event)
{
    event.time = fromRfc3339(row.anyText("timestamp"));
    const auto sid = row.looseInteger("alert_sid", 0, kHighest);
    if (!sid)
        return row.complain("alert_sid", "missing");
    // Who opened the connection: of a packet that came back, the addresses stand the other way.
    const JsonFields flow = row.child("flow");
    const JsonFields &ends = flow.has("src_ip") ? flow : row;
    event.srcIp = addressIn(ends, "src_ip");
    event.dstIp = addressIn(ends, "dest_ip");
    event.srcPort = portIn(ends, "src_port");
    event.dstPort = portIn(ends, "dest_port");
    const QByteArray protocol = row.anyText("proto").toLatin1();
    event.protocol = eveProtocol({protocol.data(), size_t(protocol.size())});
    event.flowId = quint64(row.looseInteger("flow_id", 0, kHighest).value_or(0));
    event.name = serverOf(row);
    event.app = row.anyText("app_proto");
    const QString title = row.anyText("alert");
    const QString id = QString::number(*sid);
    const ThreatKind threat = threats.of(title, {}, openedFrom(event.srcIp, event.dstIp));
    const bool stopped = row.anyText("alert_action") == u"blocked";
    event.disposition = stopped ? Disposition::Blocked : Disposition::Detected;
    detect(event, threat, severityOf(threat), id, title.isEmpty() ? u"signature "_s + id : title);
}

QString opnsenseAlertMark(const JsonFields &row)
{
    QStringList parts;
    for (const char *key : {"timestamp", "flow_id", "alert_sid", "alert", "src_ip", "src_port",
             "dest_ip", "dest_port", "tx_id", "pcap_cnt"})
        parts << row.anyText(key);
    return parts.join(u'|');
}

void readOpnsenseFilterRow(const JsonFields &row, qint64 zone, Event &event)
{
    QString time = row.anyText("__timestamp__");
    const bool zoned = time.endsWith(u'Z') || time.lastIndexOf(u'-') > 10;
    if (!zoned && !time.isEmpty())
        time += u'Z';
    event.time = fromRfc3339(time);
    if (event.time > 0 && !zoned)
        event.time -= zone * kSecond;
    event.kind = EventKind::Flow;
    event.protocol = quint8(row.looseInteger("protonum", 0, 255).value_or(0));
    event.srcIp = addressIn(row, "src");
    event.dstIp = addressIn(row, "dst");
    if (event.srcIp.isNull() || event.dstIp.isNull())
        return row.complain("src", "not an address");
    event.srcPort = portIn(row, "srcport");
    event.dstPort = portIn(row, "dstport");
    if (dispositionOf(row.anyText("action").toLatin1()) == Disposition::Blocked)
        event.disposition = Disposition::Blocked;
}

qint64 opnsenseZone(const QString &datetime, UtcMicros now)
{
    const QStringList parts = datetime.simplified().split(u' ');
    if (parts.size() != 6)
        return kBoxZoneSeconds;
    if (const auto zone = zoneOffset(parts[4].toLatin1()))
        return *zone;
    const QDateTime civil = QLocale::c().toDateTime(
        parts[1] + u' ' + parts[2] + u' ' + parts[3] + u' ' + parts[5], u"MMM d HH:mm:ss yyyy"_s);
    if (!civil.isValid())
        return kBoxZoneSeconds;
    constexpr qint64 kHalfHour = 1800; // the clocks may differ; zones do so by half hours
    const QDateTime asUtc(civil.date(), civil.time(), Qt::UTC);
    const qint64 off = asUtc.toSecsSinceEpoch() - now / kSecond;
    return qint64(std::llround(double(off) / double(kHalfHour))) * kHalfHour;
}

bool readOpnsenseCrowdsec(const JsonFields &row, Event &event)
{
    const QString created = row.anyText(row.has("created_at") ? "created_at" : "created");
    const QString value = row.anyText("value");
    event.time = timeOfGo(created);
    if (!value.startsWith(u"Ip:", Qt::CaseInsensitive))
        return false; // the community's block lists
    event.srcIp = IpAddress::parse(value.mid(3)).value_or(IpAddress());
    const QString reason = row.anyText("reason");
    crowdsecDetection(
        event, reason, value.mid(3) + u' ' + reason, row.anyText("decisions").contains(u"ban"));
    return true;
}

void addInsightRow(const JsonFields &row, QHash<QString, InsightSum> &sums)
{
    const IpAddress src = addressIn(row, "src_addr");
    const IpAddress dst = addressIn(row, "dst_addr");
    const bool in = row.anyText("direction") == u"in";
    const bool sent = src.isPrivate() && !dst.isPrivate();
    const bool got = dst.isPrivate() && !src.isPrivate();
    if (src.isNull() || dst.isNull() || !((in && sent) || (!in && got)))
        return; // the row of "all others" has no addresses
    InsightSum sum;
    sum.pc = sent ? src : dst;
    sum.server = sent ? dst : src;
    sum.port = portIn(row, "service_port");
    const QString key = u"%1 %2 %3"_s.arg(sum.pc.toString(), sum.server.toString()).arg(sum.port);
    InsightSum &kept = sums.contains(key) ? sums[key] : *sums.insert(key, sum);
    (sent ? kept.out : kept.in) += row.anyText("total").toDouble();
    const UtcMicros last = row.looseInteger("last_seen", 0, 253'402'300'799).value_or(0) * kSecond;
    kept.last = std::max(kept.last, last);
}

Event insightEvent(const InsightSum &sum)
{
    Event event;
    event.kind = EventKind::Flow;
    event.time = sum.last;
    event.srcIp = sum.pc;
    event.dstIp = sum.server;
    event.dstPort = sum.port;
    event.protocol = 6;
    event.bytesOut = std::llround(sum.out);
    event.bytesIn = std::llround(sum.in);
    return event;
}

} // namespace otasuke
