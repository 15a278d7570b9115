#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include <functional>

#include "models/domain/console_service.h"
#include "tests/ui/sample_office.h"

namespace otasuke {

/// Answers from the sample office in a later turn of the event loop, as the real one does. What
/// persons did is kept for the test to look at; a mode Failing answers every question with
/// `error`.
class FakeConsole : public ConsoleService
{
    Q_OBJECT
public:
    explicit FakeConsole(sample::Mode mode = sample::Mode::Full, bool japanese = true);

    sample::Kind kind;
    FixedClock fixedClock{sample::now()};
    Error error{ErrorKind::StoreFailed, QStringLiteral("disk I/O error")};
    /// Answers are held back until release() (a page seen while loading).
    bool hold = false;
    void release();

    // What was asked, newest last.
    QList<RequestId> dropped;
    QStringList log; ///< "home", "risk", "fileRequest" …
    QList<SupportRequestDraft> drafts;
    QList<FindingDecision> decisions;
    QList<Finding> more; ///< found besides the sample's
    QStringList takenBack; ///< findings
    QList<Mute> mutes; ///< also what the findings tell
    QList<qint64> endedMutes;
    QList<std::pair<qint64, SupportState>> closed;
    QList<DeviceEdit> edits;
    // What was said about the ledger; fake_ledger.cpp.
    QList<QList<DeviceId>> joined, keptApart;
    QList<DeviceSplit> splits;
    QList<std::pair<QString, QList<LedgerLayout::Column>>> previews;
    QList<LedgerPreview> applied;
    QList<std::pair<QString, std::optional<TextEncoding>>> written;
    /// Characters the office's list has no place for, until it is written in another encoding.
    QList<LedgerExport::Unwritable> unwritable;
    LedgerUndone undone{4, 0, 0}; ///< what taking the list back does
    QList<std::pair<QString, Approval>> approvals;
    // What was said about outside services; fake_cloud.cpp.
    QList<CloudServiceQuery> looked;
    int places = 0; ///< of other companies at one service, besides what the sample tells
    QList<ServicePolicy> policies;
    QStringList postponed;
    QList<std::pair<QString, QList<QStringList>>> tables; ///< written, by file
    QList<std::pair<QString, QByteArray>> pictures;
    QList<CloudServiceEdit> corrections;
    QList<std::pair<QString, QString>> ownAddresses; ///< and who said so
    QList<EventFilter> filters;
    QStringList sites; ///< the ledger names, for report and cloud page
    QStringList sitesAsked; ///< of which those were asked
    QList<Appearance> appearances;
    QList<Contract> contracts;
    QList<Office> offices;
    QList<SourceSettings> savedSources;
    QStringList removedSources;
    QList<Retention> retentions;
    QStringList restored;
    QList<SavedEventFilter> savedFilters; ///< also what the settings tell
    QList<std::pair<EventFilter, QString>> exports;
    /// The events there are instead of the sample ones, newest first; none of them is filtered.
    QList<EventRow> longList;
    /// Questions about events end early: with nothing found so far, this many times.
    int fruitless = 0;
    /// Only these calls fail (names as in log), whatever the mode.
    QHash<QString, Error> failures;

    void dropRequest(RequestId id) override { dropped << id; }
    RequestId requestHome() override;
    RequestId requestRisk(const QDate &month) override;
    RequestId requestCloud(const Period &period, const QString &site) override;
    RequestId requestEvents(const EventFilter &filter) override;
    RequestId requestEvent(qint64 eventId) override;
    RequestId requestEventDirectory(const EventFilter &filter) override;
    RequestId requestDevices() override;
    RequestId requestDeviceSlip(DeviceId device) override;
    RequestId joinDevices(const QList<DeviceId> &devices) override;
    RequestId keepDevicesApart(const QList<DeviceId> &devices) override;
    RequestId splitDevice(const DeviceSplit &split) override;
    RequestId previewLedger(
        const QString &file, const QList<LedgerLayout::Column> &columns) override;
    RequestId applyLedger(const LedgerPreview &preview) override;
    RequestId undoLedger() override;
    RequestId exportLedger(
        const QString &file, const std::optional<TextEncoding> &encoding) override;
    RequestId requestReport(const QDate &month, const QString &site) override;
    RequestId requestSupport() override;
    RequestId requestFindings() override;
    RequestId requestDeviceStory(DeviceId device) override;
    RequestId requestSettings() override;
    RequestId editDevice(const DeviceEdit &edit) override;
    RequestId decideService(const QString &serviceId, Approval approval) override;
    RequestId requestCloudService(const CloudServiceQuery &query) override;
    RequestId setServicePolicy(const ServicePolicy &policy) override;
    RequestId postponeService(const QString &serviceId) override;
    RequestId saveTable(const QString &file, const QList<QStringList> &rows) override;
    RequestId saveFile(const QString &file, const QByteArray &content) override;
    RequestId requestCloudCatalogue() override;
    RequestId saveCloudService(const CloudServiceEdit &edit) override;
    RequestId requestOwnPlaces() override;
    RequestId addOwnPlace(const QString &address, const QString &by) override;
    RequestId decideFinding(const FindingDecision &decision) override;
    RequestId takeBackDecision(const QString &findingId) override;
    RequestId addMute(const Mute &mute) override;
    RequestId endMute(qint64 muteId) override;
    RequestId fileRequest(const SupportRequestDraft &draft) override;
    RequestId closeRequest(qint64 id, SupportState state, const QString &outcome) override;
    RequestId startRemoteSupport(const QString &note) override;
    RequestId testSource(
        const SourceSettings &settings, const QHash<QString, Secret> &secrets) override;
    RequestId saveSource(
        const SourceSettings &settings, const QHash<QString, Secret> &secrets) override;
    RequestId removeSource(const QString &sourceId) override;
    RequestId saveContract(const Contract &contract) override;
    RequestId saveOffice(const Office &office) override;
    RequestId saveAppearance(const Appearance &appearance) override;
    RequestId requestStoragePreview(const Retention &retention) override;
    RequestId saveRetention(const Retention &retention) override;
    RequestId backUpNow() override;
    RequestId restoreBackup(const QString &file) override;
    RequestId beginAnew() override;
    RequestId saveEventFilters(const QList<SavedEventFilter> &filters) override;
    RequestId exportEvents(const EventFilter &filter, const QString &file) override;
    void cancelExport() override;
    RequestId importFile(const QString &path, const QString &format) override;
    void cancelImport() override;
    void pollNow() override;
    const Clock &clock() const override { return fixedClock; }

private:
    using Answer = std::function<void(RequestId)>;
    RequestId reply(const QString &what, const Answer &answer);
    RequestId acknowledge(const QString &what);
    void applyDecisions(RiskAssessment &assessment) const;
    void deliver(const std::function<void()> &answer);

    RequestId m_last = 0;
    qint64 m_lastRow = 100;
    QList<std::function<void()>> m_held;
};

} // namespace otasuke
