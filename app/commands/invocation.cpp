// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>

#include "app/commands/command.h"

using namespace Qt::StringLiterals;

namespace otasuke {

QString Invocation::storeFile() const
{
    return QDir(dataFolder).filePath(u"otasuke.sqlite"_s);
}

StoreOptions Invocation::storeOptions() const
{
    StoreOptions store;
    store.file = storeFile();
    store.calendar = calendar;
    store.home = home;
    store.now = clock.now();
    store.catalogue = catalogue.get();
    return store;
}

Result<std::unique_ptr<EventStore>> Invocation::openStore() const
{
    return EventStore::open(storeOptions());
}

Result<std::unique_ptr<Reader>> Invocation::openReader() const
{
    if (homeGiven && QFile::exists(storeFile())) {
        // Opening for writing makes the roll-ups count by these networks; closed again at once.
        const auto store = openStore();
        if (!store)
            return store.error();
    }
    return Reader::open(storeFile(), calendar, *catalogue);
}

ReportContext Invocation::reportContext() const
{
    return ReportContext{settings.office, settings.contract, clock.now(), calendar};
}

} // namespace otasuke
