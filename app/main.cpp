// SPDX-License-Identifier: GPL-3.0-or-later
// How the program starts. The order of the steps is the knowledge in this file.
#include <QApplication>

#include <memory>

#include "app/commands/command_line.h"
#include "app/commands/window_command.h"
#include "app/system_clock.h"
#include "ui/languages.h"

using namespace Qt::StringLiterals;

/// Resources of static libraries are linked in only where they are named, outside any namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(otasuke_facts);
    Q_INIT_RESOURCE(otasuke_looks);
    Q_INIT_RESOURCE(otasuke_translations);
}

int main(int argc, char *argv[])
{
    using namespace otasuke;
    // 1. Resources first: texts, catalogues and migrations come out of them.
    loadResources();

    // 2. What is asked for decides which application object is made: a text command must run where
    //    there is no display, and a picture or paper needs fonts even there.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const Launch launch = peek(arguments);
    const bool window =
        launch.command ? launch.command->window : launch.unknown.isEmpty() && !launch.helpOnly;
    if (window && !hasDisplay() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    // 3. Names before anything asks for the user's data folder, which is made of them.
    QCoreApplication::setApplicationName(u"otasuke"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(OTASUKE_VERSION));
    const std::unique_ptr<QCoreApplication> app = window
        ? std::make_unique<QApplication>(argc, argv)
        : std::make_unique<QCoreApplication>(argc, argv);

    // 4. The language, before the first text is made. A window sets its own, by its settings; ours
    //    would shine through where it has no translation.
    Languages languages;
    if (!launch.opensWindow)
        languages.use(launch.language);

    // 5. The only place that asks the machine for the time.
    const SystemClock clock;

    // 6. Everything else is a sub-command, the window included.
    return runCommandLine(arguments, clock);
}
