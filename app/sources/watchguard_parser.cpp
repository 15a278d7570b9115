// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/watchguard_parser.h"

#include <QVarLengthArray>

#include "app/sources/log_event.h"
#include "app/sources/log_pairs.h"
#include "app/sources/record_parser.h"
#include "app/sources/watchguard_event.h"

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

/// "(2026-11-20T01:00:00)" between the box's serial and its message is UTC, while the header has
/// the box's own clock without year and zone.
UtcMicros timeOf(QByteArrayView head)
{
    constexpr qsizetype kSize = 19;
    const qsizetype open = head.lastIndexOf('(');
    if (open < 0 || head.size() < open + kSize + 2 || head[open + kSize + 1] != ')')
        return 0;
    const QByteArrayView told = head.sliced(open + 1, kSize);
    const auto number = [told](qsizetype from, qsizetype size) {
        return int(portOf(told.sliced(from, size)));
    };
    const auto seconds = civilSeconds(
        number(0, 4), number(5, 2), number(8, 2), number(11, 2), number(14, 2), number(17, 2));
    return told[10] == 'T' && seconds ? *seconds * kSecond : 0;
}

class WatchguardParser final : public RecordParser
{
public:
    using RecordParser::RecordParser;

protected:
    QString read(LogRecord &record, Event &event) override
    {
        const LogFields &fields = record.fields;
        const QByteArrayView whole = record.syslog.body;
        const qsizetype at = qMax<qsizetype>(whole.indexOf("msg_id="), 0);
        const QByteArrayView body = whole.sliced(at);
        readPairs(body, record.fields);
        if (!fields.has("msg_id"))
            return u"msg_id: missing"_s;
        event.time = timeOf(whole.first(at));
        const QByteArrayView behind = behindId(body);
        const Words words = placedWords(behind);
        const bool ends = readPlaces(words, event);
        event.disposition = dispositionOf(words.value(0));
        event.bytesOut = fields.number({"sent_bytes"}, kMostBytes).value_or(0);
        event.bytesIn = fields.number({"rcvd_bytes"}, kMostBytes).value_or(0);
        const QByteArrayView sentence = ends || fields.has("msg")
            ? fields.bytes("msg")
            : behind.first(qMin(behind.size(), kLongestWords));
        readWatchguardFields(fields, fields.bytes("msg_id"), sentence, event);
        return {};
    }

private:
    static constexpr qint64 kMostBytes = 1'000'000'000'000'000;
    static constexpr qsizetype kLongestWords = 1000;

    static QByteArrayView behindId(QByteArrayView body)
    {
        const qsizetype open = body.indexOf('"');
        const qsizetype close = open < 0 ? -1 : body.indexOf('"', open + 1);
        return close < 0 ? QByteArrayView() : body.sliced(close + 1).trimmed();
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
