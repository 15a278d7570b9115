// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_story.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

struct Probe
{
    const char *attack;
    int id;
    const char *severity;
    int port;
    const char *service;
};
/// What the whole Internet is knocked at with, day and night.
constexpr Probe kProbes[] = {
    {"ZGrab.Scanner", 51010, "low", 443, "HTTPS"},
    {"Masscan.Scanner", 51011, "low", 80, "HTTP"},
    {"Nmap.Script.Scanner", 41726, "low", 22, "SSH"},
    {"Apache.Log4j.Error.Log.Remote.Code.Execution", 51006, "critical", 443, "HTTPS"},
    {"PHPUnit.Eval-stdin.PHP.Remote.Code.Execution", 45765, "high", 80, "HTTP"},
    {"ThinkPHP.Controller.Parameter.Remote.Code.Execution", 47301, "high", 80, "HTTP"},
    {"Generic.Path.Traversal.Detection", 45944, "medium", 443, "HTTPS"},
    {"TCP.Split.Handshake", 26339, "low", 8443, "tcp/8443"},
};

void addOutside(QJsonObject &row, quint32 server, quint16 port, int dstPort, const char *service)
{
    row[u"srcip"_s] = QLatin1StringView(dottedAddress(server));
    row[u"srcport"_s] = port;
    row[u"srcintf"_s] = u"wan1"_s;
    row[u"srcintfrole"_s] = u"wan"_s;
    row[u"dstip"_s] = QLatin1StringView(DemoPlan::kWanAddress);
    row[u"dstport"_s] = dstPort;
    row[u"dstintf"_s] = u"internal"_s;
    row[u"dstintfrole"_s] = u"lan"_s;
    row[u"proto"_s] = 6;
    row[u"service"_s] = QLatin1StringView(service);
    row[u"direction"_s] = u"incoming"_s;
}

/// Ends of a mail that a PC fetches from its provider's mailbox.
void addFetched(QJsonObject &row, const DemoMachine &reader, quint32 mailbox, quint16 port)
{
    row[u"srcip"_s] = QLatin1StringView(reader.ip);
    row[u"srcport"_s] = port;
    row[u"srcintf"_s] = u"internal"_s;
    row[u"srcintfrole"_s] = u"lan"_s;
    row[u"dstip"_s] = QLatin1StringView(dottedAddress(mailbox));
    row[u"dstport"_s] = 110;
    row[u"dstintf"_s] = u"wan1"_s;
    row[u"dstintfrole"_s] = u"wan"_s;
    row[u"proto"_s] = 6;
    row[u"service"_s] = u"POP3"_s;
    row[u"direction"_s] = u"incoming"_s;
}

} // namespace

StoryWriter::StoryWriter(const DemoPlan &plan, DemoTraces &traces, quint32 firstSession)
    : m_plan(plan)
    , m_traces(traces)
    , m_session(firstSession)
{
}

QJsonObject StoryWriter::head(
    UtcMicros at, const char *subtype, const char *logId, const char *level)
{
    return utmRecordHead(at, subtype, logId, level, ++m_session);
}

