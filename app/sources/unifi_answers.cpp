// SPDX-License-Identifier: GPL-3.0-or-later
// What a site is asked for: alerts, clients, traffic.
#include <algorithm>

#include "app/sources/eve_values.h"
#include "app/sources/log_event.h"
#include "app/sources/unifi_source.h"

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace otasuke {
namespace {

constexpr qint64 kAPage = 3000;
constexpr qint64 kFirstLookMs = 30 * kDay / 1000;
constexpr qint64 kOverlapMs = 10 * kMinute / 1000;
constexpr qint64 kHourMs = kHour / 1000;
constexpr qint64 kLatestMs = 253'402'300'799'000;

QString macOf(const JsonFields &row, const char *key)
{
    return row.anyText(key).toLower();
}

qint64 timeMs(const JsonFields &row)
{
    const auto ms = row.looseInteger("time", 0, kLatestMs);
    return ms ? *ms : row.looseInteger("timestamp", 0, kLatestMs / 1000).value_or(0) * 1000;
}

Severity severityOf(qint64 priority)
{
    if (priority <= 1)
        return Severity::High; // 1 is the highest
    return priority == 2 ? Severity::Medium : Severity::Low;
}

} // namespace

void UnifiSource::askAlerts(const QString &site, qint64 endMs, bool next)
{
    const qint64 known = m_cursor.value(u"alerts"_s).toObject().value(site).toInteger();
    const qint64 from = std::max(known - kOverlapMs, now() / 1000 - kFirstLookMs);
    const QJsonObject body{
        {u"_limit"_s, kAPage}, {u"_sort"_s, u"-time"_s}, {u"start"_s, from}, {u"end"_s, endMs}};
    const Question question{postTo(m_endpoint, u"/api/s/%1/stat/ips/event"_s.arg(site), body),
        [this, site, endMs](dom::element answer, EventBatch &batch) {
            m_endMs = endMs;
            return readAlerts(answer, batch, site);
        },
        mayLack(u"intrusion alerts"_s)};
    if (next)
        askNext(question);
    else
        ask(question);
}

Result<void> UnifiSource::readAlerts(dom::element answer, EventBatch &batch, const QString &site)
{
    const auto rows = dataOf(answer);
    if (!rows)
        return rows.error();
    if (m_endMs == now() / 1000)
        m_newestMs = 0; // the first stretch of this site
    qint64 oldest = m_endMs;
    readRows(*rows, batch, [&](const JsonFields &row, Event &event) {
        const qint64 ms = timeMs(row);
        if (ms > 0)
            oldest = std::min(oldest, ms);
        if (ms <= now() / 1000 + kDay / 1000) // a clock that leaps ahead keeps nothing from us
            m_newestMs = std::max(m_newestMs, ms);
        return readAlert(row, event);
    });
    if (qint64(rows->size()) >= kAPage) {
        if (oldest >= m_endMs)
            return Error{ErrorKind::BadReply, u"more alerts in a moment than can be asked for"_s};
        askAlerts(site, oldest, true);
        return {};
    }
    QJsonObject kept = m_cursor.value(u"alerts"_s).toObject();
    kept[site] = std::max(kept.value(site).toInteger(), m_newestMs);
    m_cursor[u"alerts"_s] = kept;
    keepCursor(batch, m_cursor);
    return {};
}

bool UnifiSource::readAlert(const JsonFields &row, Event &event)
{
    const QString id = row.anyText(row.has("_id") ? "_id" : "unique_alertid");
    if (id.isEmpty()) {
        row.complain("_id", "missing");
        return false;
    }
    event.time = timeMs(row) * 1000;
    event.srcIp = IpAddress::parse(row.anyText("src_ip")).value_or(IpAddress());
    event.dstIp = IpAddress::parse(row.anyText("dest_ip")).value_or(IpAddress());
    event.srcPort = quint16(row.looseInteger("src_port", 0, 65535).value_or(0));
    event.dstPort = quint16(row.looseInteger("dest_port", 0, 65535).value_or(0));
    const QByteArray protocol = row.anyText("proto").toLatin1();
    event.protocol = eveProtocol({protocol.data(), size_t(protocol.size())});
    event.app = row.anyText("app_proto");
    const QString title = row.anyText("inner_alert_signature");
    const auto priority = row.looseInteger("inner_alert_severity", 0, 255).value_or(3);
    event.disposition = row.anyText("inner_alert_action") == u"blocked" ? Disposition::Blocked
                                                                        : Disposition::Detected;
    detect(event,
        m_threats.of(
            title, row.anyText("inner_alert_category"), openedFrom(event.srcIp, event.dstIp)),
        severityOf(priority), row.anyText("inner_alert_signature_id"), title);
    const bool fromInside = event.srcIp.isPrivate();
    event.device = deviceHint(
        fromInside ? event.srcIp : event.dstIp, macOf(row, fromInside ? "src_mac" : "dst_mac"), {});
    event.identity = identity(id);
    return true;
}

void UnifiSource::askClients(const QString &site)
{
    ask({network(u"/api/s/%1/stat/sta"_s.arg(site)),
        [this](dom::element answer, EventBatch &batch) { return readClients(answer, batch); },
        mayLack(u"clients"_s)});
}

Result<void> UnifiSource::readClients(dom::element answer, EventBatch &batch)
{
    const auto rows = dataOf(answer);
    if (!rows)
        return rows.error();
    readDevices(*rows, batch, [this](const JsonFields &row, DeviceReport &report) {
        const IpAddress ip = IpAddress::parse(row.anyText("ip")).value_or(IpAddress());
        const QString name = row.anyText("hostname");
        report.hint =
            deviceHint(ip, macOf(row, "mac"), name.isEmpty() ? row.anyText("name") : name);
        report.vendor = row.anyText("oui");
        report.seen = row.looseInteger("last_seen", 0, kLatestMs / 1000).value_or(0) * kSecond;
        m_addresses[report.hint.mac] = ip;
        return true;
    });
    return {};
}

void UnifiSource::askTraffic(const QString &site)
{
    const qint64 hour = now() / kHour * kHourMs - kHourMs; // the last full one
    if (m_cursor.value(u"traffic"_s).toObject().value(site).toInteger() >= hour)
        return;
    const QByteArray query = "start=" + QByteArray::number(hour) +
        "&end=" + QByteArray::number(hour + kHourMs - 1) + "&includeUnidentified=true";
    ask({network(u"/v2/api/site/%1/traffic"_s.arg(site), query),
        [this, site, hour](dom::element answer, EventBatch &batch) {
            return readTraffic(answer, batch, site, hour);
        },
        mayLack(u"traffic"_s)});
}

/// A client's bytes of the hour, all applications together.
void UnifiSource::readUsage(
    const JsonFields &client, qint64 hourMs, const QString &site, EventBatch &batch)
{
    const QString mac = macOf(client.child("client"), "mac");
    const auto apps = client.array("usage_by_app");
    ++batch.read;
    if (mac.isEmpty() || !apps)
        return;
    Event event;
    Complaint unheard;
    for (const dom::element app : *apps) {
        const JsonFields usage(app, &unheard);
        event.bytesOut += usage.looseInteger("bytes_transmitted", 0, kLatestMs).value_or(0);
        event.bytesIn += usage.looseInteger("bytes_received", 0, kLatestMs).value_or(0);
    }
    event.kind = EventKind::Flow;
    event.time = (hourMs + kHourMs - 1) * 1000;
    event.srcIp = m_addresses.value(mac);
    event.app = u"unifi"_s;
    event.device = deviceHint(event.srcIp, mac, {});
    event.identity = identity(u"traffic %1 %2 %3"_s.arg(site, mac).arg(hourMs));
    if (event.bytesOut + event.bytesIn > 0)
        batch.events << event;
}

Result<void> UnifiSource::readTraffic(
    dom::element answer, EventBatch &batch, const QString &site, qint64 hourMs)
{
    const auto clients = JsonFields(answer, &complaint(), "traffic").array("client_usage_by_app");
    if (!clients)
        return Error{ErrorKind::BadReply, u"no traffic"_s};
    Complaint unheard;
    for (const dom::element client : *clients)
        readUsage(JsonFields(client, &unheard), hourMs, site, batch);
    QJsonObject kept = m_cursor.value(u"traffic"_s).toObject();
    kept[site] = hourMs;
    m_cursor[u"traffic"_s] = kept;
    keepCursor(batch, m_cursor);
    return {};
}

} // namespace otasuke
