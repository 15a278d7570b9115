// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json_shapes.h"
#include "app/commands/query_commands.h"
#include "app/commands/text_table.h"
#include "app/commands/time_arguments.h"
#include "models/judgement/explain.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

void tell(const Terminal &terminal, const Totals &totals)
{
    terminal.say(Commands::tr("%1 events, %2 of them flows.")
                     .arg(formatCount(totals.events), formatCount(totals.flows)));
    QList<QStringList> kinds;
    for (auto it = totals.byKind.begin(); it != totals.byKind.end(); ++it)
        kinds << QStringList{it.key(), formatCount(it.value())};
    QList<QStringList> internal{{Commands::tr("Address"), Commands::tr("Flows"),
        Commands::tr("Bytes out"), Commands::tr("Bytes in")}};
    for (const Totals::Internal &i : totals.internal)
        internal << QStringList{
            i.ip.toString(), formatCount(i.flows), formatCount(i.bytesOut), formatCount(i.bytesIn)};
    QList<QStringList> detections{{Commands::tr("Count"), Commands::tr("Outcome"),
        Commands::tr("Rule"), Commands::tr("Title")}};
    for (const Totals::Detections &d : totals.detections)
        detections << QStringList{formatCount(d.count), toKey(d.disposition), d.ruleId, d.title};
    QStringList lines = textTable(kinds, {1});
    lines << QString() << textTable(internal, {1, 2, 3});
    if (!totals.detections.isEmpty())
        lines << QString() << textTable(detections, {0});
    for (const QString &line : lines)
        terminal.say(line);
}

} // namespace

bool tellIfEmpty(const Invocation &invocation, const Reader &reader, const Period &period)
{
    const auto totals = reader.totals(period, invocation.home);
    if (!totals || totals->events > 0)
        return false;
    const auto newest = reader.newestEvent();
    if (newest && *newest > 0) {
        const QString when = invocation.calendar.local(*newest).toString(u"yyyy-MM-dd HH:mm"_s);
        invocation.terminal.say(Commands::tr(
            "The period holds no events, so nothing can be said about it. The newest event is of "
            "%1; --as-of looks back from a time of your choice.")
                                    .arg(when));
    } else {
        invocation.terminal.say(Commands::tr(
            "There are no events yet. Add a source in the window, or read recorded logs with "
            "\"otasuke import\"."));
    }
    return true;
}

void addTotalsOptions(QCommandLineParser &parser)
{
    addPeriodOptions(parser);
}

Outcome runTotals(const Invocation &invocation)
{
    const auto period = parsePeriod(invocation.options, invocation.calendar);
    if (!period)
        return invocation.terminal.wrongUsage(
            Commands::tr("\"%1\" is not a time this command understands.")
                .arg(period.error().detail));
    // Totals count by the networks handed in, straight from the rows: nothing needs rebuilding.
    const auto reader = Reader::open(invocation.storeFile(), invocation.calendar);
    if (!reader)
        return invocation.terminal.fail(reader.error());
    const auto totals = (*reader)->totals(*period, invocation.home);
    if (!totals)
        return invocation.terminal.fail(totals.error());
    if (invocation.terminal.json())
        invocation.terminal.print(totalsJson(*totals));
    else
        tell(invocation.terminal, *totals);
    return Outcome::Done;
}

} // namespace otasuke
