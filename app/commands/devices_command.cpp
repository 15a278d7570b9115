// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSaveFile>

#include "app/commands/json_shapes.h"
#include "app/commands/other_commands.h"
#include "app/commands/text_table.h"
#include "app/services/ledger_csv.h"
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

Outcome exportLedger(const Invocation &invocation, const QString &file)
{
    const auto reader = invocation.openReader();
    if (!reader)
        return invocation.terminal.fail(reader.error());
    const auto devices = (*reader)->devices();
    if (!devices)
        return invocation.terminal.fail(devices.error());
    QSaveFile out(file);
    const QByteArray csv = ledgerToCsv(*devices);
    if (!out.open(QIODevice::WriteOnly) || out.write(csv) != csv.size() || !out.commit())
        return invocation.terminal.fail({ErrorKind::FileUnwritable, file});
    invocation.terminal.say(
        Commands::tr("%n device(s) written to %1.", nullptr, int(devices->size())).arg(file));
    return Outcome::Done;
}

Outcome importLedger(const Invocation &invocation, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invocation.terminal.fail(
            {file.exists() ? ErrorKind::FileUnreadable : ErrorKind::FileNotFound, path});
    const LedgerCsv ledger = ledgerFromCsv(file.readAll());
    const auto store = invocation.openStore();
    if (!store)
        return invocation.terminal.fail(store.error());
    const auto reader = invocation.openReader();
    const auto known = reader ? (*reader)->devices() : Result<QList<DeviceRecord>>(reader.error());
    if (!known)
        return invocation.terminal.fail(known.error());
    int written = 0;
    QStringList problems = ledger.problems;
    for (const LedgerCsv::Line &line : ledger.lines) {
        const auto edit = editFor(line, *known);
        if (!edit) {
            problems << Commands::tr("Line %1: no device with this MAC or name was seen yet.")
                            .arg(line.number);
            continue;
        }
        const auto saved = (*store)->editDevice(*edit);
        if (!saved)
            return invocation.terminal.fail(saved.error());
        ++written;
    }
    invocation.terminal.say(Commands::tr("%n device(s) entered in the ledger.", nullptr, written));
    for (const QString &problem : problems)
        invocation.terminal.remark(problem);
    return problems.isEmpty() ? Outcome::Done : Outcome::Partly;
}

} // namespace

void addDevicesOptions(QCommandLineParser &parser)
{
    parser.addOption({u"import"_s, Commands::tr("Reads the ledger from a CSV file."), u"FILE"_s});
    parser.addOption({u"export"_s, Commands::tr("Writes the ledger to a CSV file."), u"FILE"_s});
}

Outcome runDevices(const Invocation &invocation)
{
    if (invocation.options.isSet(u"import"_s))
        return importLedger(invocation, invocation.options.value(u"import"_s));
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
