// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/help_desk.h"

#include <algorithm>

#include "models/judgement/explain.h"
#include "models/judgement/matters.h"
#include "models/report/home_report.h"

namespace otasuke {
namespace {

/// The lines about one finding; empty if it is not among the last 30 days'.
Result<QStringList> factsOf(
    const Reader &reader, const QString &findingId, const ReportContext &context)
{
    const auto risk = riskSnapshot(reader, QDate(), context);
    if (!risk)
        return risk.error();
    const RiskAssessment &all = risk->assessment;
    const auto finding = std::find_if(all.findings.begin(), all.findings.end(),
        [&findingId](const Finding &f) { return f.id == findingId; });
    if (finding == all.findings.end())
        return QStringList();
    const auto device = std::find_if(all.devices.begin(), all.devices.end(),
        [&finding](const DeviceRisk &d) { return d.device.id == finding->device; });
    return factsForCall(&*finding, device == all.devices.end() ? nullptr : &device->device,
        context.office, context.contract, context.calendar,
        alsoOn(matterOf(*finding, all.findings)));
}

} // namespace

Result<SupportRequest> prepareRequest(
    const Reader &reader, const SupportRequestDraft &draft, const ReportContext &context)
{
    SupportRequest request;
    request.kind = draft.kind;
    request.note = draft.note;
    request.filed = context.now;
    request.changed = context.now;
    request.findingId = draft.findingId;
    QStringList facts;
    if (!draft.findingId.isEmpty()) {
        const auto named = factsOf(reader, draft.findingId, context);
        if (!named)
            return named.error();
        facts = *named;
    }
    if (facts.isEmpty()) {
        const auto support = supportSnapshot(reader, context);
        if (!support)
            return support.error();
        facts = support->facts;
        if (draft.findingId.isEmpty())
            request.findingId = support->findingId;
    }
    request.facts = facts.join(u'\n');
    return request;
}

} // namespace otasuke
