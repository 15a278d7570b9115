// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/judgement/rules.h"
#include "models/judgement/upload_days.h"
#include "models/judgement/upload_pattern.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

using How = StandOut::How;
constexpr int kManyTimes = 5;

struct Found
{
    const UploadHistory *history = nullptr;
    QList<StandOut> days;
    qint64 bytes = 0;
};

/// The service to which most went that was not as usual.
Found mostUnusual(const RuleInput &in, const QDate &first)
{
    Found most;
    for (const UploadHistory &history : in.device->uploadHistory) {
        const UploadLimits limits = uploadLimits(history.category, history.risky);
        const UploadPattern::Office office{
            [&in](const QDate &day) { return in.overview.isWorkday(day); }, limits.day,
            limits.night, usualUpload(in.device->uploadTotals, history.days.last().day),
            in.overview.peersSend(*in.device, history.serviceId)};
        Found found{&history, UploadPattern(history, in.device->seenDays, office).standOuts(first)};
        for (const StandOut &day : std::as_const(found.days))
            found.bytes += day.bytes;
        if (found.bytes > most.bytes)
            most = std::move(found);
    }
    return most;
}

/// Which of several days the sentence is about.
const StandOut &worst(const QList<StandOut> &days)
{
    return *std::max_element(days.begin(), days.end(), [](const StandOut &a, const StandOut &b) {
        return std::pair(a.how == How::Night, a.bytes) < std::pair(b.how == How::Night, b.bytes);
    });
}

struct Telling
{
    const char *variant;
    int points;
};

Telling tellingOf(const StandOut &day)
{
    const bool many = day.times() >= kManyTimes;
    switch (day.how) {
    case How::Night:
        return many ? Telling{"night_times", 45} : Telling{"night", 38};
    case How::Week:
        return {"week", 30};
    case How::Odd:
        return {"odd", 32};
    case How::Early:
        return {"early", 22};
    case How::EarlyPeers:
        return {"early_peers", 28};
    case How::Day:
    case How::No:
        break;
    }
    return day.usual > 0 ? Telling{"day_times", 32} : Telling{"day", 28};
}

} // namespace

/// An upload that is far from what this PC usually sends there, by ratio and by bytes
/// (upload_pattern.h).
QList<Reason> ruleUnusualUpload(const RuleInput &in)
{
    if (in.device->uploadHistory.isEmpty())
        return {};
    const Found found = mostUnusual(in, in.overview.firstDay());
    if (found.days.isEmpty())
        return {};
    const StandOut &day = worst(found.days);
    UploadSum sum;
    sum.serviceId = found.history->serviceId;
    sum.service = found.history->serviceName;
    for (const UploadHistory::Day &sent : found.history->days) {
        const bool told = std::any_of(found.days.begin(), found.days.end(),
            [&sent](const StandOut &out) { return out.day == sent.day; });
        const bool ofWeek =
            day.how == How::Week && sent.day <= day.day && sent.day > day.day.addDays(-7);
        if (!told && !ofWeek)
            continue;
        ++sum.days;
        sum.bytes += sent.bytesOut;
        sum.nightBytes += sent.nightBytesOut;
        sum.first = sum.first == 0 ? sent.first : std::min(sum.first, sent.first);
        sum.last = std::max(sum.last, sent.last);
    }
    const Telling telling = tellingOf(day);
    Reason reason = sum.reason("unusual_upload", telling.points, Severity::Medium);
    reason.params.insert(u"variant"_s, QString::fromLatin1(telling.variant));
    reason.params.insert(u"nightBytes"_s, sum.nightBytes);
    reason.params.insert(u"mostBytes"_s, day.bytes);
    if (day.usual > 0) {
        reason.params.insert(u"usualBytes"_s, day.usual);
        reason.params.insert(u"times"_s, day.times());
    }
    reason.params.insert(u"days"_s, std::max(1, day.watchedDays));
    return {reason};
}

} // namespace otasuke
