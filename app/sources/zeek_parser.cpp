// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/zeek_parser.h"

#include "app/sources/json_flat.h"
#include "app/sources/log_event.h"
#include "app/sources/record_parser.h"
#include "app/sources/server_name.h"
#include "app/sources/signature_threat.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qint64 kMostBytes = 1'000'000'000'000'000;

qint64 bytesOf(const LogFields &fields, QByteArrayView payload, QByteArrayView wire)
{
    const qint64 told = fields.number({payload}, kMostBytes).value_or(0);
    const auto sent = fields.number({wire}, kMostBytes);
    const bool whole = fields.number({"missed_bytes"}, kMostBytes).value_or(0) == 0;
    return sent && whole && told > *sent ? *sent : told;
}

void readConnection(const LogFields &fields, Event &event)
{
    event.kind = EventKind::Flow;
    event.app = fields.text({"service"});
    event.bytesOut = bytesOf(fields, "orig_bytes", "orig_ip_bytes");
    event.bytesIn = bytesOf(fields, "resp_bytes", "resp_ip_bytes");
}

void readName(const QString &app, LogFields::Names names, const LogFields &fields, Event &event)
{
    event.app = app;
    event.name = serverName(fields.text(names));
    nameOrOther(event);
}

/// "Scan::Port_Scan": the part before the colons is the script's, the one behind the finding's.
ThreatKind threatOfNotice(QByteArrayView note)
{
    const QString words = textOfBytes(note).replace(u'_', u' ').replace(u"::"_s, u" "_s);
    if (note.startsWith("Scan::"))
        return ThreatKind::Scan;
    if (note.contains("Guessing") || note.contains("Bruteforc"))
        return ThreatKind::BruteForce;
    if (note.startsWith("SSL::"))
        return ThreatKind::Policy;
    const ThreatKind told = threatOfWords(words);
    return told == ThreatKind::None ? ThreatKind::Other : told;
}

void readNotice(const LogFields &fields, Event &event)
{
    const QByteArrayView note = fields.bytes("note");
    if (note.startsWith("CaptureLoss::") || note.startsWith("PacketFilter::")) { // of itself
        event.kind = EventKind::Health;
        event.title = fields.text({"msg", "note"});
        return;
    }
    if (event.srcIp.isNull())
        event.srcIp = fields.address({"src"});
    if (event.dstIp.isNull())
        event.dstIp = fields.address({"dst"});
    if (event.dstPort == 0)
        event.dstPort = fields.port({"p"});
    const ThreatKind threat = threatOfNotice(note);
    if (fields.bytes("actions").contains("DROP") || fields.bytes("dropped") == "T")
        event.disposition = Disposition::Blocked;
    detect(event, threat, threat == ThreatKind::Policy ? Severity::Low : Severity::Medium,
        textOfBytes(note), fields.text({"msg", "note"}));
}

class ZeekParser final : public RecordParser
{
public:
    using RecordParser::RecordParser;

protected:
    QString read(LogRecord &record, Event &event) override;

private:
    QString readColumns(QByteArrayView line, LogFields &fields) const;
    void takeHead(QByteArrayView line);
    QByteArray pathOf(const LogFields &fields, bool json) const;

    FlatJson m_json;
    QList<QByteArray> m_columns;
    QByteArray m_path;
    char m_separator = '\t';
};

/// "#separator \x09", "#path conn", "#fields ts uid …".
void ZeekParser::takeHead(QByteArrayView line)
{
    if (line.startsWith("#separator \\x")) {
        const QByteArray byte = QByteArray::fromHex(
            line.sliced(13, qMin<qsizetype>(2, line.size() - 13)).toByteArray());
        m_separator = byte.isEmpty() ? '\t' : byte[0];
        return;
    }
    QList<QByteArray> words = line.toByteArray().split(m_separator);
    const QByteArray first = words.takeFirst();
    if (first == "#path")
        m_path = words.value(0);
    else if (first == "#fields")
        m_columns = words;
}

QString ZeekParser::readColumns(QByteArrayView line, LogFields &fields) const
{
    if (m_columns.isEmpty())
        return u"no #fields line before it"_s;
    qsizetype column = 0;
    for (;; ++column) {
        const qsizetype end = line.indexOf(m_separator);
        if (column < m_columns.size()) {
            const QByteArrayView value = end < 0 ? line : line.first(end);
            if (value != "(empty)")
                fields.add(m_columns[column], value);
        }
        if (end < 0)
            break;
        line = line.sliced(end + 1);
    }
    return column + 1 == m_columns.size() ? QString() : u"not as many columns as #fields names"_s;
}

/// JSON of a plain Zeek does not say which log it is from; the fields tell.
QByteArray ZeekParser::pathOf(const LogFields &fields, bool json) const
{
    if (fields.has("_path"))
        return fields.bytes("_path").toByteArray();
    if (!json)
        return m_path;
    if (fields.has("note") && fields.has("msg"))
        return "notice";
    if (fields.has("conn_state"))
        return "conn";
    if (fields.has("qtype_name") || (fields.has("query") && fields.has("trans_id")))
        return "dns";
    if (fields.has("server_name") || fields.has("cipher"))
        return "ssl";
    return fields.has("status_code") || fields.has("uri") ? "http" : "";
}

QString ZeekParser::read(LogRecord &record, Event &event)
{
    const bool json = record.syslog.body.startsWith('{');
    if (record.line.startsWith('#')) {
        takeHead(record.line);
        return QStringView(kSkip).toString();
    }
    QString fault = json ? m_json.read(record.syslog.body, record.fields)
                         : readColumns(record.line, record.fields);
    if (!fault.isEmpty())
        return fault;
    const LogFields &fields = record.fields;
    event.time = timeOfField(fields.bytes("ts"), record.arrival);
    if (event.time == 0)
        return u"ts: missing or not a time"_s;
    event.kind = EventKind::Other;
    event.srcIp = fields.address({"id.orig_h"});
    event.dstIp = fields.address({"id.resp_h"});
    event.srcPort = fields.port({"id.orig_p"});
    event.dstPort = fields.port({"id.resp_p"});
    event.protocol = protocolNumber(fields.bytes("proto"));
    event.flowId = flowIdOf(fields.bytes("uid"));
    const QByteArray path = pathOf(fields, json);
    if (path == "conn")
        readConnection(fields, event);
    else if (path == "dns")
        readName(u"dns"_s, {"query"}, fields, event);
    else if (path == "ssl")
        readName(u"tls"_s, {"server_name"}, fields, event);
    else if (path == "http")
        readName(u"http"_s, {"host"}, fields, event);
    else if (path == "notice" && fields.has("note"))
        readNotice(fields, event);
    return {};
}

} // namespace

std::unique_ptr<LineParser> makeZeekParser(const QString &sourceId)
{
    return makeRecordParser<ZeekParser>(sourceId);
}

bool claimsZeek(const SyslogMessage &message, QByteArrayView line)
{
    if (line.startsWith("#separator") || line.startsWith("#fields") || line.startsWith("#path"))
        return true;
    return message.body.startsWith('{') && message.body.contains("\"ts\"") &&
        (message.body.contains("\"id.orig_h\"") || message.body.contains("\"note\"") ||
            message.body.contains("\"_path\""));
}

} // namespace otasuke
