// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json_shapes.h"
#include "app/commands/query_commands.h"
#include "app/commands/text_table.h"
#include "app/commands/time_arguments.h"
#include "models/judgement/explain.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// What the options ask for; a sentence if they make no sense.
std::variant<EventFilter, QString> filterOf(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    EventFilter filter;
    const auto period = parsePeriod(options, invocation.calendar);
    if (!period)
        return Commands::tr("\"%1\" is not a time this command understands.")
            .arg(period.error().detail);
    filter.period = *period;
    filter.deviceText = options.value(u"device"_s);
    filter.search = options.value(u"search"_s);
    for (const QString &key : options.values(u"kind"_s)) {
        const auto kind = eventKindFromKey(key);
        if (!kind)
            return Commands::tr("\"%1\" is no kind of event.").arg(key);
        filter.kinds << *kind;
    }
    bool ok = true;
    if (options.isSet(u"limit"_s))
        filter.limit = options.value(u"limit"_s).toInt(&ok);
    if (!ok || filter.limit < 1 || filter.limit > 10'000)
        return Commands::tr("--limit takes a number from 1 to 10000.");
    return filter;
}

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
    addPeriodOptions(parser);
    parser.addOption({u"device"_s, Commands::tr("Name, address or MAC."), u"DEVICE"_s});
    parser.addOption({u"kind"_s,
        Commands::tr("detection, flow, name, agent, sighting, mail, health or other; repeatable."),
        u"KIND"_s});
    parser.addOption(
        {u"search"_s, Commands::tr("Text in names, titles and addresses."), u"TEXT"_s});
    parser.addOption({u"limit"_s, Commands::tr("At most so many (200)."), u"N"_s});
}

Outcome runEvents(const Invocation &invocation)
{
    const auto filter = filterOf(invocation);
    if (const auto *wrong = std::get_if<QString>(&filter))
        return invocation.terminal.wrongUsage(*wrong);
    const auto reader = invocation.openReader();
    if (!reader)
        return invocation.terminal.fail(reader.error());
    const auto events = (*reader)->events(std::get<EventFilter>(filter));
    if (!events)
        return invocation.terminal.fail(events.error());
    if (invocation.terminal.json())
        invocation.terminal.print(eventsJson(*events));
    else
        tell(invocation, *events);
    return Outcome::Done;
}

} // namespace otasuke
