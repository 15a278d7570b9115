// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/home_report.h"

#include <QHash>

#include <algorithm>

#include "models/domain/listen_place.h"
#include "models/judgement/agent_standing.h"
#include "models/judgement/cloud_words.h"
#include "models/judgement/explain.h"
#include "models/report/counts.h"
#include "models/report/week.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr qsizetype kMostRisky = 5;

void addRisk(HomeSnapshot &home, const RiskAssessment &risk)
{
    for (const DeviceRisk &device : risk.devices) {
        if (device.score > 0 && home.risky.size() < kMostRisky)
            home.risky.append(device);
    }
    home.departments = risk.departments;
    std::copy_if(risk.findings.begin(), risk.findings.end(), std::back_inserter(home.findings),
        [](const Finding &finding) {
            return finding.state == FindingState::Open || finding.state == FindingState::InProgress;
        });
}

Result<void> addCloud(
    HomeSnapshot &home, const Reader &reader, const Period &month, const ReportContext &context)
{
    const auto cloud = cloudSnapshot(reader, month, context);
    if (!cloud)
        return cloud.error();
    const CloudWords words = cloudWords(cloud->usage, cloud->before);
    home.cloudSentence = words.headline;
    home.cloudUnusual = words.unusual;
    QHash<QDate, qint64> byDay;
    for (const DayUsage &usage : cloud->usage.days)
        byDay[usage.day] += usage.bytesOut;
    const OfficeCalendar &calendar = context.calendar;
    const QDate today = calendar.dayOf(context.now);
    for (QDate day(today.year(), today.month(), 1); day <= today; day = day.addDays(1))
        home.cloudDays.append({day, byDay.value(day), calendar.isWorkday(day)});
    return {};
}

Result<void> addWatch(HomeSnapshot &home, const Reader &reader, const Period &month)
{
    auto watch = reader.watch(month, home.asOf);
    if (!watch)
        return watch.error();
    home.watch = *watch;
    const auto blocked = reader.blockedCount(month);
    if (!blocked)
        return blocked.error();
    home.blockedThisMonth = *blocked;
    return {};
}

} // namespace

Period lastThirtyDays(UtcMicros now, const OfficeCalendar &calendar)
{
    return {calendar.startOf(calendar.dayOf(now).addDays(-29)), now + 1};
}

namespace {

constexpr UtcMicros kSenderMayBeSilent = kHour;

/// The appliances that send to a source which is listened to, each on a line of its own.
void addSenders(const SourceSettings &source, const QList<SourceHealth> &recorded, UtcMicros now,
    QList<SourceHealth> &list)
{
    if (!source.enabled || !isListened(source))
        return;
    for (SourceHealth health : recorded) {
        if (!health.id.startsWith(source.id + u'/'))
            continue;
        health.name = source.name + u' ' + health.id.mid(source.id.size() + 1);
        health.role = source.role;
        if (health.state == SourceState::Ok && now - health.lastOk > kSenderMayBeSilent) {
            health.state = SourceState::Stale;
            health.since = health.lastOk;
        }
        list.append(health);
    }
}

} // namespace

QList<SourceHealth> healthOf(
    const QList<SourceSettings> &sources, const QList<SourceHealth> &recorded, UtcMicros now)
{
    QList<SourceHealth> list;
    for (const SourceSettings &source : sources) {
        const auto known = std::find_if(recorded.begin(), recorded.end(),
            [&](const SourceHealth &health) { return health.id == source.id; });
        SourceHealth health = known == recorded.end() ? SourceHealth() : *known;
        health.id = source.id;
        health.kind = source.kind;
        health.name = source.name;
        health.role = source.role;
        const UtcMicros patience = kSecond * 3 * source.intervalSeconds + kMinute;
        if (!source.enabled) {
            health.state = SourceState::Disabled;
        } else if (health.state == SourceState::Ok && now - health.lastOk > patience) {
            health.state = SourceState::Stale;
            health.since = health.lastOk;
        }
        list.append(health);
        addSenders(source, recorded, now, list);
    }
    return list;
}

Result<HomeSnapshot> homeSnapshot(
    const Reader &reader, const QList<SourceSettings> &sources, const ReportContext &context)
{
    const OfficeCalendar &calendar = context.calendar;
    const auto facts = reader.officeFacts(lastThirtyDays(context.now, calendar), context.now);
    if (!facts)
        return facts.error();
    const auto recorded = reader.sourceHealth();
    if (!recorded)
        return recorded.error();

    HomeSnapshot home;
    home.asOf = context.now;
    home.contract = context.contract;
    home.officeName = context.office.name;
    home.sources = healthOf(sources, *recorded, context.now);
    home.agents = agentCounts(*facts);
    home.silentAgents = silentAgents(*facts);
    home.devices = deviceCounts(*facts, context.contract);
    const RiskAssessment risk = reader.assess(*facts);
    addRisk(home, risk);
    const DayWords words = dayWords(risk, home.sources, home.agents, calendar);
    home.state = words.state;
    home.headline = words.headline;
    home.subline = words.subline;

    const Period month = monthUpTo(calendar.dayOf(context.now), context);
    if (const auto done = addWatch(home, reader, month); !done)
        return done.error();
    if (const auto done = addCloud(home, reader, month, context); !done)
        return done.error();
    auto week = happeningsOfWeek(reader, *facts, risk, context);
    if (!week)
        return week.error();
    home.week = *week;
    return home;
}

} // namespace otasuke
