#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QMap>

#include <atomic>
#include <memory>

#include "models/domain/facts.h"
#include "models/domain/office_calendar.h"
#include "models/domain/read_models.h"
#include "models/judgement/cloud_catalogue.h"
#include "models/store/record_words.h"
#include "models/store/store_notes.h"

namespace otasuke {

/// Plain sums to hold against other tools (`otasuke totals`). Straight from the event rows, not
/// from roll-ups.
struct Totals
{
    Period period;
    qint64 events = 0;
    QMap<QString, qint64> byKind; ///< toKey(EventKind) → n
    qint64 flows = 0;
    struct Internal
    {
        IpAddress ip;
        qint64 flows = 0;
        qint64 bytesOut = 0;
        qint64 bytesIn = 0;
    };
    QList<Internal> internal; ///< by address; bytes to and from outside addresses only
    struct Detections
    {
        QString ruleId;
        QString title;
        Disposition disposition;
        qint64 count = 0;
    };
    QList<Detections> detections; ///< most first
};

/// A read-only connection of its own; one thread, the one that opened it. All screens read roll-ups
/// through it.
class Reader
{
public:
    /// Fails with FileNotFound, StoreNewer, StoreDamaged.
    /// `catalogue` gives services their names; it must outlive the reader.
    static Result<std::unique_ptr<Reader>> open(const QString &file, const OfficeCalendar &calendar,
        const CloudCatalogue &catalogue = CloudCatalogue::builtIn());
    ~Reader();
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    Result<OfficeFacts> officeFacts(const Period &period, UtcMicros now) const;
    /// What the rules say of facts it gave; remembers of whom nothing new was told.
    RiskAssessment assess(const OfficeFacts &facts) const;
    /// By whole days of the office's calendar: those the period touches. A device's own bytesOut is
    /// all it sent to outside addresses, the part to no known service included; the devices
    /// together give CloudUsage::bytesOut().
    /// Where a site is named, only its devices' part (site_cloud.h).
    Result<CloudUsage> cloudUsage(const Period &period, const QString &site = {}) const;
    /// One service, by whole days too.
    Result<CloudServiceStory> cloudService(const CloudServiceQuery &query) const;
    /// Places of customers at services, the office's own and others.
    Result<OwnPlaces> ownPlaces() const;
    Result<QList<ServicePolicy>> servicePolicies() const; ///< all there ever were, oldest first
    /// Services about which the question was answered with "later", and when.
    Result<QHash<QString, UtcMicros>> postponedServices() const;
    Result<EventsSnapshot> events(const EventFilter &filter) const;
    /// Up to filter.limit events, however long looking takes; for those who may wait. Asks page
    /// after page.
    Result<EventsSnapshot> eventsPatiently(EventFilter filter) const;
    Result<EventDirectory> eventDirectory(const EventFilter &filter) const;
    Result<EventRow> event(qint64 id) const; ///< with its raw record
    Result<RecordWords> recordWords(qint64 id) const; ///< empty ones if there are none
    /// to == 0: all. Counts by the home networks given, whatever was set when the rows came in.
    Result<Totals> totals(const Period &period, const HomeNetworks &home) const;
    /// Attacks by device and whole day, for small charts.
    Result<DayMarks> dayMarks(const Period &period) const;
    /// All decisions about findings, newest first, those taken back too; the newest few thousand.
    Result<QList<FindingDecision>> decisionHistory() const;
    Result<QList<Mute>> mutes() const; ///< newest first; past ones too
    Result<QList<DeviceRecord>> devices() const; ///< by department, then name
    Result<QList<DeviceCandidate>> deviceCandidates() const;
    Result<DeviceTalk> deviceTalk(DeviceId device, const Period &period) const; ///< whole days
    Result<LedgerUndo> ledgerUndo() const;
    /// The lines of the office's list that devices were entered from, by device.
    Result<QHash<DeviceId, LedgerSheetLine>> ledgerSheets() const;
    Result<QList<SupportRequest>> supportRequests(
        const Period &period) const; ///< to == 0: all; newest first
    Result<StorageFigures> storageFigures() const;
    Result<StoreNotes> storeNotes() const;
    /// What these settings would delete now.
    Result<StoragePreview> storagePreview(const Retention &retention, UtcMicros now) const;
    Result<QList<SourceHealth>> sourceHealth()
        const; ///< as last written; the caller judges staleness
    /// How completely the office was watched, in hours. An hour is watched if every source that was
    /// to be polled then has a proof in it: a complete round, or a record with a time of that hour
    /// (fetched later: the source was alive and recording then). Of hours before the first polling
    /// there are only records; one source's are enough. Hours count from the first proof of a
    /// polled source on; the hour that still runs counts only once it is watched.
    Result<WatchRecord> watch(const Period &period, UtcMicros now) const;
    /// Attacks: detections and mails with a threat other than Policy; by whole days. Where a site
    /// is named, only those on its devices.
    Result<QList<AttackCount>> attacks(
        const Period &period, const Period &before, const QString &site = {}) const;
    Result<QList<MonthlySummary::DayCount>> attackDays(
        const Period &period, const QString &site = {}) const;
    Result<qint64> blockedCount(const Period &period, const QString &site = {}) const;
    /// Newest event of any kind; 0 if the store is empty.
    Result<UtcMicros> newestEvent() const;
    Result<bool> isEmpty() const;

    /// While that is true questions fail with Cancelled, the one being answered soon; set from any
    /// thread. The flag must live until it is taken back with nullptr.
    void stopWhen(const std::atomic<bool> *flag);

    /// The SQL of every statement prepared since recordStatements(), for the test of query plans.
    void recordStatements();
    QStringList statements() const;

private:
    struct Private;
    explicit Reader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace otasuke
