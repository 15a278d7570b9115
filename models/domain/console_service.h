#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QObject>

#include "models/domain/read_models.h"
#include "models/domain/secret.h"

namespace otasuke {

/// Number of a request; the answer carries it, so that a page drops answers to questions it no
/// longer asks.
using RequestId = quint64;

/// The door for the screens: requests in, signals out. No call returns data, none waits; all on the
/// GUI thread. Every request is answered by exactly one of its own signal and failed(), but those
/// that were dropped: by neither.
class ConsoleService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual RequestId requestHome() = 0;
    /// An invalid month asks for the last 30 days.
    virtual RequestId requestRisk(const QDate &month) = 0;
    /// `site`: of that site's devices alone; empty: of the whole office. Here and in requestReport.
    virtual RequestId requestCloud(const Period &period, const QString &site) = 0;
    virtual RequestId requestEvents(const EventFilter &filter) = 0;
    /// One event with its raw record; answered by eventsReady with one row.
    virtual RequestId requestEvent(qint64 eventId) = 0;
    /// How the filter's events lie in time and how many there are; its page is not looked at.
    virtual RequestId requestEventDirectory(const EventFilter &filter) = 0;
    virtual RequestId requestDevices() = 0;
    /// What stands on the paper that asks whose a device is; answered by deviceSlipReady.
    virtual RequestId requestDeviceSlip(DeviceId device) = 0;
    virtual RequestId requestReport(const QDate &month, const QString &site) = 0;
    virtual RequestId requestSupport() = 0;
    virtual RequestId requestFindings() = 0;
    virtual RequestId requestDeviceStory(DeviceId device) = 0;
    virtual RequestId requestSettings() = 0;
    /// Nobody waits for the answer to that request…() any more: it may be broken off.
    virtual void dropRequest(RequestId) {}

    // What a person does. Answered by done() or failed(); changed() follows where figures moved.
    virtual RequestId editDevice(const DeviceEdit &edit) = 0;
    /// These are one device, or are not: said by a person, whatever records tell later.
    virtual RequestId joinDevices(const QList<DeviceId> &devices) = 0;
    virtual RequestId keepDevicesApart(const QList<DeviceId> &devices) = 0;
    virtual RequestId splitDevice(const DeviceSplit &split) = 0;
    /// Reads the office's own list and tells what it would change; answered by ledgerPreviewed.
    /// `columns` empty: as remembered or guessed.
    virtual RequestId previewLedger(
        const QString &file, const QList<LedgerLayout::Column> &columns) = 0;
    /// Changes what the preview told, all or nothing, and remembers the list's form.
    virtual RequestId applyLedger(const LedgerPreview &preview) = 0;
    /// Takes the list applied last back; what was changed by hand since stays. Before done() comes
    /// ledgerUndone(), which tells how much that was.
    virtual RequestId undoLedger() = 0;
    /// Writes the ledger in the form of the list read last, or in another encoding; answered by
    /// ledgerExported, which may name characters that kept it from being written.
    virtual RequestId exportLedger(
        const QString &file, const std::optional<TextEncoding> &encoding) = 0;
    virtual RequestId decideService(const QString &serviceId, Approval approval) = 0;
    virtual RequestId decideFinding(const FindingDecision &decision) = 0;
    /// The latest decision about it counts no more; the one before it does again.
    virtual RequestId takeBackDecision(const QString &findingId) = 0;
    /// Fails with BadInput without a reason or an end within a year.
    virtual RequestId addMute(const Mute &mute) = 0;
    virtual RequestId endMute(qint64 muteId) = 0;
    /// Writes the outbox row; answered by requestFiled.
    virtual RequestId fileRequest(const SupportRequestDraft &draft) = 0;
    virtual RequestId closeRequest(
        qint64 requestId, SupportState state, const QString &outcome) = 0;
    /// Starts the configured remote support program (consent was given); recorded either way.
    virtual RequestId startRemoteSupport(const QString &note) = 0;
    /// Secrets by endpoint role; kept in memory only until the source is saved.
    virtual RequestId testSource(
        const SourceSettings &settings, const QHash<QString, Secret> &secrets) = 0;
    /// Saves settings, puts the secrets into the keychain and starts polling. Empty secrets keep
    /// the stored ones.
    virtual RequestId saveSource(
        const SourceSettings &settings, const QHash<QString, Secret> &secrets) = 0;
    virtual RequestId removeSource(const QString &sourceId) = 0;
    virtual RequestId saveContract(const Contract &contract) = 0;
    virtual RequestId saveOffice(const Office &office) = 0;
    virtual RequestId saveAppearance(const Appearance &appearance) = 0;
    /// What these settings would delete now; answered by storagePreviewReady.
    virtual RequestId requestStoragePreview(const Retention &retention) = 0;
    /// Deletes by these settings from now on, in small steps.
    virtual RequestId saveRetention(const Retention &retention) = 0;
    virtual RequestId backUpNow() = 0;
    /// Answers restoreOffered: puts that backup in place of the store, which is put aside.
    virtual RequestId restoreBackup(const QString &file) = 0;
    /// The other answer to restoreOffered: go on with the new store.
    virtual RequestId beginAnew() = 0;
    /// Replaces the filters people gave names to.
    virtual RequestId saveEventFilters(const QList<SavedEventFilter> &filters) = 0;
    /// Writes all events of the filter to a CSV file, in pieces between other questions; answered
    /// by exported(). The file takes its name only when it is whole.
    virtual RequestId exportEvents(const EventFilter &filter, const QString &file) = 0;
    virtual void cancelExport() = 0;
    virtual RequestId importFile(const QString &path, const QString &format) = 0;
    virtual void cancelImport() = 0;
    virtual void pollNow() = 0;

