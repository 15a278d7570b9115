// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "app/commands/other_commands.h"
#include "models/judgement/explain.h"
#include "models/store/backups.h"
#include "models/store/restore.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// The named file, or the newest good backup where none is named.
Result<QString> backupToRestore(const Invocation &invocation)
{
    const QString named = invocation.arguments.value(0);
    if (!named.isEmpty())
        return named;
    const auto offer = findGoodBackup(invocation.storeFile());
    if (!offer)
        return offer.error();
    if (!offer->backup)
        return Error{ErrorKind::FileNotFound, backupFolder(invocation.storeFile())};
    return offer->backup->file;
}

} // namespace

void tellOffer(const Invocation &invocation, const RestoreOffer &offer)
{
    if (!offer.backup) {
        invocation.terminal.remark(Commands::tr(
            "There is no good backup. The damaged file is kept; the help desk may be able to save "
            "records from it."));
        return;
    }
    const QString at = formatTime(offer.backup->at, invocation.clock.now(), invocation.calendar);
    invocation.terminal.remark(Commands::tr("A good backup of %1 can be put in its place: "
                                            "otasuke restore \"%2\"")
                                   .arg(at, offer.backup->file));
}

Outcome runBackup(const Invocation &invocation)
{
    const QString file = invocation.arguments.value(0);
    if (file.isEmpty())
        return invocation.terminal.wrongUsage(Commands::tr("Name the file to back up to."));
    if (!QFile::exists(invocation.storeFile()))
        return invocation.terminal.fail({ErrorKind::FileNotFound, invocation.storeFile()});
    const auto store = invocation.openStore();
    if (!store)
        return invocation.terminal.fail(store.error());
    const auto copied = (*store)->backup(file);
    if (!copied)
        return invocation.terminal.fail(copied.error());
    invocation.terminal.say(Commands::tr("The store is backed up in %1.").arg(file));
    return Outcome::Done;
}

Outcome runRestore(const Invocation &invocation)
{
    const Terminal &terminal = invocation.terminal;
    const auto file = backupToRestore(invocation);
    if (!file)
        return terminal.fail(file.error());
    const QString store = invocation.storeFile();
    // Checked and copied first: what is not sound must not replace anything.
    if (const auto ready = prepareRestore(*file, store); !ready)
        return terminal.fail(ready.error());
    const auto aside = finishRestore(store, invocation.clock.now());
    if (!aside)
        return terminal.fail(aside.error());
    terminal.say(Commands::tr("The backup %1 is in place.").arg(*file));
    if (!aside->isEmpty())
        terminal.say(Commands::tr("What was there before is kept as %1.").arg(*aside));
    terminal.say(Commands::tr("What came in after the backup is fetched again at the next poll, as "
                              "far as the appliances still have it."));
    return Outcome::Done;
}

} // namespace otasuke
