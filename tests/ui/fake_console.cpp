// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_console.h"

using namespace Qt::StringLiterals;

namespace otasuke {

FakeConsole::FakeConsole(sample::Mode mode, bool japanese)
    : kind{mode, japanese}
{
}

void FakeConsole::deliver(const std::function<void()> &answer)
{
    if (hold)
        m_held << answer;
    else
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

void FakeConsole::release()
{
    hold = false;
    for (const auto &answer : std::exchange(m_held, {}))
        deliver(answer);
}

RequestId FakeConsole::reply(const QString &what, const Answer &answer)
{
    log << what;
    const RequestId id = ++m_last;
    const auto failure = failures.constFind(what);
    if (failure != failures.constEnd())
        deliver([this, id, why = *failure] { Q_EMIT failed(id, why); });
    else if (kind.mode == sample::Mode::Failing)
        deliver([this, id, why = error] { Q_EMIT failed(id, why); });
    else
        deliver([id, answer] { answer(id); });
    return id;
}

RequestId FakeConsole::acknowledge(const QString &what)
{
    return reply(what, [this](RequestId id) { Q_EMIT done(id); });
}

RequestId FakeConsole::requestHome()
{
    return reply(u"home"_s, [this](RequestId id) { Q_EMIT homeReady(id, sample::home(kind)); });
}

RequestId FakeConsole::requestRisk(const QDate &month)
{
    return reply(u"risk"_s, [this, month](RequestId id) {
        RiskSnapshot snapshot = sample::risk(kind);
        snapshot.month = month;
        applyDecisions(snapshot.assessment);
        Q_EMIT riskReady(id, snapshot);
    });
}

RequestId FakeConsole::requestCloud(const Period &period, const QString &site)
{
    sitesAsked << site;
    return reply(u"cloud"_s, [this, period, site](RequestId id) {
        CloudSnapshot snapshot = sample::cloud(kind);
        snapshot.site = site;
        snapshot.sites = sites;
        sample::addPlaces(snapshot.usage, places);
        snapshot.usage.period = period;
        for (ServiceUsage &service : snapshot.usage.services) {
            for (const auto &[serviceId, approval] : approvals)
                service.approval = serviceId == service.serviceId ? approval : service.approval;
        }
        Q_EMIT cloudReady(id, snapshot);
    });
}

RequestId FakeConsole::requestEvents(const EventFilter &filter)
{
    filters << filter;
    return reply(u"events"_s, [this, filter](RequestId id) {
        EventsSnapshot page =
            longList.isEmpty() ? sample::events(kind, filter) : sample::page(longList, filter);
        page.newestId = std::max(page.newestId, eventIdAt(fixedClock.now()));
        if (fruitless > 0) {
            --fruitless;
            page.rows.clear();
            page.more = true;
            page.reachedId = filter.afterId > 0 ? filter.afterId + 1
                : filter.beforeId > 0           ? filter.beforeId - 1
                                                : eventIdAt(fixedClock.now());
        }
        Q_EMIT eventsReady(id, page);
    });
}

RequestId FakeConsole::requestEventDirectory(const EventFilter &filter)
{
    return reply(u"directory"_s, [this, filter](RequestId id) {
        Q_EMIT eventDirectoryReady(id,
            sample::directory(
                longList.isEmpty() ? sample::allEvents(kind, filter) : longList, filter));
    });
}

RequestId FakeConsole::saveEventFilters(const QList<SavedEventFilter> &wanted)
{
    savedFilters = wanted;
    return acknowledge(u"saveEventFilters"_s);
}

RequestId FakeConsole::exportEvents(const EventFilter &filter, const QString &file)
{
    exports << std::pair(filter, file);
    return reply(u"exportEvents"_s, [this, file](RequestId id) {
        Q_EMIT exportProgressed({file, 1000, fixedClock.now() - kDay});
        deliver([this, id, file] {
            Q_EMIT exported(id, {file, 1234, fixedClock.now() - 2 * kDay}, true);
        });
    });
}

void FakeConsole::cancelExport()
{
    log << u"cancelExport"_s;
}

RequestId FakeConsole::requestEvent(qint64 eventId)
{
    return reply(u"event"_s, [this, eventId](RequestId id) {
        EventsSnapshot snapshot;
        snapshot.rows = {sample::event(kind, eventId)};
        Q_EMIT eventsReady(id, snapshot);
    });
}

RequestId FakeConsole::requestDevices()
{
    return reply(u"devices"_s,
        [this](RequestId id) { Q_EMIT devicesReady(id, sample::deviceLedger(kind)); });
}

RequestId FakeConsole::requestReport(const QDate &month, const QString &site)
{
    sitesAsked << site;
    return reply(u"report"_s, [this, month, site](RequestId id) {
        MonthlySummary summary = sample::report(kind, month);
        summary.site = site;
        summary.sites = sites;
        Q_EMIT reportReady(id, summary);
    });
}

RequestId FakeConsole::requestSupport()
{
    return reply(
        u"support"_s, [this](RequestId id) { Q_EMIT supportReady(id, sample::support(kind)); });
}

RequestId FakeConsole::requestSettings()
{
    return reply(u"settings"_s, [this](RequestId id) {
        SettingsSnapshot snapshot = sample::settings(kind);
        snapshot.eventFilters = savedFilters;
        Q_EMIT settingsReady(id, snapshot);
    });
}

RequestId FakeConsole::editDevice(const DeviceEdit &edit)
{
    edits << edit;
    return acknowledge(u"editDevice"_s);
}

RequestId FakeConsole::decideService(const QString &serviceId, Approval approval)
{
    approvals << std::pair(serviceId, approval);
    return acknowledge(u"decideService"_s);
}

RequestId FakeConsole::fileRequest(const SupportRequestDraft &draft)
{
    drafts << draft;
    return reply(u"fileRequest"_s, [this, draft](RequestId id) {
        SupportRequest request;
        request.id = ++m_lastRow;
        request.kind = draft.kind;
        request.filed = request.changed = fixedClock.now();
        request.findingId = draft.findingId;
        request.facts = sample::support(kind).facts.join(u'\n');
        Q_EMIT requestFiled(id, request);
    });
}

RequestId FakeConsole::closeRequest(qint64 id, SupportState state, const QString &)
{
    closed << std::pair(id, state);
    return acknowledge(u"closeRequest"_s);
}

RequestId FakeConsole::startRemoteSupport(const QString &)
{
    return acknowledge(u"startRemoteSupport"_s);
}

RequestId FakeConsole::testSource(const SourceSettings &, const QHash<QString, Secret> &)
{
    return reply(u"testSource"_s, [this](RequestId id) {
        SourceTest test;
        test.ok = true;
        test.product = u"FortiGate-60F v7.4.8"_s;
        test.certificates = {{u"api"_s, QByteArray(32, '\x5a'), u"CN=UTM"_s, u"CN=UTM"_s,
            fixedClock.now() + 300 * kDay}};
        Q_EMIT sourceTested(id, test);
    });
}

RequestId FakeConsole::saveSource(const SourceSettings &settings, const QHash<QString, Secret> &)
{
    savedSources << settings;
    return acknowledge(u"saveSource"_s);
}

RequestId FakeConsole::removeSource(const QString &sourceId)
{
    removedSources << sourceId;
    return acknowledge(u"removeSource"_s);
}

RequestId FakeConsole::saveContract(const Contract &contract)
{
    contracts << contract;
    return acknowledge(u"saveContract"_s);
}

RequestId FakeConsole::saveOffice(const Office &office)
{
    offices << office;
    return acknowledge(u"saveOffice"_s);
}

RequestId FakeConsole::saveAppearance(const Appearance &appearance)
{
    appearances << appearance;
    return acknowledge(u"saveAppearance"_s);
}

RequestId FakeConsole::requestStoragePreview(const Retention &retention)
{
    return reply(u"requestStoragePreview"_s, [this, retention](RequestId id) {
        Q_EMIT storagePreviewReady(id, sample::storagePreview(retention));
    });
}

RequestId FakeConsole::saveRetention(const Retention &retention)
{
    retentions << retention;
    return acknowledge(u"saveRetention"_s);
}

RequestId FakeConsole::backUpNow()
{
    return acknowledge(u"backUpNow"_s);
}

RequestId FakeConsole::restoreBackup(const QString &file)
{
    restored << file;
    return acknowledge(u"restoreBackup"_s);
}

RequestId FakeConsole::beginAnew()
{
    return acknowledge(u"beginAnew"_s);
}

RequestId FakeConsole::importFile(const QString &path, const QString &)
{
    return reply(u"importFile"_s, [this, path](RequestId id) {
        Q_EMIT importProgressed({path, 600, 590, 10, 0, 0.5});
        ImportReport report;
        report.read = 1200;
        report.stored = 1180;
        report.duplicate = 18;
        report.rejectedCount = 2;
        report.rejected = {{17, u"not JSON"_s}, {902, u"timestamp: missing or not a time"_s}};
        report.seconds = 1.2;
        Q_EMIT imported(id, report);
    });
}

void FakeConsole::cancelImport()
{
    log << u"cancelImport"_s;
}

void FakeConsole::pollNow()
{
    log << u"pollNow"_s;
    deliver([this] { Q_EMIT changed(); });
}

} // namespace otasuke
