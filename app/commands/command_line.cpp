// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"

#include <QStandardPaths>

#include <cstdio>

#include "app/commands/other_commands.h"
#include "app/commands/time_arguments.h"
#include "app/commands/window_command.h"
#include "app/services/cloud_lists.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

void addGlobalOptions(QCommandLineParser &parser)
{
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions({
        {u"data-dir"_s, Commands::tr("Folder of store, settings and backups."), u"DIR"_s},
        {u"as-of"_s, Commands::tr("What counts as now (RFC 3339); default: the clock."), u"TIME"_s},
        {u"home-networks"_s, Commands::tr("Addresses of the office's own, for this call."),
            u"CIDR,…"_s},
        {u"lang"_s, Commands::tr("Language: ja or en."), u"LANG"_s},
        {u"json"_s, Commands::tr("One JSON document on standard output.")},
        {u"quiet"_s, Commands::tr("No remarks, no progress bar.")},
        {{u"h"_s, u"help"_s}, Commands::tr("Shows this help.")},
        {{u"v"_s, u"version"_s}, Commands::tr("Shows the version.")},
    });
}

void put(FILE *to, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
}

QString optionLines(const QCommandLineParser &parser)
{
    // Qt's own text begins with a usage line that knows nothing of sub-commands.
    const QString all = parser.helpText();
    return all.mid(all.indexOf(u'\n', 0) + 1).trimmed();
}

void showHelp(const Command *command, const QCommandLineParser &parser)
{
    if (!command) {
        put(stdout,
            Commands::tr("Usage: otasuke [options] [sub-command]\n"
                         "Without a sub-command the window opens.\n\nSub-commands:\n"));
        for (const Command &c : commandCatalog())
            put(stdout,
                u"  %1  %2\n"_s.arg(QLatin1String(c.name), -8).arg(Commands::tr(c.summary)));
        put(stdout, u"\n"_s + optionLines(parser) + u"\n\n"_s);
        put(stdout,
            Commands::tr("\"otasuke SUB-COMMAND --help\" shows its options and examples.\n"
                         "Exit status: 0 done, 1 failed, 2 wrong usage, 3 done in part.\n"));
        return;
    }
    put(stdout,
        Commands::tr("Usage: otasuke %1 [options] %2\n")
            .arg(QLatin1String(command->name), QString::fromUtf8(command->arguments)));
    put(stdout, Commands::tr(command->summary) + u"\n\n"_s + optionLines(parser) + u"\n\n"_s);
    put(stdout, Commands::tr("Examples:\n"));
    for (const QString &line : QString::fromUtf8(command->examples).split(u'\n'))
        put(stdout, u"  "_s + line + u'\n');
}

int code(Outcome outcome)
{
    return int(outcome);
}

} // namespace

Launch peek(const QStringList &arguments)
{
    QCommandLineParser parser;
    addGlobalOptions(parser);
    parser.parse(arguments);
    Launch launch;
    launch.language = parser.value(u"lang"_s);
    launch.dataFolder = parser.value(u"data-dir"_s);
    launch.helpOnly = parser.isSet(u"help"_s) || parser.isSet(u"version"_s);
    if (const QString name = parser.positionalArguments().value(0); !name.isEmpty()) {
        launch.command = findCommand(name);
        if (!launch.command)
            launch.unknown = name;
    }
    const bool demo = launch.command && launch.command->run == runDemo;
    const bool plain = !launch.command && launch.unknown.isEmpty();
    launch.opensWindow = hasDisplay() && !launch.helpOnly &&
        (plain || (demo && !arguments.contains(u"--headless"_s)));
    return launch;
}

int runCommandLine(const QStringList &arguments, const Clock &system)
{
    const Launch launch = peek(arguments);
    QCommandLineParser parser;
    addGlobalOptions(parser);
    if (launch.command && launch.command->addOptions)
        launch.command->addOptions(parser);
    const bool understood = parser.parse(arguments);
    const Terminal terminal(parser.isSet(u"json"_s), parser.isSet(u"quiet"_s));
    if (parser.isSet(u"version"_s)) {
        put(stdout, u"otasuke %1\n"_s.arg(QStringLiteral(OTASUKE_VERSION)));
        return code(Outcome::Done);
    }
    if (!launch.unknown.isEmpty())
        return code(terminal.wrongUsage(
            Commands::tr("There is no sub-command \"%1\".").arg(launch.unknown)));
    if (parser.isSet(u"help"_s)) {
        showHelp(launch.command, parser);
        return code(Outcome::Done);
    }
    if (!understood)
        return code(terminal.wrongUsage(parser.errorText()));
    const Preparation prepared(parser, parser.positionalArguments().mid(1), system);
    if (!prepared.invocation())
        return code(prepared.outcome());
    const Invocation &invocation = *prepared.invocation();
    return code(launch.command ? launch.command->run(invocation) : runWindow(invocation));
}

Preparation::Preparation(
    const QCommandLineParser &options, const QStringList &arguments, const Clock &system)
{
    const Terminal terminal(options.isSet(u"json"_s), options.isSet(u"quiet"_s));
    QString folder = options.value(u"data-dir"_s);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    Settings settings;
    if (!readSettings(terminal, folder, settings))
        return;
    const OfficeCalendar calendar = calendarOf(settings.office);
    const bool homeGiven = options.isSet(u"home-networks"_s);
    const auto home = HomeNetworks::parse(
        homeGiven ? options.value(u"home-networks"_s) : settings.office.homeNetworks);
    const auto asOf = options.isSet(u"as-of"_s) ? parseAsOf(options.value(u"as-of"_s), calendar)
                                                : Result<UtcMicros>(0);
    const QString language = options.value(u"lang"_s);
    if (!home || !asOf || (language != u"ja" && language != u"en" && !language.isEmpty())) {
        const QString wrong = !home ? u"--home-networks"_s : !asOf ? u"--as-of"_s : u"--lang"_s;
        m_outcome = terminal.wrongUsage(Commands::tr("%1 was not understood.").arg(wrong));
        return;
    }
    if (*asOf != 0)
        m_asOf.emplace(*asOf);
    const Clock &clock = m_asOf ? static_cast<const Clock &>(*m_asOf) : system;
    m_invocation.emplace(Invocation{options, arguments, folder, settings, calendar, *home,
        homeGiven, *asOf != 0, language, clock, terminal,
        loadCloudLists(folder, settings.contract.remoteProgram).catalogue});
}

bool Preparation::readSettings(const Terminal &terminal, const QString &folder, Settings &settings)
{
    auto loaded = SettingsStore(folder).load();
    if (!loaded) {
        m_outcome = terminal.fail(loaded.error());
        return false;
    }
    if (!loaded->putAside.isEmpty())
        terminal.remark(Commands::tr("The settings file was damaged and is kept as %1; the "
                                     "settings start afresh.")
                            .arg(loaded->putAside));
    settings = std::move(loaded->settings);
    return true;
}

} // namespace otasuke
