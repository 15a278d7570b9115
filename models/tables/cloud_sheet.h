#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "models/domain/cloud.h"
#include "models/domain/office_calendar.h"
#include "models/tables/figure_table.h"

namespace otasuke {

// Cloud figures to be read, copied and saved. Titles first; bytes as plain numbers, so that a
// spreadsheet adds them up.

QList<QStringList> serviceSheet(const CloudUsage &usage, const OfficeCalendar &calendar);
QList<QStringList> departmentSheet(const QList<DepartmentUsage> &departments);
QList<QStringList> deviceSheet(const QList<DeviceUsage> &devices);
QList<QStringList> daySheet(const CloudUsage &usage);
QList<QStringList> hourSheet(const HourMap &hours);

/// Hours down, weekdays across: the map's figures in words.
void fillHours(FigureTable &table, const HourMap &hours);
/// Days down; the services named across, then all others, then the sum. Days nobody watched say so.
void fillDays(FigureTable &table, const CloudUsage &usage, const QStringList &services,
    const OfficeCalendar &calendar, const QDate &today);
/// The days of one device with one service, newest first: bytes by part of the day.
void fillVisits(FigureTable &table, const QList<CloudServiceStory::Visit> &visits,
    const OfficeCalendar &calendar);

/// PCs and what each sent, most first.
void fillDevices(FigureTable &table, const QList<DeviceUsage> &devices);

} // namespace otasuke
