#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "models/domain/facts.h"
#include "models/domain/office_calendar.h"
#include "models/domain/read_models.h"
#include "models/judgement/cloud_catalogue.h"
#include "models/store/store_notes.h"

namespace otasuke {

struct Tidying; // retention.h

/// What opening needs to know.
struct StoreOptions
{
    QString file; ///< "…/otasuke.sqlite"; made if missing, with its folder
    OfficeCalendar calendar;
    HomeNetworks home; ///< differs from the stored one → roll-ups are rebuilt on opening
    const CloudCatalogue *catalogue = &CloudCatalogue::builtIn();
    UtcMicros now = 0;
};

struct WriteOutcome
{
    qint64 stored = 0;
    qint64 duplicate = 0;
    qint64 expired = 0; ///< older than what retention has already deleted: not taken again
    qint64 sightings = 0; ///< "new device" records the store added itself; not in `stored`
};

/// The one writing connection. Collector thread only. Every call is one transaction: whole or not
/// at all, and on the disk (fsync) when it returns, but for writeBulk(). A second process may write
/// to the same file; the two wait for each other. Errors of every call: DiskFull, StoreDamaged,
/// FileUnwritable, StoreFailed.
class EventStore
{
public:
    /// Migrates (with a copy before the first step), or fails with StoreNewer (file untouched) or
    /// StoreDamaged (file put aside; detail names where).
    static Result<std::unique_ptr<EventStore>> open(const StoreOptions &options);
    ~EventStore();
    EventStore(const EventStore &) = delete;
    EventStore &operator=(const EventStore &) = delete;

    QString file() const;

    /// Events, roll-ups, device reports and the cursor in ONE transaction; records already stored
    /// are counted as duplicates and change nothing.
    Result<WriteOutcome> write(const EventBatch &batch);
    Result<QByteArray> cursor(const QString &sourceId) const; ///< empty if none
    /// The same for a part of a file that can be read again: whole or not at all, but on the disk
    /// only when endBulk() has returned. The log is meanwhile emptied on a thread of its own.
    Result<WriteOutcome> writeBulk(const EventBatch &batch);
    /// Puts what was written in bulk on the disk; nothing if there was none.
    Result<void> endBulk();

    /// One line per finished polling round: health row and, when ok, the hour's proof that
    /// monitoring was alive.
    Result<void> recordHealth(const SourceHealth &health, UtcMicros now);
    /// The same for rounds long past, in one transaction: a history brought along.
    Result<void> recordHistory(const SourceHealth &health, const QList<UtcMicros> &rounds);
    /// Health and cursor go, events stay; `now` ends the time in which it was expected to answer.
    Result<void> forgetSource(const QString &sourceId, UtcMicros now = 0);

    Result<void> editDevice(const DeviceEdit &edit); ///< NotFound if there is no such device
    /// A person says that these are one, or that they are not: the oldest stays.
    Result<void> joinDevices(const QList<DeviceId> &devices);
    Result<void> keepDevicesApart(const QList<DeviceId> &devices);
    /// Takes a device apart, with the records of the addresses that go; the new device's number.
    /// NotFound if none of the keys is the device's.
    Result<DeviceId> splitDevice(const DeviceSplit &split);
    /// Enters a list's new and changed lines, all or none; can be taken back until the next one.
    Result<void> applyLedger(const LedgerPreview &preview, UtcMicros now);
    Result<LedgerUndone> undoLedger(); ///< NotFound if there is nothing to take back
    Result<void> decideService(const QString &serviceId, Approval approval, UtcMicros now);
    Result<void> setServicePolicy(const ServicePolicy &policy); ///< BadInput without a service
    Result<void> postponeService(const QString &serviceId, UtcMicros now);
    Result<void> decideFinding(const FindingDecision &decision); ///< BadInput: finding_book.h
    Result<void> takeBackDecision(const QString &findingId, UtcMicros now); ///< NotFound if none
    Result<Mute> addMute(const Mute &mute); ///< gives it its number; BadInput: finding_book.h
    Result<void> endMute(qint64 id, UtcMicros now); ///< NotFound unless it holds
    Result<SupportRequest> fileRequest(SupportRequest request); ///< gives it its number
    Result<void> updateRequest(const SupportRequest &request); ///< NotFound if never filed

    Result<StorageFigures> storageFigures() const;
    /// Deletes what the plan names (judgement/storage_plan.h), at most `limit` rows; how many were
    /// deleted. Roll-ups stay. Records of the time thus cleared are not taken again
    /// (WriteOutcome::expired).
    Result<qint64> expire(const ExpiryPlan &plan, qint64 limit);
    /// The same by a plan made on the spot.
    Result<qint64> expire(const Retention &retention, UtcMicros now, qint64 limit = 5000);
    /// Small steps of looking after the file (retention.h); false = nothing more to do.
    Result<bool> tidy(Tidying &at, UtcMicros now, qint64 limit);
    Result<bool> giveBack(qint64 pages);
    Result<StoreNotes> notes() const;
    Result<void> setNotes(const StoreNotes &notes);
    /// Computes the roll-ups anew from the raw rows there are. Days of which retention has deleted
    /// flows keep their figures: they can't be had again.
    Result<void> rebuildRollups();
    /// A copy while the store is in use, opened and checked before it takes the name `file`.
    Result<void> backup(const QString &file) const;
    Result<QString> integrityCheck() const; ///< "ok" or the first complaint

private:
    struct Private;
    explicit EventStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace otasuke
