// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/windows_event_parser.h"

#include <algorithm>

#include "app/sources/guard_words.h"
#include "app/sources/json_record_parser.h"
#include "app/sources/log_event.h"
#include "app/sources/server_name.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// A field by its name in the three forms.
QByteArrayView data(const LogFields &fields, const char *camel, const char *pascal)
{
    const QByteArray wazuh = QByteArray("win.eventdata.") + camel;
    const QByteArray beat = QByteArray("winlog.event_data.") + pascal;
    return fields.bytes({QByteArrayView(wazuh), QByteArrayView(beat), QByteArrayView(pascal)});
}

QString text(const LogFields &fields, const char *camel, const char *pascal)
{
    // Wazuh writes backslashes twice.
    return textOfBytes(data(fields, camel, pascal)).replace(u"\\\\"_s, u"\\"_s).left(1000);
}

void readSysmon(int id, const LogFields &fields, Event &event)
{
    event.fileName = text(fields, "image", "Image");
    event.user = text(fields, "user", "User");
    if (id == 3) {
        event.srcIp = addressOf(data(fields, "sourceIp", "SourceIp"));
        event.dstIp = addressOf(data(fields, "destinationIp", "DestinationIp"));
        event.srcPort = portOf(data(fields, "sourcePort", "SourcePort"));
        event.dstPort = portOf(data(fields, "destinationPort", "DestinationPort"));
        event.protocol = protocolNumber(data(fields, "protocol", "Protocol"));
        event.name = serverName(text(fields, "destinationHostname", "DestinationHostname"));
    } else if (id == 22) {
        event.name = serverName(text(fields, "queryName", "QueryName"));
        event.app = u"dns"_s;
        if (!event.name.isEmpty())
            event.kind = EventKind::Name;
    } else if (id == 11 || id == 2) {
        event.fileName = text(fields, "targetFilename", "TargetFilename");
    }
}

void readSecurity(int id, const QString &rule, const LogFields &fields, Event &event)
{
    event.user = text(fields, "targetUserName", "TargetUserName");
    event.srcIp = addressOf(data(fields, "ipAddress", "IpAddress"));
    event.srcPort = portOf(data(fields, "ipPort", "IpPort"));
    if (id == 4625)
        failedLogin(event, rule, u"failed logon"_s);
    else if (id == 1102)
        detect(event, ThreatKind::Other, Severity::Medium, rule, u"the audit log was cleared"_s);
}

void readDefender(int id, const QString &rule, const LogFields &fields, Event &event)
{
    QByteArrayView age =
        data(fields, "last AV security intelligence age", "Last AV security intelligence age");
    if (age.isEmpty()) // its name before Windows 10 22H2
        age = data(fields, "last AV signature age", "Last AV signature age");
    reportGuard(event, guardWordOfDefender(id, age), u"Windows Defender %1"_s.arg(id));
    if (id != 1006 && id != 1007 && id != 1015 && id != 1116 && id != 1117)
        return;
    event.malware = text(fields, "threat Name", "Threat Name");
    event.fileName = text(fields, "path", "Path");
    event.user = text(fields, "detection User", "Detection User");
    event.disposition = id == 1117 || id == 1007 ? Disposition::Blocked : Disposition::Detected;
    const bool ransom = event.malware.contains(u"ransom", Qt::CaseInsensitive);
    const Severity told = severityOfWord(data(fields, "severity Name", "Severity Name"));
    const Severity severity =
        data(fields, "severity Name", "Severity Name") == "Severe" ? Severity::Critical : told;
    detect(event, ransom ? ThreatKind::Ransomware : ThreatKind::Malware,
        std::max(severity, Severity::High), rule, event.malware);
}

class WindowsEventParser final : public JsonRecordParser
{
public:
    using JsonRecordParser::JsonRecordParser;

protected:
    QString readFields(LogRecord &record, Event &event) override
    {
        const LogFields &fields = record.fields;
        const auto id = fields.number(
            {"win.system.eventID", "winlog.event_id", "EventID", "event.code"}, 65535);
        if (!id)
            return u"eventID: missing"_s;
        const QByteArrayView channel =
            fields.bytes({"win.system.channel", "winlog.channel", "Channel"});
        event.time = timeOfField(fields.bytes({"win.system.systemTime", "@timestamp",
                                     "EventReceivedTime", "EventTime", "TimeCreated"}),
            record.arrival);
        event.kind = EventKind::Other;
        const QString host = fields.text(
            {"win.system.computer", "winlog.computer_name", "Hostname", "Computer", "host.name"});
        event.device = deviceHint({}, {}, host);
        const QString rule = u"windows/"_s + QString::number(*id);
        if (channel.contains("Sysmon"))
            readSysmon(int(*id), fields, event);
        else if (channel.contains("Defender"))
            readDefender(int(*id), rule, fields, event);
        else
            readSecurity(int(*id), rule, fields, event);
        if (event.kind == EventKind::Other && event.ruleId.isEmpty()) {
            event.ruleId = rule;
            event.title = textOfBytes(channel);
        }
        return {};
    }
};

} // namespace

std::unique_ptr<LineParser> makeWindowsEventParser(const QString &sourceId)
{
    return makeRecordParser<WindowsEventParser>(sourceId);
}

bool claimsWindowsEvent(const SyslogMessage &message, QByteArrayView)
{
    const QByteArrayView body = message.body;
    if (!body.startsWith('{'))
        return false;
    return body.first(qMin<qsizetype>(body.size(), 32)).contains("\"win\"") ||
        body.contains("\"winlog\"") ||
        (body.contains("\"EventID\"") && body.contains("\"Channel\""));
}

} // namespace otasuke
