// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json_shapes.h"

#include "app/commands/query_commands.h"
#include "app/commands/status_text.h"
#include "app/commands/text_table.h"
#include "models/judgement/explain.h"
#include "models/judgement/matters.h"
#include "models/judgement/source_clock.h"
#include "models/report/home_report.h"
#include "ui/explain_error.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QString stateWord(const SourceHealth &health)
{
    switch (health.state) {
    case SourceState::Never:
        return Commands::tr("no answer yet");
    case SourceState::Ok:
        return Commands::tr("all right");
    case SourceState::Stale:
        return Commands::tr("silent");
    case SourceState::Unreachable:
        return Commands::tr("not reachable");
    case SourceState::Unauthorised:
        return Commands::tr("refuses the console");
    case SourceState::CertificateChanged:
        return Commands::tr("shows another certificate");
    case SourceState::Failing:
        return Commands::tr("answers with errors");
    case SourceState::Disabled:
        return Commands::tr("switched off");
    }
    return {};
}

void addSources(QStringList &lines, const HomeSnapshot &home, const OfficeCalendar &calendar)
{
    QList<QStringList> rows;
    for (const SourceHealth &h : home.sources) {
        const QString last =
            h.lastOk == 0 ? Commands::tr("never") : formatTime(h.lastOk, home.asOf, calendar);
        rows << QStringList{h.name, stateWord(h), Commands::tr("last answer: %1").arg(last)};
    }
    lines << textTable(rows);
    for (const SourceHealth &h : home.sources) {
        if (const QString clock = clockSentence(h.clock, home.asOf); !clock.isEmpty())
            lines << u"  %1: %2"_s.arg(h.name, clock);
        if (!h.error)
            continue;
        const ErrorWords words = explainError(*h.error);
        lines << u"  %1: %2 %3"_s.arg(h.name, words.sentence, words.advice);
    }
}

} // namespace

QStringList statusText(const HomeSnapshot &home, const OfficeCalendar &calendar)
{
    QStringList lines{home.headline};
    if (!home.subline.isEmpty())
        lines << home.subline;
    lines << QString();
    addSources(lines, home, calendar);
    lines << Commands::tr("EDR agents: %1 reporting, %2 silent, %3 missing.")
                 .arg(home.agents.reporting)
                 .arg(home.agents.silent)
                 .arg(home.agents.missing);
    lines << Commands::tr("Devices: %1 known, %2 unknown, %3 in the contract.")
                 .arg(home.devices.known)
                 .arg(home.devices.unknown)
                 .arg(home.devices.limit);
    lines << Commands::tr("Monitoring ran in %1 of %2 hours this month.")
                 .arg(home.watch.hoursWatched)
                 .arg(home.watch.hours);
    if (!home.findings.isEmpty())
        lines << QString() << Commands::tr("Open:");
    for (const Matter &matter : mattersFrom(home.findings))
        lines << u"  %1  (%2)"_s.arg(
            matterTitle(matter), formatTime(matter.worst().last, home.asOf, calendar));
    return lines;
}

Outcome runStatus(const Invocation &invocation)
{
    if (!QFile::exists(invocation.storeFile())) {
        // Before the first poll there is no file yet; an empty one says so in the usual words.
        const auto made = invocation.openStore();
        if (!made)
            return invocation.terminal.fail(made.error());
    }
    const auto reader = invocation.openReader();
    if (!reader)
        return invocation.terminal.fail(reader.error());
    const auto home =
        homeSnapshot(**reader, invocation.settings.sources, invocation.reportContext());
    if (!home)
        return invocation.terminal.fail(home.error());
    if (invocation.terminal.json())
        invocation.terminal.print(statusJson(*home));
    for (const QString &line : statusText(*home, invocation.calendar))
        invocation.terminal.say(line);
    return Outcome::Done;
}

} // namespace otasuke
