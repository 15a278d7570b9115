// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "tests/ui/sample_office.h"

using namespace Qt::StringLiterals;

namespace otasuke::sample {
namespace {

Reason reason(const char16_t *rule, int points, Severity severity, const QVariantMap &params)
{
    Reason r;
    r.rule = QString::fromUtf16(rule);
    r.points = points;
    r.severity = severity;
    r.params = params;
    r.count = params.value(u"count"_s, 1).toLongLong();
    r.first = now() - 12 * kMinute;
    r.last = now() - 4 * kMinute;
    r.disposition = Disposition::None;
    return r;
}

Reason c2()
{
    Reason r = reason(u"c2_contact", 70, Severity::Critical,
        {{u"count"_s, 3}, {u"blocked"_s, 0}, {u"peers"_s, 1}, {u"bytes"_s, 1'800'000},
            {u"peer"_s, u"update-check.example.net"_s}, {u"malware"_s, u"Emotet"_s}});
    r.disposition = Disposition::Allowed;
    r.eventIds = {105, 104, 103, 102, 101};
    return r;
}

Reason upload()
{
    Reason r = reason(u"unusual_upload", 14, Severity::Medium,
        {{u"bytes"_s, 340'000'000}, {u"nightBytes"_s, 340'000'000}, {u"times"_s, 21},
            {u"service"_s, u"ギガファイル便"_s}, {u"serviceId"_s, u"gigafile"_s},
            {u"variant"_s, u"night_times"_s}});
    r.first = now() - 15 * kHour;
    r.last = r.first + kHour;
    r.disposition = Disposition::Allowed;
    return r;
}

Reason oldSystem(int points, const QString &system, const QDate &ended)
{
    return reason(
        u"unsupported_os", points, Severity::Medium, {{u"system"_s, system}, {u"ended"_s, ended}});
}

QList<Reason> reasonsOf(int device)
{
    switch (device) {
    case 1:
        return {c2(), upload(), oldSystem(7, u"Windows 11 24H2 Pro"_s, QDate(2026, 10, 13))};
    case 2:
        return {oldSystem(48, u"Windows 10 21H2"_s, QDate(2024, 6, 11))};
    case 3: {
        Reason silent = reason(
            u"agent_silent", 31, Severity::Medium, {{u"variant"_s, u"on"_s}, {u"days"_s, 3}});
        silent.first = silent.last = now() - 3 * kDay;
        return {silent};
    }
    case 4: {
        Reason mail = reason(u"malicious_mail", 22, Severity::Low,
            {{u"count"_s, 9}, {u"blocked"_s, 9}, {u"peers"_s, 4}, {u"variant"_s, u"blocked"_s}});
        mail.disposition = Disposition::Blocked;
        return {mail};
    }
    case 28:
        return {reason(u"unknown_device", 20, Severity::Medium, {{u"count"_s, 1}})};
    default:
        return {};
    }
}

Finding findingOf(const DeviceRisk &risk, const Reason &worst)
{
    Finding f;
    f.id = u"%1:%2"_s.arg(worst.rule).arg(risk.device.id);
    f.rule = worst.rule;
    f.device = risk.device.id;
    f.deviceName = risk.device.name;
    f.department = risk.device.department;
    f.severity = worst.severity;
    f.reason = worst;
    f.first = worst.first;
    f.last = worst.last;
    f.needsAction = worst.disposition != Disposition::Blocked;
    return f;
}

/// The first rooms are in the main clinic, the others in its branch.
QString siteOf(const DeviceRecord &device, const Kind &kind)
{
    if (!device.site.isEmpty() || device.department.isEmpty())
        return device.site;
    return device.id % 10 < 7 ? kind.say(u"本院", u"Main clinic") : kind.say(u"分院", u"Branch");
}

QList<DepartmentRisk> departmentsOf(const QList<DeviceRisk> &devices)
{
    QMap<QString, DepartmentRisk> byName;
    for (const DeviceRisk &d : devices) {
        if (d.device.department.isEmpty())
            continue;
        DepartmentRisk &row = byName[d.device.site + d.device.department];
        row.name = d.device.department;
        row.site = d.device.site;
        row.people = row.devices + 1;
        row.scoreBefore = 62;
        row.scoreMean = (row.scoreMean * row.devices + d.score) / (row.devices + 1);
        ++row.devices;
        row.scoreWorst = std::max(row.scoreWorst, d.score);
        row.devicesAtRisk += d.level >= RiskLevel::Moderate ? 1 : 0;
    }
    QList<DepartmentRisk> list = byName.values();
    std::stable_sort(list.begin(), list.end(),
        [](const auto &a, const auto &b) { return a.scoreWorst > b.scoreWorst; });
    return list;
}

QList<SiteRisk> sitesOf(const QList<DeviceRisk> &devices)
{
    QMap<QString, SiteRisk> byName;
    for (const DeviceRisk &d : devices) {
        if (d.device.site.isEmpty())
            continue;
        SiteRisk &row = byName[d.device.site];
        row.name = d.device.site;
        row.scoreMean = (row.scoreMean * row.devices + d.score) / (row.devices + 1);
        ++row.devices;
        ++row.people;
        row.scoreWorst = std::max(row.scoreWorst, d.score);
        row.devicesAtRisk += d.level >= RiskLevel::Moderate ? 1 : 0;
    }
    QList<SiteRisk> list = byName.values();
    std::stable_sort(list.begin(), list.end(),
        [](const auto &a, const auto &b) { return a.scoreWorst > b.scoreWorst; });
    return list;
}

} // namespace

RiskAssessment assessment(const Kind &kind)
{
    RiskAssessment a;
    a.asOf = now();
    a.period = {now() - 30 * kDay, now()};
    for (const DeviceRecord &device : devices(kind)) {
        DeviceRisk risk;
        risk.device = device;
        risk.device.site = siteOf(device, kind);
        if (kind.mode == Mode::Full)
            risk.reasons = reasonsOf(int(device.id));
        for (const Reason &r : risk.reasons)
            risk.score += r.points;
        risk.level = levelOf(risk.score);
        risk.watched = kind.mode != Mode::Full || device.id != 9;
        for (const Reason &r : risk.reasons)
            a.findings << findingOf(risk, r);
        a.devices << risk;
    }
    std::stable_sort(a.devices.begin(), a.devices.end(),
        [](const auto &x, const auto &y) { return x.score > y.score; });
    std::stable_sort(a.findings.begin(), a.findings.end(),
        [](const auto &x, const auto &y) { return x.reason.points > y.reason.points; });
    a.departments = departmentsOf(a.devices);
    a.sites = sitesOf(a.devices);
    return a;
}

RiskSnapshot risk(const Kind &kind)
{
    RiskSnapshot snapshot{assessment(kind), QDate(), {}, contract(kind), office(kind)};
    if (kind.mode == Mode::Full)
        snapshot.marks = {
            {1, {{today().addDays(-12), 1, 0}, {today().addDays(-1), 2, 0}, {today(), 0, 3}}},
            {4, {{today().addDays(-6), 9, 0}}}};
    return snapshot;
}

} // namespace otasuke::sample
