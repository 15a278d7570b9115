#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QtEndian>

namespace otasuke::test {

/// A capture of bare IPv4 packets in memory, in the classic format. Checksums are left 0.
class PcapWriter
{
public:
    PcapWriter()
    {
        put(quint32(0xa1b2c3d4));
        put(quint16(2));
        put(quint16(4));
        for (const quint32 word : {0U, 0U, 65535U, 101U}) // 101: bare IP packets
            put(word);
    }
    const QByteArray &bytes() const { return m_bytes; }

    struct End
    {
        quint32 address = 0;
        quint16 port = 0;
    };
    void udp(const End &from, const End &to, const QByteArray &data)
    {
        QByteArray segment;
        for (const int word : {int(from.port), int(to.port), int(8 + data.size()), 0})
            add(segment, quint16(word));
        packet(17, from, to, segment + data);
    }
    enum Flag : quint8 { Fin = 1, Syn = 2, Push = 8, Ack = 16 };
    void tcp(const End &from, const End &to, quint32 number, quint32 acknowledged, int flags,
        const QByteArray &data = {})
    {
        QByteArray segment;
        add(segment, from.port);
        add(segment, to.port);
        add(segment, number);
        add(segment, acknowledged);
        add(segment, quint16(0x5000 | flags));
        add(segment, quint16(64'000)); // window
        add(segment, quint32(0)); // checksum, urgent pointer
        packet(6, from, to, segment + data);
    }
    /// A whole connection: `ask` is sent, `answer` comes back, both sides say good-bye.
    void conversation(
        const End &client, const End &server, const QByteArray &ask, const QByteArray &answer)
    {
        const auto asked = quint32(1001 + ask.size());
        const auto answered = quint32(5001 + answer.size());
        tcp(client, server, 1000, 0, Syn);
        tcp(server, client, 5000, 1001, Syn | Ack);
        tcp(client, server, 1001, 5001, Ack);
        tcp(client, server, 1001, 5001, Push | Ack, ask);
        tcp(server, client, 5001, asked, Ack);
        tcp(server, client, 5001, asked, Push | Ack, answer);
        tcp(client, server, asked, answered, Ack);
        tcp(client, server, asked, answered, Fin | Ack);
        tcp(server, client, answered, asked + 1, Fin | Ack);
        tcp(client, server, asked + 1, answered + 1, Ack);
    }
    qint64 ipBytes = 0; ///< of all packets so far

private:
    template<class T>
    void put(T value)
    {
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    template<class T>
    static void add(QByteArray &bytes, T value)
    {
        const T big = qToBigEndian(value);
        bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
    }
    void packet(quint8 protocol, const End &from, const End &to, const QByteArray &segment)
    {
        const auto size = quint32(20 + segment.size());
        QByteArray header;
        add(header, quint16(0x4500));
        add(header, quint16(size));
        add(header, quint32(0));
        add(header, quint16(0x4000 | protocol)); // time to live 64
        add(header, quint16(0));
        add(header, from.address);
        add(header, to.address);
        for (const quint32 word : {1'795'136'400U, ++m_packets * 1000, size, size})
            put(word);
        m_bytes += header + segment;
        ipBytes += size;
    }

    QByteArray m_bytes;
    quint32 m_packets = 0;
};

} // namespace otasuke::test
