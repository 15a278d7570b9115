// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/syslog_header.h"

#include <algorithm>
#include <array>

namespace otasuke {
namespace {

constexpr int kHighestPriority = 191;
constexpr qsizetype kLongestHost = 255;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "<13>"; leaves the text alone if it is none.
int takePriority(QByteArrayView &text)
{
    const qsizetype end =
        text.startsWith('<') ? text.first(qMin<qsizetype>(text.size(), 5)).indexOf('>') : -1;
    if (end < 2)
        return -1;
    int value = 0;
    for (qsizetype i = 1; i < end; ++i) {
        if (!isDigit(text[i]))
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    if (value > kHighestPriority)
        return -1;
    text = text.sliced(end + 1);
    return value;
}

QByteArrayView firstWord(QByteArrayView text)
{
    const qsizetype end = text.indexOf(' ');
    return end < 0 ? text : text.first(end);
}

QByteArrayView takeWord(QByteArrayView &text)
{
    const QByteArrayView word = firstWord(text);
    text = text.sliced(qMin(word.size() + 1, text.size()));
    return word == "-" ? QByteArrayView() : word;
}

/// Words that begin what a product says, whatever should have stood there by the book.
bool beginsBody(QByteArrayView word)
{
    return word.startsWith("CEF:") || word.startsWith("LEEF:") || word.startsWith('{') ||
        word.startsWith('[') || word.startsWith('<') || word.contains('=') || word.contains('"');
}

bool isHost(QByteArrayView word)
{
    if (word.isEmpty() || word.size() > kLongestHost || beginsBody(word) || word.endsWith(':'))
        return false;
    return std::all_of(word.begin(), word.end(), [](char c) {
        return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '.' || c == '-' ||
            c == '_' || c == ':' || c == '@' || c == '%' || quint8(c) >= 0x80;
    });
}

/// "cron[54928]:", "filterlog:", "/usr/sbin/cron[1]:" → the program; empty if it is no tag.
QByteArrayView programOfTag(QByteArrayView word)
{
    if (!word.endsWith(':') || beginsBody(word) || word.size() < 2)
        return {};
    word.chop(1);
    const qsizetype bracket = word.indexOf('[');
    return bracket < 0 ? word : word.first(bracket);
}

/// The bytes that mean something within structured data.
constexpr auto kEnds = [] {
    std::array<bool, 256> ends{};
    ends['\\'] = ends['"'] = ends[']'] = true;
    return ends;
}();

/// The length of "[…][…]" at the beginning; brackets in quotes and escaped ones don't count. All of
/// it if the end was cut off.
qsizetype structuredSize(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == '[') {
        bool quoted = false;
        for (++at; at < text.size(); ++at) {
            if (!kEnds[quint8(text[at])])
                continue;
            if (text[at] == '\\')
                ++at;
            else if (text[at] == '"')
                quoted = !quoted;
            else if (!quoted)
                break;
        }
        at = qMin(at + 1, text.size());
    }
    return at;
}

void readFivePointFour(QByteArrayView text, SyslogMessage &message)
{
    if (beginsBody(firstWord(text))) {
        message.body = text;
        return;
    }
    message.host = takeWord(text);
    // Some send the body where program, process and message id should stand.
    QByteArrayView *const fields[] = {&message.program, nullptr, nullptr};
    for (QByteArrayView *field : fields) {
        if (beginsBody(firstWord(text)))
            break;
        const QByteArrayView word = takeWord(text);
        if (field)
            *field = word;
    }
    if (text.startsWith('[')) {
        const qsizetype size = structuredSize(text);
        message.structured = text.first(size);
        text = text.sliced(qMin(size + 1, text.size()));
    } else if (text.startsWith("- ") || text == "-") {
        text = text.sliced(qMin<qsizetype>(2, text.size()));
    }
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    message.body = text;
}

void readThreeOne(QByteArrayView text, SyslogMessage &message)
{
    while (text.startsWith(' '))
        text = text.sliced(1);
    if (isHost(firstWord(text))) {
        message.host = takeWord(text);
        while (text.startsWith(' '))
            text = text.sliced(1);
    }
    const QByteArrayView tag = firstWord(text);
    message.program = programOfTag(tag);
    if (!message.program.isEmpty()) {
        text = text.sliced(qMin(tag.size() + 1, text.size()));
        while (text.startsWith(' '))
            text = text.sliced(1);
    }
    message.body = text;
}

/// The version number of RFC 5424 and a blank.
bool hasVersion(QByteArrayView text)
{
    return text.size() > 3 && text[0] == '1' && text[1] == ' ' &&
        (isDigit(text[2]) || text.sliced(2).startsWith("- "));
}

} // namespace

SyslogMessage readSyslog(QByteArrayView line, const Arrival &arrival)
{
    SyslogMessage message;
    while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r' || line.back() == '\0'))
        line.chop(1);
    message.priority = takePriority(line);
    if (hasVersion(line)) {
        QByteArrayView text = line.sliced(2);
        const bool none = text.startsWith("- ");
        const auto time = none ? std::optional<UtcMicros>(0) : takeTime(text, arrival);
        if (time) {
            message.time = *time;
            readFivePointFour(none ? text.sliced(2) : text, message);
            return message;
        }
    }
    QByteArrayView text = line;
    while (text.startsWith(' '))
        text = text.sliced(1);
    const auto time = takeTime(text, arrival);
    if (time) {
        message.time = *time;
        readThreeOne(text, message);
        return message;
    }
    message.body = text;
    return message;
}

QByteArrayView structuredValue(QByteArrayView structured, QByteArrayView name)
{
    for (qsizetype at = structured.indexOf(name); at >= 0; at = structured.indexOf(name, at + 1)) {
        const qsizetype from = at + name.size();
        const bool whole = at > 0 && structured[at - 1] == ' ';
        if (!whole || !structured.sliced(from).startsWith("=\""))
            continue;
        const qsizetype end = structured.indexOf('"', from + 2);
        return end < 0 ? QByteArrayView() : structured.sliced(from + 2, end - from - 2);
    }
    return {};
}

} // namespace otasuke
