// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/event_arguments.h"
#include "app/commands/json_shapes.h"
#include "app/commands/query_commands.h"
#include "app/commands/text_table.h"
#include "models/judgement/explain.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

void tell(const Invocation &invocation, const EventsSnapshot &events)
{
    if (events.rows.isEmpty())
        invocation.terminal.say(Commands::tr("No such event."));
    QList<QStringList> rows;
    for (const EventRow &row : events.rows) {
        rows << QStringList{invocation.calendar.local(row.time).toString(u"yyyy-MM-dd HH:mm:ss"_s),
            row.deviceName, row.text.isEmpty() ? explainEvent(row) : row.text,
            row.src + u" → "_s + row.dst};
    }
    for (const QString &line : textTable(rows))
        invocation.terminal.say(line);
    if (events.more)
        invocation.terminal.say(Commands::tr("There are older ones: raise --limit."));
}

} // namespace

void addEventsOptions(QCommandLineParser &parser)
{
    addEventFilterOptions(parser);
    parser.addOption({u"limit"_s, Commands::tr("At most so many (200)."), u"N"_s});
}

Outcome runEvents(const Invocation &invocation)
{
    const auto asked =
        eventFilterOf(invocation.options, invocation.calendar, *invocation.catalogue);
    if (const auto *wrong = std::get_if<QString>(&asked))
        return invocation.terminal.wrongUsage(*wrong);
    auto filter = std::get<EventFilter>(asked);
    bool ok = true;
    if (invocation.options.isSet(u"limit"_s))
        filter.limit = invocation.options.value(u"limit"_s).toInt(&ok);
    if (!ok || filter.limit < 1 || filter.limit > 10'000)
        return invocation.terminal.wrongUsage(
            Commands::tr("--limit takes a number from 1 to 10000."));
    const auto reader = invocation.openReader();
    if (!reader)
        return invocation.terminal.fail(reader.error());
    const auto events = (*reader)->eventsPatiently(filter);
    if (!events)
        return invocation.terminal.fail(events.error());
    if (invocation.terminal.json())
        invocation.terminal.print(eventsJson(*events));
    else
        tell(invocation, *events);
    return Outcome::Done;
}

} // namespace otasuke
