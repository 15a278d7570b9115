// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json_shapes.h"

#include <QJsonArray>

#include <array>

#include "models/judgement/explain.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

template<class T, class F>
QJsonArray arrayOf(const QList<T> &items, F toJson)
{
    QJsonArray array;
    for (const T &item : items)
        array << toJson(item);
    return array;
}

/// How the points came about, to be reckoned again (models/judgement/score_sum.h).
QJsonObject inputJson(const ScoreInput &made)
{
    static constexpr std::array<QStringView, 3> kGroups{u"open", u"stopped", u"hint"};
    return {{u"weight"_s, made.points}, {u"days_old"_s, made.daysOld},
        {u"age_factor"_s, made.agePercent / 100.0},
        {u"importance_factor"_s, made.importancePercent / 100.0}, {u"input"_s, made.tenths / 10.0},
        {u"group"_s, kGroups[size_t(made.group)].toString()}};
}

QJsonObject reasonJson(const Reason &r)
{
    return {{u"rule"_s, r.rule}, {u"points"_s, r.points}, {u"text"_s, explainReason(r)},
        {u"reckoned"_s, inputJson(r.made)}, {u"count"_s, r.count}, {u"first"_s, timeJson(r.first)},
        {u"last"_s, timeJson(r.last)}, {u"disposition"_s, toKey(r.disposition)},
        {u"event_ids"_s, arrayOf(r.eventIds, [](qint64 id) { return id; })}};
}

QJsonObject deviceRiskJson(const DeviceRisk &risk)
{
    const DeviceRecord &d = risk.device;
    return {{u"name"_s, d.name}, {u"ips"_s, QJsonArray::fromStringList(d.ips)},
        {u"macs"_s, QJsonArray::fromStringList(d.macs)}, {u"hostname"_s, d.hostname},
        {u"user"_s, d.user}, {u"department"_s, d.department}, {u"site"_s, d.site},
        {u"score"_s, risk.score}, {u"level"_s, toKey(risk.level)}, {u"watched"_s, risk.watched},
        {u"reasons"_s, arrayOf(risk.reasons, reasonJson)}};
}

template<class T>
QJsonValue knownJson(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject departmentJson(const DepartmentRisk &d)
{
    return {{u"name"_s, d.name}, {u"site"_s, d.site}, {u"devices"_s, d.devices},
        {u"people"_s, d.people}, {u"score_worst"_s, d.scoreWorst}, {u"score_mean"_s, d.scoreMean},
        {u"score_fair"_s, d.scoreFair}, {u"devices_at_risk"_s, d.devicesAtRisk},
        {u"score_worst_before"_s, knownJson(d.scoreBefore)},
        {u"score_mean_before"_s, knownJson(d.meanBefore)}};
}

QJsonObject siteJson(const SiteRisk &s)
{
    return {{u"name"_s, s.name}, {u"departments"_s, s.departments}, {u"devices"_s, s.devices},
        {u"people"_s, s.people}, {u"score_worst"_s, s.scoreWorst}, {u"score_mean"_s, s.scoreMean},
        {u"devices_at_risk"_s, s.devicesAtRisk},
        {u"score_worst_before"_s, knownJson(s.scoreBefore)},
        {u"score_mean_before"_s, knownJson(s.meanBefore)}};
}

QString stateKey(FindingState state)
{
    switch (state) {
    case FindingState::Open:
        return u"open"_s;
    case FindingState::InProgress:
        return u"in_progress"_s;
    case FindingState::Handled:
        return u"handled"_s;
    case FindingState::Accepted:
        return u"accepted"_s;
    }
    return u"open"_s;
}

QString standingKey(DeviceStanding standing)
{
    switch (standing) {
    case DeviceStanding::Unknown:
        return u"unknown"_s;
    case DeviceStanding::Managed:
        return u"managed"_s;
    case DeviceStanding::Guest:
        return u"guest"_s;
    case DeviceStanding::Refused:
        return u"refused"_s;
    }
    return u"unknown"_s;
}

/// What concerns the office as a whole (mail to everybody, scans at its edge) and no one device.
QJsonObject officeJson(const QList<Finding> &findings)
{
    QJsonArray reasons;
    for (const Finding &f : findings) {
        if (f.device == 0)
            reasons << reasonJson(f.reason);
    }
    return {{u"reasons"_s, reasons}};
}

QJsonObject findingJson(const Finding &f)
{
    return {{u"id"_s, f.id}, {u"rule"_s, f.rule}, {u"title"_s, findingTitle(f)},
        {u"severity"_s, toKey(f.severity)}, {u"device"_s, f.deviceName},
        {u"state"_s, stateKey(f.state)}, {u"first"_s, timeJson(f.first)},
        {u"last"_s, timeJson(f.last)}};
}

QJsonObject sourceJson(const SourceHealth &h)
{
    return {{u"id"_s, h.id}, {u"name"_s, h.name}, {u"kind"_s, h.kind}, {u"state"_s, toKey(h.state)},
        {u"last_ok"_s, timeJson(h.lastOk)}, {u"since"_s, timeJson(h.since)},
        {u"last_event"_s, timeJson(h.lastEvent)}, {u"detail"_s, h.detail},
        {u"clock_offset_seconds"_s,
            h.clock.at == 0 ? QJsonValue() : QJsonValue(h.clock.offset / kSecond)}};
}

QJsonObject eventJson(const EventRow &e)
{
    return {{u"id"_s, e.id}, {u"time"_s, timeJson(e.time)}, {u"kind"_s, toKey(e.kind)},
        {u"severity"_s, toKey(e.severity)}, {u"disposition"_s, toKey(e.disposition)},
        {u"threat"_s, toKey(e.threat)}, {u"device"_s, e.deviceName}, {u"source"_s, e.sourceId},
        {u"src"_s, e.src}, {u"dst"_s, e.dst}, {u"name"_s, e.name}, {u"service"_s, e.service},
        {u"bytes_out"_s, e.bytesOut}, {u"bytes_in"_s, e.bytesIn}, {u"rule_id"_s, e.ruleId},
        {u"title"_s, e.title}, {u"text"_s, e.text.isEmpty() ? explainEvent(e) : e.text}};
}

} // namespace

