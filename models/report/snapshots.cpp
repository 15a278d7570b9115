// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/judgement/cloud_change_words.h"
#include "models/judgement/department_risk.h"
#include "models/judgement/explain.h"
#include "models/judgement/findings.h"
#include "models/judgement/mac_makers.h"
#include "models/judgement/matters.h"
#include "models/judgement/service_question.h"
#include "models/report/counts.h"
#include "models/report/home_report.h"
#include "models/report/site_scope.h"

namespace otasuke {

namespace {

bool isDeskOpen(const ReportContext &context)
{
    const QDateTime local = context.calendar.local(context.now);
    const Contract &contract = context.contract;
    const bool day = contract.weekends || context.calendar.isWorkday(local.date());
    return day && local.time() >= contract.opens && local.time() < contract.closes;
}

bool inLedgerOrder(const DeviceRisk &a, const DeviceRisk &b)
{
    // Devices of no department come last: they are the ones still to be sorted in.
    if (a.device.department.isEmpty() != b.device.department.isEmpty())
        return b.device.department.isEmpty();
    if (const int order = a.device.department.localeAwareCompare(b.device.department); order != 0)
        return order < 0;
    return a.device.name.localeAwareCompare(b.device.name) < 0;
}

const DeviceRecord *find(const RiskAssessment &risk, DeviceId id)
{
    const auto it = std::find_if(risk.devices.begin(), risk.devices.end(),
        [id](const DeviceRisk &device) { return device.device.id == id; });
    return it == risk.devices.end() ? nullptr : &it->device;
}

/// What was heard of the devices since the period does not change how they stood in it.
void forgetSince(QList<DeviceFacts> &devices, const Period &period)
{
    for (DeviceFacts &device : devices) {
        device.record.lastSeen = std::min(device.record.lastSeen, period.to);
        device.record.agentSeen = std::min(device.record.agentSeen, period.to);
    }
}

/// How the office stood at the beginning of that month: judged from what was known then, decisions
/// included.
Result<RiskAssessment> atBeginningOf(
    const QDate &month, const Reader &reader, const ReportContext &context)
{
    const UtcMicros moment = context.calendar.month(month).from - 1;
    auto facts = factsOf(reader, lastThirtyDays(moment, context.calendar), context.now);
    if (!facts)
        return facts.error();
    facts->decisions.removeIf(
        [moment](const FindingDecision &decision) { return decision.at > moment; });
    facts->mutes.removeIf([moment](const Mute &mute) { return mute.since > moment; });
    facts->sources.clear(); // they are told as they are now
    forgetSince(facts->devices, facts->period);
    return reader.assess(*facts);
}

} // namespace

Result<CloudSnapshot> cloudSnapshot(
    const Reader &reader, const Period &period, const ReportContext &context, const QString &site)
{
    CloudSnapshot snapshot;
    snapshot.asOf = context.now;
    snapshot.site = site;
    const auto devices = reader.devices();
    if (!devices)
        return devices.error();
    snapshot.sites = siteNames(*devices);
    const UtcMicros end = std::max(period.from, std::min(period.to, context.now + 1));
    auto usage = reader.cloudUsage({period.from, end}, site);
    if (!usage)
        return usage.error();
    auto before = reader.cloudUsage({period.from - (end - period.from), period.from}, site);
    if (!before)
        return before.error();
    snapshot.usage = std::move(usage).value();
    snapshot.before = std::move(before).value();
    const auto days = context.calendar.dayOf(period.from).daysTo(context.calendar.dayOf(end - 1));
    const CloudWords words =
        cloudChangeWords(snapshot.usage, snapshot.before, std::max(1, int(days) + 1));
    snapshot.headline = words.headline;
    snapshot.subline = words.subline;
    snapshot.unusual = words.unusual;
    const auto history = reader.servicePolicies();
    if (!history)
        return history.error();
    const auto postponed = reader.postponedServices();
    if (!postponed)
        return postponed.error();
    if (const auto asked = serviceQuestion(snapshot.usage, *history, *postponed, context.now)) {
        snapshot.askAbout = asked->service;
        snapshot.question = asked->text;
    }
    return snapshot;
}

Result<RiskSnapshot> riskSnapshot(
    const Reader &reader, const QDate &month, const ReportContext &context)
{
    const Period period =
        month.isValid() ? monthUpTo(month, context) : lastThirtyDays(context.now, context.calendar);
    const auto facts = factsOf(reader, period, context.now);
    if (!facts)
        return facts.error();
    auto marks = reader.dayMarks(period);
    if (!marks)
        return marks.error();
    RiskSnapshot snapshot{
        reader.assess(*facts), month, std::move(marks).value(), context.contract, context.office};
    const auto before = atBeginningOf(
        month.isValid() ? month : context.calendar.dayOf(context.now), reader, context);
    if (!before)
        return before.error();
    addChange(snapshot.assessment, *before);
    return snapshot;
}

Result<FindingsSnapshot> findingsSnapshot(const Reader &reader, const ReportContext &context)
{
    const Period period = lastThirtyDays(context.now, context.calendar);
    const auto facts = reader.officeFacts(period, context.now);
    if (!facts)
        return facts.error();
    auto history = reader.decisionHistory();
    if (!history)
        return history.error();
    auto mutes = reader.mutes();
    if (!mutes)
        return mutes.error();
    const auto blocked = reader.blockedCount(period);
    if (!blocked)
        return blocked.error();
    return FindingsSnapshot{reader.assess(*facts), std::move(history).value(),
        std::move(mutes).value(), *blocked, context.contract, context.office};
}

Result<DevicesSnapshot> devicesSnapshot(const Reader &reader, const ReportContext &context)
{
    const Period period = lastThirtyDays(context.now, context.calendar);
    const auto facts = reader.officeFacts(period, context.now);
    if (!facts)
        return facts.error();
    DevicesSnapshot snapshot;
    snapshot.asOf = context.now;
    snapshot.counts = deviceCounts(*facts, context.contract);
    snapshot.devices = reader.assess(*facts).devices;
    std::stable_sort(snapshot.devices.begin(), snapshot.devices.end(), inLedgerOrder);
    for (DeviceRisk &device : snapshot.devices) {
        MacMakers::installed().nameMaker(device.device);
        const QString &department = device.device.department;
        if (!department.isEmpty() && !snapshot.departments.contains(department))
            snapshot.departments.append(department);
        const QString &site = device.device.site;
        if (!site.isEmpty() && !snapshot.sites.contains(site))
            snapshot.sites.append(site);
    }
    snapshot.sites.sort();
    const auto candidates = reader.deviceCandidates();
    if (!candidates)
        return candidates.error();
    const auto undo = reader.ledgerUndo();
    if (!undo)
        return undo.error();
    snapshot.candidates = *candidates;
    snapshot.undo = *undo;
    return snapshot;
}

Result<DeviceSlip> deviceSlip(const Reader &reader, DeviceId device, const ReportContext &context)
{
    const auto devices = reader.devices();
    if (!devices)
        return devices.error();
    const auto found = std::find_if(devices->begin(), devices->end(),
        [device](const DeviceRecord &record) { return record.id == device; });
    if (found == devices->end())
        return Error{ErrorKind::NotFound, QStringLiteral("device %1").arg(device)};
    const auto talk = reader.deviceTalk(device, lastThirtyDays(context.now, context.calendar));
    if (!talk)
        return talk.error();
    DeviceSlip slip{*found, *talk, context.office, context.contract, context.now};
    MacMakers::installed().nameMaker(slip.device);
    return slip;
}

Result<SupportSnapshot> supportSnapshot(const Reader &reader, const ReportContext &context)
{
    const auto facts =
        reader.officeFacts(lastThirtyDays(context.now, context.calendar), context.now);
    if (!facts)
        return facts.error();
    auto requests = reader.supportRequests({});
    if (!requests)
        return requests.error();
    SupportSnapshot snapshot;
    snapshot.contract = context.contract;
    snapshot.office = context.office;
    snapshot.requests = std::move(requests).value();
    snapshot.open = isDeskOpen(context);
    const RiskAssessment risk = reader.assess(*facts);
    const auto worst = std::find_if(risk.findings.begin(), risk.findings.end(),
        [](const Finding &finding) { return finding.needsAction && isOpen(finding); });
    const Finding *finding = worst == risk.findings.end() ? nullptr : &*worst;
    if (finding != nullptr)
        snapshot.findingId = finding->id;
    snapshot.facts = factsForCall(finding, finding ? find(risk, finding->device) : nullptr,
        context.office, context.contract, context.calendar,
        finding ? alsoOn(matterOf(*finding, risk.findings)) : QString());
    return snapshot;
}

} // namespace otasuke
