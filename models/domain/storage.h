#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

#include "models/domain/clock.h"
#include "models/domain/result.h"

namespace otasuke {

/// How long rows stay and how large the store may grow. Roll-ups and decisions stay always.
struct Retention
{
    int flowMonths = 13; ///< connections and names, 1–120
    int recordMonths = 13; ///< everything else, 1–120
    /// Of pages in use. Above it the oldest connections go first, then the oldest other records.
    /// 0 = no limit.
    qint64 limitBytes = 20'000'000'000;
    bool operator==(const Retention &) const = default;
};

/// What the store holds and takes; from roll-ups, but for the sizes.
struct StorageFigures
{
    qint64 fileBytes = 0;
    qint64 usedBytes = 0; ///< free pages count as free
    double flowBytes = 0; ///< one row, measured; 0 = there are none
    double recordBytes = 0;
    struct Day
    {
        QDate day; ///< of the office's calendar
        qint64 flows = 0;
        qint64 records = 0;
    };
    QList<Day> days; ///< oldest first; the oldest one may be deleted in part already
    UtcMicros oldestFlow = 0; ///< 0 = none
    UtcMicros oldestRecord = 0;
};

/// What expires now: rows before these times. 0 = nothing.
struct ExpiryPlan
{
    UtcMicros flowsBefore = 0;
    UtcMicros recordsBefore = 0;
    bool bySize = false; ///< the limit asks for more than the age does
    bool isEmpty() const { return flowsBefore == 0 && recordsBefore == 0; }
    bool operator==(const ExpiryPlan &) const = default;
};

/// What a change of the settings would delete, said before.
struct StoragePreview
{
    Retention retention;
    ExpiryPlan plan;
    qint64 flows = 0;
    qint64 records = 0;
    bool exact = true; ///< false: so many that they were not counted one by one
    qint64 bytes = 0; ///< about
    double holdsMonths = 0; ///< what the limit means at the present pace; 0 = too little known
};

/// Why records can't be stored, since when.
struct StorageState
{
    std::optional<ErrorKind> trouble; ///< DiskFull, DiskFault, StoreFailed …; empty = all is well
    UtcMicros since = 0; ///< begin of the trouble
    /// The last time it was so, once healed; to == 0: never.
    Period lastGap;
    ErrorKind lastGapWhy = ErrorKind::DiskFull;
};

/// What became of the last backup or check.
struct CareRecord
{
    enum class Outcome : quint8 { Never = 0, Good = 1, NoRoom = 2, Failed = 3, Damaged = 4 };
    UtcMicros at = 0;
    Outcome outcome = Outcome::Never;
    QString detail; ///< technical, for the log
};

/// A backup as it lies in the folder "backups".
struct BackupFile
{
    QString file;
    UtcMicros at = 0; ///< when it was begun
    qint64 bytes = 0;
};

/// The part "Storage" of the settings.
struct StorageSnapshot
{
    bool known = false; ///< the store could be read
    Retention retention;
    qint64 fileBytes = 0;
    qint64 usedBytes = 0;
    UtcMicros oldest = 0; ///< since when records go back; 0 = there are none
    double holdsMonths = 0; ///< what the limit means at the present pace; 0 = too little known
    QList<BackupFile> backups; ///< newest first
    CareRecord backup;
    CareRecord check;
    StorageState state;
    QString putAside; ///< a damaged store's new name while nobody has answered; else empty
};

/// A damaged store was put aside, or damage was found in the one in use.
struct RestoreOffer
{
    QString aside; ///< where the damaged file lies now; empty = still in use
    std::optional<BackupFile> backup; ///< the newest good one; empty = there is none
    int badBackups = 0; ///< newer ones that are damaged themselves
};

} // namespace otasuke
