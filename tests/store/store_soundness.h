#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/content_in_words.h"

namespace otasuke {

using RollUpsInWords = QMap<QString, QStringList>;

inline RollUpsInWords rollUpsIn(const QString &file)
{
    const auto db = Database::open(file, Database::Mode::ReadWrite);
    return db ? ContentInWords(*db.value()).rollUps() : RollUpsInWords();
}

/// Empty, or what is wrong with a database file.
inline QString complaintAbout(const QString &file)
{
    const auto db = Database::open(file, Database::Mode::ReadWrite);
    if (!db)
        return errorText(db);
    Statement check(*db.value(), "PRAGMA integrity_check");
    const QString said =
        check.query().next() ? check.text(0) : QStringLiteral("integrity_check gave no answer");
    check.reset();
    return said == QLatin1String("ok") ? QString() : file + QStringLiteral(": ") + said;
}

/// Empty, or where the roll-ups differ from those that a copy of the store computes anew from its
/// rows. `options` are those the store was opened with.
inline QString complaintAboutSums(EventStore &store, const StoreOptions &options)
{
    StoreOptions copy = options;
    copy.file += QStringLiteral(".recount");
    const auto copied = store.backup(copy.file);
    if (!copied)
        return errorText(copied);
    auto again = EventStore::open(copy);
    if (!again)
        return errorText(again);
    const RollUpsInWords told = rollUpsIn(copy.file);
    const auto rebuilt = again.value()->rebuildRollups();
    const QString difference = firstDifference(told, rollUpsIn(copy.file));
    again.value().reset();
    QFile::remove(copy.file);
    if (told.size() < 5)
        return QStringLiteral("no roll-ups found");
    return rebuilt ? difference : errorText(rebuilt);
}

} // namespace otasuke
