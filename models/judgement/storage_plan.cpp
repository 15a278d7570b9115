// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/storage_plan.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr int kPaceDays = 28;
constexpr int kLeastPaceDays = 7;
constexpr double kDaysOfAMonth = 365.2425 / 12;

using Day = StorageFigures::Day;
using Count = qint64 Day::*;

/// First day that stays by age.
QDate firstKept(int months, const QDate &today)
{
    return today.addMonths(-std::max(1, months));
}

/// Goes on from `from` through whole days before today until `excess` bytes are found; takes them
/// off `excess`. Returns the first day that stays.
QDate cutBySize(const StorageFigures &figures, Count count, double rowBytes, const QDate &from,
    const QDate &today, double &excess)
{
    QDate kept = from;
    for (const Day &day : figures.days) {
        if (excess <= 0 || day.day >= today)
            break;
        if (day.day < from || day.*count == 0)
            continue;
        excess -= double(day.*count) * rowBytes;
        kept = day.day.addDays(1);
    }
    return kept;
}

double bytesBefore(const StorageFigures &figures, Count count, double rowBytes, const QDate &day)
{
    double bytes = 0;
    for (const Day &one : figures.days)
        bytes += one.day < day ? double(one.*count) * rowBytes : 0;
    return bytes;
}

} // namespace

ExpiryPlan planExpiry(const StorageFigures &figures, const Retention &retention, UtcMicros now,
    const OfficeCalendar &calendar)
{
    const QDate today = calendar.dayOf(now);
    const QDate flowsByAge = firstKept(retention.flowMonths, today);
    const QDate recordsByAge = firstKept(retention.recordMonths, today);
    QDate flows = flowsByAge;
    QDate records = recordsByAge;
    if (retention.limitBytes > 0) {
        double excess = double(figures.usedBytes - retention.limitBytes) -
            bytesBefore(figures, &Day::flows, figures.flowBytes, flows) -
            bytesBefore(figures, &Day::records, figures.recordBytes, records);
        flows = cutBySize(figures, &Day::flows, figures.flowBytes, flows, today, excess);
        records = cutBySize(figures, &Day::records, figures.recordBytes, records, today, excess);
    }
    ExpiryPlan plan;
    plan.bySize = flows != flowsByAge || records != recordsByAge;
    const UtcMicros flowsBefore = calendar.startOf(flows);
    const UtcMicros recordsBefore = calendar.startOf(records);
    if (figures.oldestFlow != 0 && figures.oldestFlow < flowsBefore)
        plan.flowsBefore = flowsBefore;
    if (figures.oldestRecord != 0 && figures.oldestRecord < recordsBefore)
        plan.recordsBefore = recordsBefore;
    return plan;
}

StoragePreview previewOf(const StorageFigures &figures, const Retention &retention, UtcMicros now,
    const OfficeCalendar &calendar)
{
    StoragePreview preview;
    preview.retention = retention;
    preview.plan = planExpiry(figures, retention, now, calendar);
    preview.exact = false;
    for (const Day &day : figures.days) {
        const UtcMicros begin = calendar.startOf(day.day);
        preview.flows += begin < preview.plan.flowsBefore ? day.flows : 0;
        preview.records += begin < preview.plan.recordsBefore ? day.records : 0;
    }
    preview.bytes = qint64(
        double(preview.flows) * figures.flowBytes + double(preview.records) * figures.recordBytes);
    preview.holdsMonths = monthsHeld(figures, retention.limitBytes, calendar.dayOf(now));
    return preview;
}

double monthsHeld(const StorageFigures &figures, qint64 limitBytes, const QDate &today)
{
    const QDate from = today.addDays(-kPaceDays);
    QDate first;
    double bytes = 0;
    for (const Day &day : figures.days) {
        if (day.day >= today || day.flows + day.records == 0)
            continue;
        if (!first.isValid())
            first = std::max(day.day, from);
        if (day.day >= from)
            bytes +=
                double(day.flows) * figures.flowBytes + double(day.records) * figures.recordBytes;
    }
    const qint64 known = first.isValid() ? first.daysTo(today) : 0;
    if (known < kLeastPaceDays || bytes <= 0 || limitBytes <= 0)
        return 0;
    return double(limitBytes) / (bytes / double(known)) / kDaysOfAMonth;
}

} // namespace otasuke
