// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/window_command.h"

#include <QApplication>
#include <QMessageBox>
#include <QTimer>

#include "app/commands/console_window.h"
#include "app/services/keychain_secrets.h"

namespace otasuke {

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
        !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

Outcome runWindow(const Invocation &invocation)
{
    if (!hasDisplay() && !qEnvironmentVariableIsSet("OTASUKE_WINDOW_ANYWAY")) {
        invocation.terminal.remark(Commands::tr(
            "There is no display here, so no window can open. \"otasuke --help\" lists what works "
            "without one; \"otasuke demo --headless --out DIR\" shows the screens as pictures."));
        return Outcome::Failed;
    }
    LiveOptions options;
    options.dataFolder = invocation.dataFolder;
    options.settings = invocation.settings;
    options.home = invocation.home;
    options.clock = &invocation.clock;
    options.secrets = std::make_unique<KeychainSecrets>();
    LiveConsole console(std::move(options));
    Appearance appearance = invocation.settings.appearance;
    if (!invocation.language.isEmpty())
        appearance.language = invocation.language;
    ConsoleWindow window(console, appearance);
    window.open();
    return QApplication::exec() == 0 ? Outcome::Done : Outcome::Failed;
}

} // namespace otasuke
