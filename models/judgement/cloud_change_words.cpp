// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/cloud_change_words.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/judgement/explain.h"
#include "models/judgement/fill_words.h"

namespace otasuke {
namespace {

constexpr double kGrown = 1.5; // times
constexpr double kShrunk = 0.5;
constexpr qint64 kWorthTelling = 100'000'000; // a few documents more are no news

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CloudChangeWords)
};

/// What the days are held against.
enum class Base { Day, Week, Days };

Base baseOf(int days)
{
    return days == 1 ? Base::Day : days == 7 ? Base::Week : Base::Days;
}

/// The department and service that grew most together.
struct Grown
{
    QString department;
    QString service;
    qint64 bytes = 0;
};

qint64 partIn(
    const QList<DepartmentUsage> &departments, const QString &name, const QString &service)
{
    for (const DepartmentUsage &department : departments) {
        if (department.department != name)
            continue;
        for (const DeviceUsage::Part &part : department.services) {
            if (part.serviceId == service)
                return part.bytesOut;
        }
    }
    return 0;
}

Grown mostGrown(const CloudUsage &usage, const CloudUsage &before)
{
    Grown most;
    for (const DepartmentUsage &department : usage.departments) {
        for (const DeviceUsage::Part &part : department.services) {
            const qint64 grown =
                part.bytesOut - partIn(before.departments, department.department, part.serviceId);
            if (grown > most.bytes)
                most = {department.department, part.name, grown};
        }
    }
    return most;
}

QString timesAsMuch(Base base, const QString &times)
{
    switch (base) {
    case Base::Day:
        return fillWords(Words::tr("%1 times the day before."), {times});
    case Base::Week:
        return fillWords(Words::tr("%1 times the week before."), {times});
    case Base::Days:
        return fillWords(Words::tr("%1 times the same number of days before."), {times});
    }
    return {};
}

QString lessThanHalf(Base base)
{
    switch (base) {
    case Base::Day:
        return Words::tr("Less than half of the day before.");
    case Base::Week:
        return Words::tr("Less than half of the week before.");
    case Base::Days:
        return Words::tr("Less than half of the same number of days before.");
    }
    return {};
}

QString aboutTheSame(Base base)
{
    switch (base) {
    case Base::Day:
        return Words::tr("About as much as the day before.");
    case Base::Week:
        return Words::tr("About as much as the week before.");
    case Base::Days:
        return Words::tr("About as much as in the same number of days before.");
    }
    return {};
}

QString whatGrew(const Grown &grown)
{
    if (grown.bytes <= 0)
        return {};
    if (grown.department.isEmpty())
        return fillWords(Words::tr("What grew is %1."), {grown.service});
    return fillWords(Words::tr("What grew is %1 of %2."), {grown.service, grown.department});
}

QString ofTotal(const CloudUsage &usage)
{
    const QString total = formatBytes(usage.bytesOut());
    if (usage.services.isEmpty() || usage.services.first().bytesOut == 0)
        return fillWords(Words::tr("%1 went out in all."), {total});
    return fillWords(
        Words::tr("%1 went out in all, most of it to %2."), {total, usage.services.first().name});
}

/// Of days nobody watched nothing can be said.
QString notWatched(const CloudUsage &usage)
{
    const int days = int(usage.unwatchedDays.size());
    return days == 0 ? QString()
                     : Words::tr("%n day(s) are without records: what went out then is not known.",
                           nullptr, days);
}

} // namespace

CloudWords cloudChangeWords(const CloudUsage &usage, const CloudUsage &before, int days)
{
    const qint64 now = usage.bytesOut();
    const qint64 then = before.bytesOut();
    const int unwatched = int(usage.unwatchedDays.size());
    if (now == 0 && unwatched >= days)
        return {Words::tr("There are no records of this time"),
            Words::tr("What went out then is not known. That is not the same as nothing."), false,
            {}};
    CloudWords words;
    words.subline = inARow(now == 0 ? QString() : ofTotal(usage), notWatched(usage));
    const Base base = baseOf(days);
    const double times = then == 0 ? 0 : double(now) / double(then);
    if (now == 0) {
        words.headline = Words::tr("Nothing went to outside services in this time");
    } else if (then == 0 || 2 * before.unwatchedDays.size() > days) {
        words.headline = Words::tr("There is no earlier record to compare with");
    } else if (times >= kGrown && now - then >= kWorthTelling) {
        words.unusual = true;
        words.headline = inARow(
            timesAsMuch(base, QString::number(times, 'f', 1)), whatGrew(mostGrown(usage, before)));
    } else if (times < kShrunk && then - now >= kWorthTelling && unwatched == 0) {
        words.headline = lessThanHalf(base);
    } else {
        words.headline = aboutTheSame(base);
    }
    return words;
}

} // namespace otasuke
