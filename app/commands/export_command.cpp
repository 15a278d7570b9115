// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/event_arguments.h"
#include "app/commands/other_commands.h"
#include "app/services/event_sheet.h"
#include "app/services/ocsf_sheet.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// Writes a sheet of either kind to its end.
template<class Sheet>
Outcome writeAll(const Invocation &invocation, Sheet sheet)
{
    const Terminal &terminal = invocation.terminal;
    const auto reader = invocation.openReader();
    if (!reader)
        return terminal.fail(reader.error());
    for (bool last = false; !last;) {
        const auto step = sheet->step(**reader);
        if (!step) {
            terminal.endProgress();
            return terminal.fail(step.error());
        }
        last = *step;
        const int rows = int(sheet->progress().written);
        terminal.progress(-1, Commands::tr("%n row(s) written", nullptr, rows));
    }
    terminal.endProgress();
    const QString out = sheet->progress().file;
    const qint64 rows = sheet->progress().written;
    if (terminal.json())
        terminal.print({{u"file"_s, out}, {u"rows"_s, rows}});
    terminal.say(Commands::tr("%n event(s) are in %1.", nullptr, int(rows)).arg(out));
    return Outcome::Done;
}

} // namespace

void addExportOptions(QCommandLineParser &parser)
{
    addEventFilterOptions(parser);
    parser.addOption({u"format"_s,
        Commands::tr("csv or ocsf (OCSF 1.8.0, one JSON object a line)."), u"FORMAT"_s});
    parser.addOption({u"out"_s, Commands::tr("Where the file goes."), u"FILE"_s});
}

Outcome runExport(const Invocation &invocation)
{
    const Terminal &terminal = invocation.terminal;
    const QString format = invocation.options.value(u"format"_s);
    if (format != u"csv" && format != u"ocsf")
        return terminal.wrongUsage(Commands::tr("--format takes csv or ocsf."));
    const QString out = invocation.options.value(u"out"_s);
    if (out.isEmpty())
        return terminal.wrongUsage(Commands::tr("--out names the file to write."));
    const auto filter =
        eventFilterOf(invocation.options, invocation.calendar, *invocation.catalogue);
    if (const auto *wrong = std::get_if<QString>(&filter))
        return terminal.wrongUsage(*wrong);
    const auto &chosen = std::get<EventFilter>(filter);
    if (format == u"ocsf")
        return writeAll(invocation, std::make_unique<OcsfSheet>(chosen, out));
    return writeAll(invocation, std::make_unique<EventSheet>(chosen, out, invocation.calendar));
}

} // namespace otasuke
