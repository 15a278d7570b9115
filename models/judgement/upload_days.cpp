// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/upload_days.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {

UploadSum sumUploads(
    const QList<UploadDay> &days, const std::function<bool(const UploadDay &)> &wanted)
{
    UploadSum sum;
    QHash<QString, qint64> byService;
    for (const UploadDay &day : days) {
        if (!wanted(day))
            continue;
        ++sum.days;
        sum.bytes += day.bytesOut;
        sum.nightBytes += day.nightBytesOut;
        sum.first = sum.first == 0 ? day.first : std::min(sum.first, day.first);
        sum.last = std::max(sum.last, day.last);
        qint64 &ofService = byService[day.serviceId];
        ofService += day.bytesOut;
        if (sum.serviceId.isEmpty() || ofService > byService.value(sum.serviceId)) {
            sum.serviceId = day.serviceId;
            sum.service = day.serviceName;
        }
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

QList<UploadDay> uploadsInPeriod(const RuleInput &in)
{
    const QDate from = in.calendar.dayOf(in.office.period.from);
    QList<UploadDay> days;
    std::copy_if(in.device->uploads.begin(), in.device->uploads.end(), std::back_inserter(days),
        [&](const UploadDay &day) { return day.day >= from; });
    return days;
}

qint64 usualUpload(const QList<UploadDay> &days, const QDate &day)
{
    qint64 bytes = 0;
    QSet<QDate> active;
    for (const UploadDay &other : days) {
        if (other.day >= day || other.day < day.addDays(-28) || other.bytesOut == 0)
            continue;
        bytes += other.bytesOut;
        active.insert(other.day);
    }
    return active.isEmpty() ? 0 : bytes / active.size();
}

} // namespace otasuke
