// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/monthly_report.h"

#include <algorithm>

#include "models/judgement/explain.h"
#include "models/judgement/matters.h"
#include "models/judgement/os_lifecycles.h"
#include "models/report/counts.h"
#include "models/report/ipa_threats.h"
#include "models/report/month_words.h"
#include "models/report/site_scope.h"

namespace otasuke {

namespace {

constexpr int kWorthARow = 10;
constexpr qsizetype kMostRows = 20;

/// What a month was like, decisions apart: the paper tells what happened, not what is left of it.
RiskAssessment asItHappened(const Reader &reader, OfficeFacts facts, const QString &site)
{
    facts.decisions.clear();
    RiskAssessment happened = reader.assess(facts);
    keepSite(happened, site);
    return happened;
}

bool hasData(const OfficeFacts &facts)
{
    return std::any_of(facts.devices.begin(), facts.devices.end(), [&](const DeviceFacts &device) {
        return device.record.firstSeen > 0 && device.record.firstSeen < facts.period.to;
    });
}

int needing(const RiskAssessment &risk)
{
    return int(mattersToDo(risk.findings).size());
}

QList<MonthlySummary::RiskRow> riskRows(
    const RiskAssessment &now, const RiskAssessment &before, bool beforeKnown)
{
    QHash<DeviceId, int> scores;
    for (const DeviceRisk &device : before.devices)
        scores.insert(device.device.id, device.score);
    QList<MonthlySummary::RiskRow> rows;
    for (const DeviceRisk &device : now.devices) {
        if (device.score < kWorthARow || rows.size() == kMostRows)
            break;
        QStringList reasons;
        for (const Reason &reason : device.reasons)
            reasons.append(reasonTitle(reason));
        rows.append({device.device.name, device.device.department, device.score,
            beforeKnown ? scores.value(device.device.id, -1) : -1, reasons});
    }
    return rows;
}

QList<MonthlySummary::DepartmentRow> departmentRows(
    const RiskAssessment &now, const RiskAssessment &before, bool beforeKnown)
{
    QList<MonthlySummary::DepartmentRow> rows;
    for (const DepartmentRisk &department : now.departments) {
        MonthlySummary::DepartmentRow row{department, -1, -1};
        for (const DepartmentRisk &old : before.departments) {
            if (beforeKnown && old.name == department.name && old.site == department.site) {
                row.scoreWorstBefore = old.scoreWorst;
                row.scoreMeanBefore = old.scoreMean;
            }
        }
        rows.append(row);
    }
    return rows;
}

QList<MonthlySummary::OldSystem> outOfSupport(const OfficeFacts &facts, const QDate &day)
{
    QList<MonthlySummary::OldSystem> list;
    for (const DeviceFacts &device : facts.devices) {
        const OsStatus os = OsLifecycles::builtIn().status(device.record, day);
        if (os.state == OsStatus::Ended)
            list.append({device.record, os.system, os.end});
    }
    std::stable_sort(
        list.begin(), list.end(), [](const auto &a, const auto &b) { return a.ended < b.ended; });
    return list;
}

/// Takes the value out of the answer, or keeps the first error.
template<class T>
void take(T &into, Result<T> answer, std::optional<Error> &error)
{
    if (answer)
        into = std::move(answer).value();
    else if (!error)
        error = answer.error();
}

/// Whether watching began only after the period had.
bool beganLate(const Period &period, const WatchRecord &watch)
{
    return watch.hours * kHour + kHour < period.to - period.from;
}

/// How completely both months were watched. Hours are counted from the beginning of the watching
/// on, so their number tells when that was; the hour that still runs may be left out of it.
void readCompleteness(MonthlySummary &summary, const Reader &reader, const Period &before,
    std::optional<Error> &error)
{
    const Period &period = summary.period;
    const UtcMicros hour = summary.asOf / kHour * kHour;
    const Period whole{period.from, std::max(period.from, std::min(period.to, hour))};
    WatchRecord wholeHours;
    WatchRecord watchBefore;
    take(summary.watch, reader.watch(period, summary.asOf), error);
    take(wholeHours, reader.watch(whole, summary.asOf), error);
    take(watchBefore, reader.watch(before, summary.asOf), error);
    const WatchRecord &watch = summary.watch;
    if (watch.hours > 0)
        summary.watchedSince = whole.to - wholeHours.hours * kHour;
    summary.watchedShare = {watch.share(), watchBefore.hours > 0 ? watchBefore.share() : -1};
    summary.partlyWatched = watch.share() < kWatchedEnough || beganLate(whole, wholeHours);
    summary.partlyWatchedBefore =
        watchBefore.share() < kWatchedEnough || beganLate(before, watchBefore);
}

/// Whether an EDR told anything of one of these devices.
bool toldOfThem(const OfficeFacts &facts, const QString &edr)
{
    return std::any_of(facts.devices.begin(), facts.devices.end(), [&edr](const auto &device) {
        return std::any_of(device.detections.begin(), device.detections.end(),
            [&edr](const DetectionGroup &group) { return group.sourceId == edr; });
    });
}

/// Whether an EDR told anything in the period: only then is it good news that it found nothing.
/// Of a site it must have told of the site's own devices.
Result<bool> agentsTold(const Reader &reader, const OfficeFacts &facts, const QString &site)
{
    for (const DeviceFacts &device : facts.devices) {
        if (facts.period.contains(device.record.agentSeen))
            return true;
    }
    const auto sources = reader.sourceHealth();
    if (!sources)
        return sources.error();
    for (const SourceHealth &source : *sources) {
        if (source.role != SourceSettings::Role::Edr)
            continue;
        if (!site.isEmpty()) {
            if (toldOfThem(facts, source.id))
                return true;
            continue;
        }
        EventFilter filter;
        filter.period = facts.period;
        filter.sourceId = source.id;
        filter.notableOnly = true;
        filter.limit = 1;
        const auto events = reader.events(filter);
        if (!events)
            return events.error();
        if (!events->rows.isEmpty())
            return true;
    }
    return false;
}

/// All that comes straight from queries.
std::optional<Error> readFigures(
    MonthlySummary &summary, const Reader &reader, const Period &before, bool beforeKnown)
{
    std::optional<Error> error;
    const Period &period = summary.period;
    qint64 blocked = 0;
    qint64 blockedBefore = 0;
    const QString &site = summary.site;
    take(summary.cloud, reader.cloudUsage(period, site), error);
    take(summary.cloudBefore, reader.cloudUsage(before, site), error);
    take(summary.attacks, reader.attacks(period, before, site), error);
    take(summary.attackDays, reader.attackDays(period, site), error);
    take(summary.support, reader.supportRequests(period), error);
    readCompleteness(summary, reader, before, error);
    take(blocked, reader.blockedCount(period, site), error);
    take(blockedBefore, reader.blockedCount(before, site), error);
    summary.blocked = {double(blocked), beforeKnown ? double(blockedBefore) : -1};
    return error;
}

void fillLists(MonthlySummary &summary, const OfficeFacts &facts, const OfficeCalendar &calendar)
{
    summary.devicesKnown = deviceCounts(facts, summary.contract).known;
    summary.unknownDevices = unknownDevices(facts);
    summary.outOfSupport = outOfSupport(facts, calendar.dayOf(facts.now));
    summary.withoutAgent = withoutAgent(facts);
    summary.silentAgents = silentAgents(facts);
}

/// The month is told by the ranking of its own time, whatever came out since.
void fillThreats(MonthlySummary &summary, const ThreatEvidence &evidence)
{
    const QList<ThreatTable> tables = threatTables(evidence);
    summary.threatsYear = int(rankingOf(summary.month));
    for (const ThreatTable &table : tables) {
        if (table.year == summary.threatsYear)
            summary.threats = table.threats;
    }
    summary.threatTables = tables;
}

/// Which part of the office it tells of, and which parts there are.
Result<void> setSite(MonthlySummary &summary, const Reader &reader, const QString &site)
{
    const auto devices = reader.devices();
    if (!devices)
        return devices.error();
    summary.sites = siteNames(*devices);
    summary.site = site;
    if (!site.isEmpty() && !summary.sites.contains(site))
        return Error{ErrorKind::NotFound, QStringLiteral("site ") + site};
    return {};
}

MonthlySummary begun(const QDate &month, const ReportContext &context)
{
    MonthlySummary summary;
    summary.month = QDate(month.year(), month.month(), 1);
    summary.period = monthUpTo(month, context);
    summary.asOf = context.now;
    summary.complete = context.now >= context.calendar.month(month).to;
    summary.office = context.office;
    summary.contract = context.contract;
    return summary;
}

/// What is judged of the facts of the month and the month before.
Result<void> judge(MonthlySummary &summary, const Reader &reader, const OfficeFacts &office,
    const OfficeFacts &before, bool beforeKnown)
{
    const QString &site = summary.site;
    OfficeFacts facts = office;
    keepSite(facts, site);
    const RiskAssessment happened = asItHappened(reader, office, site);
    const RiskAssessment happenedBefore = asItHappened(reader, before, site);
    summary.needingAction = {
        double(needing(happened)), beforeKnown ? double(needing(happenedBefore)) : -1};
    summary.risky = riskRows(happened, happenedBefore, beforeKnown);
    summary.departments = departmentRows(happened, happenedBefore, beforeKnown);
    RiskAssessment now = reader.assess(office);
    keepSite(now, site);
    setVerdict(summary, facts, now);
    setAsks(summary, now);
    const auto told = agentsTold(reader, facts, site);
    if (!told)
        return told.error();
    fillThreats(summary, {facts, happened, summary, *told});
    return {};
}

} // namespace

Result<MonthlySummary> monthlySummary(
    const Reader &reader, const QDate &month, const ReportContext &context, const QString &site)
{
    const OfficeCalendar &calendar = context.calendar;
    MonthlySummary summary = begun(month, context);
    if (const auto found = setSite(summary, reader, site); !found)
        return found.error();

    const Period before = calendar.month(summary.month.addDays(-1));
    const auto facts = factsOf(reader, summary.period, context.now);
    if (!facts)
        return facts.error();
    const auto factsBefore = factsOf(reader, before, context.now);
    if (!factsBefore)
        return factsBefore.error();
    OfficeFacts here = *facts;
    keepSite(here, site);
    OfficeFacts hereBefore = *factsBefore;
    keepSite(hereBefore, site);
    const bool beforeKnown = hasData(hereBefore);
    if (const auto error = readFigures(summary, reader, before, beforeKnown))
        return *error;
    keepSite(summary.support, *facts, site);
    fillLists(summary, here, calendar);
    const auto judged = judge(summary, reader, *facts, *factsBefore, beforeKnown);
    if (!judged)
        return judged.error();
    return summary;
}

} // namespace otasuke
