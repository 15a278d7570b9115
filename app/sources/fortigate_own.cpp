// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_detection.h"
#include "app/sources/log_event.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

bool contains(QStringView text, QStringView part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

/// Of tunnels the far end is told, of administrators where they sit: ui="https(192.168.10.9)" or
/// the address alone.
void readOwnEnds(const FortigateRow &row, Event &event)
{
    const bool tunnel = event.srcIp.isNull() && event.dstIp.isNull();
    if (tunnel) {
        event.srcIp = row.address({"remip", "userip"});
        event.dstIp = row.address({"locip"});
        event.srcPort = quint16(row.number({"remport"}, 65535).value_or(0));
        event.dstPort = quint16(row.number({"locport"}, 65535).value_or(0));
    }
    if (!event.srcIp.isNull())
        return;
    QByteArrayView seat = row.bytes({"ui", "sproc"});
    if (seat.endsWith(')'))
        seat = seat.sliced(seat.indexOf('(') + 1).chopped(1);
    event.srcIp =
        IpAddress::parse(QLatin1StringView(seat.data(), seat.size())).value_or(IpAddress());
}

} // namespace

void readFortigateOwn(QByteArrayView subtype, const FortigateRow &row, Event &event)
{
    const QString words = row.text({"logdesc", "msg"});
    event.disposition = Disposition::None;
    readOwnEnds(row, event);
    const bool ofPeople = subtype == "user" || subtype == "vpn";
    if (contains(words, u"login fail") || contains(words, u"login disabled") ||
        (ofPeople && contains(words, u"authentication failed"))) {
        failedLogin(event, u"event/"_s + words, words);
    } else if (contains(words, u"DHCP Ack")) {
        event.kind = EventKind::Sighting;
        event.device.mac = row.text("mac").toLower();
        event.device.hostname = row.text("hostname");
        event.device.ip = row.address({"ip"});
    } else if (subtype == "system" || subtype == "ha") {
        event.kind = EventKind::Health;
    }
}

} // namespace otasuke
