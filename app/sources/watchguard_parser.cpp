// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/watchguard_parser.h"

#include <QVarLengthArray>

#include "app/sources/log_event.h"
#include "app/sources/log_pairs.h"
#include "app/sources/server_name.h"
#include "app/sources/vendor_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

using Words = QVarLengthArray<QByteArrayView, 32>;

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// The words between the verdict and the first key="value", blanks or not inside interface names.
Words placedWords(QByteArrayView body)
{
    qsizetype end = body.indexOf("=\"");
    if (end >= 0)
        end = body.first(end).lastIndexOf(' ');
    const QByteArrayView text = end < 0 ? body : body.first(end);
    Words words;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype from = at;
        while (at < text.size() && !isBlank(text[at]))
            ++at;
        if (at > from)
            words.append(text.sliced(from, at - from));
        ++at;
    }
    return words;
}

/// The two addresses stand side by side, the ports behind them, the protocol before.
bool readPlaces(const Words &words, Event &event)
{
    IpAddress src; // of the word before
    for (qsizetype i = 0; i < words.size(); ++i) {
        const IpAddress dst = addressOf(words[i]);
        if (src.isNull() || dst.isNull()) {
            src = dst;
            continue;
        }
        event.srcIp = src;
        event.dstIp = dst;
        for (qsizetype k = i - 2; k >= 0 && event.protocol == 0; --k) {
            const bool isWord = words[k][0] < '0' || words[k][0] > '9';
            event.protocol = isWord ? protocolNumber(words[k]) : quint8(0);
        }
        const bool ports = event.protocol == 6 || event.protocol == 17;
        if (ports && i + 2 < words.size()) {
            event.srcPort = portOf(words[i + 1]);
            event.dstPort = portOf(words[i + 2]);
        }
        return true;
    }
    return false;
}

void readFinding(const LogFields &fields, const QString &message, Event &event)
{
    const QString virus = fields.text({"virus", "md5_name"});
    const QString signature = fields.text({"signature_name", "threat", "category"});
    ThreatKind threat = threatOfWords(message + u' ' + signature);
    if (!virus.isEmpty())
        threat = ThreatKind::Malware;
    else if (fields.has("signature_id") && threat == ThreatKind::None)
        threat = ThreatKind::Exploit;
    const Severity told = severityOfWord(fields.bytes("severity"));
    event.malware = virus;
    detect(event, threat, told == Severity::Unknown ? Severity::Medium : told,
        u"watchguard/"_s + fields.text({"signature_id", "msg_id"}),
        !virus.isEmpty()           ? virus
            : !signature.isEmpty() ? signature
                                   : message);
}

class WatchguardParser final : public RecordParser
{
public:
    using RecordParser::RecordParser;

protected:
    QString read(LogRecord &record, Event &event) override
    {
        const LogFields &fields = record.fields;
        const QByteArrayView body = bodyOf(record.syslog.body);
        readPairs(body, record.fields);
        if (!fields.has("msg_id"))
            return u"msg_id: missing"_s;
        const QByteArrayView behind = behindId(body);
        const Words words = placedWords(behind);
        const bool ends = readPlaces(words, event);
        event.disposition = dispositionOf(words.value(0));
        event.bytesOut = fields.number({"sent_bytes"}, kMostBytes).value_or(0);
        event.bytesIn = fields.number({"rcvd_bytes"}, kMostBytes).value_or(0);
        event.name = serverName(fields.text({"dstname", "sni", "server_name"}));
        event.app = fields.text({"app_name", "app"});
        event.user = fields.text({"src_user"});
        event.fileName = fields.text({"file_name", "arg"});
        decide(fields, ends, event);
        if (event.kind == EventKind::Other)
            event.title = fields.has("msg") ? fields.text({"msg"}) : textOfBytes(behind).left(300);
        return {};
    }

private:
    static constexpr qint64 kMostBytes = 1'000'000'000'000'000;

    /// From the message id on; before it stand the box's name, serial and time in words.
    static QByteArrayView bodyOf(QByteArrayView body)
    {
        const qsizetype at = body.indexOf("msg_id=");
        return at < 0 ? body : body.sliced(at);
    }
    static QByteArrayView behindId(QByteArrayView body)
    {
        const qsizetype open = body.indexOf('"');
        const qsizetype close = open < 0 ? -1 : body.indexOf('"', open + 1);
        return close < 0 ? QByteArrayView() : body.sliced(close + 1).trimmed();
    }
    static void decide(const LogFields &fields, bool ends, Event &event)
    {
        const bool stopped = event.disposition == Disposition::Blocked;
        const ThreatKind threat = threatOfWords(fields.bytes("msg"));
        if (fields.has("virus") || fields.has("signature_id") ||
            (threat != ThreatKind::None && threat != ThreatKind::Other))
            return readFinding(fields, fields.text({"msg"}), event);
        if (stopped && fields.has("cats")) {
            return detect(event, ThreatKind::Policy, Severity::Low,
                u"watchguard/"_s + fields.text({"msg_id"}), fields.text({"cats"}));
        }
        event.kind = ends ? EventKind::Flow : EventKind::Other;
        // A proxy's request tells the name; its bytes are those of the packet filter's record too.
        if (ends && !event.name.isEmpty() && !stopped)
            nameOrOther(event);
        if (!stopped)
            event.disposition = Disposition::None;
        if (!ends)
            event.ruleId = u"watchguard/"_s + fields.text({"msg_id"});
    }
};

} // namespace

std::unique_ptr<LineParser> makeWatchguardParser(const QString &sourceId)
{
    return makeRecordParser<WatchguardParser>(sourceId);
}

bool claimsWatchguard(const SyslogMessage &message, QByteArrayView)
{
    return message.body.contains("msg_id=\"");
}

} // namespace otasuke
