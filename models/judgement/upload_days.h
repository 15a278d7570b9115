#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "models/judgement/rule_catalog.h"

namespace otasuke {

/// Some of a device's uploads, summed.
struct UploadSum
{
    int days = 0; ///< service × day
    qint64 bytes = 0;
    qint64 nightBytes = 0;
    UtcMicros first = 0;
    UtcMicros last = 0;
    QString serviceId; ///< of the largest part
    QString service;
    bool foreign = false; ///< the largest part is another company's place
    /// params: bytes, service, serviceId.
    Reason reason(const char *rule, int weight, Severity severity) const;
};

UploadSum sumUploads(
    const QList<UploadDay> &days, const std::function<bool(const UploadDay &)> &wanted);
/// So much asks for a look.
struct UploadLimits
{
    qint64 day; ///< on one day, if it is many times the usual
    qint64 night; ///< at night, in any case
};
UploadLimits uploadLimits(CloudCategory category, bool risky);
/// False: nothing of it can stand out (upload_pattern.h), whatever the other days were.
bool canStandOut(const UploadHistory &history);
/// False: no rule ever speaks of it, whatever else there is; only its bytes count for what is
/// usual.
bool canMatter(const UploadDay &day);

/// What the device sends on a day on which it sends anything: median of the 28 days before `day`; 0
/// if it never did.
qint64 usualUpload(const QList<UploadTotal> &totals, const QDate &day);

} // namespace otasuke
