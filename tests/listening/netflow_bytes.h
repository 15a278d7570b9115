#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtEndian>

#include "models/domain/ip_address.h"

namespace otasuke::test {

inline constexpr quint32 kExported = 1'795'136'400; // 2026-11-20T01:00:00Z

/// A datagram in the making; numbers in network order.
class Bytes
{
public:
    template<class T>
    Bytes &add(T value)
    {
        const T ordered = qToBigEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
        return *this;
    }
    Bytes &add16(int value) { return add(quint16(value)); }
    Bytes &add32(qint64 value) { return add(quint32(value)); }
    Bytes &add(const char *address)
    {
        m_bytes += IpAddress::parse(QString::fromLatin1(address))->toBytes();
        return *this;
    }
    Bytes &add(const QByteArray &bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

struct One
{
    const char *src, *dst;
    int srcPort, dstPort, octets;
};

inline QByteArray five(quint32 sequence, int sampling, const QList<One> &flows)
{
    Bytes b;
    b.add16(5).add16(int(flows.size())).add32(600'000).add32(kExported).add32(0).add32(sequence);
    b.add(quint8(1)).add(quint8(2)).add16(0x4000 | sampling);
    for (const One &flow : flows) {
        b.add(flow.src).add(flow.dst).add("0.0.0.0").add16(1).add16(2).add32(10).add32(flow.octets);
        b.add32(590'000).add32(595'000).add16(flow.srcPort).add16(flow.dstPort);
        b.add(quint8(0))
            .add(quint8(0))
            .add(quint8(6))
            .add(quint8(0))
            .add16(0)
            .add16(0)
            .add16(0)
            .add16(0);
    }
    return b.bytes();
}

inline QByteArray set(int id, const QByteArray &content)
{
    const qsizetype padding = (4 - content.size() % 4) % 4;
    return Bytes()
        .add16(id)
        .add16(int(content.size() + padding + 4))
        .add(content + QByteArray(padding, '\0'))
        .bytes();
}

inline QByteArray nine(quint32 sequence, const QByteArray &sets)
{
    return Bytes()
        .add16(9)
        .add16(1)
        .add32(600'000)
        .add32(kExported)
        .add32(sequence)
        .add32(7)
        .add(sets)
        .bytes();
}

inline QByteArray ten(quint32 sequence, const QByteArray &sets)
{
    return Bytes()
        .add16(10)
        .add16(int(sets.size() + 16))
        .add32(kExported)
        .add32(sequence)
        .add32(7)
        .add(sets)
        .bytes();
}

} // namespace otasuke::test
