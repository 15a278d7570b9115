// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own start, step for step as in app/main.cpp, ended when its window is painted.
#include "app/commands/command_line.h"
#include "app/system_clock.h"
#include "tests/benchmarks/first_painted.h"
#include "ui/languages.h"

static void loadResources()
{
    Q_INIT_RESOURCE(otasuke_facts);
    Q_INIT_RESOURCE(otasuke_looks);
    Q_INIT_RESOURCE(otasuke_translations);
}

int main(int argc, char **argv)
{
    using namespace otasuke;
    loadResources();
    qputenv("OTASUKE_WINDOW_ANYWAY", "1");
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const Launch launch = peek(arguments);
    QCoreApplication::setApplicationName(QStringLiteral("otasuke"));
    bench::FirstPainted app(argc, argv);
    Languages languages;
    if (!launch.opensWindow)
        languages.use(launch.language);
    const SystemClock clock;
    runCommandLine(arguments, clock);
    return 1; // ended before anything was painted
}
