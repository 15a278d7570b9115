#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QList>
#include <QStringList>

#include "models/domain/monthly_summary.h"
#include "models/domain/office_calendar.h"

namespace otasuke {

/// What the numbers of a chart count.
enum class ChartUnit { Bytes, Count };

struct ChartSeries
{
    QString name;
    int look = 0; ///< colour on screen, pattern on paper; −1: the quiet one ("other services")
    QList<double> values; ///< one a day
};

/// Stacked bars, one a day.
struct DayChart
{
    QString title; ///< what is drawn, without its unit: "Sent each day"
    ChartUnit unit = ChartUnit::Bytes;
    QList<QDate> days;
    QList<bool> restDays; ///< weekends and holidays
    QDate today; ///< labelled as such; invalid: none of the days
    QList<ChartSeries> series; ///< bottom first
    /// Days nobody watched: drawn as not known, never as nothing. As long as `days`, or empty.
    QList<bool> unknownDays;
    double dayTotal(int day) const;
    double highest() const; ///< of all days
};

/// Horizontal bars, largest first.
struct BarChart
{
    struct Bar
    {
        QString label;
        double value = 0;
        QString words; ///< the value as people say it: "1.2 GB"
        bool stressed = false;
    };
    QString title;
    ChartUnit unit = ChartUnit::Bytes;
    QList<Bar> bars;
};

/// The period's days up to `today`, the services that sent most each in its own look, the rest as
/// one.
DayChart cloudDayChart(const CloudUsage &usage, const OfficeCalendar &calendar, const QDate &today);
/// The services that have a look of their own in it, largest first.
QStringList servicesDrawn(const CloudUsage &usage);
/// At most `most` departments, or sites.
BarChart departmentChart(const CloudUsage &usage, int most);
BarChart siteChart(const CloudUsage &usage, int most);
/// Attacks stopped and not stopped, by day.
DayChart attackDayChart(
    const MonthlySummary &summary, const OfficeCalendar &calendar, const QDate &today);

/// Which look each of these services has: the same service always the same one, as far as no two of
/// them shown together want the same. 0 … 5, in the order of the ids given.
QList<int> looksOf(const QStringList &serviceIds);

} // namespace otasuke
