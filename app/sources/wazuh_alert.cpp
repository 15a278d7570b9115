// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/wazuh_alert.h"

#include <algorithm>

#include "app/sources/guard_words.h"
#include "app/sources/log_fields.h"
#include "app/sources/server_name.h"
#include "app/sources/wazuh_threat.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr QStringView kManager = u"000";

QStringList textsOf(const JsonFields &from, const char *key)
{
    QStringList texts;
    const auto told = from.element(key);
    simdjson::dom::array values;
    if (told && told->get(values) == simdjson::SUCCESS) {
        for (const simdjson::dom::element value : values)
            texts << textOf(value);
    } else if (told) {
        texts << textOf(*told);
    }
    return texts;
}

QString firstTold(const JsonFields &from, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        if (const QString text = from.anyText(key); !text.isEmpty() && text != u"-")
            return text;
    }
    return {};
}

IpAddress addressTold(const QString &text)
{
    return IpAddress::parse(text).value_or(IpAddress());
}

quint16 portTold(const QString &text)
{
    bool ok = false;
    const ushort port = text.toUShort(&ok);
    return ok ? port : quint16(0);
}

/// Everything under data is a string in the index, and none of it is certain to be there.
struct Data
{
    explicit Data(const JsonFields &alert)
        : data(alert.child("data"))
        , system(data.child("win").child("system"))
        , win(data.child("win").child("eventdata"))
        , virustotal(data.child("virustotal"))
        , yara(data.child("YARA"))
        , sensor(data.child("alert"))
        , syscheck(alert.child("syscheck"))
    {
    }
    JsonFields data, system, win, virustotal, yara, sensor, syscheck;
};

WazuhRuleFacts ruleFacts(const JsonFields &rule, const Data &data)
{
    const JsonFields mitre = rule.child("mitre");
    WazuhRuleFacts facts;
    facts.level = int(rule.looseInteger("level", 0, 16).value_or(0));
    facts.description = rule.anyText("description");
    facts.groups = textsOf(rule, "groups");
    facts.techniques = textsOf(mitre, "id");
    facts.tactics = textsOf(mitre, "tactic");
    if (data.system.anyText("providerName").contains(u"Windows Defender"))
        facts.defenderEvent = data.system.anyText("eventID");
    facts.signature = data.sensor.anyText("signature");
    facts.signatureCategory = data.sensor.anyText("category");
    return facts;
}

QString fileOf(const Data &data)
{
    QString file = firstTold(data.win, {"path", "targetFilename"});
    if (file.startsWith(u"file:_")) // Defender's way of writing it; several are parted by ";"
        file = file.mid(6).section(u"; "_s, 0, 0);
    if (file.isEmpty())
        file = firstTold(data.syscheck, {"path"});
    if (file.isEmpty())
        file = firstTold(data.virustotal.child("source"), {"file"});
    if (file.isEmpty())
        file = firstTold(data.yara, {"scanned_file"});
    if (file.isEmpty())
        file = firstTold(data.data, {"file"});
    return file.isEmpty() ? firstTold(data.win, {"image", "newProcessName"}) : file;
}

QString malwareOf(const Data &data)
{
    const QString threat = firstTold(data.win, {"threat Name", "threatName"});
    return threat.isEmpty() ? firstTold(data.yara, {"rule_name"}) : threat;
}

/// 1007 and 1117 tell what Defender did; quarantined and the like is stopped, "allowed" isn't.
Disposition dispositionOf(const WazuhRuleFacts &rule, const Data &data)
{
    const QString action = firstTold(data.win, {"action Name", "actionName"});
    const bool acted = rule.defenderEvent == u"1007" || rule.defenderEvent == u"1117";
    for (const QStringView done : {u"Quarantine", u"Remove", u"Clean", u"Block"}) {
        if (acted && action.contains(done, Qt::CaseInsensitive))
            return Disposition::Blocked;
    }
    return data.sensor.bytes("action") == "blocked" ? Disposition::Blocked : Disposition::Detected;
}

GuardWord guardWord(const WazuhRuleFacts &rule, const Data &data)
{
    const QString age =
        firstTold(data.win, {"last AV security intelligence age", "last AV signature age"});
    const GuardWord told = guardWordOfDefender(rule.defenderEvent.toInt(), age.toLatin1());
    const bool guard = std::any_of(rule.groups.begin(), rule.groups.end(), [](const QString &one) {
        return one == u"windows_defender" || one == u"clamd" || one == u"freshclam";
    });
    return told == GuardWord::Nothing && guard ? guardWordOf(rule.description) : told;
}

