// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_row.h"

#include <algorithm>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qsizetype kLongestText = 1000;

constexpr auto kKeyBytes = [] {
    std::array<bool, 256> is{};
    for (size_t c = 0; c < is.size(); ++c)
        is[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
            c == '_' || c == '-';
    return is;
}();

bool isKeyByte(char c)
{
    return kKeyBytes[quint8(c)];
}

/// Where the byte stands next, from `from` on; the line's end if nowhere.
qsizetype nextOf(QByteArrayView line, char byte, qsizetype from)
{
    const void *found = from < line.size()
        ? std::memchr(line.data() + from, byte, size_t(line.size() - from))
        : nullptr;
    return found ? static_cast<const char *>(found) - line.data() : line.size();
}

/// As QByteArray::toLongLong(), most of whose numbers are mere digits.
qint64 numberOf(QByteArrayView text, bool &ok)
{
    const bool fits = text.size() < 19 || (text.size() == 19 && text[0] < '9');
    const bool plain = fits && !text.isEmpty() &&
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!plain)
        return text.toLongLong(&ok);
    ok = true;
    qint64 value = 0;
    for (const char c : text)
        value = value * 10 + (c - '0');
    return value;
}

/// "date=2024-07-15," begins a record in the csv mode of the box's syslog setting.
bool isCsv(QByteArrayView line)
{
    const qsizetype date = line.indexOf("date=");
    const qsizetype comma = line.indexOf(',', date);
    return date >= 0 && (comma == date + 15 || comma == date + 17);
}

/// 10 digits are seconds, 13 milli-, 16 micro-, 19 nanoseconds.
UtcMicros fromEpoch(QByteArrayView digits)
{
    bool ok = false;
    const qint64 value = numberOf(digits, ok);
    if (!ok || value <= 0)
        return 0;
    switch (digits.size()) {
    case 19:
        return value / 1000;
    case 16:
        return value;
    case 13:
        return value * 1000;
    default:
        return digits.size() <= 11 ? value * kSecond : 0;
    }
}

} // namespace

size_t FortigateRow::slotOf(QByteArrayView key)
{
    const auto letter = [&key](qsizetype i) { return size_t(quint8(key[i])); };
    const qsizetype last = key.size() - 1;
    return (size_t(key.size()) * 7 + letter(0) * 5 + letter(last / 2) * 3 + letter(last)) % kSlots;
}

QByteArrayView FortigateRow::at(Part part) const
{
    return QByteArrayView(m_text).sliced(part.from, part.size);
}

void FortigateRow::add(Part key, Part value)
{
    const QByteArrayView told = at(value);
    if (key.size == 0 || told.isEmpty() || told == "N/A" || told == "undefined")
        return;
    qint32 &last = m_lastOfSlot[slotOf(at(key))];
    m_fields.push_back({key, value, std::exchange(last, qint32(m_fields.size()))});
}

void FortigateRow::set(QByteArrayView key, QByteArrayView value)
{
    const qsizetype from = m_text.size();
    m_text.append(key).append(value);
    add({from, key.size()}, {from + key.size(), value.size()});
}

/// A quoted value from just behind the opening quote; moves `pos` behind the closing one. One with
/// escapes is written out behind the line.
FortigateRow::Part FortigateRow::takeQuoted(QByteArrayView line, qsizetype &pos)
{
    const qsizetype from = pos;
    const qsizetype quote = nextOf(line, '"', from);
    pos = quote + 1;
    if (nextOf(line.first(quote), '\\', from) == quote)
        return {from, quote - from};
    const qsizetype to = m_text.size();
    for (pos = from; pos < line.size() && line[pos] != '"'; ++pos) {
        const bool escaped = line[pos] == '\\' && pos + 1 < line.size() &&
            (line[pos + 1] == '"' || line[pos + 1] == '\\');
        pos += escaped ? 1 : 0;
        m_text.append(line[pos]);
    }
    ++pos;
    return {to, m_text.size() - to};
}

