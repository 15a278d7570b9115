// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/log_fields.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "app/sources/cp932.h"

namespace otasuke {
namespace {

constexpr qsizetype kLongestText = 1000;

bool isNothing(QByteArrayView value)
{
    switch (value.size()) {
    case 0:
        return true;
    case 1:
        return value[0] == '-';
    case 3:
        return value == "N/A" || value == "n/a";
    case 6:
        return value == "(null)";
    default:
        return false;
    }
}

bool mayBeBlank(char c)
{
    return c >= 0 && c <= ' ';
}

bool isSameName(QByteArrayView name, QByteArrayView wanted)
{
    return name.size() == wanted.size() &&
        (std::memcmp(name.data(), wanted.data(), size_t(name.size())) == 0 ||
            name.compare(wanted, Qt::CaseInsensitive) == 0);
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

std::optional<qint64> wholeNumber(QByteArrayView digits, qint64 highest)
{
    if (digits.isEmpty() || digits.size() > 19)
        return std::nullopt;
    qint64 value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9' || value > (highest - (c - '0')) / 10)
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// A message may have been cut in the middle of a character.
bool isCutUtf8(QByteArrayView bytes)
{
    for (int cut = 1; cut <= 3 && cut < bytes.size(); ++cut) {
        if (quint8(bytes[bytes.size() - cut]) >= 0xc0)
            return bytes.chopped(cut).isValidUtf8();
    }
    return false;
}

} // namespace

void LogFields::clear()
{
    m_fields.clear();
    m_taken = 0;
    if (!m_kept.empty())
        m_kept.clear();
}

void LogFields::add(QByteArrayView name, QByteArrayView value)
{
    if (!value.isEmpty() && (mayBeBlank(value.front()) || mayBeBlank(value.back())))
        value = value.trimmed();
    if (isNothing(value) || name.isEmpty())
        return;
    const unsigned slot = FieldName(name).slot();
    const quint64 bit = quint64(1) << slot;
    const qint32 before = (m_taken & bit) != 0 ? m_lastOfSlot[slot] : -1;
    m_taken |= bit;
    m_lastOfSlot[slot] = qint32(m_fields.size());
    m_fields.push_back({name, value, before});
}

void LogFields::keep(QByteArrayView name, QByteArray value)
{
    m_kept.push_back(std::move(value));
    add(name, m_kept.back());
}

void LogFields::keepName(QByteArray name, QByteArrayView value)
{
    m_kept.push_back(std::move(name));
    add(m_kept.back(), value);
}

/// Of those that are called so, the first one.
QByteArrayView LogFields::firstOf(FieldName name) const
{
    const QByteArrayView wanted = name.text();
    QByteArrayView first;
    for (qint32 at = m_lastOfSlot[name.slot()]; at >= 0;) {
        const Field &field = m_fields[size_t(at)];
        if (isSameName(field.name, wanted))
            first = field.value;
        at = field.before;
    }
    return first;
}

QByteArrayView LogFields::bytes(Names names) const
{
    for (const FieldName &name : names) {
        if ((m_taken >> name.slot() & 1) == 0)
            continue;
        if (const QByteArrayView told = firstOf(name); !told.isEmpty())
            return told;
    }
    return {};
}

QString LogFields::text(Names names) const
{
    const QByteArrayView told = bytes(names);
    return told.isEmpty() ? QString() : textOfBytes(told).left(kLongestText);
}

std::optional<qint64> LogFields::number(Names names, qint64 highest) const
{
    return wholeNumber(bytes(names), highest);
}

IpAddress LogFields::address(Names names) const
{
    return addressOf(bytes(names));
}

/// "02:00:5e:10:00:23", "02-00-5E-10-00-23", "0200.5e10.0023", "02005e100023".
QString LogFields::mac(Names names) const
{
    const QByteArrayView told = bytes(names);
    const qsizetype group = told.size() == 17 ? 2 : told.size() == 14 ? 4 : 12;
    QByteArray digits;
    for (qsizetype i = 0; i < told.size(); ++i) {
        const bool between = i % (group + 1) == group;
        const bool separator = told[i] == ':' || told[i] == '-' || told[i] == '.';
        if (between ? !separator : !isHex(told[i]))
            return {};
        if (!between)
            digits += told[i] >= 'A' && told[i] <= 'F' ? char(told[i] | 0x20) : told[i];
    }
    if (digits.size() != 12 || digits == "000000000000")
        return {};
    for (const qsizetype at : {10, 8, 6, 4, 2})
        digits.insert(at, ':');
    return QString::fromLatin1(digits);
}

quint8 protocolNumber(QByteArrayView text)
{
    using Known = std::pair<QByteArrayView, quint8>;
    static constexpr std::array kKnown{Known{"tcp", 6}, Known{"udp", 17}, Known{"icmp", 1},
        Known{"icmp6", 58}, Known{"icmpv6", 58}, Known{"ipv6-icmp", 58}, Known{"igmp", 2},
        Known{"gre", 47}, Known{"esp", 50}, Known{"ah", 51}, Known{"sctp", 132}, Known{"vrrp", 112},
        Known{"ospf", 89}, Known{"carp", 112}};
    if (const qsizetype slash = text.indexOf('/'); slash >= 0)
        text = text.first(slash);
    const bool named = !text.isEmpty() && (text[0] < '0' || text[0] > '9');
    for (const Known &known : kKnown) {
        if (named && isSameName(text, known.first))
            return known.second;
    }
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9' || number > 255)
            return 0;
        number = number * 10 + (c - '0');
    }
    return number <= 255 ? quint8(number) : quint8(0);
}

QByteArrayView serviceOfProtocol(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    const QByteArrayView service = slash < 0 ? QByteArrayView() : text.sliced(slash + 1);
    const bool port = !service.isEmpty() && service[0] >= '0' && service[0] <= '9';
    return port ? QByteArrayView() : service;
}

IpAddress addressOf(QByteArrayView text)
{
    if (text.isEmpty())
        return {};
    if (const auto bare = IpAddress::parse(QLatin1StringView(text.data(), text.size())))
        return *bare;
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        text = end < 0 ? text : text.sliced(1, end - 1);
    } else if (const qsizetype colon = text.indexOf(':');
               colon >= 0 && text.contains('.') && colon == text.lastIndexOf(':')) {
        text = text.first(colon);
    }
    if (const qsizetype zone = text.indexOf('%'); zone >= 0)
        text = text.first(zone);
    if (text.isEmpty())
        return {};
    return IpAddress::parse(QLatin1StringView(text.data(), text.size())).value_or(IpAddress());
}

quint16 portOf(QByteArrayView text)
{
    return quint16(wholeNumber(text, 65'535).value_or(0));
}

QString textOfBytes(QByteArrayView bytes)
{
    if (!bytes.isValidUtf8() && !isCutUtf8(bytes)) {
        if (auto text = fromCp932(bytes))
            return *std::move(text);
    }
    return QString::fromUtf8(bytes);
}

} // namespace otasuke
