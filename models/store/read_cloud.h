#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cloud.h"
#include "models/store/cloud_sums.h"
#include "models/store/known_texts.h"

namespace otasuke {

/// Cloud usage from sums that are up to date; all but its period. `before`: the span before.
CloudUsage readCloud(ReaderCore &core, KnownTexts &texts, const DayMemory &memory, CloudSums &sums,
    const DayRange &days, const DayRange &before);

/// The office's decisions, by service id.
QHash<QString, Approval> readApprovals(ReaderCore &core);
/// What was decided about a customer's own part of a service, else about the service.
Approval approvalOf(const QHash<QString, Approval> &approvals, const QString &key);

} // namespace otasuke
