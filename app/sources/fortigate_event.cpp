// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_event.h"

#include <QCryptographicHash>

#include "app/sources/fortigate_detection.h"
#include "app/sources/server_name.h"
#include "models/domain/connection_number.h"
#include "models/domain/event_identity.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qint64 kMostBytes = 1'000'000'000'000'000;
constexpr qint64 kMostSeconds = 10LL * 365 * 24 * 3600;

/// "0000000013" and "13" alike: the last six digits are the message.
int messageOf(const QByteArray &logid)
{
    return logid.right(6).toInt();
}

/// Session numbers are used again after a while and counted per virtual domain; the upper half
/// keeps domains apart and is too large for a number that lasts, the sign bit stays clear for the
/// store.
quint64 flowIdOf(const QByteArray &box, const QByteArray &domain, qint64 session)
{
    if (session == 0)
        return 0;
    const QByteArray hash = QCryptographicHash::hash(box + '|' + domain, QCryptographicHash::Md5);
    const quint64 upper = (quint64(quint8(hash[0]) & 0x7f) << 24) |
        (quint64(quint8(hash[1])) << 16) | (quint64(quint8(hash[2])) << 8) | quint8(hash[3]);
    const quint64 number = upper << 32 | quint64(session & 0xffffffff);
    return isLasting(number) ? number | kLastingTo : number;
}

/// The office machine as the box knows it: only the source side is named, and only if it stands
/// inside; outside it would be the provider's router.
DeviceHint deviceOf(const FortigateRow &row, const IpAddress &src)
{
    DeviceHint hint;
    const QByteArray role = row.bytes("srcintfrole");
    if (src.isNull() || role == "wan" || !(src.isPrivate() || role == "lan" || role == "dmz"))
        return hint;
    hint.ip = src;
    hint.mac = row.text({"srcmac", "mastersrcmac"}).remove(u' ').toLower();
    const QString name = row.text({"srcname"});
    if (!IpAddress::parse(name))
        hint.hostname = name;
    return hint;
}

quint8 protocolOf(const FortigateRow &row)
{
    return quint8(row.number({"proto"}, 255).value_or(0));
}

} // namespace

QByteArray FortigateEvents::identity(const FortigateRow &row, const QByteArray &box) const
{
    const QByteArray session = row.bytes({"sessionid", "SN"});
    const QByteArray time = row.bytes("eventtime");
    // Seconds alone don't tell two findings of one session apart; traffic has one record a time.
    const bool enough = time.size() >= 16 || row.bytes("type") == "traffic";
    if (session.isEmpty() || session == "0" || time.isEmpty() || !enough)
        return eventIdentity(m_sourceId, row.content());
    return eventIdentity(m_sourceId,
        box + '|' + row.bytes("vd") + '|' + row.bytes("logid") + '|' + time + '|' + session);
}

void FortigateEvents::readTraffic(const FortigateRow &row, const QByteArray &session, Event &event)
{
    event.name = serverName(row.text({"hostname", "dstname"}));
    if (row.bytes("subtype") == "http-transaction") {
        event.kind = event.name.isEmpty() ? EventKind::Other : EventKind::Name;
        return;
    }
    event.kind = EventKind::Flow;
    FortigateBytes::Record record;
    record.session = session;
    record.at = event.time;
    record.seconds = row.number({"duration"}, kMostSeconds).value_or(0);
    event.seconds = quint32(record.seconds);
    record.final = messageOf(row.bytes({"logid", "log_id"})) != 20;
    record.sums = {row.number({"sentbyte", "sent"}, kMostBytes).value_or(0),
        row.number({"rcvdbyte", "rcvd"}, kMostBytes).value_or(0)};
    const auto sent = row.number({"sentdelta"}, kMostBytes);
    const auto received = row.number({"rcvddelta"}, kMostBytes);
    if (sent || received)
        record.deltas = std::pair{sent.value_or(0), received.value_or(0)};
    if (row.fault().isEmpty())
        std::tie(event.bytesOut, event.bytesIn) = m_bytes.count(record);
    const bool stopped =
        fortigateDisposition(row.bytes({"action", "status"})) == Disposition::Blocked;
    event.disposition = stopped ? Disposition::Blocked : Disposition::None;
}

Result<Event> FortigateEvents::read(const FortigateRow &row, const QByteArray &serial)
{
    const QByteArray type = row.bytes("type");
    Event event;
    event.time = row.time();
    if (type.isEmpty())
        return Error{ErrorKind::BadInput, u"type: missing"_s};
    if (event.time <= 0)
        return Error{ErrorKind::BadInput, u"eventtime: missing or not a time"_s};
    const QByteArray told = row.bytes({"devid", "device_id"});
    const QByteArray box = told.isEmpty() ? serial : told;
    const qint64 session = row.number({"sessionid", "SN"}, 0xffffffffffff).value_or(0);
    event.srcIp = row.address({"srcip", "src"});
    event.dstIp = row.address({"dstip", "dst"});
    event.srcPort = quint16(row.number({"srcport", "src_port"}, 65535).value_or(0));
    event.dstPort = quint16(row.number({"dstport", "dst_port"}, 65535).value_or(0));
    event.protocol = protocolOf(row);
    event.flowId = flowIdOf(box, row.bytes("vd"), session);
    event.app = row.text({"app", "service"});
    event.user = row.text({"user", "unauthuser"});
    event.device = deviceOf(row, event.srcIp);
    event.disposition = fortigateDisposition(row.bytes({"action", "status"}));
    if (type == "traffic")
        readTraffic(row, box + '|' + row.bytes("vd") + '|' + QByteArray::number(session), event);
    else if (type == "event" || type == "kevent" || type == "statistics")
        readFortigateOwn(row.bytes("subtype"), row, event);
    else
        readFortigateSecurity(type == "utm" ? row.bytes("subtype") : type, row, event);
    if (!row.fault().isEmpty())
        return Error{ErrorKind::BadInput, row.fault()};
    if (event.kind == EventKind::Detection)
        event.raw = row.content();
    event.identity = identity(row, box);
    return event;
}

} // namespace otasuke
