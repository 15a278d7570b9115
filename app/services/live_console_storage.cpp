// SPDX-License-Identifier: GPL-3.0-or-later
// The settings' page and what it says and does about the store.
#include <QDir>

#include "app/services/live_console.h"
#include "app/sources/source_catalog.h"
#include "models/judgement/storage_plan.h"
#include "models/report/home_report.h"
#include "models/store/backups.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

void fillStorage(StorageSnapshot &storage, const Reader &reader, const QDate &today)
{
    const auto figures = reader.storageFigures();
    const auto notes = reader.storeNotes();
    if (!figures || !notes)
        return;
    storage.known = true;
    storage.fileBytes = figures->fileBytes;
    storage.usedBytes = figures->usedBytes;
    storage.oldest = figures->oldestFlow == 0 ? figures->oldestRecord : figures->oldestFlow;
    if (figures->oldestRecord != 0)
        storage.oldest = qMin(storage.oldest, figures->oldestRecord);
    storage.holdsMonths = monthsHeld(*figures, storage.retention.limitBytes, today);
    storage.backup = notes->backup;
    storage.check = notes->check;
    storage.putAside = notes->putAside;
}

} // namespace

void LiveConsole::connectStorage()
{
    connect(m_collector, &Collector::storageChanged, this, [this](const StorageState &state) {
        m_storage = state;
        markChanged();
    });
    connect(m_collector, &Collector::restoreOffered, this, &ConsoleService::restoreOffered);
    connect(m_collector, &Collector::restorePrepared, this, [this](RequestId id) {
        m_reader->close([this, id] {
            tellCollector([id](Collector &collector) { collector.finishRestore(id); });
        });
    });
}

RequestId LiveConsole::requestSettings()
{
    SettingsSnapshot snapshot;
    snapshot.sources = m_settings.sources;
    snapshot.contract = m_settings.contract;
    snapshot.office = m_settings.office;
    snapshot.appearance = m_settings.appearance;
    snapshot.eventFilters = m_settings.eventFilters;
    snapshot.dataFolder = m_dataFolder;
    snapshot.keychainWorks = m_keychainWorks;
    snapshot.storage.retention = m_settings.retention;
    snapshot.storage.state = m_storage;
    for (const SourceEntry &entry : sourceCatalog())
        snapshot.kinds << entry.info();
    const RequestId id = newId();
    ReaderQueue::Entry entry;
    entry.lane = ReaderQueue::Lane::Rows;
    entry.needsStore = false; // settings must be at hand even where the store is not
    entry.ids = {id};
    entry.question = [this, snapshot, file = storeOptions().file, calendar = m_calendar](
                         const Reader *reader) -> ReaderQueue::Tell {
        SettingsSnapshot filled = snapshot;
        const auto health =
            reader ? reader->sourceHealth() : Result<QList<SourceHealth>>(QList<SourceHealth>());
        filled.health = healthOf(filled.sources, health.valueOr({}), m_clock.now());
        filled.storage.backups = listBackups(file);
        if (reader)
            fillStorage(filled.storage, *reader, calendar.dayOf(m_clock.now()));
        return [this, filled](const QList<RequestId> &ids) {
            for (const RequestId asked : ids)
                Q_EMIT settingsReady(asked, filled);
        };
    };
    m_reader->ask(entry);
    return id;
}

RequestId LiveConsole::requestStoragePreview(const Retention &retention)
{
    const RequestId id = newId();
    ReaderQueue::Entry entry;
    entry.ids = {id};
    entry.question = [this, retention](const Reader *reader) -> ReaderQueue::Tell {
        const auto preview = reader->storagePreview(retention, m_clock.now());
        return [this, preview](const QList<RequestId> &ids) {
            for (const RequestId asked : ids) {
                if (preview)
                    Q_EMIT storagePreviewReady(asked, *preview);
                else
                    Q_EMIT failed(asked, preview.error());
            }
        };
    };
    m_reader->ask(entry);
    return id;
}

RequestId LiveConsole::saveRetention(const Retention &retention)
{
    m_settings.retention = retention;
    tellCollector([retention](Collector &collector) { collector.setRetention(retention); });
    const RequestId id = newId();
    saveSettings(id);
    return id;
}

RequestId LiveConsole::backUpNow()
{
    const RequestId id = newId();
    tellCollector([id](Collector &collector) { collector.backUpNow(id); });
    return id;
}

RequestId LiveConsole::restoreBackup(const QString &file)
{
    const RequestId id = newId();
    tellCollector([id, file](Collector &collector) { collector.prepareRestore(id, file); });
    return id;
}

RequestId LiveConsole::beginAnew()
{
    const RequestId id = newId();
    tellCollector([id](Collector &collector) { collector.beginAnew(id); });
    return id;
}

} // namespace otasuke