DemoFlow StoryWriter::connect(
    int machine, quint16 peer, UtcMicros at, qint64 sent, qint64 received, quint32 address)
{
    DemoFlow flow;
    flow.time = at;
    flow.machine = quint16(machine);
    flow.peer = peer;
    flow.sent = sent;
    flow.received = received;
    flow.address = address;
    flow.session = ++m_session;
    flow.port = quint16(49152 + flow.session * 7919 % 16000);
    // Megabytes take minutes at an office's line speed; the traffic log tells them bit by bit.
    flow.seconds = quint32(qMax<qint64>(1, sent / 400'000));
    m_traces.flows += longConnection(flow);
    return flow;
}

void StoryWriter::botnet(const DemoFlow &flow, const char *family, bool blocked)
{
    QJsonObject row = utmRecordHead(flow.time, "ips", "0422016400", "warning", flow.session);
    addEnds(row, m_plan, flow);
    row[u"eventtype"_s] = u"botnet"_s;
    row[u"msg"_s] = u"Botnet C&C Communication."_s;
    row[u"severity"_s] = u"critical"_s;
    row[u"action"_s] = blocked ? u"dropped"_s : u"detected"_s;
    row[u"direction"_s] = u"outgoing"_s;
    row[u"attack"_s] = QLatin1StringView(family);
    row[u"attackid"_s] = 7630000 + qint64(qstrlen(family)) * 17;
    row[u"profile"_s] = u"office"_s;
    row[u"crscore"_s] = 50;
    row[u"crlevel"_s] = u"critical"_s;
    m_traces.records.append(finished(flow.time, "ips", row));
}

void StoryWriter::exploit(const DemoFlow &flow, const char *attack, int attackId, bool blocked)
{
    QJsonObject row = utmRecordHead(flow.time, "ips", "0419016384", "alert", flow.session);
    addEnds(row, m_plan, flow);
    row[u"eventtype"_s] = u"signature"_s;
    row[u"severity"_s] = u"critical"_s;
    row[u"action"_s] = blocked ? u"dropped"_s : u"detected"_s;
    row[u"direction"_s] = u"outgoing"_s;
    row[u"attack"_s] = QLatin1StringView(attack);
    row[u"attackid"_s] = attackId;
    row[u"profile"_s] = u"office"_s;
    row[u"ref"_s] = u"http://www.fortinet.com/ids/VID%1"_s.arg(attackId);
    row[u"msg"_s] = u"applications3: %1,"_s.arg(QLatin1StringView(attack));
    row[u"crscore"_s] = 50;
    row[u"crlevel"_s] = u"critical"_s;
    m_traces.records.append(finished(flow.time, "ips", row));
}

void StoryWriter::virus(const DemoFlow &flow, const char *virus, const QString &file, bool blocked)
{
    QJsonObject row = utmRecordHead(flow.time, "virus", blocked ? "0211008192" : "0211008193",
        blocked ? "warning" : "notice", flow.session);
    addEnds(row, m_plan, flow);
    const DemoPeer &peer = demoPeers()[flow.peer];
    row[u"eventtype"_s] = u"infected"_s;
    row[u"msg"_s] = u"File is infected."_s;
    row[u"action"_s] = blocked ? u"blocked"_s : u"passthrough"_s;
    row[u"direction"_s] = u"outgoing"_s;
    row[u"virus"_s] = QLatin1StringView(virus);
    row[u"virusid"_s] = 8100000 + qint64(qstrlen(virus));
    row[u"dtype"_s] = u"av-engine"_s;
    row[u"filename"_s] = file;
    row[u"quarskip"_s] = u"Quarantine-disabled"_s;
    if (*peer.host != '\0')
        row[u"url"_s] = u"https://%1/%2"_s.arg(QLatin1StringView(peer.host), file);
    row[u"profile"_s] = u"office"_s;
    row[u"crscore"_s] = 50;
    row[u"crlevel"_s] = u"critical"_s;
    m_traces.records.append(finished(flow.time, "virus", row));
}

void StoryWriter::deceptiveSite(const DemoFlow &flow)
{
    QJsonObject row = utmRecordHead(flow.time, "webfilter", "0316013056", "warning", flow.session);
    addEnds(row, m_plan, flow);
    row[u"eventtype"_s] = u"ftgd_blk"_s;
    row[u"action"_s] = u"blocked"_s;
    row[u"reqtype"_s] = u"direct"_s;
    row[u"direction"_s] = u"outgoing"_s;
    row[u"hostname"_s] = QLatin1StringView(demoPeers()[flow.peer].host);
    row[u"url"_s] = u"https://%1/"_s.arg(QLatin1StringView(demoPeers()[flow.peer].host));
    row[u"cat"_s] = 61;
    row[u"catdesc"_s] = u"Phishing"_s;
    row[u"msg"_s] = u"URL belongs to a denied category in policy"_s;
    row[u"profile"_s] = u"office"_s;
    row[u"crscore"_s] = 30;
    row[u"crlevel"_s] = u"high"_s;
    m_traces.records.append(finished(flow.time, "webfilter", row));
}

void StoryWriter::scan(UtcMicros at, DemoRandom &random)
{
    const Probe &probe = kProbes[random.weighted({9, 8, 5, 2, 2, 2, 3, 3})];
    const quint32 net = random.chance(500) ? 0xc6336400 : 0xcb007100; // 198.51.100.0, 203.0.113.0
    QJsonObject row = head(at, "ips", "0419016384", "alert");
    addOutside(row, net + quint32(random.between(150, 250)), quint16(random.between(20000, 60000)),
        probe.port, probe.service);
    row[u"eventtype"_s] = u"signature"_s;
    row[u"severity"_s] = QLatin1StringView(probe.severity);
    row[u"action"_s] = u"dropped"_s;
    row[u"attack"_s] = QLatin1StringView(probe.attack);
    row[u"attackid"_s] = probe.id;
    row[u"profile"_s] = u"office"_s;
    row[u"msg"_s] = u"tools: %1,"_s.arg(QLatin1StringView(probe.attack));
    row[u"crscore"_s] = 10;
    row[u"crlevel"_s] = u"low"_s;
    m_traces.records.append(finished(at, "ips", row));
}

void StoryWriter::stoppedMail(UtcMicros at, const Mail &mail)
{
    const char *log = mail.virus ? "virus" : "emailfilter";
    QJsonObject row =
        head(at, log, mail.virus ? "0211008192" : "0508020503", mail.virus ? "warning" : "notice");
    const auto port = quint16(30000 + m_session % 20000);
    if (mail.reader < 0)
        addOutside(row, mail.server, port, 25, "SMTP");
    else
        addFetched(row, m_plan.machines().at(mail.reader), mail.server, port);
    row[u"eventtype"_s] = mail.virus ? u"infected"_s : u"smtp"_s;
    row[u"action"_s] = u"blocked"_s;
    row[u"from"_s] = mail.from;
    row[u"sender"_s] = mail.from;
    row[u"to"_s] = mail.to;
    row[u"recipient"_s] = mail.to;
    row[u"subject"_s] = mail.subject;
    row[u"profile"_s] = u"office"_s;
    row[u"attachment"_s] = mail.attachment.isEmpty() ? u"no"_s : u"yes"_s;
    if (mail.virus) {
        row[u"virus"_s] = QLatin1StringView(mail.virus);
        row[u"virusid"_s] = 8200000 + qint64(qstrlen(mail.virus));
        row[u"dtype"_s] = u"av-engine"_s;
        row[u"filename"_s] = mail.attachment;
        row[u"msg"_s] = u"File is infected."_s;
        row[u"crlevel"_s] = u"critical"_s;
    } else {
        row[u"msg"_s] = mail.phishing ? u"phishing url was found in this message"_s
                                      : u"spam was found by FortiGuard"_s;
    }
    m_traces.records.append(finished(at, log, row));
}

void StoryWriter::alert(int machine, UtcMicros at, const WazuhRule &rule, const QJsonObject &data)
{
    m_traces.alerts.append(wazuhAlert(m_plan, machine, at, ++m_session, rule, data));
}

} // namespace otasuke
