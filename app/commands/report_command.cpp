// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json_shapes.h"
#include "app/commands/other_commands.h"
#include "app/commands/query_commands.h"
#include "app/commands/time_arguments.h"
#include "models/judgement/fill_words.h"
#include "models/report/monthly_report.h"
#include "models/report/site_scope.h"
#include "ui/print/monthly_paper.h"

using namespace Qt::StringLiterals;

namespace otasuke {

void addReportOptions(QCommandLineParser &parser)
{
    addMonthOption(parser);
    parser.addOption({u"site"_s,
        Commands::tr("Only the devices of that site, as the ledger names it."), u"NAME"_s});
    parser.addOption({u"out"_s, Commands::tr("Where the PDF goes."), u"FILE.pdf"_s});
}

namespace {

/// Why no site goes by that name, with those that there are.
QString noSuchSite(const QString &name, const QStringList &sites)
{
    if (sites.isEmpty())
        return Commands::tr("The device ledger names no site, so --site can't be used.");
    return Commands::tr("The device ledger names no site \"%1\". It names: %2.")
        .arg(name, listed(sites));
}

} // namespace

Outcome runReport(const Invocation &invocation)
{
    const Terminal &terminal = invocation.terminal;
    const auto month = parseMonth(invocation.options.value(u"month"_s));
    if (!month)
        return terminal.wrongUsage(Commands::tr("--month takes a month like 2026-10."));
    const QString out = invocation.options.value(u"out"_s);
    if (out.isEmpty() && !terminal.json())
        return terminal.wrongUsage(
            Commands::tr("--out names the PDF; --json prints the figures instead."));
    const auto reader = invocation.openReader();
    if (!reader)
        return terminal.fail(reader.error());
    const QString site = invocation.options.value(u"site"_s);
    const auto devices = (*reader)->devices();
    if (!devices)
        return terminal.fail(devices.error());
    const QStringList sites = siteNames(*devices);
    if (invocation.options.isSet(u"site"_s) && !sites.contains(site))
        return terminal.wrongUsage(noSuchSite(site, sites));
    const auto summary = monthlySummary(**reader, *month, invocation.reportContext(), site);
    if (!summary)
        return terminal.fail(summary.error());
    if (terminal.json())
        terminal.print(reportJson(*summary));
    if (out.isEmpty())
        return Outcome::Done;
    const auto written = writeMonthlyPdf(*summary, out);
    if (!written)
        return terminal.fail(written.error());
    tellIfEmpty(invocation, **reader, summary->period);
    terminal.say(Commands::tr("The monthly summary is in %1.").arg(out));
    return Outcome::Done;
}

} // namespace otasuke
