#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "tests/store/store_fixture.h"

namespace otasuke {

/// What the killed program was to do. It tells "ready" when the store is open, and then each thing
/// done as soon as the store has acknowledged it: "ack <cursor>", "gone <rows>", "backup <file>".
namespace victim {

inline constexpr int kEvents = 20'000;
inline constexpr qsizetype kBatch = 400;
/// Two of the three days are 13 months old then.
inline constexpr UtcMicros kLaterNow = 1'827'878'400'000'000;

QList<Event> events();
StoreOptions optionsFor(const QString &file);
QString backupFolder(const QString &file);

/// `tst_kill --victim <what> <file>`; the exit status.
int run(const QString &what, const QString &file, bool aloud = true);

} // namespace victim
} // namespace otasuke
