// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_event.h"

#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

#include "app/sources/fortigate_detection.h"
#include "app/sources/server_name.h"
#include "models/domain/connection_number.h"
#include "models/domain/event_identity.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qint64 kMostBytes = 1'000'000'000'000'000;
constexpr qint64 kMostSessions = 0xffffffffffff;
constexpr qint64 kMostSeconds = 10LL * 365 * 24 * 3600;

/// "0000000013" and "13" alike: the last six digits are the message.
int messageOf(QByteArrayView logid)
{
    return logid.last(std::min<qsizetype>(logid.size(), 6)).toInt();
}

/// The office machine as the box knows it: only the source side is named, and only if it stands
/// inside; outside it would be the provider's router.
DeviceHint deviceOf(const FortigateRow &row, const IpAddress &src)
{
    DeviceHint hint;
    const QByteArrayView role = row.bytes("srcintfrole");
    if (src.isNull() || role == "wan" || !(src.isPrivate() || role == "lan" || role == "dmz"))
        return hint;
    hint.ip = src;
    hint.mac = row.text({"srcmac", "mastersrcmac"}).remove(u' ').toLower();
    const QString name = row.text({"srcname"});
    if (!IpAddress::parse(name))
        hint.hostname = name;
    return hint;
}

/// Boxes that look names up may write one in an address' place: no address has such letters.
bool isName(QByteArrayView told)
{
    if (told.isEmpty() || (told[0] >= '0' && told[0] <= '9') || !told.contains('.'))
        return false;
    return std::any_of(told.begin(), told.end(), [](char c) {
        const char small = char(c | 0x20);
        return small >= 'g' && small <= 'z';
    });
}

IpAddress endOf(const FortigateRow &row, FortigateRow::Names keys, bool mayBeName)
{
    return mayBeName && isName(row.bytes(keys)) ? IpAddress() : row.address(keys);
}

quint8 protocolOf(const FortigateRow &row)
{
    return quint8(row.number({"proto"}, 255).value_or(0));
}

} // namespace

/// Session numbers are used again after a while and counted per virtual domain; the upper half
/// keeps domains apart and is too large for a number that lasts, the sign bit stays clear for the
/// store.
quint64 FortigateEvents::flowIdOf(QByteArrayView box, QByteArrayView domain, qint64 session)
{
    if (session == 0)
        return 0;
    m_material.resize(0);
    m_material.append(box).append('|').append(domain);
    if (m_material != m_domain) {
        m_domain = QByteArray(m_material.constData(), m_material.size());
        const QByteArray hash = QCryptographicHash::hash(m_domain, QCryptographicHash::Md5);
        m_domainHash = (quint64(quint8(hash[0]) & 0x7f) << 24) | (quint64(quint8(hash[1])) << 16) |
            (quint64(quint8(hash[2])) << 8) | quint8(hash[3]);
    }
    const quint64 number = m_domainHash << 32 | quint64(session & 0xffffffff);
    return isLasting(number) ? number | kLastingTo : number;
}

QByteArray FortigateEvents::identity(const FortigateRow &row, QByteArrayView box)
{
    const QByteArrayView session = row.bytes({"sessionid", "SN"});
    const QByteArrayView time = row.bytes("eventtime");
    // Seconds alone don't tell two findings of one session apart; traffic has one record a time.
    const bool enough = time.size() >= 16 || row.bytes("type") == "traffic";
    if (session.isEmpty() || session == "0" || time.isEmpty() || !enough)
        return eventIdentity(m_sourceId, row.content());
    m_material.resize(0);
    m_material.append(box).append('|').append(row.bytes("vd")).append('|');
    m_material.append(row.bytes("logid")).append('|').append(time).append('|').append(session);
    return eventIdentity(m_sourceId, m_material);
}

void FortigateEvents::readTraffic(const FortigateRow &row, QByteArrayView box, Event &event)
{
    event.name = serverName(row.text({"hostname", "dstname"}));
    if (row.bytes("subtype") == "http-transaction") {
        event.kind = event.name.isEmpty() ? EventKind::Other : EventKind::Name;
        return;
    }
    event.kind = EventKind::Flow;
    FortigateBytes::Record record;
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
    if (m_bytes.asksForSession(record)) {
        const qint64 session = row.number({"sessionid", "SN"}, kMostSessions).value_or(0);
        record.session = box.toByteArray() + '|' + row.bytes("vd").toByteArray() + '|' +
            QByteArray::number(session);
    }
    if (row.fault().isEmpty()) {
        const auto added = m_bytes.count(record);
        std::tie(event.bytesOut, event.bytesIn) = added;
        if (added != record.sums)
            event.total = {record.sums.first, record.sums.second};
    }
    const bool stopped =
        fortigateDisposition(row.bytes({"action", "status"})) == Disposition::Blocked;
    event.disposition = stopped ? Disposition::Blocked : Disposition::None;
}

Result<Event> FortigateEvents::read(
    const FortigateRow &row, const QByteArray &serial, UtcMicros otherwise)
{
    const QByteArrayView type = row.bytes("type");
    Event event;
    event.time = row.time();
    if (event.time <= 0 && !row.hasTime())
        event.time = otherwise;
    if (type.isEmpty())
        return Error{ErrorKind::BadInput, u"type: missing"_s};
    if (event.time <= 0)
        return Error{ErrorKind::BadInput, u"eventtime: missing or not a time"_s};
    const QByteArrayView told = row.bytes({"devid", "device_id"});
    const QByteArrayView box = told.isEmpty() ? QByteArrayView(serial) : told;
    const qint64 session = row.number({"sessionid", "SN"}, kMostSessions).value_or(0);
    // A finding is one all the same; a connection needs both its ends.
    const bool finding = type != "traffic";
    event.srcIp = endOf(row, {"srcip", "src"}, finding);
    event.dstIp = endOf(row, {"dstip", "dst"}, finding);
    event.srcPort = quint16(row.number({"srcport", "src_port"}, 65535).value_or(0));
    event.dstPort = quint16(row.number({"dstport", "dst_port"}, 65535).value_or(0));
    event.protocol = protocolOf(row);
    event.flowId = flowIdOf(box, row.bytes("vd"), session);
    event.app = row.text({"app", "service"});
    event.user = row.text({"user", "unauthuser"});
    event.device = deviceOf(row, event.srcIp);
    event.disposition = fortigateDisposition(row.bytes({"action", "status"}));
    if (type == "traffic")
        readTraffic(row, box, event);
    else if (type == "event" || type == "kevent" || type == "statistics")
        readFortigateOwn(row.bytes("subtype"), row, event);
    else
        readFortigateSecurity(type == "utm" ? row.bytes("subtype") : type, row, event);
    if (finding && event.name.isEmpty() && isName(row.bytes({"dstip", "dst"})))
        event.name = serverName(row.text({"dstip", "dst"}));
    if (!row.fault().isEmpty())
        return Error{ErrorKind::BadInput, row.fault()};
    event.identity = identity(row, box);
    return event;
}

} // namespace otasuke
