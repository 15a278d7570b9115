// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/import_command.h"
#include "app/commands/other_commands.h"
#include "app/commands/query_commands.h"

namespace otasuke {

const QList<Command> &commandCatalog()
{
    static const QList<Command> commands{
        {"demo", QT_TRANSLATE_NOOP("Commands", "The console on a built-in demo office."), "",
            "otasuke demo\notasuke demo --headless --out pictures --lang ja", true, addDemoOptions,
            runDemo},
        {"poll", QT_TRANSLATE_NOOP("Commands", "Polls all configured sources."), "",
            "otasuke poll --once\notasuke poll", false, addPollOptions, runPoll},
        {"import", QT_TRANSLATE_NOOP("Commands", "Reads recorded logs into the store."), "FILE…",
            "otasuke import --format eve eve.json\nzcat old.gz | otasuke import --format eve -",
            false, addImportOptions, runImport},
        {"status", QT_TRANSLATE_NOOP("Commands", "The home page in text."), "",
            "otasuke status\notasuke status --json", false, nullptr, runStatus},
        {"risk", QT_TRANSLATE_NOOP("Commands", "Risky PCs and departments with reasons."), "",
            "otasuke risk\notasuke risk --month 2026-10 --json\n"
            "otasuke risk --as-of 2026-11-22T09:00:00+09:00",
            false, addRiskOptions, runRisk},
        {"cloud", QT_TRANSLATE_NOOP("Commands", "Outbound cloud traffic."), "",
            "otasuke cloud --month 2026-10\notasuke cloud --from 2026-10-01 --to 2026-10-07 --json",
            false, addCloudOptions, runCloud},
        {"events", QT_TRANSLATE_NOOP("Commands", "Events, newest first."), "",
            "otasuke events --kind detection --limit 20\notasuke events --device 192.168.10.23",
            false, addEventsOptions, runEvents},
        {"devices", QT_TRANSLATE_NOOP("Commands", "The device ledger."), "",
            "otasuke devices\notasuke devices --export ledger.csv\n"
            "otasuke devices --import ledger.csv",
            false, addDevicesOptions, runDevices},
        {"totals", QT_TRANSLATE_NOOP("Commands", "Plain sums to hold against other tools."), "",
            "otasuke totals --json\notasuke totals --from 2026-10-01 --to 2026-10-31", false,
            addTotalsOptions, runTotals},
        {"report", QT_TRANSLATE_NOOP("Commands", "The monthly summary as a PDF, or its figures."),
            "",
            "otasuke report --month 2026-10 --out october.pdf\n"
            "otasuke report --month 2026-10 --site Osaka --out osaka.pdf\n"
            "otasuke report --month 2026-10 --json",
            true, addReportOptions, runReport},
        {"export", QT_TRANSLATE_NOOP("Commands", "Events as a file for other tools."), "",
            "otasuke export --format csv --from 2026-10-01 --to 2026-10-31 --out october.csv\n"
            "otasuke export --format csv --kind detection --severity high --out severe.csv",
            false, addExportOptions, runExport},
        {"request", QT_TRANSLATE_NOOP("Commands", "Files a support request."),
            "rush|remote|consult",
            "otasuke request rush\notasuke request consult --note \"Mail with an odd attachment\"",
            false, addRequestOptions, runRequest},
        {"backup", QT_TRANSLATE_NOOP("Commands", "Copies the store to a file."), "FILE",
            "otasuke backup otasuke-backup.sqlite", false, nullptr, runBackup},
        {"restore", QT_TRANSLATE_NOOP("Commands", "Puts a backup in place of the store."), "[FILE]",
            "otasuke restore\notasuke restore otasuke-backup.sqlite", false, nullptr, runRestore},
        {"check", QT_TRANSLATE_NOOP("Commands", "Checks store, keychain, fonts and sources."), "",
            "otasuke check\notasuke check --json", true, nullptr, runCheck},
    };
    return commands;
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : commandCatalog()) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

} // namespace otasuke