    /// One service in a period; answered by cloudServiceReady.
    virtual RequestId requestCloudService(const CloudServiceQuery &) { return 0; }
    /// Who may use a service, and since when; the time 0 is now.
    virtual RequestId setServicePolicy(const ServicePolicy &) { return 0; }
    /// "Ask me later": a month passes before the question about that service comes again.
    virtual RequestId postponeService(const QString &) { return 0; }
    /// Writes a table as a CSV file that a spreadsheet opens as it is; the first row are titles.
    virtual RequestId saveTable(const QString &, const QList<QStringList> &) { return 0; }
    /// Writes a file whole or not at all.
    virtual RequestId saveFile(const QString &, const QByteArray &) { return 0; }
    /// The list of outside services with the office's own corrections.
    virtual RequestId requestCloudCatalogue() = 0;
    /// Keeps a correction or addition and sorts what is stored by it anew. BadInput names what is
    /// wrong with the entry.
    virtual RequestId saveCloudService(const CloudServiceEdit &edit) = 0;
    /// Which places at services are the office's own; answered by ownPlacesReady.
    virtual RequestId requestOwnPlaces() = 0;
    /// The place this address leads to is the office's own ("https://contoso.sharepoint.com/…").
    /// BadInput: it tells no customer of a service. To take it back: setServicePolicy.
    virtual RequestId addOwnPlace(const QString &address, const QString &by) = 0;

    /// The calendar and the clock the screens write times with.
    virtual const Clock &clock() const = 0;

Q_SIGNALS:
    void homeReady(otasuke::RequestId id, const otasuke::HomeSnapshot &snapshot);
    void riskReady(otasuke::RequestId id, const otasuke::RiskSnapshot &snapshot);
    void cloudReady(otasuke::RequestId id, const otasuke::CloudSnapshot &snapshot);
    void eventsReady(otasuke::RequestId id, const otasuke::EventsSnapshot &snapshot);
    void eventDirectoryReady(otasuke::RequestId id, const otasuke::EventDirectory &directory);
    void exportProgressed(const otasuke::ExportProgress &progress);
    /// `whole` false: cancelled, nothing was left behind.
    void exported(otasuke::RequestId id, const otasuke::ExportProgress &progress, bool whole);
    void devicesReady(otasuke::RequestId id, const otasuke::DevicesSnapshot &snapshot);
    void deviceSlipReady(otasuke::RequestId id, const otasuke::DeviceSlip &slip);
    void ledgerPreviewed(otasuke::RequestId id, const otasuke::LedgerPreview &preview);
    void ledgerExported(otasuke::RequestId id, const otasuke::LedgerExport &result);
    void ledgerUndone(otasuke::RequestId id, const otasuke::LedgerUndone &result);
    void reportReady(otasuke::RequestId id, const otasuke::MonthlySummary &summary);
    void findingsReady(otasuke::RequestId id, const otasuke::FindingsSnapshot &snapshot);
    void deviceStoryReady(otasuke::RequestId id, const otasuke::DeviceStory &story);
    void supportReady(otasuke::RequestId id, const otasuke::SupportSnapshot &snapshot);
    void settingsReady(otasuke::RequestId id, const otasuke::SettingsSnapshot &snapshot);
    void storagePreviewReady(otasuke::RequestId id, const otasuke::StoragePreview &preview);
    /// The store was damaged and put aside. Told at every start until a person answers.
    void restoreOffered(const otasuke::RestoreOffer &offer);
    void requestFiled(otasuke::RequestId id, const otasuke::SupportRequest &request);
    void sourceTested(otasuke::RequestId id, const otasuke::SourceTest &test);
    void importProgressed(const otasuke::ImportProgress &progress);
    void imported(otasuke::RequestId id, const otasuke::ImportReport &report);
    void cloudServiceReady(otasuke::RequestId id, const otasuke::CloudServiceStory &story);
    void cloudCatalogueReady(otasuke::RequestId id, const otasuke::CloudCatalogueView &catalogue);
    void ownPlacesReady(otasuke::RequestId id, const otasuke::OwnPlaces &places);
    void done(otasuke::RequestId id);
    void failed(otasuke::RequestId id, const otasuke::Error &error);
    /// New facts are in the store (at most once a second); pages ask again for what they show.
    void changed();
};

} // namespace otasuke
