// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/log_pairs.h"

#include <array>
#include <cstring>
#include <string_view>

namespace otasuke {
namespace {

/// Every letter of every key is looked up.
constexpr auto kKeyBytes = [] {
    std::array<bool, 256> key{};
    for (const char c :
        std::string_view("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-."))
        key[size_t(c)] = true;
    return key;
}();

bool isKeyByte(char c)
{
    return kKeyBytes[quint8(c)];
}

/// Where the key that begins at `at` ends.
qsizetype endOfKey(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isKeyByte(text[at]))
        ++at;
    return at;
}

/// Where `c` stands from `at` on; the text's end if nowhere.
qsizetype find(QByteArrayView text, qsizetype at, char c)
{
    const void *found = std::memchr(text.data() + at, c, size_t(text.size() - at));
    return found ? static_cast<const char *>(found) - text.data() : text.size();
}

/// A value in quotes, from just behind the opening one; `at` is moved behind the closing one.
/// `escapes`: the bytes that a backslash takes the meaning of.
void takeQuoted(QByteArrayView text, qsizetype &at, QByteArrayView name, QByteArrayView escapes,
    LogFields &fields)
{
    const qsizetype from = at;
    bool escaped = false;
    at = find(text, at, '"');
    // Mostly there is none: values with a backslash are gone through again, byte by byte.
    if (find(text.first(at), from, '\\') < at) {
        at = from;
        while (at < text.size() && text[at] != '"') {
            const bool pair =
                text[at] == '\\' && at + 1 < text.size() && escapes.contains(text[at + 1]);
            escaped = escaped || pair;
            at += pair ? 2 : 1;
        }
        at = qMin(at, text.size());
    }
    const QByteArrayView raw = text.sliced(from, at - from);
    at = qMin(at + 1, text.size());
    if (!escaped)
        return fields.add(name, raw);
    QByteArray value;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] == '\\' && i + 1 < raw.size() && escapes.contains(raw[i + 1]))
            ++i;
        value += raw[i];
    }
    fields.keep(name, value);
}

/// Where the key of the next " key=" begins, from `at` on; the text's end if there is none. Only
/// the blank before a key separates, and an escaped equals sign makes no key.
qsizetype nextKey(QByteArrayView text, qsizetype at)
{
    for (;;) {
        const qsizetype equals = text.indexOf('=', at);
        if (equals < 0)
            return text.size();
        qsizetype key = equals;
        while (
            key > at && (isKeyByte(text[key - 1]) || text[key - 1] == '[' || text[key - 1] == ']'))
            --key;
        if (key < equals && key > 0 && text[key - 1] == ' ')
            return key;
        at = equals + 1;
    }
}

void addUnescaped(QByteArrayView name, QByteArrayView value, LogFields &fields)
{
    if (!value.contains('\\'))
        return fields.add(name, value);
    QByteArray plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char next = value[i] == '\\' && i + 1 < value.size() ? value[i + 1] : '\0';
        if (next == '=' || next == '|' || next == '\\')
            plain += value[++i];
        else if (next == 'n' || next == 'r')
            plain += (++i, ' ');
        else
            plain += value[i];
    }
    fields.keep(name, plain);
}

} // namespace

void readPairs(QByteArrayView text, LogFields &fields, char between)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        at = endOfKey(text, at);
        const bool field = at > start && at < text.size() && text[at] == '=';
        const QByteArrayView name = text.sliced(start, at - start);
        ++at;
        if (!field)
            continue;
        if (at < text.size() && text[at] == '"') {
            takeQuoted(text, ++at, name, "\"\\", fields);
            continue;
        }
        const qsizetype from = qMin(at, text.size());
        at = find(text, from, ' ');
        if (between != ' ')
            at = find(text.first(at), from, between);
        fields.add(name, text.sliced(from, at - from));
    }
}

void readLoosePairs(QByteArrayView text, LogFields &fields)
{
    qsizetype key = 0;
    while (key < text.size() && text[key] == ' ')
        ++key;
    while (key < text.size()) {
        const qsizetype equals = text.indexOf('=', key);
        if (equals < 0)
            return;
        const qsizetype end = nextKey(text, equals + 1);
        addUnescaped(text.sliced(key, equals - key).trimmed(),
            text.sliced(equals + 1, end - equals - 1), fields);
        key = end;
    }
}

void readDelimited(QByteArrayView text, QByteArrayView delimiter, LogFields &fields)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(delimiter);
        const QByteArrayView pair = end < 0 ? text : text.first(end);
        if (const qsizetype equals = pair.indexOf('='); equals > 0)
            addUnescaped(pair.first(equals).trimmed(), pair.sliced(equals + 1), fields);
        text = end < 0 ? QByteArrayView() : text.sliced(end + delimiter.size());
    }
}

void readStructured(QByteArrayView text, LogFields &fields)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        at = endOfKey(text, at);
        const QByteArrayView name = text.sliced(start, at - start);
        while (at < text.size() && text[at] == ':' && at + 1 < text.size() && text[at + 1] == ':')
            ++at; // Check Point writes "scheme::" too
        const bool field = !name.isEmpty() && at + 1 < text.size() &&
            (text[at] == '=' || text[at] == ':') && text[at + 1] == '"';
        if (!field) {
            at = qMax(at, start + 1);
            continue;
        }
        at += 2;
        takeQuoted(text, at, name, "\"\\]", fields);
    }
}

} // namespace otasuke
