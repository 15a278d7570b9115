// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/squid_parser.h"

#include <algorithm>
#include <array>

#include "app/sources/json_flat.h"
#include "app/sources/log_event.h"
#include "app/sources/record_parser.h"
#include "app/sources/server_name.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qint64 kMostBytes = 1'000'000'000'000'000;

enum Place { Time, Elapsed, Client, Verdict, Bytes, Method, Url, User, Hierarchy, Type, Places };
using Words = std::array<QByteArrayView, Places>;

/// False if there are fewer words than places.
bool readWords(QByteArrayView text, Words &words)
{
    for (QByteArrayView &word : words) {
        while (text.startsWith(' '))
            text = text.sliced(1);
        const qsizetype end = text.indexOf(' ');
        word = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end);
        if (word.isEmpty())
            return false;
    }
    return true;
}

/// The port of the address asked for, by its scheme where it names none.
quint16 portOf(const QString &url, bool tunnel)
{
    const qsizetype scheme = url.indexOf(u"://");
    const QString rest = scheme < 0 ? url : url.mid(scheme + 3);
    const QString host = rest.left(rest.indexOf(u'/') < 0 ? rest.size() : rest.indexOf(u'/'));
    const qsizetype colon = host.lastIndexOf(u':');
    const quint16 told = colon < 0 ? quint16(0) : host.mid(colon + 1).toUShort();
    if (told != 0)
        return told;
    return tunnel || url.startsWith(u"https:") ? quint16(443) : quint16(80);
}

QByteArrayView hostOf(QByteArrayView url)
{
    const qsizetype scheme = url.indexOf("://");
    const QByteArrayView host = scheme < 0 ? url : url.sliced(scheme + 3);
    const qsizetype slash = host.indexOf('/');
    return slash < 0 ? host : host.first(slash);
}

/// What both forms tell of a request.
void readRequest(
    QByteArrayView method, QByteArrayView address, QByteArrayView verdict, Event &event)
{
    const QString url = textOfBytes(address);
    const bool tunnel = method == "CONNECT";
    event.kind = EventKind::Flow;
    event.protocol = 6;
    event.name = serverNameOfUrl(url);
    event.app = tunnel ? u"tls"_s : u"http"_s;
    event.dstPort = portOf(url, tunnel);
    if (event.dstIp.isNull()) // asked for by its address
        event.dstIp = addressOf(hostOf(address));
    if (verdict.contains("DENIED"))
        event.disposition = Disposition::Blocked;
}

/// A line as web servers write it: "client ident user [time] "GET http://… HTTP/1.1" status bytes",
/// with more behind it or not.
struct CommonWords
{
    QByteArrayView client, user, time, method, url, bytes, rest;
};

QByteArrayView takeUpTo(QByteArrayView &text, QByteArrayView end)
{
    const qsizetype at = text.indexOf(end);
    const QByteArrayView part = at < 0 ? text : text.first(at);
    text = at < 0 ? QByteArrayView() : text.sliced(at + end.size());
    return part;
}

/// False if it is none; a server's own log asks for paths, a proxy's for whole addresses.
bool readCommonWords(QByteArrayView text, CommonWords &words)
{
    words.client = takeUpTo(text, " ");
    takeUpTo(text, " ");
    words.user = takeUpTo(text, " [");
    words.time = takeUpTo(text, "] \"");
    words.method = takeUpTo(text, " ");
    words.url = takeUpTo(text, " ");
    takeUpTo(text, "\" ");
    takeUpTo(text, " ");
    words.bytes = takeUpTo(text, " ");
    words.rest = text;
    const bool proxied = words.method == "CONNECT" || words.url.contains("://");
    return proxied && !words.bytes.isEmpty() && !addressOf(words.client).isNull() &&
        timeOfField(words.time) > 0;
}

class SquidParser final : public RecordParser
{
public:
    using RecordParser::RecordParser;

protected:
    QString read(LogRecord &record, Event &event) override
    {
        if (record.syslog.body.startsWith('{'))
            return readObject(record, event);
        const QString fault = readNative(record, event);
        CommonWords words;
        return !fault.isEmpty() && readCommonWords(record.line, words) ? readCommon(words, event)
                                                                       : fault;
    }

private:
    static QString readNative(const LogRecord &record, Event &event)
    {
        Words words;
        if (!readWords(record.syslog.body, words))
            return u"not ten words"_s;
        event.time = timeOfField(words[Time], record.arrival);
        event.srcIp = addressOf(words[Client]);
        bool isCount = false;
        event.bytesIn = words[Bytes].toByteArray().toLongLong(&isCount);
        if (event.time == 0 || event.srcIp.isNull() || !isCount || event.bytesIn < 0)
            return u"not a line of squid's native format"_s;
        event.protocol = 6;
        if (words[Url].startsWith("error:")) // nothing was asked for
            return {};
        if (const qsizetype slash = words[Hierarchy].indexOf('/'); slash >= 0)
            event.dstIp = addressOf(words[Hierarchy].sliced(slash + 1));
        readRequest(words[Method], words[Url], words[Verdict], event);
        if (words[User] != "-")
            event.user = textOfBytes(words[User]);
        return {};
    }

    static QString readCommon(const CommonWords &words, Event &event)
    {
        event.time = timeOfField(words.time);
        event.srcIp = addressOf(words.client);
        event.bytesIn = std::min(words.bytes.toByteArray().toLongLong(), kMostBytes);
        if (words.user != "-")
            event.user = textOfBytes(words.user);
        readRequest(words.method, words.url, words.rest, event);
        return event.bytesIn < 0 ? u"bytes: not a count"_s : QString();
    }

    QString readObject(LogRecord &record, Event &event)
    {
        const LogFields &fields = record.fields;
        const QString fault = m_json.read(record.syslog.body, record.fields);
        if (!fault.isEmpty())
            return fault;
        event.time = timeOfField(fields.bytes("@timestamp"), record.arrival);
        const QByteArrayView url = fields.bytes("url.original");
        if (event.time == 0 || url.isEmpty())
            return u"not a request of squid's"_s;
        event.srcIp = fields.address({"source.ip"});
        event.bytesIn = fields.number({"http.response.bytes"}, kMostBytes).value_or(0);
        event.user = fields.text({"user.name"});
        readRequest(
            fields.bytes("http.request.method"), url, fields.bytes("labels.request_status"), event);
        if (event.srcIp.isNull()) // no client, no connection
            nameOrOther(event);
        return {};
    }

    FlatJson m_json;
};

} // namespace

std::unique_ptr<LineParser> makeSquidParser(const QString &sourceId)
{
    return makeRecordParser<SquidParser>(sourceId);
}

bool claimsSquid(const SyslogMessage &message, QByteArrayView line)
{
    if (message.body.startsWith('{'))
        return message.body.contains("\"squid.access\"");
    Words words;
    const bool native = readWords(message.body, words) && timeOfField(words[Time]) > 0 &&
        words[Time].contains('.') && words[Verdict].contains('/') && words[Hierarchy].contains('/');
    CommonWords common;
    return native || (line.contains("] \"") && readCommonWords(line, common));
}

} // namespace otasuke
