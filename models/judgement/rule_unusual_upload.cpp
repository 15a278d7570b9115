// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/judgement/rules.h"
#include "models/judgement/upload_days.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr int kManyTimes = 5;

/// How many times the usual; 0 where there is nothing to compare with.
int timesUsual(const UploadDay &day, const QList<UploadTotal> &all)
{
    const qint64 usual = usualUpload(all, day.day);
    return usual == 0 ? 0 : int(std::min<qint64>(day.bytesOut / usual, 9999));
}

bool isUnusual(const UploadDay &day, const QList<UploadTotal> &all)
{
    if (day.approval != Approval::Undecided) // approved: fine; forbidden: a rule of its own
        return false;
    if (day.anonymous) // a rule of its own too
        return false;
    const UploadLimits limits = uploadLimits(day);
    if (day.nightBytesOut >= limits.night)
        return true;
    if (day.bytesOut < limits.day) // most days: the usual is looked up for the few that are large
        return false;
    const int times = timesUsual(day, all);
    return times == 0 || times >= kManyTimes;
}

} // namespace

QList<Reason> ruleUnusualUpload(const RuleInput &in)
{
    const QList<UploadTotal> &all = in.device->uploadTotals;
    const QList<UploadDay> &days = in.device->uploads;
    const auto unusual = [&](const UploadDay &day) { return isUnusual(day, all); };
    const UploadSum sum = sumUploads(days, unusual);
    if (sum.days == 0)
        return {};
    int times = 0;
    bool night = false;
    for (const UploadDay &day : days) {
        if (!unusual(day) || day.serviceId != sum.serviceId)
            continue;
        times = std::max(times, timesUsual(day, all));
        night = night || day.nightBytesOut >= uploadLimits(day).night;
    }
    const bool many = times >= kManyTimes;
    Reason reason =
        sum.reason("unusual_upload", night ? (many ? 45 : 38) : (many ? 32 : 28), Severity::Medium);
    reason.params.insert(u"nightBytes"_s, sum.nightBytes);
    if (many)
        reason.params.insert(u"times"_s, times);
    reason.params.insert(u"variant"_s,
        night ? (many ? u"night_times"_s : u"night"_s) : (many ? u"day_times"_s : u"day"_s));
    return {reason};
}

} // namespace otasuke
