// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/upload_days.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qint64 kMB = 1'000'000;

} // namespace

UploadSum sumUploads(
    const QList<UploadDay> &days, const std::function<bool(const UploadDay &)> &wanted)
{
    UploadSum sum;
    const UploadDay *largest = nullptr; // of the service with most so far
    qint64 most = 0;
    QVarLengthArray<std::pair<const QString *, qint64>, 16> byService; // a few
    for (const UploadDay &day : days) {
        if (!wanted(day))
            continue;
        ++sum.days;
        sum.bytes += day.bytesOut;
        sum.nightBytes += day.nightBytesOut;
        sum.first = sum.first == 0 ? day.first : std::min(sum.first, day.first);
        sum.last = std::max(sum.last, day.last);
        auto at = std::find_if(byService.begin(), byService.end(),
            [&day](const auto &known) { return *known.first == day.serviceId; });
        if (at == byService.end()) {
            byService.append({&day.serviceId, 0});
            at = byService.end() - 1;
        }
        at->second += day.bytesOut;
        if (!largest || at->second > most) {
            most = at->second;
            largest = &day;
        } else if (*at->first == largest->serviceId) {
            most = at->second;
        }
    }
    if (largest) {
        sum.serviceId = largest->serviceId;
        sum.service = largest->serviceName;
        sum.foreign = largest->foreignTenant;
    }
    return sum;
}

Reason UploadSum::reason(const char *rule, int weight, Severity severity) const
{
    Reason reason;
    reason.rule = QLatin1StringView(rule);
    reason.points = weight;
    reason.severity = severity;
    reason.count = days;
    reason.first = first;
    reason.last = last;
    reason.params = {{u"bytes"_s, bytes}, {u"service"_s, service}, {u"serviceId"_s, serviceId}};
    return reason;
}

qint64 usualUpload(const QList<UploadTotal> &totals, const QDate &day)
{
    QList<qint64> sent;
    for (const UploadTotal &other : totals) {
        if (other.day < day && other.day >= day.addDays(-28) && other.bytesOut > 0)
            sent << other.bytesOut;
    }
    if (sent.isEmpty())
        return 0;
    const auto middle = sent.begin() + sent.size() / 2;
    std::nth_element(sent.begin(), middle, sent.end());
    return *middle;
}

UploadLimits uploadLimits(CloudCategory category, bool risky)
{
    const bool text = category == CloudCategory::Ai || category == CloudCategory::Translation;
    if (category == CloudCategory::Transfer || risky || text)
        return {100 * kMB, 30 * kMB};
    if (category == CloudCategory::Storage || category == CloudCategory::Infrastructure)
        return {500 * kMB, 300 * kMB}; // backups of phones and PCs run by themselves
    return {1000 * kMB, 1000 * kMB};
}

bool canStandOut(const UploadHistory &history)
{
    const UploadLimits limits = uploadLimits(history.category, history.risky);
    return std::any_of(
        history.days.begin(), history.days.end(), [&limits](const UploadHistory::Day &day) {
            return day.bytesOut >= limits.day / 7 || day.nightBytesOut >= limits.night;
        });
}

bool canMatter(const UploadDay &day)
{
    switch (day.approval) {
    case Approval::Approved:
        return false;
    case Approval::Forbidden:
        return day.bytesOut > 0;
    case Approval::Undecided:
        break;
    }
    const UploadLimits limits = uploadLimits(day.category, day.risky);
    return day.risky || day.foreignTenant || day.category == CloudCategory::RemoteControl ||
        day.bytesOut >= limits.day || day.nightBytesOut >= limits.night;
}

} // namespace otasuke
