// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json_shapes.h"
#include "app/commands/other_commands.h"
#include "app/commands/query_commands.h"
#include "app/commands/time_arguments.h"
#include "models/report/monthly_report.h"
#include "ui/print/monthly_paper.h"

using namespace Qt::StringLiterals;

namespace otasuke {

void addReportOptions(QCommandLineParser &parser)
{
    addMonthOption(parser);
    parser.addOption({u"out"_s, Commands::tr("Where the PDF goes."), u"FILE.pdf"_s});
}

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
    const auto summary = monthlySummary(**reader, *month, invocation.reportContext());
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
