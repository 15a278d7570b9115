// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>

#include "app/commands/other_commands.h"

using namespace Qt::StringLiterals;

namespace otasuke {

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
    const QString file = invocation.arguments.value(0);
    if (file.isEmpty())
        return terminal.wrongUsage(Commands::tr("Name the backup to restore."));
    // Read it first: what can't be read must not replace anything.
    const auto backup = Reader::open(file, invocation.calendar);
    if (!backup)
        return terminal.fail(backup.error());
    const QString store = invocation.storeFile();
    const QString aside = u"%1.before-restore-%2"_s.arg(store).arg(
        invocation.calendar.local(invocation.clock.now()).toString(u"yyyyMMdd-HHmmss"_s));
    const QString fresh = store + u".restoring"_s;
    QFile::remove(fresh);
    if (!QFile::copy(file, fresh))
        return terminal.fail({ErrorKind::FileUnwritable, fresh});
    const bool had = QFile::exists(store);
    if (had) {
        // Folds the write-ahead log into the file, so that the one put aside is whole.
        const auto old = invocation.openStore();
        const auto whole = old ? (*old)->backup(aside) : Result<void>(old.error());
        if (!whole && !QFile::copy(store, aside))
            return terminal.fail({ErrorKind::FileUnwritable, aside});
    }
    for (const QString &part : {u"-wal"_s, u"-shm"_s})
        QFile::remove(store + part);
    if ((had && !QFile::remove(store)) || !QFile::rename(fresh, store))
        return terminal.fail({ErrorKind::FileUnwritable, store});
    terminal.say(Commands::tr("The backup %1 is in place.").arg(file));
    if (had)
        terminal.say(Commands::tr("What was there before is kept as %1.").arg(aside));
    return Outcome::Done;
}

} // namespace otasuke
