// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json_shapes.h"
#include "app/commands/ledger_command.h"
#include "app/commands/other_commands.h"
#include "app/commands/text_table.h"
#include "models/judgement/explain.h"
#include "models/report/home_report.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

void tell(const Invocation &invocation, const DevicesSnapshot &devices)
{
    QList<QStringList> rows{{Commands::tr("Name"), Commands::tr("Department"), Commands::tr("User"),
        Commands::tr("Address"), Commands::tr("MAC"), Commands::tr("System"),
        Commands::tr("Standing")}};
    for (const DeviceRisk &risk : devices.devices) {
        const DeviceRecord &d = risk.device;
        rows << QStringList{d.name, d.department, d.user, d.ips.value(0), d.macs.value(0), d.osName,
            standingName(d.standing)};
    }
    for (const QString &line : textTable(rows))
        invocation.terminal.say(line);
}

} // namespace

void addDevicesOptions(QCommandLineParser &parser)
{
    parser.addOption({u"import"_s,
        Commands::tr("Reads the ledger from the office's own list (CSV: UTF-8, UTF-16 or "
                     "Shift_JIS; comma, tab or semicolon)."),
        u"FILE"_s});
    parser.addOption({u"preview"_s,
        Commands::tr("With --import: tells what the list would change, and changes nothing.")});
    parser.addOption({u"undo"_s, Commands::tr("Takes the list read last back.")});
    parser.addOption({u"export"_s,
        Commands::tr("Writes the ledger to a CSV file, in the form of the list read last."),
        u"FILE"_s});
    parser.addOption({u"encoding"_s,
        Commands::tr("With --export: utf-8, utf-16 or cp932 instead of the list's own."),
        u"NAME"_s});
}

Outcome runDevices(const Invocation &invocation)
{
    if (invocation.options.isSet(u"import"_s))
        return importLedger(invocation, invocation.options.value(u"import"_s));
    if (invocation.options.isSet(u"undo"_s))
        return undoLedger(invocation);
    if (invocation.options.isSet(u"export"_s))
        return exportLedger(invocation, invocation.options.value(u"export"_s));
    const auto reader = invocation.openReader();
    if (!reader)
        return invocation.terminal.fail(reader.error());
    const auto devices = devicesSnapshot(**reader, invocation.reportContext());
    if (!devices)
        return invocation.terminal.fail(devices.error());
    if (invocation.terminal.json())
        invocation.terminal.print(devicesJson(*devices));
    else
        tell(invocation, *devices);
    return Outcome::Done;
}

} // namespace otasuke
