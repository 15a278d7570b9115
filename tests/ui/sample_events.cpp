// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "tests/ui/sample_office.h"

using namespace Qt::StringLiterals;

namespace otasuke::sample {
namespace {

EventRow row(const Kind &kind, qint64 id)
{
    EventRow r;
    r.id = id;
    r.time = now() - (105 - id) * 4 * kMinute - 4 * kMinute;
    r.sourceId = u"fortigate-1"_s;
    r.device = 1 + id % 9;
    r.deviceName = devices(kind).value(qsizetype(r.device - 1)).name;
    r.src = u"192.168.10.%1:50211"_s.arg(19 + r.device);
    r.dst = u"203.0.113.88:443"_s;
    r.direction = Direction::Outbound;
    switch (id % 4) {
    case 0:
        r.kind = EventKind::Detection;
        r.severity = Severity::Low;
        r.disposition = Disposition::Blocked;
        r.threat = ThreatKind::Exploit;
        r.direction = Direction::Inbound;
        r.ruleId = u"49021"_s;
        r.title = u"Apache.Log4j.Error.Log.Remote.Code.Execution"_s;
        r.text = kind.say(u"外からの攻撃を UTM が止めました。",
            u"The UTM stopped an attack from "
            u"outside.");
        break;
    case 1:
        r.kind = EventKind::Detection;
        r.device = 1;
        r.deviceName = u"経理-PC03"_s;
        r.severity = Severity::Critical;
        r.disposition = Disposition::Allowed;
        r.threat = ThreatKind::CommandAndControl;
        r.name = u"update-check.example.net"_s;
        r.ruleId = u"7630075"_s;
        r.title = u"Emotet.Cridex.Botnet"_s;
        r.text = kind.say(u"経理-PC03 が攻撃者のサーバーと通信しました。止められていません。",
            u"経理-PC03 talked to an attacker's server. It was not stopped.");
        break;
    case 2:
        r.kind = EventKind::Flow;
        r.severity = Severity::Informational;
        r.disposition = Disposition::Allowed;
        r.name = u"tenant-my.sharepoint.com"_s;
        r.service = u"OneDrive"_s;
        r.bytesOut = 1'800'000;
        r.bytesIn = 220'000;
        r.title = u"traffic forward"_s;
        r.text = kind.say(u"OneDrive に 1.8 MB 送りました。", u"Sent 1.8 MB to OneDrive.");
        break;
    default:
        r.kind = EventKind::Mail;
        r.severity = Severity::Low;
        r.disposition = Disposition::Blocked;
        r.threat = ThreatKind::MaliciousMail;
        r.title = u"virus infected W32/Emotet"_s;
        r.text = kind.say(u"不審なメールを止めました。", u"A malicious mail was stopped.");
        break;
    }
    return r;
}

} // namespace

EventRow event(const Kind &kind, qint64 id)
{
    EventRow r = row(kind, id);
    r.raw = "date=2026-11-20 time=14:20:03 devname=\"UTM\" type=\"utm\" subtype=\"ips\" "
            "srcip=192.168.10.20 dstip=203.0.113.88 attack=\"" +
        r.title.toUtf8() + "\"";
    return r;
}

QList<EventRow> allEvents(const Kind &kind, const EventFilter &filter)
{
    QList<EventRow> rows;
    if (kind.mode == Mode::Empty)
        return rows;
    for (qint64 number = 105; number > 0; --number) {
        const EventRow r = row(kind, number);
        const bool wanted = (filter.kinds.isEmpty() || filter.kinds.contains(r.kind)) &&
            (!filter.disposition || *filter.disposition == r.disposition) &&
            (!filter.leastSeverity || r.severity >= *filter.leastSeverity) &&
            (filter.device == 0 || filter.device == r.device) &&
            (filter.search.isEmpty() || r.text.contains(filter.search) ||
                r.deviceName.contains(filter.search) || r.name.contains(filter.search)) &&
            (!filter.notableOnly || r.kind != EventKind::Flow) &&
            (kind.mode == Mode::Full || r.disposition == Disposition::Blocked);
        if (wanted)
            rows << r;
    }
    return rows;
}

EventsSnapshot page(const QList<EventRow> &list, const EventFilter &filter)
{
    EventsSnapshot s;
    s.filter = filter;
    s.newestId = list.isEmpty() ? 0 : list.first().id;
    const auto isOlder = [](const EventRow &r, qint64 id) { return r.id >= id; };
    if (filter.afterId > 0) {
        const auto end = std::lower_bound(list.begin(), list.end(), filter.afterId + 1, isOlder);
        const qsizetype count = std::min<qsizetype>(filter.limit, end - list.begin());
        s.rows = QList<EventRow>(end - count, end);
        s.more = end - count != list.begin();
        return s;
    }
    const auto begin = filter.beforeId > 0
        ? std::lower_bound(list.begin(), list.end(), filter.beforeId, isOlder)
        : list.begin();
    const qsizetype count = std::min<qsizetype>(filter.limit, list.end() - begin);
    s.rows = QList<EventRow>(begin, begin + count);
    s.more = begin + count != list.end();
    return s;
}

EventsSnapshot events(const Kind &kind, const EventFilter &filter)
{
    return page(allEvents(kind, filter), filter);
}

EventDirectory directory(const QList<EventRow> &list, const EventFilter &filter)
{
    EventDirectory d;
    d.filter = filter;
    for (const EventRow &r : list) {
        if (d.hours.isEmpty() || d.hours.last().hour != r.time / kHour)
            d.hours.append({r.time / kHour, 0});
        ++d.hours.last().events;
    }
    d.total = list.size();
    d.exact = filter.search.isEmpty();
    d.services = {u"onedrive"_s, u"gigafile"_s};
    d.serviceNames = {{u"onedrive"_s, u"OneDrive"_s}, {u"gigafile"_s, u"GigaFile"_s}};
    return d;
}

} // namespace otasuke::sample
