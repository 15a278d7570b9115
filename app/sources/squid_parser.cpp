// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/squid_parser.h"

#include <array>

#include "app/sources/log_event.h"
#include "app/sources/record_parser.h"
#include "app/sources/server_name.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

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

class SquidParser final : public RecordParser
{
public:
    using RecordParser::RecordParser;

protected:
    QString read(LogRecord &record, Event &event) override
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
        const QString url = textOfBytes(words[Url]);
        if (url.startsWith(u"error:")) // nothing was asked for
            return {};
        event.kind = EventKind::Flow;
        const bool tunnel = words[Method] == "CONNECT";
        event.name = serverNameOfUrl(url);
        event.app = tunnel ? u"tls"_s : u"http"_s;
        event.dstPort = portOf(url, tunnel);
        if (const qsizetype slash = words[Hierarchy].indexOf('/'); slash >= 0)
            event.dstIp = addressOf(words[Hierarchy].sliced(slash + 1));
        if (event.dstIp.isNull()) // asked for by its address
            event.dstIp = addressOf(hostOf(words[Url]));
        if (words[User] != "-")
            event.user = textOfBytes(words[User]);
        if (words[Verdict].contains("DENIED"))
            event.disposition = Disposition::Blocked;
        return {};
    }

private:
    static QByteArrayView hostOf(QByteArrayView url)
    {
        const qsizetype scheme = url.indexOf("://");
        QByteArrayView host = scheme < 0 ? url : url.sliced(scheme + 3);
        const qsizetype slash = host.indexOf('/');
        return slash < 0 ? host : host.first(slash);
    }
};

} // namespace

std::unique_ptr<LineParser> makeSquidParser(const QString &sourceId)
{
    return makeRecordParser<SquidParser>(sourceId);
}

bool claimsSquid(const SyslogMessage &message, QByteArrayView)
{
    Words words;
    return readWords(message.body, words) && timeOfField(words[Time]) > 0 &&
        words[Time].contains('.') && words[Verdict].contains('/') && words[Hierarchy].contains('/');
}

} // namespace otasuke
