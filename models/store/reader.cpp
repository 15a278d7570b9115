// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reader.h"

#include "models/judgement/judge.h"
#include "models/store/cloud_memory.h"
#include "models/store/day_marks.h"
#include "models/store/facts_memory.h"
#include "models/store/finding_book.h"
#include "models/store/policy_book.h"
#include "models/store/read_attacks.h"
#include "models/store/read_cloud_service.h"
#include "models/store/read_devices.h"
#include "models/store/read_directory.h"
#include "models/store/read_events.h"
#include "models/store/read_ledger.h"
#include "models/store/read_own_places.h"
#include "models/store/read_totals.h"
#include "models/store/read_watch.h"
#include "models/store/site_cloud.h"
#include "models/store/storage_figures.h"
#include "models/store/store_file.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr int kDecisionsTold = 3'000;

} // namespace

struct Reader::Private
{
    ReaderCore core;
    DayMemory days = {};
    FactsMemory facts = {};
    CloudMemory cloud = {};
    Judge judge = Judge(core.calendar);

    /// From the days in memory, once they are as the store is now.
    template<class Work>
    auto readDays(Work work)
    {
        return core.read([&] {
            days.catchUp(core);
            auto value = work();
            if (core.db->failed())
                days.forget();
            return value;
        });
    }
};

