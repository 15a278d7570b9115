// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_key.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include "models/domain/event_identity.h"

namespace otasuke {
namespace {

constexpr quint64 kSlots = 2048; // 11 bits
constexpr qint64 kV6Below = -(Q_INT64_C(1) << 33);

} // namespace

quint64 scattered(quint64 x)
{
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31);
}

IdentityBits::IdentityBits(const QByteArray &identity)
    : high(qFromBigEndian<quint64>(identity.constData()))
    , low(qFromBigEndian<quint64>(identity.constData() + 8))
{
}

qint64 eventId(UtcMicros time, const IdentityBits &bits, RowTable table, int attempt)
{
    quint64 place = bits.low % kSlots;
    if (attempt > 0) {
        const quint64 mixed = scattered(bits.low ^ scattered(bits.high + quint64(attempt)));
        place = kSlots + mixed % (quint64(kMaxDrift - 1) * kSlots);
    }
    const qint64 micros = storableTime(time) + qint64(place / kSlots);
    return micros << kIdShift | qint64(place % kSlots) << 1 | qint64(table);
}

QByteArray identityOf(const Event &event, const QString &sourceId)
{
    if (event.identity.size() == 16)
        return event.identity;
    QByteArray material;
    QDataStream out(&material, QIODevice::WriteOnly);
    out << int(event.kind) << event.time << event.srcIp.toBytes() << event.dstIp.toBytes()
        << event.srcPort << event.dstPort << event.protocol << event.flowId << event.bytesOut
        << event.bytesIn << event.name << event.ruleId << event.title << event.raw;
    return eventIdentity(sourceId.toUtf8(), material);
}

qint64 hostOfName(qint64 name)
{
    return name;
}

qint64 hostOfAddress(qint64 addressCode)
{
    return addressCode >= 0 ? -(addressCode + 1) : kV6Below + addressCode;
}

bool isNameHost(qint64 host)
{
    return host > 0;
}

qint64 addressOfHost(qint64 host)
{
    return host < kV6Below ? host - kV6Below : -(host + 1);
}

} // namespace otasuke
