// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include "app/commands/console_window.h"
#include "app/commands/demo_headless.h"
#include "app/commands/other_commands.h"
#include "app/commands/window_command.h"

using namespace Qt::StringLiterals;

namespace otasuke {

void addDemoOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"headless"_s, Commands::tr("Without a window: polls, prints the day, ends.")},
        {u"out"_s, Commands::tr("Where headless output goes (PDF, pictures, status.json)."),
            u"DIR"_s},
        {u"days"_s, Commands::tr("How many days the demo office has been watched (40)."), u"N"_s},
        {u"dark"_s, Commands::tr("Dark colours.")},
    });
}

Outcome runDemo(const Invocation &invocation)
{
    const bool headless = invocation.options.isSet(u"headless"_s) || !hasDisplay();
    if (headless && !invocation.options.isSet(u"headless"_s))
        invocation.terminal.remark(
            Commands::tr("There is no display here, so the demo runs without a window."));
    DemoSession session(invocation);
    if (const auto started = session.start(); !started)
        return invocation.terminal.fail(started.error());
    if (headless)
        return runDemoHeadless(invocation, session);
    Appearance appearance = session.console().settings().appearance;
    if (invocation.options.isSet(u"dark"_s))
        appearance.scheme = ColourScheme::Dark;
    ConsoleWindow window(session.console(), appearance);
    window.open();
    session.keepLiving();
    return QApplication::exec() == 0 ? Outcome::Done : Outcome::Failed;
}

} // namespace otasuke
