// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_row.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qsizetype kLongestText = 1000;

bool isKeyByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
        c == '-';
}

/// Reads a quoted value from just behind the opening quote; moves `pos` behind the closing one.
QByteArray quoted(QByteArrayView line, qsizetype &pos)
{
    QByteArray value;
    while (pos < line.size() && line[pos] != '"') {
        const bool escaped = line[pos] == '\\' && pos + 1 < line.size() &&
            (line[pos + 1] == '"' || line[pos + 1] == '\\');
        pos += escaped ? 1 : 0;
        value += line[pos++];
    }
    ++pos;
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
    const qint64 value = digits.toByteArray().toLongLong(&ok);
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

void FortigateRow::set(QByteArrayView key, QByteArrayView value)
{
    if (value.isEmpty() || value == "N/A" || value == "undefined")
        return;
    m_fields.emplace_back(key.toByteArray(), value.toByteArray());
}

FortigateRow FortigateRow::fromLine(QByteArrayView line)
{
    FortigateRow row;
    const bool csv = isCsv(line);
    qsizetype pos = 0;
    while (pos < line.size()) {
        const qsizetype start = pos;
        while (pos < line.size() && isKeyByte(line[pos]))
            ++pos;
        const bool field = pos > start && pos < line.size() && line[pos] == '=';
        const QByteArrayView key = line.sliced(start, pos - start);
        ++pos;
        if (!field)
            continue;
        if (pos < line.size() && line[pos] == '"') {
            row.set(key, quoted(line, ++pos));
            continue;
        }
        const qsizetype from = pos;
        while (pos < line.size() && line[pos] != ' ' && !(csv && line[pos] == ','))
            ++pos;
        row.set(key, line.sliced(from, pos - from));
    }
    return row;
}

void FortigateRow::noteFault(const char *key, const char *what) const
{
    if (m_fault.isEmpty())
        m_fault = u"%1: %2"_s.arg(QLatin1StringView(key), QLatin1StringView(what));
}

QByteArray FortigateRow::bytes(std::initializer_list<const char *> keys) const
{
    for (const char *key : keys) {
        for (const Field &field : m_fields) {
            if (field.first == key)
                return field.second;
        }
    }
    return {};
}

QString FortigateRow::text(std::initializer_list<const char *> keys) const
{
    return QString::fromUtf8(bytes(keys)).left(kLongestText);
}

std::optional<qint64> FortigateRow::number(
    std::initializer_list<const char *> keys, qint64 highest) const
{
    const QByteArray digits = bytes(keys);
    if (digits.isEmpty())
        return std::nullopt;
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    if (!ok || value < 0 || value > highest) {
        noteFault(*keys.begin(), "not a number in range");
        return std::nullopt;
    }
    return value;
}

IpAddress FortigateRow::address(std::initializer_list<const char *> keys) const
{
    const QByteArray told = bytes(keys);
    if (told.isEmpty())
        return {};
    const auto ip = IpAddress::parse(QString::fromLatin1(told));
    if (!ip)
        noteFault(*keys.begin(), "not an address");
    return ip.value_or(IpAddress());
}

UtcMicros FortigateRow::time() const
{
    if (const UtcMicros t = fromEpoch(bytes("eventtime")); t > 0)
        return t;
    const QByteArray date = bytes("date");
    if (date.isEmpty())
        return fromEpoch(bytes({"logtime", "itime_t", "itime"}));
    // Old firmware leaves the zone out; what is watched here stands in Japan.
    QByteArray zone = bytes("tz");
    if (zone.isEmpty())
        zone = "+0900";
    QByteArray clock = bytes("time");
    if (clock.size() < 8) // cut short: the hour, or at least the day, is still right
        clock = clock.size() >= 2 ? clock.left(2) + ":00:00" : QByteArray("00:00:00");
    return fromRfc3339(QString::fromLatin1(date + 'T' + clock + zone));
}

QByteArray FortigateRow::content() const
{
    QByteArray all;
    for (const auto &[key, value] : m_fields) {
        if (!key.startsWith('_'))
            all += key + '=' + value + '\n';
    }
    return all;
}

} // namespace otasuke
