#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/facts.h"
#include "models/domain/support_request.h"

namespace otasuke {

// What belongs to one site (拠点) of the office. Judging is done on the whole office first, since
// one PC's standing may depend on another's; what is told is cut to the site afterwards. Where
// `site` is empty, all stays.

/// Those the ledger names, by name.
QStringList siteNames(const QList<DeviceRecord> &devices);

void keepSite(OfficeFacts &facts, const QString &site);
/// Findings of the office itself stay: they concern every site.
void keepSite(RiskAssessment &assessment, const QString &site);
/// Goes by the device of the finding a request is about; one about no finding stays.
void keepSite(QList<SupportRequest> &requests, const OfficeFacts &facts, const QString &site);

} // namespace otasuke
