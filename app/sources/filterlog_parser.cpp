// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/filterlog_parser.h"

#include <QVarLengthArray>

#include "app/sources/log_event.h"
#include "app/sources/record_parser.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

// Places in the line; those of the IP header differ by version.
constexpr qsizetype kAction = 6, kVersion = 8;
constexpr qsizetype kProtocol4 = 15, kSource4 = 18;
constexpr qsizetype kProtocol6 = 13, kSource6 = 15;

using Parts = QVarLengthArray<QByteArrayView, 32>;

QByteArrayView quotedBehind(QByteArrayView text, QByteArrayView word)
{
    const qsizetype at = text.indexOf(word);
    if (at < 0)
        return {};
    const QByteArrayView rest = text.sliced(at + word.size());
    const qsizetype end = rest.indexOf('\'');
    return end < 0 ? rest : rest.first(end);
}

Parts partsOf(QByteArrayView body)
{
    Parts parts;
    for (qsizetype comma = body.indexOf(','); comma >= 0; comma = body.indexOf(',')) {
        parts.append(body.first(comma));
        body = body.sliced(comma + 1);
    }
    parts.append(body);
    return parts;
}

QString readFilter(QByteArrayView body, Event &event)
{
    const Parts parts = partsOf(body);
    if (parts.size() <= kVersion)
        return u"cut off"_s;
    const bool sixth = parts[kVersion] == "6";
    const qsizetype source = sixth ? kSource6 : kSource4;
    if ((parts[kVersion] != "4" && !sixth) || parts.size() < source + 2)
        return u"version: neither 4 nor 6"_s;
    event.kind = EventKind::Flow;
    event.protocol = protocolNumber(parts[sixth ? kProtocol6 : kProtocol4]);
    event.srcIp = addressOf(parts[source]);
    event.dstIp = addressOf(parts[source + 1]);
    if (event.srcIp.isNull() || event.dstIp.isNull())
        return u"source: not an address"_s;
    const bool ports = event.protocol == 6 || event.protocol == 17;
    if (ports && parts.size() > source + 3) {
        event.srcPort = portOf(parts[source + 2]);
        event.dstPort = portOf(parts[source + 3]);
    }
    if (dispositionOf(parts[kAction]) == Disposition::Blocked)
        event.disposition = Disposition::Blocked;
    return {};
}

/// "webConfigurator authentication error for user 'toto' from: 10.0.0.1",
/// "Failed password for root from 203.0.113.9 port 4022 ssh2".
bool readLogin(QByteArrayView body, Event &event)
{
    if (body.contains("authentication error for")) {
        event.user = textOfBytes(quotedBehind(body, "user '"));
        const qsizetype at = body.lastIndexOf("from: ");
        if (at >= 0)
            event.srcIp = addressOf(body.sliced(at + 6).trimmed());
        failedLogin(event, u"pf/login-failure"_s, u"login failure at the web screen"_s);
        return true;
    }
    return readSshLogin(body, event);
}

class FilterlogParser final : public RecordParser
{
public:
    using RecordParser::RecordParser;

protected:
    QString read(LogRecord &record, Event &event) override
    {
        const QByteArrayView program = record.syslog.program;
        if (program == "filterlog")
            return readFilter(record.syslog.body, event);
        if (program.isEmpty())
            return u"no program"_s;
        event.kind = EventKind::Other;
        event.app = textOfBytes(program);
        readLogin(record.syslog.body, event);
        return {};
    }
};

} // namespace

std::unique_ptr<LineParser> makeFilterlogParser(const QString &sourceId)
{
    return makeRecordParser<FilterlogParser>(sourceId);
}

bool claimsFilterlog(const SyslogMessage &message, QByteArrayView)
{
    return message.program == "filterlog" || message.body.contains("webConfigurator ");
}

} // namespace otasuke
