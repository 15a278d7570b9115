// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/own_severity.h"

#include "app/sources/json_flat.h"
#include "app/sources/log_pairs.h"
#include "app/sources/syslog_header.h"

namespace otasuke {
namespace {

constexpr int kCefSeverity = 7; ///< bars before it, that behind the version included

/// The field of a CEF head; a bar behind a backslash ends none.
QByteArrayView cefSeverity(QByteArrayView text)
{
    qsizetype from = text.indexOf("CEF:");
    int bars = 0;
    for (qsizetype at = from; at >= 0 && at < text.size(); ++at) {
        if (text[at] == '\\') {
            ++at;
        } else if (text[at] == '|') {
            if (++bars == kCefSeverity)
                return text.sliced(from, at - from).trimmed();
            from = at + 1;
        }
    }
    return {};
}

QString jsonSeverity(QByteArrayView text)
{
    FlatJson json;
    LogFields fields;
    if (!json.read(text, fields).isEmpty())
        return {};
    return fields.text({"alert.severity", "rule.level", "inner_alert_severity", "event.severity",
        "_source.rule.level", "_source.event.severity", "severity", "severity_score",
        "win.system.level", "win.system.severityValue", "level"});
}

QString pairsSeverity(QByteArrayView text)
{
    const LogFields::Names names{
        "severity", "sev", "crlevel", "apprisk", "ipspri", "spypri", "pri", "priority", "level"};
    LogFields fields;
    readPairs(text, fields, text.contains('\t') ? '\t' : '\n');
    const QString told = fields.text(names);
    if (!told.isEmpty())
        return told;
    fields.clear();
    readStructured(text, fields);
    return fields.text(names);
}

} // namespace

QString ownSeverity(QByteArrayView raw)
{
    // When it came doesn't matter here: only the header is to be passed over.
    const QByteArrayView body = readSyslog(raw.trimmed(), {}).body;
    if (const QByteArrayView told = cefSeverity(raw); !told.isEmpty())
        return textOfBytes(told);
    return body.startsWith('{') ? jsonSeverity(body) : pairsSeverity(raw);
}

} // namespace otasuke
