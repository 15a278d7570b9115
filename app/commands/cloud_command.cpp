// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json_shapes.h"
#include "app/commands/query_commands.h"
#include "app/commands/text_table.h"
#include "app/commands/time_arguments.h"
#include "models/judgement/explain.h"
#include "models/report/home_report.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QString approvalWord(Approval approval)
{
    switch (approval) {
    case Approval::Undecided:
        return Commands::tr("not decided");
    case Approval::Approved:
        return Commands::tr("approved");
    case Approval::Forbidden:
        return Commands::tr("forbidden");
    }
    return {};
}

void tell(const Terminal &terminal, const CloudSnapshot &cloud)
{
    terminal.say(cloud.headline);
    if (!cloud.subline.isEmpty())
        terminal.say(cloud.subline);
    if (!cloud.question.isEmpty())
        terminal.say(cloud.question);
    QList<QStringList> services{{Commands::tr("Service"), Commands::tr("For"), Commands::tr("Sent"),
        Commands::tr("Devices"), Commands::tr("Decision")}};
    for (const ServiceUsage &s : cloud.usage.services) {
        services << QStringList{s.name, categoryName(s.category), formatBytes(s.bytesOut),
            QString::number(s.devices), approvalWord(s.approval)};
    }
    services << QStringList{
        Commands::tr("(not known)"), {}, formatBytes(cloud.usage.unclassifiedBytesOut), {}, {}};
    QList<QStringList> departments{
        {Commands::tr("Department"), Commands::tr("Sent"), Commands::tr("Mostly to")}};
    for (const DepartmentUsage &d : cloud.usage.departments) {
        const QString most = d.services.isEmpty() ? QString() : d.services.first().name;
        departments << QStringList{d.department.isEmpty() ? Commands::tr("(none)") : d.department,
            formatBytes(d.bytesOut), most};
    }
    terminal.say();
    for (const QString &line : textTable(services, {2, 3}))
        terminal.say(line);
    terminal.say();
    for (const QString &line : textTable(departments, {1}))
        terminal.say(line);
}

/// --month, else --from/--to, else the month of as-of.
Result<Period> periodOf(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    const UtcMicros now = invocation.clock.now();
    if (options.isSet(u"month"_s)) {
        const auto month = parseMonth(options.value(u"month"_s));
        if (!month)
            return month.error();
        return invocation.calendar.month(*month);
    }
    if (!options.isSet(u"from"_s) && !options.isSet(u"to"_s))
        return invocation.calendar.month(invocation.calendar.dayOf(now));
    auto period = parsePeriod(options, invocation.calendar);
    if (period && period->to == 0)
        period->to = now;
    return period;
}

} // namespace

void addCloudOptions(QCommandLineParser &parser)
{
    addMonthOption(parser);
    addPeriodOptions(parser);
}

Outcome runCloud(const Invocation &invocation)
{
    const auto period = periodOf(invocation);
    if (!period)
        return invocation.terminal.wrongUsage(
            Commands::tr("\"%1\" is not a time this command understands.")
                .arg(period.error().detail));
    const auto reader = invocation.openReader();
    if (!reader)
        return invocation.terminal.fail(reader.error());
    const auto cloud = cloudSnapshot(**reader, *period, invocation.reportContext());
    if (!cloud)
        return invocation.terminal.fail(cloud.error());
    if (invocation.terminal.json())
        invocation.terminal.print(cloudJson(cloud->usage));
    else if (!tellIfEmpty(invocation, **reader, *period))
        tell(invocation.terminal, *cloud);
    return Outcome::Done;
}

} // namespace otasuke
