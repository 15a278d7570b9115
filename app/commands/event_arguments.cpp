// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/event_arguments.h"

#include "app/commands/command.h"
#include "app/commands/time_arguments.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

template<class Enum>
std::optional<Enum> valueOf(const QString &key, Enum last)
{
    for (int value = 0; value <= int(last); ++value) {
        if (toKey(Enum(value)) == key)
            return Enum(value);
    }
    return std::nullopt;
}

/// By its id, or by its name in either language.
QString serviceId(const QString &text, const CloudCatalogue &catalogue)
{
    if (!tenantOf(text).isEmpty() && catalogue.find(text)) // "sharepoint/contoso"
        return text;
    for (const CloudService &service : catalogue.services()) {
        for (const QString &name : {service.id, service.name, service.nameEn}) {
            if (name.compare(text, Qt::CaseInsensitive) == 0)
                return service.id;
        }
    }
    return {};
}

/// The sentence for the person where something makes no sense.
QString readKinds(const QCommandLineParser &options, EventFilter &filter)
{
    for (const QString &key : options.values(u"kind"_s)) {
        const auto kind = eventKindFromKey(key);
        if (!kind)
            return Commands::tr("\"%1\" is no kind of event.").arg(key);
        filter.kinds << *kind;
    }
    const QString severity = options.value(u"severity"_s);
    if (!severity.isEmpty()) {
        filter.leastSeverity = valueOf(severity, Severity::Critical);
        if (!filter.leastSeverity)
            return Commands::tr("\"%1\" is no severity.").arg(severity);
    }
    const QString disposition = options.value(u"disposition"_s);
    if (!disposition.isEmpty()) {
        filter.disposition = valueOf(disposition, Disposition::Detected);
        if (!filter.disposition)
            return Commands::tr("\"%1\" is no outcome of an event.").arg(disposition);
    }
    return {};
}

} // namespace

void addEventFilterOptions(QCommandLineParser &parser)
{
    addPeriodOptions(parser);
    parser.addOption({u"device"_s, Commands::tr("Name, address or MAC."), u"DEVICE"_s});
    parser.addOption(
        {u"department"_s, Commands::tr("Devices of this department."), u"DEPARTMENT"_s});
    parser.addOption({u"kind"_s,
        Commands::tr("detection, flow, name, agent, sighting, mail, health or other; repeatable."),
        u"KIND"_s});
    parser.addOption({u"severity"_s,
        Commands::tr("This or worse: informational, low, medium, high or critical."),
        u"SEVERITY"_s});
    parser.addOption(
        {u"disposition"_s, Commands::tr("blocked, allowed, detected or none."), u"DISPOSITION"_s});
    parser.addOption({u"service"_s,
        Commands::tr("Connections to this cloud service, by its name or id."), u"SERVICE"_s});
    parser.addOption(
        {u"source"_s, Commands::tr("Records of this source, by its id."), u"SOURCE"_s});
    parser.addOption({u"search"_s,
        Commands::tr("Text in names, titles, addresses, senders, subjects and file names."),
        u"TEXT"_s});
}

std::variant<EventFilter, QString> eventFilterOf(const QCommandLineParser &options,
    const OfficeCalendar &calendar, const CloudCatalogue &catalogue)
{
    EventFilter filter;
    const auto period = parsePeriod(options, calendar);
    if (!period)
        return Commands::tr("\"%1\" is not a time this command understands.")
            .arg(period.error().detail);
    filter.period = *period;
    filter.deviceText = options.value(u"device"_s);
    filter.department = options.value(u"department"_s);
    filter.sourceId = options.value(u"source"_s);
    filter.search = options.value(u"search"_s);
    if (const QString wrong = readKinds(options, filter); !wrong.isEmpty())
        return wrong;
    const QString service = options.value(u"service"_s);
    if (!service.isEmpty()) {
        filter.service = serviceId(service, catalogue);
        if (filter.service.isEmpty())
            return Commands::tr("\"%1\" is none of the cloud services known.").arg(service);
    }
    return filter;
}

} // namespace otasuke
