#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

#include "models/domain/contract.h"
#include "models/domain/event_filter.h"
#include "models/domain/ledger.h"
#include "models/domain/office_calendar.h"
#include "models/domain/result.h"
#include "models/domain/source_settings.h"
#include "models/domain/storage.h"

namespace otasuke {

/// Everything a person sets up. Holds no secret: those live in the keychain.
struct Settings
{
    QList<SourceSettings> sources;
    int sourcesMade = 0; ///< ever: ids are not used twice
    Contract contract;
    Office office;
    Appearance appearance;
    Retention retention;
    QList<SavedEventFilter> eventFilters;
    LedgerLayout ledger; ///< of the list read last; without columns: none yet

    const SourceSettings *source(const QString &id) const;
    /// Replaces the source of the same id, or appends.
    void putSource(const SourceSettings &source);
    void removeSource(const QString &id);
    /// "fortigate-1", "wazuh-2": counted through all kinds, never one that was in use before.
    QString newSourceId(const QString &kind);
};

/// The calendar the office's settings describe; Asia/Tokyo where the zone is not known.
OfficeCalendar calendarOf(const Office &office);

/// settings.json in the data folder. Written whole or not at all; any thread, one at a time.
class SettingsStore
{
public:
    explicit SettingsStore(const QString &dataFolder);

    struct Loaded
    {
        Settings settings;
        QString putAside; ///< where a damaged file was moved to; empty = nothing was wrong
    };
    /// A missing file gives the defaults. A damaged one is moved aside, never deleted, and told.
    /// Errors: FileUnreadable, FileUnwritable (the damaged file can't be moved).
    Result<Loaded> load() const;
    /// Makes the folder if need be. Errors: FileUnwritable, DiskFull.
    Result<void> save(const Settings &settings) const;

    QString file() const { return m_file; }

private:
    Result<Loaded> putAside(const QString &why) const;

    QString m_file;
};

} // namespace otasuke