void FortigateRow::readLine(QByteArrayView line)
{
    m_text.resize(0);
    m_text.append(line); // its parts stand where they stand in the line
    m_fields.clear();
    m_lastOfSlot.fill(-1);
    m_fault.clear();
    const bool csv = isCsv(line);
    qsizetype pos = 0;
    while (pos < line.size()) {
        const qsizetype start = pos;
        while (pos < line.size() && isKeyByte(line[pos]))
            ++pos;
        const bool field = pos > start && pos < line.size() && line[pos] == '=';
        const Part key{start, pos - start};
        ++pos;
        if (!field)
            continue;
        if (pos < line.size() && line[pos] == '"') {
            add(key, takeQuoted(line, ++pos));
            continue;
        }
        const qsizetype from = pos;
        pos = nextOf(line, ' ', from);
        if (csv)
            pos = nextOf(line.first(pos), ',', from);
        add(key, {from, pos - from});
    }
}

void FortigateRow::noteFault(QByteArrayView key, const char *what) const
{
    if (m_fault.isEmpty())
        m_fault = u"%1: %2"_s.arg(QLatin1StringView(key), QLatin1StringView(what));
}

QByteArrayView FortigateRow::bytes(Names keys) const
{
    for (const QByteArrayView key : keys) {
        const Field *first = nullptr; // of those that are called so
        for (qint32 i = m_lastOfSlot[slotOf(key)]; i >= 0; i = m_fields[size_t(i)].before) {
            if (at(m_fields[size_t(i)].key) == key)
                first = &m_fields[size_t(i)];
        }
        if (first)
            return at(first->value);
    }
    return {};
}

QString FortigateRow::text(Names keys) const
{
    const QByteArrayView told = bytes(keys);
    return told.isEmpty() ? QString() : QString::fromUtf8(told).left(kLongestText);
}

std::optional<qint64> FortigateRow::number(Names keys, qint64 highest) const
{
    const QByteArrayView digits = bytes(keys);
    if (digits.isEmpty())
        return std::nullopt;
    bool ok = false;
    const qint64 value = numberOf(digits, ok);
    if (!ok || value < 0 || value > highest) {
        noteFault(*keys.begin(), "not a number in range");
        return std::nullopt;
    }
    return value;
}

IpAddress FortigateRow::address(Names keys) const
{
    const QByteArrayView told = bytes(keys);
    if (told.isEmpty())
        return {};
    const auto ip = IpAddress::parse(QLatin1StringView(told.data(), told.size()));
    if (!ip)
        noteFault(*keys.begin(), "not an address");
    return ip.value_or(IpAddress());
}

UtcMicros FortigateRow::time() const
{
    if (const UtcMicros t = fromEpoch(bytes("eventtime")); t > 0)
        return t;
    const QByteArray date = bytes("date").toByteArray();
    if (date.isEmpty())
        return fromEpoch(bytes({"logtime", "itime_t", "itime"}));
    // Old firmware leaves the zone out; what is watched here stands in Japan.
    QByteArray zone = bytes("tz").toByteArray();
    if (zone.isEmpty())
        zone = "+0900";
    QByteArray clock = bytes("time").toByteArray();
    if (clock.size() < 8) // cut short: the hour, or at least the day, is still right
        clock = clock.size() >= 2 ? clock.left(2) + ":00:00" : QByteArray("00:00:00");
    return fromRfc3339(QString::fromLatin1(date + 'T' + clock + zone));
}

bool FortigateRow::hasTime() const
{
    return !bytes({"eventtime", "date", "logtime", "itime_t", "itime"}).isEmpty();
}

QByteArray FortigateRow::content() const
{
    QByteArray all;
    for (const Field &field : m_fields) {
        if (!at(field.key).startsWith('_'))
            all.append(at(field.key)).append('=').append(at(field.value)).append('\n');
    }
    return all;
}

} // namespace otasuke
