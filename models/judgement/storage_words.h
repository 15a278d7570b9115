#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/storage.h"
#include "models/judgement/explain.h"

namespace otasuke {

// The store's own state in the office's words: whole sentences, translated.

/// "記録できていません(14:20 から)"; empty if all is well.
QString storageTrouble(const StorageState &state, UtcMicros now, const OfficeCalendar &calendar);
/// What to do about it; empty if all is well.
QString storageAdvice(const StorageState &state);
/// The line at the top of Home, with the store's trouble told: nothing can be called quiet while
/// records are not stored; an alarm stays the first thing to say.
DayWords withStorage(const DayWords &words, const StorageState &state, UtcMicros now,
    const OfficeCalendar &calendar);
/// A gap that is over: "14:20 から 15:02 までは記録できませんでした …"; empty if there was none,
/// and while another one lasts: nobody is to read that it records again.
QString lastGapWords(const StorageState &state, UtcMicros now, const OfficeCalendar &calendar);

/// What a limit means at the present pace; says so where too little is known.
QString holdsWords(qint64 limitBytes, double months);
/// What a change of the settings would delete, one sentence a kind; says if nothing.
QStringList previewWords(const StoragePreview &preview, const OfficeCalendar &calendar);
QString backupWords(const StorageSnapshot &storage, UtcMicros now, const OfficeCalendar &calendar);
QString checkWords(const CareRecord &check, UtcMicros now, const OfficeCalendar &calendar);

} // namespace otasuke
