// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/cloud_sheet.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <numeric>

#include "models/judgement/calendar_words.h"
#include "models/judgement/explain.h"
#include "models/tables/names.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

struct Sheet
{
    Q_DECLARE_TR_FUNCTIONS(CloudSheet)
};

QString number(qint64 value)
{
    return QString::number(value);
}

QString names(const QList<DeviceUsage::Part> &parts)
{
    QStringList list;
    for (const DeviceUsage::Part &part : parts)
        list << part.name;
    return list.join(u" / "_s);
}

FigureTable::Cell bytesCell(qint64 bytes)
{
    return {bytes == 0 ? u"–"_s : formatBytes(bytes), double(bytes)};
}

/// Without the unit, which stands in the title: seven columns have to find room.
FigureTable::Cell megabytesCell(qint64 bytes)
{
    if (bytes == 0)
        return {u"–"_s, 0};
    const qint64 megabytes = (bytes + 500'000) / 1'000'000;
    return {megabytes == 0 ? u"<1"_s : formatCount(megabytes), double(bytes)};
}

QString timeOfDay(UtcMicros t, const OfficeCalendar &calendar)
{
    return calendar.local(t).toString(u"HH:mm"_s);
}

} // namespace

QList<QStringList> serviceSheet(const CloudUsage &usage, const OfficeCalendar &calendar)
{
    QList<QStringList> rows{
        {Sheet::tr("Service"), Sheet::tr("Kind"), Sheet::tr("Standing"), Sheet::tr("Sent (bytes)"),
            Sheet::tr("Received (bytes)"), Sheet::tr("Connections"), Sheet::tr("Devices"),
            Sheet::tr("Sent in the time before (bytes)"), Sheet::tr("First used")}};
    for (const ServiceUsage &service : usage.services) {
        rows << QStringList{service.name, categoryName(service.category),
            approvalName(service.approval), number(service.bytesOut), number(service.bytesIn),
            number(service.flows), number(service.devices), number(service.bytesOutBefore),
            service.firstSeen == 0 ? QString()
                                   : calendar.dayOf(service.firstSeen).toString(Qt::ISODate)};
    }
    rows << QStringList{
        Sheet::tr("Other places"), {}, {}, number(usage.unclassifiedBytesOut), {}, {}, {}, {}, {}};
    return rows;
}

QList<QStringList> departmentSheet(const QList<DepartmentUsage> &departments)
{
    QList<QStringList> rows{{Sheet::tr("Name"), Sheet::tr("Devices"), Sheet::tr("Sent (bytes)"),
        Sheet::tr("Sent in the time before (bytes)"), Sheet::tr("Services")}};
    for (const DepartmentUsage &part : departments)
        rows << QStringList{part.department, number(part.devices), number(part.bytesOut),
            number(part.bytesOutBefore), names(part.services)};
    return rows;
}

QList<QStringList> deviceSheet(const QList<DeviceUsage> &devices)
{
    QList<QStringList> rows{{Sheet::tr("Name"), Sheet::tr("Address"), Sheet::tr("Department"),
        Sheet::tr("Site"), Sheet::tr("Sent (bytes)"), Sheet::tr("Services")}};
    for (const DeviceUsage &device : devices)
        rows << QStringList{device.name, device.ip, device.department, device.site,
            number(device.bytesOut), names(device.services)};
    return rows;
}

QList<QStringList> daySheet(const CloudUsage &usage)
{
    QList<QStringList> rows{{Sheet::tr("Day"), Sheet::tr("Service"), Sheet::tr("Sent (bytes)")}};
    for (const DayUsage &part : usage.days)
        rows << QStringList{part.day.toString(Qt::ISODate), part.name, number(part.bytesOut)};
    for (const QDate &day : usage.unwatchedDays)
        rows << QStringList{day.toString(Qt::ISODate), Sheet::tr("No records"), {}};
    return rows;
}

QList<QStringList> hourSheet(const HourMap &hours)
{
    QList<QStringList> rows{{Sheet::tr("Hour")}};
    for (int day = 1; day <= 7; ++day)
        rows[0] << Sheet::tr("%1 (bytes)").arg(weekdayName(day));
    for (int hour = 0; hour < 24; ++hour) {
        QStringList cells{hourName(hour)};
        for (const auto &weekday : hours.bytesOut)
            cells << number(weekday[size_t(hour)]);
        rows << cells;
    }
    return rows;
}

