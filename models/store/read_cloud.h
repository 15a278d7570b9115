#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cloud.h"
#include "models/judgement/service_policy.h"
#include "models/store/cloud_sums.h"
#include "models/store/known_texts.h"

namespace otasuke {

/// Cloud usage from sums that are up to date; all but its period. `before`: the span before.
CloudUsage readCloud(ReaderCore &core, KnownTexts &texts, const DayMemory &memory, CloudSums &sums,
    const DayRange &days, const DayRange &before);

/// What the office decided about services.
ServicePolicies readPolicies(ReaderCore &core);

/// What stands in the catalogue and was decided about a service, without figures.
ServiceUsage describeService(
    const CloudCatalogue &catalogue, const ServicePolicies &policies, const QString &key);

/// Those of these days of which no source that sees the network told anything.
QList<QDate> unwatchedDays(ReaderCore &core, const DayMemory &memory, const DayRange &days);

} // namespace otasuke
