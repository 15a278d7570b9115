// SPDX-License-Identifier: GPL-3.0-or-later
// `cloud --json`.
#include <QJsonArray>

#include "app/commands/json_shapes.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

template<class T, class F>
QJsonArray arrayOf(const QList<T> &items, F toJson)
{
    QJsonArray array;
    for (const T &item : items)
        array << toJson(item);
    return array;
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue approvalJson(Approval approval)
{
    if (approval == Approval::Undecided)
        return QJsonValue::Null;
    return approval == Approval::Approved;
}

QJsonObject serviceJson(const ServiceUsage &s)
{
    return {{u"service"_s, s.name}, {u"id"_s, s.serviceId}, {u"category"_s, toKey(s.category)},
        {u"bytes_out"_s, s.bytesOut}, {u"bytes_in"_s, s.bytesIn}, {u"flows"_s, s.flows},
        {u"devices"_s, s.devices}, {u"approved"_s, approvalJson(s.approval)},
        {u"first_seen"_s, timeJson(s.firstSeen)}, {u"tenant"_s, textJson(tenantOf(s.serviceId))},
        {u"own_tenant"_s, s.ownTenant}, {u"foreign_tenant"_s, s.foreignTenant},
        {u"night_bytes_out"_s, s.nightBytesOut}};
}

QJsonObject partJson(const DeviceUsage::Part &part)
{
    return {{u"service"_s, part.name}, {u"bytes_out"_s, part.bytesOut}};
}

QJsonObject deviceJson(const DeviceUsage &d)
{
    return {{u"name"_s, d.name}, {u"ip"_s, d.ip}, {u"department"_s, d.department},
        {u"site"_s, d.site}, {u"bytes_out"_s, d.bytesOut},
        {u"services"_s, arrayOf(d.services, partJson)}};
}

/// A department, or a site.
QJsonObject groupJson(const DepartmentUsage &d)
{
    return {{u"name"_s, d.department}, {u"devices"_s, d.devices}, {u"bytes_out"_s, d.bytesOut},
        {u"services"_s, arrayOf(d.services, partJson)}};
}

QJsonObject dayJson(const DayUsage &d)
{
    return {{u"date"_s, d.day.toString(Qt::ISODate)}, {u"service"_s, d.name},
        {u"bytes_out"_s, d.bytesOut}};
}

QJsonObject hostJson(const HostUsage &h)
{
    return {{u"host"_s, h.host}, {u"bytes_out"_s, h.bytesOut}};
}

QJsonObject domainJson(const HostUsage &h)
{
    return {{u"domain"_s, h.host}, {u"bytes_out"_s, h.bytesOut}};
}

/// Seven rows, Monday first, of 24 hours of the office's day.
QJsonArray hoursJson(const HourMap &hours)
{
    QJsonArray week;
    for (const auto &weekday : hours.bytesOut) {
        QJsonArray row;
        for (const qint64 bytes : weekday)
            row << bytes;
        week << row;
    }
    return week;
}

} // namespace

QJsonObject cloudJson(const CloudUsage &usage)
{
    const auto date = [](const QDate &day) { return day.toString(Qt::ISODate); };
    return {{u"period"_s, periodJson(usage.period)},
        {u"services"_s, arrayOf(usage.services, serviceJson)},
        {u"devices"_s, arrayOf(usage.devices, deviceJson)},
        {u"departments"_s, arrayOf(usage.departments, groupJson)},
        {u"sites"_s, arrayOf(usage.sites, groupJson)}, {u"days"_s, arrayOf(usage.days, dayJson)},
        {u"hours"_s, hoursJson(usage.hours)},
        {u"unwatched_days"_s, arrayOf(usage.unwatchedDays, date)},
        {u"unclassified"_s,
            QJsonObject{{u"bytes_out"_s, usage.unclassifiedBytesOut},
                {u"hosts"_s, arrayOf(usage.unclassifiedHosts, hostJson)},
                {u"domains"_s, arrayOf(usage.unclassifiedDomains, domainJson)}}}};
}

} // namespace otasuke
