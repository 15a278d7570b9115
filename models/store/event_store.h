#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "models/domain/facts.h"
#include "models/domain/office_calendar.h"
#include "models/domain/read_models.h"
#include "models/judgement/cloud_catalogue.h"

namespace otasuke {

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
};

/// How long rows stay.
struct Retention
{
    int flowDays = 60; ///< flows and names
    int detectionMonths = 13; ///< everything else
};

/// The one writing connection. Collector thread only. Every call is one transaction: whole or not
/// at all.
class EventStore
{
public:
    /// Migrates (with a copy before the first step), or fails with StoreNewer (file untouched) or
    /// StoreDamaged (file put aside; detail names where).
    static Result<std::unique_ptr<EventStore>> open(const StoreOptions &options);
    ~EventStore();
    EventStore(const EventStore &) = delete;
    EventStore &operator=(const EventStore &) = delete;

    /// Events, roll-ups, device reports and the cursor in ONE transaction; records already stored
    /// are counted as duplicates and change nothing.
    Result<WriteOutcome> write(const EventBatch &batch);
    Result<QByteArray> cursor(const QString &sourceId) const; ///< empty if none

    /// One line per finished polling round: health row and, when ok, the hour's proof that
    /// monitoring was alive.
    Result<void> recordHealth(const SourceHealth &health, UtcMicros now);
    Result<void> forgetSource(const QString &sourceId); ///< health and cursor; events stay

    Result<void> editDevice(const DeviceEdit &edit);
    Result<void> decideService(const QString &serviceId, Approval approval, UtcMicros now);
    Result<void> decideFinding(const FindingDecision &decision);
    Result<SupportRequest> fileRequest(SupportRequest request); ///< gives it its number
    Result<void> updateRequest(const SupportRequest &request);

    /// Deletes what is older than the retention, at most `limit` rows; how many were deleted.
    Result<qint64> expire(const Retention &retention, UtcMicros now, qint64 limit = 5000);
    /// Computes all roll-ups anew from the raw rows there are.
    Result<void> rebuildRollups();
    Result<void> backup(const QString &file) const;
    Result<QString> integrityCheck() const; ///< "ok" or the first complaint

private:
    struct Private;
    explicit EventStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace otasuke
