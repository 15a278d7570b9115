#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>

#include "app/services/settings_store.h"
#include "models/domain/clock.h"
#include "models/domain/ip_address.h"
#include "models/domain/office_calendar.h"
#include "models/report/monthly_report.h"
#include "models/store/event_store.h"
#include "models/store/reader.h"

namespace otasuke {

/// Exit status of every sub-command.
enum class Outcome : int { Done = 0, Failed = 1, WrongUsage = 2, Partly = 3 };

/// Home of the sub-commands' words.
struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// Where a sub-command speaks. With `json`, standard output carries one document and nothing else.
class Terminal
{
public:
    Terminal(bool json, bool quiet)
        : m_json(json)
        , m_quiet(quiet)
    {
    }
    bool json() const { return m_json; }
    bool quiet() const { return m_quiet; }
    void print(const QJsonObject &document) const;
    /// A line for people; nothing where a JSON document is asked for.
    void say(const QString &line = {}) const;
    /// What goes with a failure: on standard error, also with --quiet.
    void complain(const QString &line) const;
    /// A remark on standard error; nothing with --quiet.
    void remark(const QString &line) const;
    /// What went wrong and what to do, on standard error, always.
    Outcome fail(const Error &error) const;
    Outcome wrongUsage(const QString &sentence) const;
    /// A bar on standard error where that is a terminal. share < 0: unknown.
    void progress(double share, const QString &text) const;
    void endProgress() const;

private:
    bool m_json;
    bool m_quiet;
};

/// What a sub-command is given.
struct Invocation
{
    const QCommandLineParser &options;
    QStringList arguments; ///< without the sub-command's name
    QString dataFolder;
    Settings settings;
    OfficeCalendar calendar;
    HomeNetworks home;
    bool homeGiven = false; ///< by --home-networks, for this call
    bool asOfGiven = false;
    QString language; ///< as --lang says; empty = the settings', else the locale's
    const Clock &clock;
    Terminal terminal;
    std::shared_ptr<const CloudCatalogue> catalogue; ///< with the office's own corrections

    QString storeFile() const;
    StoreOptions storeOptions() const;
    Result<std::unique_ptr<EventStore>> openStore() const;
    /// Opens the store for reading. With --home-networks the roll-ups are first made to count by
    /// them.
    Result<std::unique_ptr<Reader>> openReader() const;
    ReportContext reportContext() const;
};

/// One sub-command; a new one is one file and one line in command_catalog.cpp.
struct Command
{
    const char *name;
    const char *summary; ///< source text, context "Commands"
    const char *arguments; ///< "FILE…"; empty if it takes none
    const char *examples; ///< one a line
    bool window; ///< needs the GUI side of Qt
    void (*addOptions)(QCommandLineParser &);
    Outcome (*run)(const Invocation &);
};

const QList<Command> &commandCatalog();
const Command *findCommand(const QString &name);

} // namespace otasuke
