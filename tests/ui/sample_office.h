#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/read_models.h"

/// A small clinic made up for the tests of the screens: one bad day ("full") and the everyday one
/// ("quiet"). What the service would translate stands here in Japanese and in English.
namespace otasuke::sample {

enum class Mode {
    Empty, ///< first run: no source, no device
    Quiet, ///< everything answers, nothing to do
    Full, ///< one PC talks to an attacker, an agent is silent, the sensor does not answer
    Failing ///< every question is answered by an error
};

struct Kind
{
    Mode mode = Mode::Full;
    bool japanese = true;
    QString say(const char16_t *ja, const char16_t *en) const
    {
        return QString::fromUtf16(japanese ? ja : en);
    }
};

/// Friday, 20 November 2026, 14:32 in Tokyo: inside the help desk's hours.
UtcMicros now();
QDate today();

Contract contract(const Kind &kind);
Office office(const Kind &kind);
QList<SourceHealth> sources(const Kind &kind);
QList<DeviceRecord> devices(const Kind &kind);
RiskAssessment assessment(const Kind &kind);
CloudUsage usage(const Kind &kind, int monthsBack);
QList<SupportRequest> requests(const Kind &kind);

HomeSnapshot home(const Kind &kind);
RiskSnapshot risk(const Kind &kind);
CloudSnapshot cloud(const Kind &kind);
/// One service looked into: of all PCs, or the days of one.
CloudServiceStory cloudService(const Kind &kind, const CloudServiceQuery &query);
CloudCatalogueView cloudCatalogue(const Kind &kind);
OwnPlaces ownPlaces(const Kind &kind);
/// So many other companies' places at one service, besides what there is.
void addPlaces(CloudUsage &usage, int count);
EventsSnapshot events(const Kind &kind, const EventFilter &filter);
/// All of the filter, newest first; its page is not looked at.
QList<EventRow> allEvents(const Kind &kind, const EventFilter &filter);
/// The filter's page of a list.
EventsSnapshot page(const QList<EventRow> &list, const EventFilter &filter);
EventDirectory directory(const QList<EventRow> &list, const EventFilter &filter);
EventRow event(const Kind &kind, qint64 id); ///< with its raw record
DevicesSnapshot deviceLedger(const Kind &kind);
DeviceSlip deviceSlip(const Kind &kind);
/// The office's list against the ledger: some of everything.
LedgerPreview ledgerPreview(const QString &file);
MonthlySummary report(const Kind &kind, const QDate &month);
SupportSnapshot support(const Kind &kind);
FindingsSnapshot findings(const Kind &kind);
DeviceStory story(const Kind &kind, DeviceId device);
SettingsSnapshot settings(const Kind &kind);
/// Less than a year asks for deletion; more does not.
StoragePreview storagePreview(const Retention &retention);

} // namespace otasuke::sample