QJsonValue timeJson(UtcMicros t)
{
    return t == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(toRfc3339(t));
}

QJsonObject periodJson(const Period &period)
{
    return {{u"from"_s, timeJson(period.from)}, {u"to"_s, timeJson(period.to)}};
}

QJsonObject riskJson(const RiskAssessment &a)
{
    return {{u"as_of"_s, timeJson(a.asOf)}, {u"period"_s, periodJson(a.period)},
        {u"devices"_s, arrayOf(a.devices, deviceRiskJson)},
        {u"departments"_s, arrayOf(a.departments, departmentJson)},
        {u"sites"_s, arrayOf(a.sites, siteJson)}, {u"office"_s, officeJson(a.findings)},
        {u"findings"_s, arrayOf(a.findings, findingJson)}};
}

QJsonObject totalsJson(const Totals &totals)
{
    QJsonObject byKind;
    for (auto it = totals.byKind.begin(); it != totals.byKind.end(); ++it)
        byKind[it.key()] = it.value();
    const auto internal = [](const Totals::Internal &i) {
        return QJsonObject{{u"ip"_s, i.ip.toString()}, {u"flows"_s, i.flows},
            {u"bytes_out"_s, i.bytesOut}, {u"bytes_in"_s, i.bytesIn}};
    };
    const auto detection = [](const Totals::Detections &d) {
        return QJsonObject{{u"rule_id"_s, d.ruleId}, {u"title"_s, d.title},
            {u"disposition"_s, toKey(d.disposition)}, {u"count"_s, d.count}};
    };
    return {{u"period"_s, periodJson(totals.period)}, {u"events"_s, totals.events},
        {u"by_kind"_s, byKind}, {u"flows"_s, totals.flows},
        {u"internal"_s, arrayOf(totals.internal, internal)},
        {u"detections"_s, arrayOf(totals.detections, detection)}};
}

QJsonObject importJson(const ImportReport &report)
{
    const auto rejected = [](const EventBatch::Rejected &r) {
        return QJsonObject{{u"line"_s, r.line}, {u"reason"_s, r.reason}};
    };
    return {{u"read"_s, report.read}, {u"stored"_s, report.stored},
        {u"duplicate"_s, report.duplicate}, {u"rejected"_s, arrayOf(report.rejected, rejected)},
        {u"rejected_count"_s, report.rejectedCount}, {u"seconds"_s, report.seconds}};
}

QJsonObject statusJson(const HomeSnapshot &home)
{
    return {{u"as_of"_s, timeJson(home.asOf)}, {u"headline"_s, home.headline},
        {u"sources"_s, arrayOf(home.sources, sourceJson)},
        {u"agents"_s,
            QJsonObject{{u"reporting"_s, home.agents.reporting}, {u"silent"_s, home.agents.silent},
                {u"missing"_s, home.agents.missing}}},
        {u"devices"_s,
            QJsonObject{{u"known"_s, home.devices.known}, {u"unknown"_s, home.devices.unknown},
                {u"limit"_s, home.devices.limit}}},
        {u"findings"_s, arrayOf(home.findings, findingJson)},
        {u"watched_share"_s, home.watch.share()}};
}

QJsonObject eventsJson(const EventsSnapshot &events)
{
    return {{u"events"_s, arrayOf(events.rows, eventJson)}, {u"more"_s, events.more}};
}

QJsonObject devicesJson(const DevicesSnapshot &devices)
{
    const auto device = [](const DeviceRisk &risk) {
        QJsonObject o = deviceRiskJson(risk);
        o.remove(u"reasons"_s);
        o[u"standing"_s] = standingKey(risk.device.standing);
        o[u"guest_until"_s] = timeJson(risk.device.guestUntil);
        o[u"importance"_s] = int(risk.device.importance);
        if (const KnownException &exception = risk.device.exception; exception.isSet())
            o[u"exception"_s] = QJsonObject{{u"reason"_s, exception.reason},
                {u"measure"_s, exception.measure}, {u"until"_s, timeJson(exception.until)}};
        o[u"os"_s] = risk.device.osName;
        o[u"os_version"_s] = risk.device.osVersion;
        o[u"first_seen"_s] = timeJson(risk.device.firstSeen);
        o[u"last_seen"_s] = timeJson(risk.device.lastSeen);
        return o;
    };
    return {{u"as_of"_s, timeJson(devices.asOf)}, {u"devices"_s, arrayOf(devices.devices, device)}};
}

QJsonObject requestJson(const SupportRequest &r)
{
    return {{u"id"_s, r.id}, {u"kind"_s, toKey(r.kind)}, {u"state"_s, toKey(r.state)},
        {u"filed"_s, timeJson(r.filed)}, {u"finding"_s, r.findingId}, {u"facts"_s, r.facts},
        {u"note"_s, r.note}};
}

} // namespace otasuke
