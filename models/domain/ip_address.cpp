// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ip_address.h"

#include <QStringList>

#include <algorithm>
#include <charconv>
#include <string_view>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr size_t kLongestText = 45; // eight groups, the last two as a dotted quad

constexpr std::array<quint8, 12> kV4Prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

/// Letter by letter: each flow record has two of them.
std::optional<quint32> parseV4(std::string_view text)
{
    quint32 value = 0;
    int dots = 0;
    int digits = 0;
    uint octet = 0;
    for (const char letter : text) {
        const uint digit = uint(uchar(letter)) - '0';
        if (digit <= 9 && ++digits <= 3) {
            octet = octet * 10 + digit;
        } else if (letter == '.' && digits > 0 && ++dots <= 3) {
            value = value << 8 | octet;
            octet = 0;
            digits = 0;
        } else {
            return std::nullopt;
        }
        if (octet > 255)
            return std::nullopt;
    }
    if (dots != 3 || digits == 0)
        return std::nullopt;
    return value << 8 | octet;
}

/// Groups of hex digits between colons.
struct Groups
{
    std::array<quint16, 8> values{};
    size_t count = 0;
    bool add(uint value)
    {
        if (count == values.size())
            return false;
        values[count++] = quint16(value);
        return true;
    }
};

std::optional<uint> parseGroup(std::string_view text)
{
    uint value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && text.size() <= 4 ? std::optional(value) : std::nullopt;
}

/// A dotted quad may stand last. False if a group is malformed.
bool parseGroups(std::string_view text, Groups &groups)
{
    while (!text.empty()) {
        const size_t colon = text.find(':');
        const std::string_view part = text.substr(0, colon);
        if (colon == std::string_view::npos && part.find('.') != std::string_view::npos) {
            const auto quad = parseV4(part);
            return quad && groups.add(*quad >> 16) && groups.add(*quad & 0xffff);
        }
        const auto group = parseGroup(part);
        if (!group || !groups.add(*group))
            return false;
        if (colon == std::string_view::npos)
            return true;
        text.remove_prefix(colon + 1);
        if (text.empty())
            return false; // a colon with nothing behind it
    }
    return true;
}

std::optional<std::array<quint8, 16>> parseV6(std::string_view text)
{
    Groups head;
    Groups tail;
    const size_t gap = text.find("::");
    const bool whole = gap == std::string_view::npos
        ? parseGroups(text, head)
        : parseGroups(text.substr(0, gap), head) && parseGroups(text.substr(gap + 2), tail);
    const size_t known = head.count + tail.count;
    if (!whole || (gap == std::string_view::npos ? known != 8 : known > 7))
        return std::nullopt;
    std::array<quint8, 16> bytes{};
    const auto put = [&bytes](size_t at, quint16 group) {
        bytes[2 * at] = quint8(group >> 8);
        bytes[2 * at + 1] = quint8(group & 0xff);
    };
    for (size_t i = 0; i < head.count; ++i)
        put(i, head.values[i]);
    for (size_t i = 0; i < tail.count; ++i)
        put(8 - tail.count + i, tail.values[i]);
    return bytes;
}

/// The longest run of two or more zero groups, which RFC 5952 writes "::"; length 0 if none.
std::pair<int, int> longestZeroRun(const std::array<quint16, 8> &groups)
{
    std::pair<int, int> best{-1, 1};
    for (int i = 0; i < 8; ++i) {
        int end = i;
        while (end < 8 && groups[size_t(end)] == 0)
            ++end;
        if (end - i > best.second)
            best = {i, end - i};
        i = std::max(i, end - 1);
    }
    return best.first < 0 ? std::pair{0, 0} : best;
}

QString hexGroups(const std::array<quint16, 8> &groups, int from, int to)
{
    QStringList parts;
    for (int i = from; i < to; ++i)
        parts << QString::number(groups[size_t(i)], 16);
    return parts.join(u':');
}

bool inNetwork(const IpAddress &ip, const IpAddress &base, int prefix)
{
    const auto &a = ip.bytes();
    const auto &b = base.bytes();
    const auto full = size_t(prefix / 8);
    if (!std::equal(a.begin(), a.begin() + qptrdiff(full), b.begin()))
        return false;
    const int rest = prefix % 8;
    return rest == 0 || (a[full] ^ b[full]) >> (8 - rest) == 0;
}

} // namespace

IpAddress IpAddress::fromV4(quint32 hostOrder)
{
    IpAddress ip;
    std::copy(kV4Prefix.begin(), kV4Prefix.end(), ip.m_bytes.begin());
    for (size_t i = 0; i < 4; ++i)
        ip.m_bytes[12 + i] = quint8(hostOrder >> (24 - 8 * i) & 0xff);
    return ip;
}

