// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_row.h"

#include <charconv>
#include <cstring>

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

bool isNothing(QByteArrayView value)
{
    return value.isEmpty() || (value.size() == 3 && value == "N/A") ||
        (value.size() == 9 && value == "undefined");
}

/// As QByteArray::toLongLong(), most of whose numbers are mere digits.
qint64 numberOf(QByteArrayView text, bool &ok)
{
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    if (error != std::errc() || end != text.end())
        return text.toLongLong(&ok);
    ok = true;
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

QByteArrayView FortigateRow::at(Part part) const
{
    return QByteArrayView(m_text).sliced(part.from, part.size);
}

void FortigateRow::add(Part key, Part value)
{
    if (key.size == 0 || isNothing(at(value)))
        return;
    const unsigned slot = FieldName(at(key)).slot();
    const quint64 bit = quint64(1) << slot;
    m_fields.push_back({key, value, (m_taken & bit) != 0 ? m_lastOfSlot[slot] : -1});
    m_lastOfSlot[slot] = qint32(m_fields.size()) - 1;
    m_taken |= bit;
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
    m_taken = 0;
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

/// Of those that are called so, the first one.
const FortigateRow::Field *FortigateRow::firstOf(FieldName key) const
{
    if ((m_taken >> key.slot() & 1) == 0)
        return nullptr;
    const QByteArrayView wanted = key.text();
    const Field *first = nullptr;
    for (qint32 i = m_lastOfSlot[key.slot()]; i >= 0; i = m_fields[size_t(i)].before) {
        const Field &field = m_fields[size_t(i)];
        if (field.key.size == wanted.size() &&
            std::memcmp(
                m_text.constData() + field.key.from, wanted.data(), size_t(wanted.size())) == 0)
            first = &field;
    }
    return first;
}

QByteArrayView FortigateRow::bytes(Names keys) const
{
    for (const FieldName &key : keys) {
        if (const Field *told = firstOf(key))
            return at(told->value);
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
        noteFault(keys.begin()->text(), "not a number in range");
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
        noteFault(keys.begin()->text(), "not an address");
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
