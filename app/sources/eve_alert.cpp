// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/eve_alert.h"

#include <limits>

#include "app/sources/server_name.h"
#include "app/sources/signature_threat.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// Rule metadata are arrays of strings ("malware_family":["Emotet"]); the first one, if any.
QString firstOf(const JsonFields &metadata, const char *key)
{
    const auto values = metadata.element(key);
    if (!values)
        return {};
    simdjson::dom::array array;
    if (values->get(array) != simdjson::SUCCESS)
        return textOf(*values);
    for (const simdjson::dom::element value : array)
        return textOf(value);
    return {};
}

Severity severityOf(qint64 priority, const QString &signatureSeverity)
{
    if (priority <= 1)
        return signatureSeverity == u"Critical" ? Severity::Critical : Severity::High;
    if (priority == 2)
        return Severity::Medium;
    return priority == 3 ? Severity::Low : Severity::Informational;
}

bool wasStopped(const JsonFields &record, const JsonFields &alert)
{
    if (alert.bytes("action") == "blocked")
        return true;
    JsonFields verdict = record.child("verdict");
    if (!verdict.exists())
        verdict = alert.child("verdict");
    return verdict.bytes("action") == "drop" || verdict.has("reject");
}

QString fileOf(const JsonFields &record)
{
    const auto files = record.array("files");
    if (!files)
        return record.child("fileinfo").text("filename");
    Complaint unheard;
    for (const simdjson::dom::element file : *files)
        return JsonFields(file, &unheard).text("filename");
    return {};
}

/// The server's name as far as the record that raised the alert tells it.
QString nameOf(const JsonFields &record)
{
    if (const QString sni = serverName(record.child("tls").anyText("sni")); !sni.isEmpty())
        return sni;
    if (const QString sni = serverName(record.child("quic").anyText("sni")); !sni.isEmpty())
        return sni;
    return serverName(record.child("http").anyText("hostname"));
}

} // namespace

void readEveAlert(
    const JsonFields &record, QByteArrayView line, ThreatMemory &threats, Event &event)
{
    const JsonFields alert = record.child("alert");
    const JsonFields metadata = alert.child("metadata");
    const auto sid = alert.integer("signature_id", 0, std::numeric_limits<qint64>::max());
    if (!sid)
        return record.complain("signature_id", "missing");
    event.kind = EventKind::Detection;
    event.ruleId = QString::number(*sid);
    event.title = alert.text("signature");
    if (event.title.isEmpty())
        event.title = u"signature %1"_s.arg(event.ruleId);
    event.severity = severityOf(
        alert.integer("severity", 0, 255).value_or(3), firstOf(metadata, "signature_severity"));
    event.disposition = wasStopped(record, alert) ? Disposition::Blocked : Disposition::Detected;
    event.threat =
        threats.of(event.title, alert.text("category"), openedFrom(event.srcIp, event.dstIp));
    event.malware = firstOf(metadata, "malware_family");
    event.name = nameOf(record);
    event.fileName = fileOf(record);
    event.raw = line.toByteArray();
}

} // namespace otasuke
