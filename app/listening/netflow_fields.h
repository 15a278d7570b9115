#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArrayView>
#include <QList>

#include "models/domain/clock.h"
#include "models/domain/ip_address.h"

namespace otasuke {

/// One field of a NetFlow v9 or IPFIX template. Numbers are those of IANA's IPFIX registry.
struct FlowField
{
    quint16 id = 0;
    quint16 length = 0; ///< 65535: each record tells it
    quint32 enterprise = 0; ///< 0 = IANA's; 29305 = the same field of the reverse direction
};

struct FlowTemplate
{
    QList<FlowField> fields;
    bool isOptions = false;
    qsizetype shortest = 0; ///< bytes of a record at least
};

/// What a record tells, by the fields that we use; everything else is passed over.
struct FlowValues
{
    IpAddress src, dst;
    quint16 srcPort = 0, dstPort = 0;
    quint8 protocol = 0;
    quint64 octets = 0, reverseOctets = 0, packets = 0;
    quint64 first = 0, last = 0; ///< ms of the exporter's uptime
    UtcMicros end = 0; ///< by the clock, 0 if only the uptime is told
    bool hasUptime = false;
    quint64 octetsLeaving = 0; ///< counted behind the exporter; of use where `octets` is not told
    bool dropped = false; ///< the exporter let nothing through
    // Of options records.
    quint64 sampling = 0; ///< one in so many packets; 0 = not told
    quint64 initTime = 0; ///< ms since 1970 of the uptime's zero
};

/// A number in network order; 0 for more than 8 bytes.
quint64 readNumber(QByteArrayView bytes);

/// Reads one record; the bytes it took, 0 if the data end before.
qsizetype readRecord(QByteArrayView data, const FlowTemplate &form, FlowValues &values);

} // namespace otasuke
