// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/eset_event.h"

#include <algorithm>

#include "app/sources/log_event.h"
#include "app/sources/server_name.h"
#include "app/sources/text_scanner.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

bool holds(const QString &text, QStringView part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

ThreatKind threatOf(const QString &category, const QString &name, const LogFields &fields,
    Severity severity, Event &event)
{
    if (holds(category, u"Firewall")) {
        const ThreatKind told = threatOfWords(name + u' ' + event.malware);
        return told == ThreatKind::None ? ThreatKind::Exploit : told;
    }
    if (holds(category, u"Web")) {
        const ThreatKind told =
            threatOfWords(labelledText(fields, "Rule ID") + u' ' + event.malware);
        return told == ThreatKind::None ? ThreatKind::Phishing : told;
    }
    if (holds(category, u"Threat")) {
        const QString type =
            labelledText(fields, "Threat Type") + fields.text({"threatType"}) + event.malware;
        if (event.malware.isEmpty())
            return ThreatKind::None;
        if (holds(type, u"filecoder") || holds(type, u"ransom"))
            return ThreatKind::Ransomware;
        return holds(type, u"unwanted") || holds(type, u"unsafe") ? ThreatKind::Policy
                                                                  : ThreatKind::Malware;
    }
    const bool behaviour = holds(category, u"HIPS") || holds(category, u"Inspect") ||
        holds(category, u"Enterprise") || holds(category, u"Blocked");
    return behaviour && severity >= Severity::Medium ? ThreatKind::Other : ThreatKind::None;
}

/// The PC by its name; of a connection the ends are told beside it.
void nameDevice(const LogFields &fields, bool isConnection, Event &event)
{
    const IpAddress own = isConnection ? fields.address({"dvc"}) : fields.address({"dvc", "src"});
    event.device = agentHint(own, {}, fields.text({"dvchost", "deviceName"}));
    if (!isConnection) // LEEF calls the PC's own address the source
        event.srcIp = {};
}

void readFields(const LogFields &fields, Event &event)
{
    const QByteArrayView told = fields.bytes({"rt", "devTime"});
    if (!told.isEmpty() && isDigit(told.back()))
        event.time = timeOfField(told.toByteArray() + " UTC");
    event.malware = labelledText(fields, "Threat Name");
    if (event.malware.isEmpty())
        event.malware = fields.text({"threatName"});
    if (event.user.isEmpty())
        event.user = fields.text({"accountName"});
    if (event.fileName.isEmpty())
        event.fileName = fields.text({"objectUri"});
    if (event.disposition == Disposition::None)
        event.disposition = dispositionOf(fields.bytes("actionTaken"));
    const bool handled = (fields.bytes("cn1Label") == "Handled" && fields.bytes("cn1") == "1") ||
        fields.bytes({"threatHandled"}) == "1" || fields.bytes({"threatHandled"}) == "true";
    if (handled)
        event.disposition = Disposition::Blocked;
}

} // namespace

void readEset(const VendorHead &head, const LogRecord &record, Event &event)
{
    const LogFields &fields = record.fields;
    const QString category = fields.text({"cat"});
    const QString name = textOfBytes(head.name.isEmpty() ? head.eventId : head.name);
    readFields(fields, event);
    nameDevice(fields, holds(category, u"Firewall"), event);
    const Severity severity = severityOfWord(head.severity);
    if (holds(category, u"Audit")) {
        if (holds(name, u"login") && holds(fields.text({"outcome", "result"}), u"fail"))
            failedLogin(event, u"eset/login"_s, name);
        return;
    }
    const ThreatKind threat = threatOf(category, name, fields, severity, event);
    if (threat == ThreatKind::None)
        return;
    if (holds(category, u"Web") && event.name.isEmpty())
        event.name = serverNameOfUrl(event.fileName);
    const QString title = event.malware.isEmpty() ? name : event.malware;
    detect(event, threat,
        holds(category, u"Threat") ? std::max(severity, Severity::Medium) : severity,
        u"eset/"_s + title, title);
}

} // namespace otasuke
