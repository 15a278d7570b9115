// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/eve_parser.h"

#include <algorithm>
#include <array>
#include <limits>

#include "app/sources/eve_alert.h"
#include "app/sources/eve_lean.h"
#include "app/sources/eve_values.h"
#include "app/sources/json_fields.h"
#include "app/sources/server_name.h"
#include "app/sources/syslog_header.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// Of a syslog header only the form matters here: a day on which it could have come, in 2100.
constexpr UtcMicros kAnyDay = 4'102'444'800 * kSecond;

/// A sensor whose clock was never set begins at the epoch, which is a time like any other; but 0
/// means "never" here, so it becomes the first microsecond after.
UtcMicros timeOf(std::string_view bytes)
{
    QString text = QString::fromLatin1(bytes.data(), qsizetype(bytes.size()));
    const UtcMicros t = fromRfc3339(text);
    if (t > 0 || !(text.startsWith(u"1970-01-01") || text.startsWith(u"1969-12-31")))
        return t;
    return fromRfc3339(text.replace(0, 4, u"2001"_s)) > 0 ? 1 : 0;
}

IpAddress addressOf(const JsonFields &from, const char *key, Complaint &complaint)
{
    const std::string_view text = from.bytes(key);
    if (text.empty())
        return {};
    const auto ip = IpAddress::parse(QString::fromLatin1(text.data(), qsizetype(text.size())));
    if (!ip)
        complaint.note(key, "not an address");
    return ip.value_or(IpAddress());
}

QString bareMail(const QString &address)
{
    const qsizetype from = address.indexOf(u'<');
    const qsizetype to = address.indexOf(u'>', from);
    return from >= 0 && to > from ? address.mid(from + 1, to - from - 1) : address.trimmed();
}

/// The record behind a syslog header, as firewalls send it on; else the line itself.
QByteArrayView recordOf(QByteArrayView line)
{
    if (line.startsWith('{'))
        return line;
    const SyslogMessage message = readSyslog(line, {kAnyDay, false});
    const bool headed = message.priority >= 0 || message.time != 0;
    return headed && message.body.startsWith('{') ? message.body : line;
}

class EveParser final : public LineParser
{
public:
    explicit EveParser(const QString &sourceId)
        : m_identity(sourceId.toUtf8())
        , m_lean(m_identity)
    {
    }
    Parsed parse(QByteArrayView line) override;
    std::optional<Parsed> take(QByteArrayView line, qsizetype room, EventBatch &batch) override
    {
        if (m_lean.take(line, room, batch))
            return std::nullopt;
        return parse(line);
    }
    std::optional<Mark> mark(QByteArrayView line) override { return m_lean.mark(line); }

private:
    void readHead(const JsonFields &record, Event &event);
    void readEnds(const JsonFields &record, Event &event);
    void readKind(const JsonFields &record, QByteArrayView line, Event &event);
    void readFlow(const JsonFields &record, Event &event);
    static void readTls(const JsonFields &tls, QByteArrayView line, Event &event);
    static void readDns(const JsonFields &dns, Event &event);
    static void readHttp(const JsonFields &http, Event &event);
    static void readMail(const JsonFields &record, Event &event);
    void readDhcp(const JsonFields &dhcp, Event &event);

    LineIdentity m_identity;
    EveLeanReader m_lean;
    JsonDocument m_document;
    ThreatMemory m_threats;
    Complaint m_complaint;
};

LineParser::Parsed EveParser::parse(QByteArrayView line)
{
    line = recordOf(line.trimmed());
    if (line.isEmpty())
        return {};
    const auto root = m_document.parse(line);
    if (!root)
        return {std::nullopt, m_document.error()};
    m_complaint = {};
    const JsonFields record(*root, &m_complaint);
    if (!record.exists())
        return {std::nullopt, u"not a JSON object"_s};
    Event event;
    readHead(record, event);
    readEnds(record, event);
    if (m_complaint.isEmpty())
        readKind(record, line, event);
    if (!m_complaint.isEmpty())
        return {std::nullopt, m_complaint.text()};
    event.identity = m_identity.bytes(line);
    return {std::move(event), {}};
}

void EveParser::readHead(const JsonFields &record, Event &event)
{
    event.time = timeOf(record.bytes("timestamp"));
    if (event.time <= 0)
        m_complaint.note("timestamp", "missing or not a time");
    if (record.bytes("event_type").empty())
        m_complaint.note("event_type", "missing");
    event.flowId =
        quint64(record.integer("flow_id", 0, std::numeric_limits<qint64>::max()).value_or(0));
    event.protocol = eveProtocol(record.bytes("proto"));
    event.app = record.text("app_proto");
}

/// Who opened the connection. Alerts name the sender of the packet that raised them instead; the
/// flow object (since 7) or the direction (since 6) put it right. Before, a reply from a server's
/// port to a client's gives it away.
void EveParser::readEnds(const JsonFields &record, Event &event)
{
    const JsonFields flow = record.child("flow");
    const bool told = flow.has("src_ip") && flow.has("dest_ip");
    const JsonFields &ends = told ? flow : record;
    event.srcIp = addressOf(ends, "src_ip", m_complaint);
    event.dstIp = addressOf(ends, "dest_ip", m_complaint);
    event.srcPort = quint16(ends.integer("src_port", 0, 65535).value_or(0));
    event.dstPort = quint16(ends.integer("dest_port", 0, 65535).value_or(0));
    if (told || record.bytes("event_type") != "alert")
        return;
    const std::string_view direction = record.bytes("direction");
    const bool reply = flow.integer("pkts_toclient", 0, kMostBytes).value_or(0) > 0 &&
        event.srcPort > 0 && event.srcPort < 1024 && event.dstPort >= 1024;
    if (direction == "to_client" || (direction.empty() && reply)) {
        std::swap(event.srcIp, event.dstIp);
        std::swap(event.srcPort, event.dstPort);
    }
}

