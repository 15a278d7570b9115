// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listening/netflow_fields.h"

namespace otasuke {
namespace {

constexpr quint16 kVariable = 65535;
constexpr quint32 kReverse = 29305; // RFC 5103

/// Samples one packet in (interval + space) / interval.
struct PacketSampling
{
    quint64 interval = 0, space = 0;
};

/// Templates with room for both families leave one of them empty.
void takeAddress(QByteArrayView bytes, IpAddress &address)
{
    const IpAddress told = IpAddress::fromBytes(bytes.toByteArray()).value_or(IpAddress());
    const bool isEmpty = told.isNull() || told == IpAddress::fromV4(0);
    if (!isEmpty || address.isNull())
        address = told;
}

/// Addresses and ports; false if the field is none of them.
bool takeEnd(quint16 id, QByteArrayView bytes, FlowValues &values)
{
    switch (id) {
    case 8:
    case 27:
        takeAddress(bytes, values.src);
        return true;
    case 12:
    case 28:
        takeAddress(bytes, values.dst);
        return true;
    case 7:
        values.srcPort = quint16(readNumber(bytes));
        return true;
    case 11:
        values.dstPort = quint16(readNumber(bytes));
        return true;
    case 4:
        values.protocol = quint8(readNumber(bytes));
        return true;
    default:
        return false;
    }
}

/// Times by uptime or clock; false if the field is none.
bool takeTime(quint16 id, quint64 number, FlowValues &values)
{
    switch (id) {
    case 22:
        values.first = number;
        values.hasUptime = true;
        return true;
    case 21:
        values.last = number;
        values.hasUptime = true;
        return true;
    case 151:
        values.end = UtcMicros(number) * kSecond;
        return true;
    case 153:
        values.end = UtcMicros(number) * 1000;
        return true;
    case 160:
        values.initTime = number;
        return true;
    default:
        return false;
    }
}

void takeCount(quint16 id, quint64 number, FlowValues &values, PacketSampling &sampling)
{
    switch (id) {
    case 1: // octetDeltaCount
    case 85: // octetTotalCount, of exporters that tell a flow once
    case 231: // initiatorOctets
        values.octets = number;
        break;
    case 232: // responderOctets
        values.reverseOctets = number;
        break;
    case 23: // postOctetDeltaCount, where a flow is told as it leaves
        values.octetsLeaving = number;
        break;
    case 2:
    case 86:
        values.packets = number;
        break;
    case 89: // forwardingStatus: its upper two bits
        values.dropped = (number & 0xc0) == 0x80;
        break;
    case 233: // firewallEvent
        values.dropped = number == 3;
        break;
    case 34: // samplingInterval
    case 50: // samplerRandomInterval
        values.sampling = number;
        break;
    case 305:
        sampling.interval = number;
        break;
    case 306:
        sampling.space = number;
        break;
    default:
        break;
    }
}

void takeField(
    const FlowField &field, QByteArrayView bytes, FlowValues &values, PacketSampling &sampling)
{
    const bool reverse = field.enterprise == kReverse;
    if (field.enterprise != 0 && !reverse)
        return;
    if (reverse) {
        if (field.id == 1 || field.id == 85)
            values.reverseOctets = readNumber(bytes);
        return;
    }
    if (takeEnd(field.id, bytes, values) || takeTime(field.id, readNumber(bytes), values))
        return;
    takeCount(field.id, readNumber(bytes), values, sampling);
}

} // namespace

quint64 readNumber(QByteArrayView bytes)
{
    if (bytes.size() > 8)
        return 0;
    quint64 number = 0;
    for (const char c : bytes)
        number = number << 8 | quint8(c);
    return number;
}

qsizetype readRecord(QByteArrayView data, const FlowTemplate &form, FlowValues &values)
{
    PacketSampling sampling;
    qsizetype at = 0;
    for (const FlowField &field : form.fields) {
        qsizetype length = field.length;
        if (field.length == kVariable) { // RFC 7011 7: one byte, or 255 and two
            if (at >= data.size())
                return 0;
            length = quint8(data[at++]);
            if (length == 255) {
                if (at + 2 > data.size())
                    return 0;
                length = qsizetype(readNumber(data.sliced(at, 2)));
                at += 2;
            }
        }
        if (at + length > data.size())
            return 0;
        takeField(field, data.sliced(at, length), values, sampling);
        at += length;
    }
    if (values.octets == 0)
        values.octets = values.octetsLeaving;
    if (sampling.interval > 0)
        values.sampling = (sampling.interval + sampling.space) / sampling.interval;
    return at;
}

} // namespace otasuke
