// SPDX-License-Identifier: GPL-3.0-or-later
// The collector and its store: opening, looking after it, trouble with the disk, restoring.
#include <QFileInfo>

#include "app/services/caretaker.h"
#include "app/services/collector.h"
#include "app/services/housekeeping.h"
#include "app/services/import_job.h"
#include "app/services/storage_guard.h"
#include "models/store/reader.h"
#include "models/store/restore.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kFirstRoundMs = 60'000;
constexpr int kAfterChangeMs = 1'000;

/// The last writer did not close it: its log is still there.
bool wasLeftOpen(const QString &file)
{
    return QFileInfo(file + u"-wal"_s).size() > 0;
}

} // namespace

void Collector::setRetention(const Retention &retention)
{
    m_retention = retention;
    if (!m_housekeeping)
        return;
    m_housekeeping->setRetention(retention);
    m_housekeeping->begin(kAfterChangeMs);
}

void Collector::startCare()
{
    m_guard = new StorageGuard(m_place, m_options.file, this);
    m_caretaker = new Caretaker(m_place, m_options.file, this);
    m_housekeeping = new Housekeeping(m_place, m_options.calendar, this);
    m_housekeeping->setRetention(m_retention);
    m_housekeeping->begin(kFirstRoundMs);
    connect(m_guard, &StorageGuard::changed, this, &Collector::storageChanged);
    connect(m_guard, &StorageGuard::healed, this, &Collector::onHealed);
    connect(m_guard, &StorageGuard::reopenWanted, this, &Collector::openAgain);
    connect(m_caretaker, &Caretaker::offered, this, &Collector::restoreOffered);
    connect(m_caretaker, &Caretaker::noted, this, &Collector::stored);
    connect(m_housekeeping, &Housekeeping::storeFailed, this, &Collector::tellStoreFault);
    connect(m_housekeeping, &Housekeeping::roundOver, this, &Collector::stored);
}

bool Collector::openStore(Opening opening)
{
    m_options.now = m_place.clock->now();
    const bool unclean = wasLeftOpen(m_options.file);
    auto store = EventStore::open(m_options);
    if (!store && store.error().kind == ErrorKind::StoreDamaged) {
        Q_EMIT openFailed(store.error());
        // The damaged file is out of the way: go on watching rather than stand blind.
        store = EventStore::open(m_options);
        if (!store) {
            Q_EMIT openFailed({ErrorKind::StoreFailed, store.error().detail});
            return false;
        }
        takeStore(std::move(*store), false);
        return true;
    }
    if (!store) {
        if (opening == Opening::First) // the trouble is known else
            Q_EMIT openFailed(store.error());
        m_guard->tell(store.error());
        return false;
    }
    takeStore(std::move(*store), unclean);
    return true;
}

void Collector::takeStore(std::unique_ptr<EventStore> store, bool unclean)
{
    m_place.store = std::move(store);
    const auto reader = Reader::open(m_options.file, m_options.calendar);
    const auto health =
        reader ? (*reader)->sourceHealth() : Result<QList<SourceHealth>>(QList<SourceHealth>());
    for (const SourceHealth &h : health.valueOr({}))
        m_lastHealth.insert(h.id, h);
    m_caretaker->begin(unclean);
    const auto notes = m_place.store->notes();
    if (!notes)
        return;
    m_guard->setLastGap(*notes);
    if (!notes->putAside.isEmpty()) // every start asks until a person has decided
        m_caretaker->offer(notes->putAside);
}

void Collector::reopen(const StoreOptions &store)
{
    m_options = store;
    if (!m_housekeeping) // not started yet
        return;
    m_housekeeping->setCalendar(store.calendar);
    m_place.store.reset();
    if (openStore())
        Q_EMIT opened();
}

void Collector::openAgain()
{
    if (!openStore(Opening::Again))
        return;
    Q_EMIT opened();
    m_guard->settle();
}

void Collector::onHealed()
{
    m_toldFault.reset();
    pollNow(); // what was missed is still with the sources
}

void Collector::backUpNow(RequestId id)
{
    m_caretaker->backUpNow([this, id](const Result<BackupFile> &made) {
        if (made)
            Q_EMIT done(id);
        else
            Q_EMIT failed(id, made.error());
    });
}

void Collector::prepareRestore(RequestId id, const QString &backup)
{
    m_caretaker->keeper().prepare(backup, m_options.file, [this, id](const Result<void> &ready) {
        if (ready)
            Q_EMIT restorePrepared(id);
        else
            Q_EMIT failed(id, ready.error());
    });
}

void Collector::finishRestore(RequestId id)
{
    m_cancelImport = true;
    if (m_import)
        endImport(Error{ErrorKind::Cancelled, u"a backup is restored"_s});
    m_place.store.reset();
    const auto finished = otasuke::finishRestore(m_options.file, m_place.clock->now());
    if (openStore()) // whatever lies there now
        Q_EMIT opened();
    if (!finished)
        Q_EMIT failed(id, finished.error());
    else
        Q_EMIT done(id);
    m_guard->settle();
    onHealed();
}

void Collector::beginAnew(RequestId id)
{
    perform(id, [](EventStore &store) -> Result<void> {
        auto notes = store.notes();
        if (!notes)
            return notes.error();
        notes->putAside.clear();
        return store.setNotes(*notes);
    });
}

} // namespace otasuke
