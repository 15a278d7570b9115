// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/elastic_alert.h"

#include "app/sources/log_event.h"

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace otasuke {
namespace {

constexpr int kCritical = 99, kHigh = 73, kMedium = 47;

/// The values of a field that is a list, or a single value, or not there.
QStringList textsOf(const JsonFields &fields, std::string_view key)
{
    const auto found = fields.element(key);
    dom::array values;
    if (!found)
        return {};
    if (found->get(values) != simdjson::SUCCESS)
        return {textOf(*found)};
    QStringList texts;
    for (const dom::element value : values)
        texts << textOf(value);
    return texts;
}

/// A PC has many addresses; the office's own IPv4 one tells most.
IpAddress officeAddress(const QStringList &told)
{
    IpAddress best;
    for (const QString &text : told) {
        const IpAddress ip = IpAddress::parse(text).value_or(IpAddress());
        if (!ip.isPrivate() || ip.isSpecial())
            continue;
        if (text.contains(u'.'))
            return ip;
        best = best.isNull() ? ip : best;
    }
    return best;
}

/// "00-15-5D-01-02-03" as ECS writes it.
QString officeMac(const QStringList &told)
{
    QString mac = told.value(0).toLower();
    mac.replace(u'-', u':');
    return mac.size() == 17 ? mac : QString();
}

Severity severityOf(qint64 told)
{
    if (told >= kCritical)
        return Severity::Critical;
    if (told >= kHigh)
        return Severity::High;
    if (told >= kMedium)
        return Severity::Medium;
    return told > 0 ? Severity::Low : Severity::High; // what tells none is a found file
}

ThreatKind threatOf(const QString &code, const QString &words)
{
    if (code == u"ransomware")
        return ThreatKind::Ransomware;
    if (code == u"malicious_file" || code == u"memory_signature" || code == u"shellcode_thread")
        return ThreatKind::Malware;
    const ThreatKind told = threatOfWords(words);
    return told == ThreatKind::None ? ThreatKind::Other : told;
}

void readDevice(const JsonFields &source, const QString &sourceId, Event &event)
{
    const JsonFields host = source.child("host");
    const QString agent = source.child("agent").anyText("id");
    if (!agent.isEmpty())
        event.device.agentId = sourceId + u'/' + agent;
    event.device.hostname = host.anyText(host.has("hostname") ? "hostname" : "name");
    event.device.ip = officeAddress(textsOf(host, "ip"));
    event.device.mac = officeMac(textsOf(host, "mac"));
}

} // namespace

Event readElasticAlert(const JsonFields &source, const QString &sourceId)
{
    Event event;
    const JsonFields about = source.child("event");
    const JsonFields rule = source.child("rule");
    const JsonFields file = source.child("file");
    event.time = fromRfc3339(source.anyText("@timestamp"));
    if (event.time <= 0)
        source.complain("@timestamp", "missing or not a time");
    const QString code = about.anyText("code");
    const QString message = source.anyText("message");
    QString title = rule.anyText("name");
    if (title.isEmpty())
        title = message;
    const JsonFields tactic = source.child("threat").child("tactic");
    const QString words = title + u' ' + textsOf(tactic, "name").join(u' ');
    const bool denied =
        textsOf(about, "type").contains(u"denied") || message.contains(u"Prevention");
    event.disposition = denied ? Disposition::Blocked : Disposition::Detected;
    const QString id = rule.anyText("id");
    detect(event, threatOf(code, words),
        severityOf(about.looseInteger("severity", 0, 100).value_or(0)),
        u"elastic/"_s + (id.isEmpty() ? code : id), title);
    event.malware = file.child("Ext")
                        .child("malware_signature")
                        .child("primary")
                        .child("signature")
                        .anyText("name");
    event.fileName = file.anyText("path");
    if (event.fileName.isEmpty())
        event.fileName = source.child("process").anyText("executable");
    event.user = source.child("user").anyText("name");
    event.app = code;
    readDevice(source, sourceId, event);
    return event;
}

} // namespace otasuke
