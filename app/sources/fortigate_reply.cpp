// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/fortigate_reply.h"

#include "app/sources/log_event.h"
#include "models/domain/event_identity.h"

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace otasuke {
namespace {

constexpr qint64 kLatestSecond = 253'402'300'799; ///< 9999-12-31
constexpr int kOldestMajor = 6;
constexpr UtcMicros kLicenceSoon = 30 * kDay;

FortigateRow rowOf(dom::object object)
{
    FortigateRow row;
    for (const auto [key, value] : object) {
        const QByteArrayView name(key.data(), qsizetype(key.size()));
        std::string_view text;
        if (value.get(text) == simdjson::SUCCESS)
            row.set(name, QByteArrayView(text.data(), qsizetype(text.size())));
        else
            row.set(name, textOf(value).toUtf8());
    }
    return row;
}

} // namespace

Result<QString> fortigateProduct(const JsonFields &envelope)
{
    const JsonFields results = envelope.child("results");
    const QString version = envelope.anyText("version");
    if (!results.exists() || !version.startsWith(u'v'))
        return Error{ErrorKind::BadReply, u"no FortiOS status"_s};
    const int major = QStringView(version).mid(1, version.indexOf(u'.') - 1).toInt();
    if (major < kOldestMajor)
        return Error{ErrorKind::UnsupportedVersion, u"FortiOS %1"_s.arg(version)};
    const QString number = results.anyText("model_number");
    QString model = results.anyText("model_name");
    if (model.isEmpty())
        model = u"FortiGate"_s;
    if (!number.isEmpty())
        model += u'-' + number;
    return u"%1 %2 build%3"_s.arg(model, version, envelope.anyText("build"));
}

QString fortigateStore(const JsonFields &envelope)
{
    const JsonFields results = envelope.child("results");
    for (const char *name : {"disk", "memory", "fortianalyzer", "forticloud"}) {
        const JsonFields state = results.child(name);
        if (state.truth("is_available") && state.truth("is_enabled"))
            return QString::fromLatin1(name);
    }
    return {};
}

FortigateLogWalk::Page readFortigateRows(
    const dom::array &rows, const QByteArray &serial, FortigateEvents &events, EventBatch &batch)
{
    FortigateLogWalk::Page page;
    page.rows = qint64(rows.size());
    for (const dom::element element : rows) {
        ++batch.read;
        dom::object object;
        if (element.get(object) != simdjson::SUCCESS) {
            batch.rejected << EventBatch::Rejected{batch.read, u"not an object"_s};
            continue;
        }
        const FortigateRow row = rowOf(object);
        if (page.mark.isEmpty())
            page.mark = row.content();
        auto event = events.read(row, serial);
        if (!event) {
            batch.rejected << EventBatch::Rejected{batch.read, event.error().detail};
            continue;
        }
        if (event->kind == EventKind::Detection)
            event->raw = row.content();
        page.newestMs = std::max(page.newestMs, event->time / 1000);
        batch.events << std::move(*event);
    }
    return page;
}

QList<DeviceReport> readFortigateDevices(const dom::array &rows, Complaint &complaint)
{
    QList<DeviceReport> reports;
    for (const dom::element element : rows) {
        const JsonFields row(element, &complaint, "device");
        DeviceReport report;
        report.hint.mac = row.anyText("mac").toLower();
        report.hint.hostname = row.anyText("hostname");
        report.hint.ip = IpAddress::parse(row.anyText("ipv4_address")).value_or(IpAddress());
        report.seen = row.looseInteger("last_seen", 0, kLatestSecond).value_or(0) * kSecond;
        report.osName = row.anyText("os_name");
        report.osVersion = row.anyText("os_version");
        report.vendor = row.anyText("hardware_vendor");
        if (!report.hint.isEmpty())
            reports << report;
    }
    return reports;
}

QList<DeviceReport> readFortigateNeighbours(const dom::array &rows, UtcMicros seen)
{
    QList<DeviceReport> reports;
    Complaint unheard;
    for (const dom::element element : rows) {
        const JsonFields row(element, &unheard);
        const IpAddress ip = IpAddress::parse(row.anyText("ip")).value_or(IpAddress());
        if (!ip.isPrivate()) // the provider's router stands in the table, too
            continue;
        DeviceReport report;
        report.hint = deviceHint(ip, row.anyText("mac").toLower(), row.anyText("hostname"));
        report.seen = seen;
        if (!report.hint.mac.isEmpty())
            reports << report;
    }
    return reports;
}

QList<Event> readFortigateLicences(
    const JsonFields &envelope, const QString &sourceId, UtcMicros now)
{
    QList<Event> events;
    dom::object services;
    const auto results = envelope.element("results");
    if (!results || results->get(services) != simdjson::SUCCESS)
        return events;
    Complaint unheard;
    for (const auto [key, value] : services) {
        const JsonFields service(value, &unheard);
        const auto expires = service.looseInteger("expires", 1, kLatestSecond);
        const bool ended = service.anyText("status") == u"expired";
        if (!ended && (!expires || *expires * kSecond > now + kLicenceSoon))
            continue;
        Event event;
        event.kind = EventKind::Health;
        event.time = now;
        event.ruleId = u"licence/"_s + textOf(key);
        event.title = u"The licence of %1 ends or has ended"_s.arg(textOf(key));
        if (expires)
            event.title += u": "_s + toRfc3339(*expires * kSecond).left(10);
        event.identity =
            eventIdentity(sourceId.toUtf8(), u"%1 %2"_s.arg(event.title).arg(now / kDay).toUtf8());
        events << event;
    }
    return events;
}

} // namespace otasuke