/// Suricata's 1 is the highest; Wazuh gives all its alerts level 3.
Severity severityOfSensor(const JsonFields &sensor)
{
    const qint64 priority = sensor.looseInteger("severity", 0, 255).value_or(2);
    if (priority <= 1)
        return Severity::High;
    return priority == 2 ? Severity::Medium : Severity::Low;
}

void readDevice(const JsonFields &alert, const QString &sourceId, Event &event)
{
    const JsonFields agent = alert.child("agent");
    const QString id = agent.anyText("id");
    event.device.hostname = agent.anyText("name");
    if (id.isEmpty() || id == kManager) {
        // The manager passes on what others wrote: then the record's own host counts.
        const QString host = alert.child("predecoder").anyText("hostname");
        event.device.hostname = host.isEmpty() ? event.device.hostname : host;
        return;
    }
    event.device.agentId = sourceId + u'/' + id;
    const IpAddress ip = addressTold(agent.anyText("ip"));
    if (!ip.isSpecial())
        event.device.ip = ip;
}

void readEnds(const Data &data, Event &event)
{
    event.srcIp = addressTold(firstTold(data.data, {"srcip", "src_ip", "srcIp"}));
    if (event.srcIp.isNull())
        event.srcIp = addressTold(firstTold(data.win, {"sourceIp", "ipAddress"}));
    event.dstIp = addressTold(firstTold(data.data, {"dstip", "dest_ip", "dstIp"}));
    if (event.dstIp.isNull())
        event.dstIp = addressTold(firstTold(data.win, {"destinationIp"}));
    event.srcPort = portTold(firstTold(data.data, {"srcport", "src_port"}));
    if (event.srcPort == 0)
        event.srcPort = portTold(firstTold(data.win, {"sourcePort", "ipPort"}));
    event.dstPort = portTold(firstTold(data.data, {"dstport", "dest_port"}));
    if (event.dstPort == 0)
        event.dstPort = portTold(firstTold(data.win, {"destinationPort"}));
    const QString protocol = firstTold(data.data, {"proto", "protocol"});
    event.protocol = protocolNumber(
        (protocol.isEmpty() ? firstTold(data.win, {"protocol"}) : protocol).toLatin1());
    event.name = serverName(firstTold(data.win, {"queryName", "destinationHostname"}));
    if (event.name.isEmpty())
        event.name = serverNameOfUrl(firstTold(data.data, {"url"}));
}

QString userOf(const Data &data)
{
    const QString user =
        firstTold(data.win, {"targetUserName", "detection User", "user", "subjectUserName"});
    return user.isEmpty() ? firstTold(data.data, {"dstuser", "srcuser"}) : user;
}

} // namespace

Event readWazuhAlert(const JsonFields &alert, const QString &sourceId)
{
    Event event;
    const JsonFields rule = alert.child("rule");
    const Data data(alert);
    event.time = fromRfc3339(alert.text("timestamp"));
    if (event.time <= 0)
        event.time = fromRfc3339(alert.anyText("@timestamp"));
    event.ruleId = rule.anyText("id");
    if (event.time <= 0)
        alert.complain("timestamp", "missing or not a time");
    if (event.ruleId.isEmpty())
        alert.complain("rule.id", "missing");
    const WazuhRuleFacts facts = ruleFacts(rule, data);
    readDevice(alert, sourceId, event);
    readEnds(data, event);
    event.title = facts.description;
    event.severity = severityOfWazuhLevel(facts.level);
    event.user = userOf(data);
    event.app = alert.child("decoder").anyText("name");
    const int number = event.ruleId.toInt();
    event.threat = threatOfWazuhRule(facts, event.srcIp, event.dstIp);
    if (!facts.signature.isEmpty()) {
        event.device = {}; // the machine it runs on only looked on
        event.severity = severityOfSensor(data.sensor);
    }
    if (number >= 501 && number <= 506 && number != 502) {
        event.kind = EventKind::Agent;
        event.threat = ThreatKind::None;
    } else if (event.threat != ThreatKind::None) {
        event.kind = EventKind::Detection;
        event.disposition = dispositionOf(facts, data);
        event.malware = malwareOf(data);
        event.fileName = fileOf(data);
    } else {
        event.kind = number == 502 ? EventKind::Health : EventKind::Other;
        reportGuard(event, guardWord(facts, data), facts.description);
    }
    return event;
}

} // namespace otasuke
