#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>

#include <vector>

#include "models/domain/event.h"

namespace otasuke {

// Traces tell in which seconds rows with a certain name, word, address or rule stand, so that a
// search looks at those seconds only. They tell too much at times, never too little: different
// things may share a token, and what stands nearly everywhere is only told as being there.

/// What leaves traces. Part of the stored key.
enum class TraceKind : quint8 { Name = 0, Word = 1, Address = 2, Rule = 3 };
inline constexpr int kTraceKinds = 4;
/// Records with words of their own leave this as a Rule; rules are numbered from 1.
inline constexpr qint64 kOwnWords = 0;

/// Seconds since 1970 >> this: the stretch of time that one row of the table tells of (4.5 hours).
inline constexpr int kTraceBlockBits = 14;
inline constexpr int kTraceGroups = 4;

inline constexpr quint32 kTokenMask = (1U << 19) - 1;

/// What stands for a number of that kind; for addresses, the code (dimensions.h). Those of one IPv4
/// network of 256 follow each other. Addresses have 18 bits: unlike the numbers of names they lie
/// far apart, and the wider they do, the more bytes they take.
inline quint32 traceToken(TraceKind kind, qint64 number)
{
    if (kind != TraceKind::Address)
        return quint32(number) & kTokenMask;
    constexpr quint32 golden = 0x9e3779b1U;
    if (number < 0)
        return quint32(number) * golden >> 14;
    return (quint32(number >> 8) * golden >> 22) << 8 | (quint32(number) & 255);
}
/// A token's row of the table, and its number there.
inline quint32 traceGroup(quint32 token)
{
    return token >> 8 & (kTraceGroups - 1);
}
inline quint32 traceInner(quint32 token)
{
    return (token >> 10) << 8 | (token & 255);
}
/// Key of the table's row.
inline qint64 traceRow(quint32 block, TraceKind kind, quint32 group)
{
    return qint64(block) << 6 | qint64(kind) << 4 | qint64(group);
}
inline quint32 blockOfTraceRow(qint64 id)
{
    return quint32(id >> 6);
}

// An entry: inner << 15 | (1 + second of the block), or inner << 15 for "anywhere in the block".
inline constexpr int kTraceSlotBits = 15;
inline constexpr quint32 kTraceSlotMask = (1U << kTraceSlotBits) - 1;

/// Ascending entries as their differences, seven bits a byte.
QByteArray packTraces(const std::vector<quint32> &entries);
/// And back, up to the first one that is not less than `end`.
void unpackTraces(QByteArrayView packed, std::vector<quint32> &entries, quint32 end = ~0U);

} // namespace otasuke
