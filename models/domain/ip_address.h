#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QHashFunctions>
#include <QList>
#include <QString>

#include <array>
#include <cstring>
#include <optional>

#include "models/domain/result.h"

namespace otasuke {

/// An IPv4 or IPv6 address as 16 bytes; IPv4 is kept as ::ffff:a.b.c.d (RFC 4291 2.5.5.2), so that
/// both sort and compare alike. Null (all zero) means "not known". Ours because QHostAddress would
/// bring QtNetwork into models.
class IpAddress
{
public:
    IpAddress() = default;
    static IpAddress fromV4(quint32 hostOrder);
    static std::optional<IpAddress> parse(QStringView text); ///< no zone id, no port
    static std::optional<IpAddress> parse(QLatin1StringView text);
    static std::optional<IpAddress> fromBytes(
        const QByteArray &bytes); ///< 4 or 16 bytes, network order

    // Asked several times of every record: by words of 8 bytes.
    bool isNull() const { return word(0) == 0 && word(8) == 0; }
    bool isV4() const
    {
        return word(0) == 0 && m_bytes[8] == 0 && m_bytes[9] == 0 && m_bytes[10] == 0xff &&
            m_bytes[11] == 0xff;
    }
    quint32 v4() const ///< only if isV4(); host order
    {
        return quint32(m_bytes[12]) << 24 | quint32(m_bytes[13]) << 16 | quint32(m_bytes[14]) << 8 |
            m_bytes[15];
    }
    const std::array<quint8, 16> &bytes() const { return m_bytes; }
    QByteArray toBytes() const; ///< 4 bytes for IPv4, else 16
    QString toString() const; ///< RFC 5952

    /// RFC 1918, RFC 4193 (fc00::/7), link-local (169.254/16, fe80::/10).
    bool isPrivate() const;
    /// Multicast, broadcast, loopback, unspecified: neither inside nor outside, never an "outside
    /// address".
    bool isSpecial() const;

    auto operator<=>(const IpAddress &) const = default; // NOLINT(modernize-use-nullptr)

private:
    quint64 word(size_t at) const
    {
        quint64 word = 0;
        std::memcpy(&word, m_bytes.data() + at, sizeof word);
        return word;
    }
    std::array<quint8, 16> m_bytes{};
};

size_t qHash(const IpAddress &ip, size_t seed = 0) noexcept;

/// The office's own addresses: private ones always, plus what the settings name.
class HomeNetworks
{
public:
    /// "203.0.113.0/28,2001:db8::/48"; blanks allowed, empty is fine.
    static Result<HomeNetworks> parse(const QString &cidrs);
    bool isInternal(const IpAddress &ip) const;
    /// What bytes_out and bytes_in count: known, not internal, not special.
    bool isOutside(const IpAddress &ip) const;
    QString toString() const; ///< canonical, so that two equal settings compare equal
    bool operator==(const HomeNetworks &) const = default;

private:
    struct Network
    {
        IpAddress base;
        int prefix = 128; ///< of the 16-byte form
        auto operator<=>(const Network &) const = default; // NOLINT(modernize-use-nullptr)
    };
    QList<Network> m_networks;
};

} // namespace otasuke
