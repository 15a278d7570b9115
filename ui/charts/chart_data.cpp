// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_data.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <numeric>

#include "models/judgement/explain.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

struct Charts
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr int kOwnSeries = 5;
constexpr int kLooks = 6; // yellow and black are left out: hard to see on white, on black

// The services of most offices keep their look whatever else is shown with them.
int usualLook(const QString &serviceId)
{
    static const QHash<QString, int> usual{{u"sharepoint"_s, 0}, {u"microsoft-365"_s, 0},
        {u"gigafile"_s, 1}, {u"google-drive"_s, 2}, {u"chatgpt"_s, 3}, {u"onedrive-personal"_s, 4},
        {u"dropbox"_s, 4}, {u"line-works"_s, 5}, {u"icloud"_s, 5}, {u"box"_s, 2}};
    const auto known = usual.constFind(serviceId);
    if (known != usual.cend())
        return *known;
    const auto sum = std::accumulate(serviceId.cbegin(), serviceId.cend(), uint(0),
        [](uint so, QChar c) { return so * 31U + c.unicode(); });
    return int(sum % kLooks);
}

void takeDays(
    DayChart &chart, const Period &period, const OfficeCalendar &calendar, const QDate &today)
{
    chart.today = today;
    const QDate last = std::min(calendar.dayOf(period.to - 1), today);
    for (QDate day = calendar.dayOf(period.from); day <= last; day = day.addDays(1)) {
        chart.days << day;
        chart.restDays << !calendar.isWorkday(day);
    }
}

ChartSeries emptySeries(const QString &name, int look, const DayChart &chart)
{
    return {name, look, QList<double>(chart.days.size(), 0.0)};
}

BarChart groupChart(
    const QString &title, const QString &none, QList<DepartmentUsage> groups, int most)
{
    BarChart chart;
    chart.title = title;
    std::stable_sort(groups.begin(), groups.end(),
        [](const auto &a, const auto &b) { return a.bytesOut > b.bytesOut; });
    for (const DepartmentUsage &part : groups.mid(0, most)) {
        // Twice of what is already much: growth of a few documents is no news.
        const bool grew = part.bytesOutBefore > 0 && part.bytesOut > 2 * part.bytesOutBefore &&
            part.bytesOut > 50'000'000;
        chart.bars << BarChart::Bar{part.department.isEmpty() ? none : part.department,
            double(part.bytesOut), formatBytes(part.bytesOut), grew};
    }
    return chart;
}

QString nameOf(const CloudUsage &usage, const QString &serviceId)
{
    for (const ServiceUsage &service : usage.services) {
        if (service.serviceId == serviceId)
            return service.name;
    }
    return serviceId;
}

} // namespace

QStringList servicesDrawn(const CloudUsage &usage)
{
    QList<ServiceUsage> services = usage.services;
    std::stable_sort(services.begin(), services.end(),
        [](const auto &a, const auto &b) { return a.bytesOut > b.bytesOut; });
    QStringList ids;
    for (const ServiceUsage &service : services.mid(0, kOwnSeries)) {
        if (service.bytesOut > 0)
            ids << service.serviceId;
    }
    return ids;
}

double DayChart::dayTotal(int day) const
{
    double total = 0;
    for (const ChartSeries &one : series)
        total += one.values.value(day);
    return total;
}

double DayChart::highest() const
{
    double most = 0;
    for (int i = 0; i < days.size(); ++i)
        most = std::max(most, dayTotal(i));
    return most;
}

QList<int> looksOf(const QStringList &serviceIds)
{
    QList<int> looks;
    for (const QString &id : serviceIds) {
        int look = usualLook(id);
        while (looks.contains(look) && looks.size() < kLooks)
            look = (look + 1) % kLooks;
        looks << look;
    }
    return looks;
}

DayChart cloudDayChart(const CloudUsage &usage, const OfficeCalendar &calendar, const QDate &today)
{
    DayChart chart;
    chart.title = Charts::tr("Sent each day");
    takeDays(chart, usage.period, calendar, today);
    for (const QDate &day : std::as_const(chart.days))
        chart.unknownDays << usage.unwatchedDays.contains(day);
    const QStringList ids = servicesDrawn(usage);
    const QList<int> looks = looksOf(ids);
    for (int i = 0; i < ids.size(); ++i)
        chart.series << emptySeries(nameOf(usage, ids[i]), looks[i], chart);
    ChartSeries rest = emptySeries(Charts::tr("Other services"), -1, chart);
    for (const DayUsage &part : usage.days) {
        const qsizetype day = chart.days.indexOf(part.day);
        if (day < 0)
            continue;
        const qsizetype own = ids.indexOf(part.serviceId);
        (own < 0 ? rest : chart.series[own]).values[day] += double(part.bytesOut);
    }
    if (std::any_of(rest.values.cbegin(), rest.values.cend(), [](double v) { return v > 0; }))
        chart.series << rest;
    return chart;
}

BarChart departmentChart(const CloudUsage &usage, int most)
{
    return groupChart(
        Charts::tr("Sent by department"), Charts::tr("No department"), usage.departments, most);
}

BarChart siteChart(const CloudUsage &usage, int most)
{
    return groupChart(Charts::tr("Sent by site"), Charts::tr("No site"), usage.sites, most);
}

DayChart attackDayChart(
    const MonthlySummary &summary, const OfficeCalendar &calendar, const QDate &today)
{
    DayChart chart;
    chart.title = Charts::tr("Attacks each day");
    chart.unit = ChartUnit::Count;
    takeDays(chart, summary.period, calendar, today);
    ChartSeries stopped = emptySeries(Charts::tr("Stopped"), 0, chart);
    ChartSeries passed = emptySeries(Charts::tr("Not stopped"), 1, chart);
    bool anyPassed = false;
    for (const auto &count : summary.attackDays) {
        const qsizetype day = chart.days.indexOf(count.day);
        if (day < 0)
            continue;
        stopped.values[day] += double(count.blocked);
        passed.values[day] += double(count.notBlocked);
        anyPassed = anyPassed || count.notBlocked > 0;
    }
    chart.series << stopped;
    if (anyPassed)
        chart.series << passed;
    return chart;
}

} // namespace otasuke
