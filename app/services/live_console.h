#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPointer>
#include <QThread>
#include <QTimer>

#include "app/services/cloud_lists.h"
#include "app/services/collector.h"
#include "app/services/event_export.h"
#include "app/services/reader_queue.h"
#include "app/services/settings_store.h"
#include "models/report/monthly_report.h"

namespace otasuke {

struct ReportContext;

struct LiveOptions
{
    QString dataFolder;
    Settings settings; ///< as loaded before the window opened
    HomeNetworks home;
    const Clock *clock = nullptr;
    /// Where secrets rest; used on the collector thread only.
    std::unique_ptr<SecretStore> secrets;
    bool keepSettings = true; ///< false: the demo office, whose settings end with it
};

/// The real console behind the door: a collector thread that polls and writes, two reading threads
/// that answer, and on the GUI thread only numbers and signals. Nothing here waits.
class LiveConsole final : public ConsoleService
{
    Q_OBJECT
public:
    explicit LiveConsole(LiveOptions options, QObject *parent = nullptr);
    ~LiveConsole() override; ///< bounded: at most a few seconds

    /// Opens the store and starts to poll; after the window shows.
    void start();
    const Settings &settings() const { return m_settings; }
    /// The office's calendar as it is now; the reference stays good.
    const OfficeCalendar &calendar() const { return m_calendar; }

    RequestId requestHome() override;
    RequestId requestRisk(const QDate &month) override;
    RequestId requestCloud(const Period &period) override;
    RequestId requestEvents(const EventFilter &filter) override;
    RequestId requestEvent(qint64 eventId) override;
    RequestId requestEventDirectory(const EventFilter &filter) override;
    RequestId requestDevices() override;
    RequestId requestReport(const QDate &month) override;
    RequestId requestSupport() override;
    RequestId requestFindings() override;
    RequestId requestDeviceStory(DeviceId device) override;
    RequestId requestSettings() override;
    void dropRequest(RequestId id) override { m_reader->drop(id); }

    RequestId requestDeviceSlip(DeviceId device) override;

    RequestId editDevice(const DeviceEdit &edit) override;
    RequestId joinDevices(const QList<DeviceId> &devices) override;
    RequestId keepDevicesApart(const QList<DeviceId> &devices) override;
    RequestId splitDevice(const DeviceSplit &split) override;
    RequestId previewLedger(
        const QString &file, const QList<LedgerLayout::Column> &columns) override;
    RequestId applyLedger(const LedgerPreview &preview) override;
    RequestId undoLedger() override;
    RequestId exportLedger(
        const QString &file, const std::optional<TextEncoding> &encoding) override;
    RequestId decideService(const QString &serviceId, Approval approval) override;
    RequestId requestCloudService(const CloudServiceQuery &query) override;
    RequestId setServicePolicy(const ServicePolicy &policy) override;
    RequestId postponeService(const QString &serviceId) override;
    RequestId saveTable(const QString &file, const QList<QStringList> &rows) override;
    RequestId saveFile(const QString &file, const QByteArray &content) override;
    RequestId decideFinding(const FindingDecision &decision) override;
    RequestId takeBackDecision(const QString &findingId) override;
    RequestId addMute(const Mute &mute) override;
    RequestId endMute(qint64 muteId) override;
    RequestId fileRequest(const SupportRequestDraft &draft) override;
    RequestId closeRequest(qint64 requestId, SupportState state, const QString &outcome) override;
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
    RequestId requestCloudCatalogue() override;
    RequestId saveCloudService(const CloudServiceEdit &edit) override;
    RequestId requestOwnPlaces() override;
    RequestId addOwnPlace(const QString &address, const QString &by) override;

    const Clock &clock() const override { return m_clock; }

Q_SIGNALS:
    /// One polling round of one source is over; the headless demo waits for them.
    void roundFinished(const QString &sourceId, bool ok, qint64 storedRows);

private:
    void connectCollector();
    void warmUp();
    void connectStorage();
    void tellUndone(RequestId id);
    void onSourceReady(RequestId id, const SourceSettings &settings);
    void markChanged();
    RequestId newId() { return ++m_lastId; }
    /// Asks the reader thread; `question` runs there, its answer is emitted here with `answer`.
    template<class T, class Question>
    RequestId ask(ReaderQueue::Lane lane, const QString &key, Question question,
        void (ConsoleService::*answer)(RequestId, const T &));
    /// The same without a key, on the lane of rows; for the files beside live_console.cpp.
    template<class T>
    RequestId answerRows(
        const std::function<Result<T>(const Reader &, const ReportContext &)> &question,
        void (ConsoleService::*answer)(RequestId, const T &));
    RequestId perform(const Collector::Write &write);
    /// Away from the GUI thread; done() or failed().
    RequestId writeAway(const std::function<Result<void>()> &write);
    /// Writes settings.json away from the GUI thread; done() or failed().
    void saveSettings(RequestId id);
    void useCloudLists(const CloudLists &lists);
    void markHelpDeskTool();
    StoreOptions storeOptions() const;
    void tellCollector(const std::function<void(Collector &)> &call);

    const Clock &m_clock;
    QString m_dataFolder;
    Settings m_settings;
    HomeNetworks m_home;
    OfficeCalendar m_calendar;
    bool m_keepSettings;
    bool m_keychainWorks = true;
    StorageState m_storage;
    CloudLists m_cloud;
    QList<std::shared_ptr<const CloudCatalogue>> m_catalogues; ///< all that were in use
    RequestId m_lastId = 0;
    QTimer m_changed; ///< gathers changes: at most one signal a second
    bool m_dirty = false;
    ReaderQueue *m_reader;
    QPointer<EventExport> m_export;
    QHash<RequestId, std::shared_ptr<LedgerUndone>> m_undos; ///< asked for and not done yet
    QThread m_collectorThread;
    Collector *m_collector;
};

} // namespace otasuke
