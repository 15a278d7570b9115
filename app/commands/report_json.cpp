// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "app/commands/json_shapes.h"
#include "models/judgement/explain.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QJsonObject comparedJson(const Compared &c)
{
    return {{u"now"_s, c.now},
        {u"before"_s, c.before < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(c.before)}};
}

QJsonArray devicesJson(const QList<DeviceRecord> &devices)
{
    QJsonArray array;
    for (const DeviceRecord &d : devices)
        array << QJsonObject{{u"name"_s, d.name}, {u"department"_s, d.department},
            {u"ip"_s, d.ips.value(0)}, {u"mac"_s, d.macs.value(0)}};
    return array;
}

QJsonArray riskyJson(const MonthlySummary &s)
{
    QJsonArray array;
    for (const MonthlySummary::RiskRow &row : s.risky)
        array << QJsonObject{{u"device"_s, row.device}, {u"department"_s, row.department},
            {u"score"_s, row.score}, {u"score_before"_s, row.scoreBefore},
            {u"reasons"_s, QJsonArray::fromStringList(row.reasons)}};
    return array;
}

QJsonArray attacksJson(const MonthlySummary &s)
{
    QJsonArray array;
    for (const AttackCount &a : s.attacks)
        array << QJsonObject{{u"threat"_s, toKey(a.threat)}, {u"blocked"_s, a.blocked},
            {u"not_blocked"_s, a.notBlocked}, {u"blocked_before"_s, a.blockedBefore}};
    return array;
}

QJsonArray threatsJson(const MonthlySummary &s)
{
    static const QHash<ThreatStanding::Mark, QString> marks{{ThreatStanding::Mark::Good, u"good"_s},
        {ThreatStanding::Mark::Attention, u"attention"_s},
        {ThreatStanding::Mark::Problem, u"problem"_s},
        {ThreatStanding::Mark::NotSeen, u"not_seen"_s}};
    QJsonArray array;
    for (const ThreatStanding &t : s.threats)
        array << QJsonObject{{u"rank"_s, t.rank}, {u"title"_s, t.title},
            {u"mark"_s, marks.value(t.mark)}, {u"evidence"_s, t.evidence}};
    return array;
}

} // namespace

QJsonObject reportJson(const MonthlySummary &s)
{
    QJsonArray support;
    for (const SupportRequest &request : s.support)
        support << requestJson(request);
    return {{u"month"_s, s.month.toString(u"yyyy-MM"_s)},
        {u"site"_s, s.site.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(s.site)},
        {u"sites"_s, QJsonArray::fromStringList(s.sites)}, {u"period"_s, periodJson(s.period)},
        {u"as_of"_s, timeJson(s.asOf)}, {u"complete"_s, s.complete}, {u"verdict"_s, s.verdict},
        {u"level"_s, toKey(s.level)}, {u"needing_action"_s, comparedJson(s.needingAction)},
        {u"blocked"_s, comparedJson(s.blocked)}, {u"watched_share"_s, comparedJson(s.watchedShare)},
        {u"risky"_s, riskyJson(s)}, {u"cloud"_s, cloudJson(s.cloud)},
        {u"attacks"_s, attacksJson(s)}, {u"devices_known"_s, s.devicesKnown},
        {u"unknown_devices"_s, devicesJson(s.unknownDevices)},
        {u"without_agent"_s, devicesJson(s.withoutAgent)},
        {u"silent_agents"_s, devicesJson(s.silentAgents)}, {u"support"_s, support},
        {u"threats"_s, threatsJson(s)}, {u"threats_year"_s, s.threatsYear},
        {u"watch"_s,
            QJsonObject{{u"hours"_s, s.watch.hours}, {u"hours_watched"_s, s.watch.hoursWatched}}}};
}

} // namespace otasuke
