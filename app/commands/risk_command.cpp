// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json_shapes.h"
#include "app/commands/query_commands.h"
#include "app/commands/text_table.h"
#include "app/commands/time_arguments.h"
#include "models/judgement/department_risk.h"
#include "models/judgement/explain.h"
#include "models/judgement/score_words.h"
#include "models/report/home_report.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

void tellDevice(const Invocation &invocation, const DeviceRisk &risk)
{
    const Terminal &terminal = invocation.terminal;
    terminal.say();
    terminal.say(Commands::tr("%1  %2/100 (%3)")
                     .arg(risk.device.name)
                     .arg(risk.score)
                     .arg(levelName(risk.level)));
    const QString where =
        QStringList{risk.device.department, risk.device.user, risk.device.ips.value(0)}
            .filter(QRegularExpression(u"."_s))
            .join(u" · "_s);
    if (!where.isEmpty())
        terminal.say(u"  "_s + where);
    for (const Reason &reason : risk.reasons) {
        const QString last = formatTime(reason.last, invocation.clock.now(), invocation.calendar);
        terminal.say(u"  +%1 %2 (%3)"_s.arg(reason.points).arg(explainReason(reason), last));
        for (const QString &line : whatToDo(reason))
            terminal.say(u"      → "_s + line);
    }
    terminal.say(u"  "_s + Commands::tr("How the score comes about:"));
    for (const QString &line : scoreWords(risk))
        terminal.say(u"      "_s + line);
}

/// What concerns no one device: mail to everybody, attacks on the office's own address.
void tellOffice(const Terminal &terminal, const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.device != 0)
            continue;
        terminal.say();
        terminal.say(findingTitle(finding));
        terminal.say(u"  "_s + explainReason(finding.reason));
        for (const QString &line : whatToDo(finding.reason))
            terminal.say(u"      → "_s + line);
    }
}

void tellDepartments(const Terminal &terminal, const QList<DepartmentRisk> &departments)
{
    QList<QStringList> rows{{Commands::tr("Department"), Commands::tr("Devices"),
        Commands::tr("At risk"), Commands::tr("Worst score")}};
    for (const DepartmentRisk &d : departments) {
        rows << QStringList{d.name.isEmpty() ? Commands::tr("(none)") : d.name,
            QString::number(d.devices), QString::number(d.devicesAtRisk),
            QString::number(d.scoreWorst)};
    }
    terminal.say();
    for (const QString &line : textTable(rows, {1, 2, 3}))
        terminal.say(line);
}

void tellSites(const Terminal &terminal, const QList<SiteRisk> &sites)
{
    QList<QStringList> rows{{Commands::tr("Site"), Commands::tr("Departments"),
        Commands::tr("Devices"), Commands::tr("At risk"), Commands::tr("Worst score")}};
    for (const SiteRisk &site : sites) {
        rows << QStringList{site.name.isEmpty() ? Commands::tr("(none)") : site.name,
            QString::number(site.departments), QString::number(site.devices),
            QString::number(site.devicesAtRisk), QString::number(site.scoreWorst)};
    }
    terminal.say();
    for (const QString &line : textTable(rows, {1, 2, 3, 4}))
        terminal.say(line);
}

/// Where something changed since the month's beginning, praise included.
void tellChanges(const Terminal &terminal, const QList<DepartmentRisk> &departments)
{
    bool first = true;
    for (const DepartmentRisk &department : departments) {
        const QString change = changeText(department);
        if (change.isEmpty())
            continue;
        if (first)
            terminal.say();
        first = false;
        const QString name = department.name.isEmpty() ? Commands::tr("(none)") : department.name;
        terminal.say(Commands::tr("%1: %2").arg(name, change));
    }
}

void tell(const Invocation &invocation, const RiskAssessment &assessment)
{
    int quiet = 0;
    int unwatched = 0;
    for (const DeviceRisk &risk : assessment.devices) {
        if (risk.score > 0)
            tellDevice(invocation, risk);
        else
            ++(risk.watched ? quiet : unwatched);
    }
    tellOffice(invocation.terminal, assessment.findings);
    invocation.terminal.say();
    invocation.terminal.say(Commands::tr("%n other device(s): nothing found.", nullptr, quiet));
    if (unwatched > 0)
        invocation.terminal.say(Commands::tr(
            "%n device(s) nobody watched: nothing can be said about them.", nullptr, unwatched));
    if (!assessment.departments.isEmpty())
        tellDepartments(invocation.terminal, assessment.departments);
    tellChanges(invocation.terminal, assessment.departments);
    if (!assessment.sites.isEmpty())
        tellSites(invocation.terminal, assessment.sites);
}

} // namespace

void addRiskOptions(QCommandLineParser &parser)
{
    addMonthOption(parser);
}

Outcome runRisk(const Invocation &invocation)
{
    QDate month;
    if (invocation.options.isSet(u"month"_s)) {
        const auto parsed = parseMonth(invocation.options.value(u"month"_s));
        if (!parsed)
            return invocation.terminal.wrongUsage(
                Commands::tr("--month takes a month like 2026-10."));
        month = *parsed;
    }
    const auto reader = invocation.openReader();
    if (!reader)
        return invocation.terminal.fail(reader.error());
    const auto risk = riskSnapshot(**reader, month, invocation.reportContext());
    if (!risk)
        return invocation.terminal.fail(risk.error());
    if (invocation.terminal.json())
        invocation.terminal.print(riskJson(risk->assessment));
    else if (!tellIfEmpty(invocation, **reader, risk->assessment.period))
        tell(invocation, risk->assessment);
    return Outcome::Done;
}

} // namespace otasuke