Reader::Reader(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Reader::~Reader() = default;

Result<std::unique_ptr<Reader>> Reader::open(
    const QString &file, const OfficeCalendar &calendar, const CloudCatalogue &catalogue)
{
    auto db = openForReading(file);
    if (!db)
        return db.error();
    std::unique_ptr<Private> d(new Private{ReaderCore(std::move(db).value(), calendar, catalogue)});
    return std::unique_ptr<Reader>(new Reader(std::move(d)));
}

Result<OfficeFacts> Reader::officeFacts(const Period &period, UtcMicros now) const
{
    return d->readDays([&] { return d->facts.read(d->core, d->days, period, now); });
}

RiskAssessment Reader::assess(const OfficeFacts &facts) const
{
    return d->judge.assess(facts);
}

Result<CloudUsage> Reader::cloudUsage(const Period &period, const QString &site) const
{
    return d->readDays([&] {
        const CloudUsage whole = d->cloud.read(d->core, d->days, period);
        return site.isEmpty()
            ? whole
            : readCloudAt(d->core, whole, site, DayRange(period, d->core.calendar));
    });
}

Result<CloudServiceStory> Reader::cloudService(const CloudServiceQuery &query) const
{
    return d->core.read([&] { return readCloudService(d->core, query); });
}

Result<OwnPlaces> Reader::ownPlaces() const
{
    return d->core.read([&] { return readOwnPlaces(d->core); });
}

Result<QList<ServicePolicy>> Reader::servicePolicies() const
{
    return d->core.read([&] { return readServicePolicies(*d->core.db); });
}

Result<QHash<QString, UtcMicros>> Reader::postponedServices() const
{
    return d->core.read([&] { return readPostponed(*d->core.db); });
}

Result<EventsSnapshot> Reader::events(const EventFilter &filter) const
{
    return d->core.read([&] { return readEvents(d->core, filter); });
}

Result<EventsSnapshot> Reader::eventsPatiently(EventFilter filter) const
{
    const int wanted = filter.limit;
    auto page = events(filter);
    while (page.ok() && page->reachedId != 0 && filter.afterId == 0 && page->rows.size() < wanted) {
        filter.beforeId = page->reachedId;
        filter.limit = wanted - int(page->rows.size());
        auto next = events(filter);
        if (!next)
            return next;
        next->rows = page->rows + next->rows;
        page = std::move(next);
    }
    return page;
}

Result<EventDirectory> Reader::eventDirectory(const EventFilter &filter) const
{
    return d->core.read([&] { return readDirectory(d->core, filter); });
}

Result<EventRow> Reader::event(qint64 id) const
{
    return d->core.read([&] { return readEvent(d->core, id); });
}

Result<RecordWords> Reader::recordWords(qint64 id) const
{
    return d->core.read([&] { return readRecordWords(d->core, id); });
}

Result<Totals> Reader::totals(const Period &period, const HomeNetworks &home) const
{
    return d->core.read([&] { return readTotals(d->core, period, home); });
}

Result<DayMarks> Reader::dayMarks(const Period &period) const
{
    return d->readDays([&] { return readDayMarks(d->core, d->days, period); });
}

Result<QList<FindingDecision>> Reader::decisionHistory() const
{
    return d->core.read([&] { return readDecisionHistory(*d->core.db, kDecisionsTold); });
}

Result<QList<Mute>> Reader::mutes() const
{
    return d->core.read([&] { return readMutes(*d->core.db, kDecisionsTold); });
}

Result<QList<DeviceRecord>> Reader::devices() const
{
    return d->core.read([&] { return readDevices(d->core); });
}

Result<QList<DeviceCandidate>> Reader::deviceCandidates() const
{
    return d->core.read([&] { return readCandidates(d->core); });
}

Result<DeviceTalk> Reader::deviceTalk(DeviceId device, const Period &period) const
{
    return d->core.read([&] { return readTalk(d->core, device, period); });
}

Result<LedgerUndo> Reader::ledgerUndo() const
{
    return d->core.read([&] { return readLedgerUndo(d->core); });
}

Result<QHash<DeviceId, LedgerSheetLine>> Reader::ledgerSheets() const
{
    return d->core.read([&] { return readLedgerSheets(d->core); });
}

Result<QList<SupportRequest>> Reader::supportRequests(const Period &period) const
{
    return d->core.read([&] { return readRequests(d->core, period); });
}

Result<StorageFigures> Reader::storageFigures() const
{
    return d->core.read([&] { return readFigures(*d->core.db, d->core.calendar); });
}

Result<StoreNotes> Reader::storeNotes() const
{
    return d->core.read([&] { return readNotes(*d->core.db); });
}

Result<StoragePreview> Reader::storagePreview(const Retention &retention, UtcMicros now) const
{
    return d->core.read([&] { return readPreview(*d->core.db, retention, now, d->core.calendar); });
}

Result<QList<SourceHealth>> Reader::sourceHealth() const
{
    return d->core.read([&] { return readHealth(d->core); });
}

Result<WatchRecord> Reader::watch(const Period &period, UtcMicros now) const
{
    return d->core.read([&] { return readWatch(d->core, period, now); });
}

Result<QList<AttackCount>> Reader::attacks(
    const Period &period, const Period &before, const QString &site) const
{
    return d->readDays([&] {
        return site.isEmpty() ? readAttacks(d->core, period, before)
                              : readAttacksAt(d->core, d->days, site, period, before);
    });
}

Result<QList<MonthlySummary::DayCount>> Reader::attackDays(
    const Period &period, const QString &site) const
{
    return d->readDays([&] {
        return site.isEmpty() ? readAttackDays(d->core, period)
                              : readAttackDaysAt(d->core, d->days, site, period);
    });
}

Result<qint64> Reader::blockedCount(const Period &period, const QString &site) const
{
    return d->readDays([&] {
        return site.isEmpty() ? readBlocked(d->core, period)
                              : readBlockedAt(d->core, d->days, site, period);
    });
}

Result<UtcMicros> Reader::newestEvent() const
{
    return d->core.read([&]() -> UtcMicros {
        const auto newest = [this](const QByteArray &table) -> UtcMicros {
            auto &row = d->core.db->statement(
                "SELECT (id >> 12) - drift FROM " + table + " ORDER BY id DESC LIMIT 1");
            return row.number().value_or(0);
        };
        return std::max(newest("flow"), newest("record"));
    });
}

Result<bool> Reader::isEmpty() const
{
    return d->core.read([&] {
        Database &db = *d->core.db;
        return !db.statement("SELECT 1 FROM flow LIMIT 1").number() &&
            !db.statement("SELECT 1 FROM record LIMIT 1").number();
    });
}

void Reader::stopWhen(const std::atomic<bool> *flag)
{
    d->core.db->stopWhen(flag);
}

void Reader::recordStatements()
{
    d->core.db->recordTexts();
}

QStringList Reader::statements() const
{
    return d->core.db->preparedTexts();
}

} // namespace otasuke
