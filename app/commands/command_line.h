#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "app/commands/command.h"

namespace otasuke {

/// What must be known before Qt's application object is made. `arguments` with the program's name.
struct Launch
{
    const Command *command = nullptr; ///< null: the window (or --help, --version)
    bool opensWindow = false; ///< a real one, for a person
    bool helpOnly = false; ///< --help or --version: nothing is opened
    QString language; ///< --lang, may be empty
    QString dataFolder; ///< --data-dir, may be empty
    QString unknown; ///< a sub-command that does not exist
};
Launch peek(const QStringList &arguments);

/// Runs the sub-command named in the arguments, or shows help or the version; the exit status.
int runCommandLine(const QStringList &arguments, const Clock &system);

/// Reads the settings and makes an Invocation of them; null (and told) if that can't be.
class Preparation
{
public:
    Preparation(
        const QCommandLineParser &options, const QStringList &arguments, const Clock &system);
    const Invocation *invocation() const { return m_invocation ? &*m_invocation : nullptr; }
    Outcome outcome() const { return m_outcome; } ///< where there is no invocation

private:
    bool readSettings(const Terminal &terminal, const QString &folder, Settings &settings);

    std::optional<FixedClock> m_asOf;
    std::optional<Invocation> m_invocation;
    Outcome m_outcome = Outcome::Done;
};

} // namespace otasuke
