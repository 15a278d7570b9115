#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>

namespace otasuke {

/// Identities of log lines that have no id of their own: XXH3 with 128 bits over the line, seeded
/// by the source's id. Recorded logs come by the million, and it takes a fiftieth of what a
/// cryptographic digest does; nor is one needed, since two records are compared only where their
/// times are equal to the microsecond (event_key.h), and the sensor sets the time. One a thread.
/// https://github.com/Cyan4973/xxHash
class LineIdentity
{
public:
    explicit LineIdentity(const QByteArray &sourceId);

    struct Bits
    {
        quint64 high = 0;
        quint64 low = 0;
    };
    Bits bits(QByteArrayView line);
    QByteArray bytes(QByteArrayView line); ///< the same, as Event::identity wants it

private:
    quint64 m_seed;
};

} // namespace otasuke
