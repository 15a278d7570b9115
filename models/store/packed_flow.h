#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include "models/domain/device.h"

namespace otasuke {

// How a bulk row's fields stand in the columns of flow_row (resources/migrations/0004): several
// numbers in one column, the one that may grow on top. SQL reads them through the view `flow`.

/// An address code (dimensions.h) as a column keeps it.
struct PackedEnd
{
    quint32 number = 0; ///< an IPv4 address, or the number of an IPv6 one
    qint64 kind = 0; ///< 0 none, 1 IPv4, 2 IPv6
};
inline PackedEnd packEnd(const std::optional<qint64> &code)
{
    if (!code)
        return {};
    return *code < 0 ? PackedEnd{quint32(-*code), 2} : PackedEnd{quint32(*code), 1};
}
inline std::optional<qint64> unpackEnd(qint64 number, qint64 kind)
{
    const auto kept = qint64(number & 0xffffffff);
    if (kind == 0)
        return std::nullopt;
    return kind == 2 ? -kept : kept;
}

/// Column what.
struct PackedWhat
{
    EventKind kind = EventKind::Other;
    Direction direction = Direction::Unknown;
    Disposition disposition = Disposition::None;
    quint8 protocol = 0;
    bool ownName = false; ///< the flow itself told its name: none told by others replaces it
    qint64 srcKind = 0, dstKind = 0; ///< PackedEnd::kind
    qint64 source = 0;

    qint64 packed() const
    {
        return qint64(kind) | qint64(direction) << 4 | qint64(disposition) << 6 |
            qint64(protocol) << 8 | qint64(ownName) << 16 | srcKind << 17 | dstKind << 19 |
            source << 21;
    }
    static PackedWhat of(qint64 what)
    {
        return {EventKind(what & 15), Direction(what >> 4 & 3), Disposition(what >> 6 & 3),
            quint8(what >> 8 & 255), (what >> 16 & 1) != 0, what >> 17 & 3, what >> 19 & 3,
            what >> 21};
    }
};

/// Columns who and link: 48 bits and a port.
inline qint64 packWithPort(qint64 bits48, quint16 port)
{
    return qint64(quint64(bits48) << 16 | port);
}
inline qint64 unpackBits48(qint64 withPort)
{
    return withPort >> 16 & 0xffffffffffff;
}
/// Column ends.
inline qint64 packEnds(const PackedEnd &src, const PackedEnd &dst)
{
    return qint64(quint64(src.number) << 32 | dst.number);
}
/// Column parties. Names are numbered in 32 bits: that many would fill 200 GB before.
inline qint64 packParties(DeviceId device, qint64 name)
{
    return device << 32 | name;
}

} // namespace otasuke