void fillHours(FigureTable &table, const HourMap &hours)
{
    QStringList titles{Sheet::tr("MB")};
    for (int day = 1; day <= 7; ++day)
        titles << weekdayName(day);
    QList<FigureTable::Row> rows;
    for (int hour = 0; hour < 24; ++hour) {
        FigureTable::Row row{number(hour), u"%1:00"_s.arg(hour), {}};
        for (const auto &weekday : hours.bytesOut)
            row.cells << megabytesCell(weekday[size_t(hour)]);
        rows << row;
    }
    table.setFigures(titles, rows);
}

void fillDays(FigureTable &table, const CloudUsage &usage, const QStringList &services,
    const OfficeCalendar &calendar, const QDate &today)
{
    QStringList titles{Sheet::tr("Day")};
    for (const QString &id : services) {
        const auto named = std::find_if(usage.services.begin(), usage.services.end(),
            [&id](const ServiceUsage &service) { return service.serviceId == id; });
        titles << (named == usage.services.end() ? id : named->name);
    }
    titles << Sheet::tr("Others") << Sheet::tr("All");
    QHash<QDate, QList<qint64>> sums;
    for (const DayUsage &part : usage.days) {
        auto &day = sums[part.day];
        day.resize(services.size() + 1);
        const qsizetype at = services.indexOf(part.serviceId);
        day[at < 0 ? services.size() : at] += part.bytesOut;
    }
    QList<FigureTable::Row> rows;
    const QDate first = calendar.dayOf(usage.period.from);
    for (QDate day = std::min(calendar.dayOf(usage.period.to - 1), today); day >= first;
         day = day.addDays(-1)) {
        //: A day in a table of figures, as QLocale's date format: "Nov 2"
        FigureTable::Row row{
            day.toString(Qt::ISODate), QLocale::c().toString(day, Sheet::tr("MMM d")), {}};
        QList<qint64> parts = sums.value(day);
        parts.resize(services.size() + 1);
        const bool unknown = usage.unwatchedDays.contains(day);
        for (const qint64 bytes : std::as_const(parts))
            row.cells << (unknown ? FigureTable::Cell{} : bytesCell(bytes));
        const qint64 all = std::accumulate(parts.cbegin(), parts.cend(), Q_INT64_C(0));
        row.cells << (unknown ? FigureTable::Cell{Sheet::tr("No records"), -1} : bytesCell(all));
        rows << row;
    }
    table.setFigures(titles, rows);
}

void fillDevices(FigureTable &table, const QList<DeviceUsage> &devices)
{
    QList<FigureTable::Row> rows;
    for (const DeviceUsage &device : devices)
        rows << FigureTable::Row{number(device.device), device.name,
            {{device.department, 0}, {device.site, 0}, bytesCell(device.bytesOut)}};
    table.setWords({1, 2});
    table.setFigures(
        {Sheet::tr("PC"), Sheet::tr("Department"), Sheet::tr("Site"), Sheet::tr("Sent")}, rows);
}

void fillVisits(FigureTable &table, const QList<CloudServiceStory::Visit> &visits,
    const OfficeCalendar &calendar)
{
    const QStringList titles{Sheet::tr("Day"), Sheet::tr("From – to"), Sheet::tr("Sent"),
        Sheet::tr("Morning"), Sheet::tr("Afternoon"), Sheet::tr("Evening"), Sheet::tr("Night")};
    QList<FigureTable::Row> rows;
    for (const CloudServiceStory::Visit &visit : visits) {
        const auto band = [&visit](
                              DayBand part) { return bytesCell(visit.bandBytes[size_t(part)]); };
        rows << FigureTable::Row{visit.day.toString(Qt::ISODate),
            QLocale::c().toString(visit.day, Sheet::tr("MMM d")),
            {{u"%1 – %2"_s.arg(timeOfDay(visit.first, calendar), timeOfDay(visit.last, calendar)),
                 double(visit.first)},
                bytesCell(visit.bytesOut), band(DayBand::Morning), band(DayBand::Afternoon),
                band(DayBand::Evening), band(DayBand::Night)}};
    }
    table.setFigures(titles, rows);
}

} // namespace otasuke