void EveParser::readKind(const JsonFields &record, QByteArrayView line, Event &event)
{
    const std::string_view type = record.bytes("event_type");
    if (type == "alert") {
        if (record.has("alert"))
            readEveAlert(record, line, m_threats, event);
        else
            m_complaint.note("alert", "missing");
    } else if (type == "flow") {
        readFlow(record, event);
    } else if (type == "tls" || type == "quic") {
        readTls(record.child(type == "tls" ? "tls" : "quic"), line, event);
        event.app = type == "tls" ? u"tls"_s : u"quic"_s;
    } else if (type == "http") {
        readHttp(record.child("http"), event);
    } else if (type == "dns") {
        readDns(record.child("dns"), event);
    } else if (type == "smtp") {
        readMail(record, event);
    } else if (type == "dhcp") {
        readDhcp(record.child("dhcp"), event);
    } else if (type == "stats" || type == "engine") {
        event.kind = EventKind::Health;
    }
}

void EveParser::readFlow(const JsonFields &record, Event &event)
{
    const JsonFields flow = record.child("flow");
    if (!flow.exists())
        return m_complaint.note("flow", "missing");
    event.kind = EventKind::Flow;
    event.bytesOut = flow.integer("bytes_toserver", 0, kMostBytes).value_or(0);
    event.bytesIn = flow.integer("bytes_toclient", 0, kMostBytes).value_or(0);
    // The record's own time is when it was written: minutes later, or all at once at the end.
    for (const char *key : {"end", "start"}) {
        if (const UtcMicros t = timeOf(flow.bytes(key)); t > 0) {
            const UtcMicros began = timeOf(flow.bytes("start"));
            event.seconds = began > 0 && t > began ? quint32((t - began) / kSecond) : 0;
            event.time = t;
            return;
        }
    }
}

void EveParser::readTls(const JsonFields &tls, QByteArrayView line, Event &event)
{
    event.name = serverName(tls.text("sni"));
    if (event.name.isEmpty())
        event.name = serverNameOfSubject(tls.text("subject"));
    event.malware = trojanOfCertificate(tls.bytes("subject"));
    if (event.malware.isEmpty())
        event.malware = trojanOfCertificate(tls.bytes("issuerdn"));
    if (!event.name.isEmpty())
        event.kind = EventKind::Name;
    if (event.malware.isEmpty())
        return;
    event.kind = EventKind::Detection;
    event.threat = ThreatKind::CommandAndControl;
    event.severity = Severity::High;
    event.disposition = Disposition::Detected;
    event.ruleId = u"tls/"_s + event.malware;
    event.title = u"TLS certificate of %1"_s.arg(event.malware);
    event.raw = line.toByteArray();
}

void EveParser::readHttp(const JsonFields &http, Event &event)
{
    event.app = u"http"_s;
    event.name = serverName(http.text("hostname"));
    if (!event.name.isEmpty())
        event.kind = EventKind::Name;
}

/// Version 2 has rrname beside the rest, version 3 (Suricata 8) in "queries", version 1 in "query".
void EveParser::readDns(const JsonFields &dns, Event &event)
{
    event.app = u"dns"_s;
    event.name = serverName(dns.anyText("rrname"));
    for (const char *list : {"queries", "query"}) {
        simdjson::dom::array questions;
        const auto told = dns.element(list);
        if (!event.name.isEmpty() || !told || told->get(questions) != simdjson::SUCCESS)
            continue;
        Complaint unheard;
        for (const simdjson::dom::element question : questions) {
            event.name = serverName(JsonFields(question, &unheard).text("rrname"));
            break;
        }
    }
    if (!event.name.isEmpty())
        event.kind = EventKind::Name;
}

void EveParser::readMail(const JsonFields &record, Event &event)
{
    event.kind = EventKind::Mail;
    event.app = u"smtp"_s;
    const JsonFields mail = record.child("email");
    event.mailFrom = bareMail(record.child("smtp").anyText("mail_from"));
    if (event.mailFrom.isEmpty())
        event.mailFrom = bareMail(mail.anyText("from"));
    event.subject = mail.anyText("subject");
    if (const auto attached = mail.array("attachment")) {
        for (const simdjson::dom::element file : *attached) {
            event.fileName = textOf(file);
            break;
        }
    }
}

void EveParser::readDhcp(const JsonFields &dhcp, Event &event)
{
    if (dhcp.bytes("dhcp_type") != "ack" || dhcp.bytes("client_mac").empty())
        return;
    const IpAddress given = addressOf(dhcp, "assigned_ip", m_complaint);
    const IpAddress held = addressOf(dhcp, "client_ip", m_complaint);
    event.device.mac = dhcp.text("client_mac").toLower();
    event.device.hostname = dhcp.text("hostname");
    const bool assigned = !given.isNull() && !given.isSpecial();
    event.device.ip = assigned ? given : held;
    event.kind = event.device.ip.isNull() || event.device.ip.isSpecial() ? EventKind::Other
                                                                         : EventKind::Sighting;
}

} // namespace

std::unique_ptr<LineParser> makeEveParser(const QString &sourceId)
{
    return std::make_unique<EveParser>(sourceId);
}

} // namespace otasuke
