#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>

#include "models/domain/event.h"

namespace otasuke {

// The number of an event is its place in time: microseconds << 12 | 11 bits of its identity << 1 |
// table. One tree is thus key, time index, page cursor and retention range. Places are taken: a
// second event of the same microsecond and bits goes to the next attempt, which scatters it over
// the second that follows (its own time stays known: the row keeps the drift). Attempts depend on
// the identity alone, so a repeated event meets itself. Flows and other records never share a
// place: they expire at different ages, and a hole in a chain of attempts would let a repeat in.

/// Which table a row lives in; the lowest bit of its number. Flow: bulk rows without text of their
/// own (isLean); Record: all others.
enum class RowTable : quint8 { Flow = 0, Record = 1 };

inline RowTable tableOf(qint64 eventId)
{
    return RowTable(eventId & 1);
}

inline constexpr int kIdShift = 12;
/// No row stands further behind its own time than this.
inline constexpr UtcMicros kMaxDrift = kSecond;
/// The last time that fits (May 2041); later ones are kept as this.
inline constexpr UtcMicros kLastTime = (Q_INT64_C(1) << 51) - 2 * kMaxDrift;

inline UtcMicros storableTime(UtcMicros t)
{
    return qBound(Q_INT64_C(0), t, kLastTime);
}
/// Smallest number an event of that time can have.
inline qint64 firstIdAt(UtcMicros t)
{
    return storableTime(t) << kIdShift;
}
/// A number above that of every event before `t`, displaced ones included.
inline qint64 endIdAt(UtcMicros t)
{
    return (storableTime(t) + kMaxDrift) << kIdShift;
}
inline UtcMicros placeOf(qint64 eventId)
{
    return eventId >> kIdShift;
}

/// An event's identity as numbers.
struct IdentityBits
{
    quint64 high = 0;
    quint64 low = 0;
    /// What bulk rows keep: with equal time and 11 equal bits of `low`, two different ones are
    /// taken for one with a chance of 2^-59.
    qint64 kept() const { return qint64(high & 0xffffffffffffU); }
    IdentityBits(quint64 h, quint64 l)
        : high(h)
        , low(l)
    {
    }
    explicit IdentityBits(const QByteArray &identity); ///< 16 bytes
};

/// SplitMix64 (Steele, Lea, Flood 2014): equal bits in, well scattered bits out.
quint64 scattered(quint64 x);

/// Where an event goes at the n-th attempt (0, 1, …).
qint64 eventId(UtcMicros time, const IdentityBits &bits, RowTable table, int attempt);

/// The event's identity; if a source gave none of 16 bytes, a digest of what the record tells.
QByteArray identityOf(const Event &event, const QString &sourceId);

/// A host in host_day: a name's number, or an address code (dimensions.h) folded below zero.
qint64 hostOfName(qint64 name);
qint64 hostOfAddress(qint64 addressCode);
bool isNameHost(qint64 host);
qint64 addressOfHost(qint64 host);

} // namespace otasuke
