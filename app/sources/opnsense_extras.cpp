// SPDX-License-Identifier: GPL-3.0-or-later
// What the firewall may tell beside its alerts and its log: bytes, devices, its own state.
#include <QDateTime>

#include "app/sources/log_event.h"
#include "app/sources/opnsense_source.h"

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace otasuke {
namespace {

constexpr int kInsightRows = 5000;
constexpr qint64 kInsightDays = 7; ///< read at most so many days back

QDate utcDay(UtcMicros t)
{
    return toDateTime(t).date();
}

} // namespace

void OpnsenseSource::askInsight()
{
    const QDate yesterday = utcDay(now()).addDays(-1);
    QDate day = QDate::fromString(m_cursor.value(u"insight"_s).toString(), Qt::ISODate).addDays(1);
    if (!day.isValid() || day < yesterday.addDays(1 - kInsightDays))
        day = yesterday.addDays(1 - kInsightDays);
    for (; day <= yesterday; day = day.addDays(1)) {
        const qint64 from = QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        const QString path = u"diagnostics/networkinsight/top/FlowSourceAddrDetails/%1/%2/"
                             "src_addr,dst_addr,service_port,if,direction/octets/%3"_s.arg(from)
                                 .arg(from + kDay / kSecond - 1)
                                 .arg(kInsightRows);
        ask({get(path),
            [this, day](
                dom::element answer, EventBatch &batch) { return readInsight(answer, batch, day); },
            mayLack(u"Insight"_s)});
    }
}

Result<void> OpnsenseSource::readInsight(dom::element answer, EventBatch &batch, const QDate &day)
{
    dom::array rows;
    if (answer.get(rows) != simdjson::SUCCESS)
        return Error{ErrorKind::BadReply, u"no Insight rows"_s};
    QHash<QString, InsightSum> sums;
    Complaint unheard;
    for (const dom::element row : rows)
        addInsightRow(JsonFields(row, &unheard), sums);
    QStringList keys = sums.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        Event event = insightEvent(sums.value(key));
        event.identity = identity(u"insight %1 %2"_s.arg(day.toString(Qt::ISODate), key));
        if (event.time > 0)
            batch.events << event;
    }
    batch.read += qint64(rows.size());
    m_cursor[u"insight"_s] = day.toString(Qt::ISODate);
    keepCursor(batch, m_cursor);
    return {};
}

void OpnsenseSource::askOthers()
{
    askEither(
        u"diagnostics/interface/getArp"_s, u"diagnostics/interface/get_arp"_s,
        [this](dom::element answer, EventBatch &batch) { return readArp(answer, batch); },
        u"ARP table"_s);
    ask({get(u"core/system/status"_s),
        [this](dom::element answer, EventBatch &batch) { return readStatus(answer, batch); },
        mayLack(u"system status"_s)});
    ask({get(u"crowdsec/alerts/search"_s),
        [this](dom::element answer, EventBatch &batch) -> Result<void> {
            const auto rows = JsonFields(answer, &complaint(), "crowdsec").array("rows");
            if (rows)
                readRows(*rows, batch, [this](const JsonFields &row, Event &event) {
                    event.identity = identity(u"crowdsec "_s + row.anyText("id"));
                    return readOpnsenseCrowdsec(row, event);
                });
            return {};
        },
        mayLack(u"CrowdSec"_s)});
}

Result<void> OpnsenseSource::readArp(dom::element answer, EventBatch &batch)
{
    dom::array rows;
    if (answer.get(rows) != simdjson::SUCCESS)
        return Error{ErrorKind::BadReply, u"no ARP table"_s};
    readDevices(rows, batch, [this](const JsonFields &row, DeviceReport &report) {
        const IpAddress ip = IpAddress::parse(row.anyText("ip")).value_or(IpAddress());
        if (!ip.isPrivate() || row.anyText("expired") == u"true")
            return false;
        const QString name = row.anyText("hostname");
        report.hint = deviceHint(ip, row.anyText("mac").toLower(), name == u"?" ? QString() : name);
        report.vendor = row.anyText("manufacturer");
        report.seen = now();
        return true;
    });
    return {};
}

/// {"subsystems":{"firewall":{"title","status","message"…}}}, before 25.1 without the outer one.
Result<void> OpnsenseSource::readStatus(dom::element answer, EventBatch &batch)
{
    const JsonFields root(answer, &complaint(), "status");
    dom::object parts;
    const auto inner = root.element("subsystems");
    if ((inner ? *inner : answer).get(parts) != simdjson::SUCCESS)
        return {};
    Complaint unheard;
    for (const auto [key, value] : parts) {
        const JsonFields part(value, &unheard);
        const QString status = part.anyText("status").toLower();
        const QString message = part.anyText("message");
        if (message.isEmpty() || status.isEmpty() || status == u"ok" || status == u"2")
            continue;
        Event event;
        event.kind = EventKind::Health;
        event.time = now();
        event.ruleId = textOf(key);
        event.title = message;
        const QString day = utcDay(now()).toString(Qt::ISODate);
        event.identity = identity(u"status %1 %2 %3"_s.arg(event.ruleId, message, day));
        batch.events << event;
    }
    return {};
}

} // namespace otasuke