std::optional<IpAddress> IpAddress::parse(QLatin1StringView latin1)
{
    const std::string_view text(latin1.data(), size_t(latin1.size()));
    if (const auto v4 = parseV4(text))
        return fromV4(*v4);
    const auto bytes = text.find(':') != std::string_view::npos ? parseV6(text) : std::nullopt;
    if (!bytes)
        return std::nullopt;
    IpAddress ip;
    ip.m_bytes = *bytes;
    return ip;
}

std::optional<IpAddress> IpAddress::parse(QStringView text)
{
    std::array<char, kLongestText> latin1{};
    if (text.size() > qsizetype(latin1.size()))
        return std::nullopt;
    std::transform(text.begin(), text.end(), latin1.begin(),
        [](QChar c) { return c.unicode() < 128 ? char(c.unicode()) : '?'; });
    return parse(QLatin1StringView(latin1.data(), text.size()));
}

std::optional<IpAddress> IpAddress::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != 4 && bytes.size() != 16)
        return std::nullopt;
    IpAddress ip;
    if (bytes.size() == 4)
        std::copy(kV4Prefix.begin(), kV4Prefix.end(), ip.m_bytes.begin());
    std::copy(bytes.begin(), bytes.end(), ip.m_bytes.end() - bytes.size());
    return ip;
}

QByteArray IpAddress::toBytes() const
{
    const QByteArray all(reinterpret_cast<const char *>(m_bytes.data()), 16);
    return isV4() ? all.right(4) : all;
}

QString IpAddress::toString() const
{
    if (isNull())
        return {};
    if (isV4())
        return u"%1.%2.%3.%4"_s.arg(m_bytes[12]).arg(m_bytes[13]).arg(m_bytes[14]).arg(m_bytes[15]);
    std::array<quint16, 8> groups{};
    for (size_t i = 0; i < 8; ++i)
        groups[i] = quint16(m_bytes[2 * i] << 8 | m_bytes[2 * i + 1]);
    const auto [start, length] = longestZeroRun(groups);
    if (length == 0)
        return hexGroups(groups, 0, 8);
    return hexGroups(groups, 0, start) + u"::"_s + hexGroups(groups, start + length, 8);
}

bool IpAddress::isPrivate() const
{
    if (isV4()) {
        const quint32 a = v4();
        return a >> 24 == 10 || a >> 20 == 0xac1 || a >> 16 == 0xc0a8 || a >> 16 == 0xa9fe;
    }
    return (m_bytes[0] & 0xfe) == 0xfc || (m_bytes[0] == 0xfe && (m_bytes[1] & 0xc0) == 0x80);
}

bool IpAddress::isSpecial() const
{
    if (isV4()) {
        const quint32 a = v4();
        return a >> 28 == 0xe || a == 0xffffffff || a >> 24 == 127 || a >> 24 == 0;
    }
    if (m_bytes[0] == 0xff || isNull())
        return true;
    return std::all_of(m_bytes.begin(), m_bytes.end() - 1, [](quint8 b) { return b == 0; }) &&
        m_bytes[15] == 1;
}

size_t qHash(const IpAddress &ip, size_t seed) noexcept
{
    return qHashBits(ip.bytes().data(), 16, seed);
}

Result<HomeNetworks> HomeNetworks::parse(const QString &cidrs)
{
    HomeNetworks home;
    for (const QString &part : cidrs.split(u',', Qt::SkipEmptyParts)) {
        const QString cidr = part.trimmed();
        if (cidr.isEmpty())
            continue;
        const qsizetype slash = cidr.indexOf(u'/');
        const auto base =
            IpAddress::parse(slash < 0 ? QStringView(cidr) : QStringView(cidr).left(slash));
        const int width = base && base->isV4() ? 32 : 128;
        bool ok = true;
        const int bits = slash < 0 ? width : QStringView(cidr).mid(slash + 1).toInt(&ok);
        if (!base || !ok || bits < 0 || bits > width)
            return Error{ErrorKind::BadInput, u"not a network: %1"_s.arg(cidr)};
        home.m_networks << Network{*base, bits + 128 - width};
    }
    std::sort(home.m_networks.begin(), home.m_networks.end());
    return home;
}

bool HomeNetworks::isInternal(const IpAddress &ip) const
{
    return ip.isPrivate() ||
        std::any_of(m_networks.begin(), m_networks.end(),
            [&ip](const Network &n) { return inNetwork(ip, n.base, n.prefix); });
}

bool HomeNetworks::isOutside(const IpAddress &ip) const
{
    return !ip.isNull() && !ip.isSpecial() && !isInternal(ip);
}

QString HomeNetworks::toString() const
{
    QStringList parts;
    for (const Network &n : m_networks)
        parts << u"%1/%2"_s.arg(n.base.toString()).arg(n.base.isV4() ? n.prefix - 96 : n.prefix);
    return parts.join(u',');
}

} // namespace otasuke
