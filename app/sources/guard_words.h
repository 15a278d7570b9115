#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/event.h"

namespace otasuke {

/// What a virus guard says of its own definitions.
enum class GuardWord : quint8 { Nothing, Updated, Outdated };

/// By the words guards use, English and Japanese: "Databases are out of date", "Pattern update
/// failed", "Security intelligence updated successfully". What was begun or planned says nothing,
/// nor does a digital signature or any other database.
GuardWord guardWordOf(const QString &words);

/// By the number of an event of Windows Defender's own log: 2000 and 2001 tell of an update, 1150
/// and 1151 the definitions' age in days (`age`: empty if not told).
/// https://learn.microsoft.com/defender-endpoint/troubleshoot-microsoft-defender-antivirus
GuardWord guardWordOfDefender(int number, QByteArrayView age);

/// Makes the event the guard's report of it (guard_report.h); Nothing leaves it as it is.
void reportGuard(Event &event, GuardWord word, const QString &words);

} // namespace otasuke
