// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_store.h"

#include <QFile>

#include "models/judgement/storage_plan.h"
#include "models/store/backups.h"
#include "models/store/checkpointer.h"
#include "models/store/device_split.h"
#include "models/store/file_parts.h"
#include "models/store/finding_book.h"
#include "models/store/health_book.h"
#include "models/store/ledger_book.h"
#include "models/store/log_sync.h"
#include "models/store/meta.h"
#include "models/store/policy_book.h"
#include "models/store/rebuild.h"
#include "models/store/restore.h"
#include "models/store/retention.h"
#include "models/store/retrace.h"
#include "models/store/storage_figures.h"
#include "models/store/store_file.h"
#include "models/store/support_book.h"

namespace otasuke {

struct EventStore::Private
{
    mutable StoreCore core;
    std::unique_ptr<Checkpointer> checkpointer = nullptr; ///< ends before the connection
};

EventStore::EventStore(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

EventStore::~EventStore() = default;

namespace {

/// What the roll-ups were made with may have changed since the last opening: home networks, time
/// zone, the catalogue of services.
void adopt(StoreCore &core)
{
    Database &db = *core.db;
    const QString home = core.options.home.toString();
    const QString zone = QString::fromUtf8(core.options.calendar.zone().id());
    const auto oldHome = metaText(db, kHomeNetworks);
    const auto oldZone = metaText(db, kTimeZone);
    const bool moved = oldHome && *oldHome != home;
    const bool sorted = core.dimensions.reclassify();
    const bool due = metaNumber(db, kRollUpsDue) != 0;
    if (due) {
        sumOlderDays(core);
        setMeta(db, kRollUpsDue, Q_INT64_C(0));
    }
    const bool hoursDue = metaNumber(db, kServiceHoursDue) != 0;
    if (hoursDue)
        setMeta(db, kServiceHoursDue, Q_INT64_C(0));
    if (due || hoursDue || moved || sorted || (oldZone && *oldZone != zone))
        rebuild(core, moved);
    if (metaNumber(db, kTracesDue) != 0) {
        retrace(core);
        setMeta(db, kTracesDue, Q_INT64_C(0));
    }
    if (oldHome != home)
        setMeta(db, kHomeNetworks, home);
    if (oldZone != zone)
        setMeta(db, kTimeZone, zone);
}

/// The new store knows of a damaged one before it until a person has decided about that.
void rememberPutAside(StoreCore &core)
{
    StoreNotes notes = readNotes(*core.db);
    notes.putAside = newestPutAside(core.options.file);
    if (!notes.putAside.isEmpty())
        writeNotes(*core.db, notes);
}

} // namespace

Result<std::unique_ptr<EventStore>> EventStore::open(const StoreOptions &options)
{
    const auto steps = builtInMigrations();
    if (!steps)
        return steps.error();
    const bool fresh = !QFile::exists(options.file) && !QFile::exists(restoredName(options.file));
    auto db = openStoreFile(options.file, *steps, options.now);
    if (!db)
        return db.error();
    std::unique_ptr<Private> d(new Private{StoreCore(std::move(db).value(), options)});
    const auto adopted = d->core.transact([&core = d->core, fresh] {
        adopt(core);
        if (fresh)
            rememberPutAside(core);
    });
    if (!adopted)
        return adopted.error();
    return std::unique_ptr<EventStore>(new EventStore(std::move(d)));
}

QString EventStore::file() const
{
    return d->core.options.file;
}

Result<WriteOutcome> EventStore::write(const EventBatch &batch)
{
    return d->core.transact([&] { return d->core.writer.write(batch); });
}

Result<WriteOutcome> EventStore::writeBulk(const EventBatch &batch)
{
    Database &db = *d->core.db;
    if (!d->checkpointer)
        d->checkpointer = std::make_unique<Checkpointer>(db);
    db.exec(kCommitUnsynced);
    auto outcome = write(batch);
    db.exec(kCommitSynced);
    return outcome;
}

Result<void> EventStore::endBulk()
{
    if (!d->checkpointer)
        return {};
    d->checkpointer.reset();
    return syncLog(*d->core.db);
}

Result<QByteArray> EventStore::cursor(const QString &sourceId) const
{
    Database &db = *d->core.db;
    auto &row = db.statement("SELECT cursor FROM source WHERE key = ?");
    const QByteArray cursor = row.query(sourceId).next() ? row.blob(0) : QByteArray();
    row.reset();
    return db.finish(cursor);
}

Result<void> EventStore::recordHealth(const SourceHealth &health, UtcMicros now)
{
    return d->core.transact([&] { saveHealth(d->core, health, now); });
}

Result<void> EventStore::recordHistory(const SourceHealth &health, const QList<UtcMicros> &rounds)
{
    return d->core.transact([&] {
        for (const UtcMicros round : rounds)
            saveHealth(d->core, health, round);
    });
}

Result<void> EventStore::forgetSource(const QString &sourceId, UtcMicros now)
{
    return d->core.transact([&] { forgetHealth(d->core, sourceId, now); });
}

Result<void> EventStore::editDevice(const DeviceEdit &edit)
{
    return d->core.transact([&] { d->core.devices.edit(edit); });
}

Result<void> EventStore::joinDevices(const QList<DeviceId> &devices)
{
    return d->core.transact([&] { d->core.devices.join(devices); });
}

Result<void> EventStore::keepDevicesApart(const QList<DeviceId> &devices)
{
    return d->core.transact([&] { d->core.devices.keepApart(devices); });
}

Result<DeviceId> EventStore::splitDevice(const DeviceSplit &split)
{
    return d->core.transact([&] {
        const DeviceId to = d->core.devices.split(split);
        if (to == 0 && !d->core.db->failed())
            d->core.db->fail({ErrorKind::NotFound, QStringLiteral("no key of the device")});
        else if (to != 0)
            moveRecords(d->core, split, to);
        return to;
    });
}

Result<void> EventStore::applyLedger(const LedgerPreview &preview, UtcMicros now)
{
    return d->core.transact([&] { otasuke::applyLedger(d->core, preview, now); });
}

Result<LedgerUndone> EventStore::undoLedger()
{
    return d->core.transact([&] { return otasuke::undoLedger(d->core); });
}

Result<void> EventStore::decideService(const QString &serviceId, Approval approval, UtcMicros now)
{
    return setServicePolicy({serviceId, {}, approval, false, {}, {}, now});
}

Result<void> EventStore::setServicePolicy(const ServicePolicy &policy)
{
    return d->core.transact([&] { saveServicePolicy(*d->core.db, policy); });
}

Result<void> EventStore::postponeService(const QString &serviceId, UtcMicros now)
{
    return d->core.transact([&] { otasuke::postponeService(*d->core.db, serviceId, now); });
}

Result<void> EventStore::decideFinding(const FindingDecision &decision)
{
    return d->core.transact([&] { saveFindingDecision(*d->core.db, decision); });
}

Result<void> EventStore::takeBackDecision(const QString &findingId, UtcMicros now)
{
    return d->core.transact([&] { otasuke::takeBackDecision(*d->core.db, findingId, now); });
}

Result<Mute> EventStore::addMute(const Mute &mute)
{
    return d->core.transact([&] { return saveMute(*d->core.db, mute); });
}

Result<void> EventStore::endMute(qint64 id, UtcMicros now)
{
    return d->core.transact([&] { takeBackMute(*d->core.db, id, now); });
}

Result<SupportRequest> EventStore::fileRequest(SupportRequest request)
{
    return d->core.transact([&] { return otasuke::fileRequest(*d->core.db, request); });
}

Result<void> EventStore::updateRequest(const SupportRequest &request)
{
    return d->core.transact([&] { otasuke::updateRequest(*d->core.db, request); });
}

Result<StorageFigures> EventStore::storageFigures() const
{
    Database &db = *d->core.db;
    return db.finish(readFigures(db, d->core.options.calendar));
}

Result<qint64> EventStore::expire(const ExpiryPlan &plan, qint64 limit)
{
    return d->core.transact([&] { return expireRows(d->core, plan, limit); });
}

Result<qint64> EventStore::expire(const Retention &retention, UtcMicros now, qint64 limit)
{
    const auto figures = storageFigures();
    if (!figures)
        return figures.error();
    return expire(planExpiry(*figures, retention, now, d->core.options.calendar), limit);
}

Result<bool> EventStore::tidy(Tidying &at, UtcMicros now, qint64 limit)
{
    return d->core.transact([&] { return tidyStep(d->core, at, now, limit); });
}

Result<bool> EventStore::giveBack(qint64 pages)
{
    return d->core.transact([&] { return giveBackStep(*d->core.db, pages); });
}

Result<StoreNotes> EventStore::notes() const
{
    return d->core.db->finish(readNotes(*d->core.db));
}

Result<void> EventStore::setNotes(const StoreNotes &notes)
{
    return d->core.transact([&] { writeNotes(*d->core.db, notes); });
}

Result<void> EventStore::rebuildRollups()
{
    return d->core.transact([&] {
        rebuild(d->core, false);
        retrace(d->core);
    });
}

Result<void> EventStore::backup(const QString &file) const
{
    return backupDatabase(*d->core.db, file);
}

Result<QString> EventStore::integrityCheck() const
{
    return checkIntegrity(*d->core.db);
}

} // namespace otasuke
