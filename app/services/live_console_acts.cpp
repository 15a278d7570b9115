// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does through the door: settings, decisions, requests. The questions are in
// live_console.cpp.
#include "app/services/help_desk.h"
#include "app/services/live_console.h"
#include "app/services/remote_support.h"
#include "app/sources/source_catalog.h"
#include "models/report/home_report.h"

using namespace Qt::StringLiterals;

namespace otasuke {

RequestId LiveConsole::perform(const Collector::Write &write)
{
    const RequestId id = newId();
    tellCollector([id, write](Collector &collector) { collector.perform(id, write); });
    return id;
}

RequestId LiveConsole::editDevice(const DeviceEdit &edit)
{
    return perform([edit](EventStore &store) { return store.editDevice(edit); });
}

RequestId LiveConsole::decideFinding(const FindingDecision &decision)
{
    FindingDecision dated = decision;
    if (dated.at == 0)
        dated.at = m_clock.now();
    return perform([dated](EventStore &store) { return store.decideFinding(dated); });
}

RequestId LiveConsole::takeBackDecision(const QString &findingId)
{
    return perform([findingId, now = m_clock.now()](
                       EventStore &store) { return store.takeBackDecision(findingId, now); });
}

RequestId LiveConsole::addMute(const Mute &mute)
{
    Mute dated = mute;
    if (dated.since == 0)
        dated.since = m_clock.now();
    return perform([dated](EventStore &store) -> Result<void> {
        const auto added = store.addMute(dated);
        return added ? Result<void>() : added.error();
    });
}

RequestId LiveConsole::endMute(qint64 muteId)
{
    return perform(
        [muteId, now = m_clock.now()](EventStore &store) { return store.endMute(muteId, now); });
}

RequestId LiveConsole::fileRequest(const SupportRequestDraft &draft)
{
    const RequestId id = newId();
    ReaderQueue::Entry entry;
    entry.ids = {id};
    entry.question = [this, id, draft, settings = m_settings, calendar = m_calendar](
                         const Reader *reader) -> ReaderQueue::Tell {
        const ReportContext context{settings.office, settings.contract, m_clock.now(), calendar};
        const auto request = prepareRequest(*reader, draft, context);
        return [this, id, request](const QList<RequestId> &) {
            if (!request) {
                Q_EMIT failed(id, request.error());
                return;
            }
            tellCollector([id, prepared = *request](
                              Collector &collector) { collector.fileRequest(id, prepared); });
        };
    };
    m_reader->ask(entry);
    return id;
}

RequestId LiveConsole::closeRequest(qint64 requestId, SupportState state, const QString &outcome)
{
    const RequestId id = newId();
    ReaderQueue::Entry entry;
    entry.ids = {id};
    entry.question = [this, id, requestId, state, outcome](
                         const Reader *reader) -> ReaderQueue::Tell {
        const auto all = reader->supportRequests({});
        SupportRequest found;
        for (const SupportRequest &request : all.valueOr({})) {
            if (request.id == requestId)
                found = request;
        }
        found.state = state;
        found.outcome = outcome;
        found.changed = m_clock.now();
        return [this, id, all, found](const QList<RequestId> &) {
            if (!all || found.id == 0) {
                Q_EMIT failed(id, all ? Error{ErrorKind::BadInput, u"request"_s} : all.error());
                return;
            }
            tellCollector([id, found](Collector &collector) {
                collector.perform(
                    id, [found](EventStore &store) { return store.updateRequest(found); });
            });
        };
    };
    m_reader->ask(entry);
    return id;
}

RequestId LiveConsole::startRemoteSupport(const QString &note)
{
    return perform([contract = m_settings.contract, note, now = m_clock.now()](
                       EventStore &store) { return startAndRecord(store, contract, note, now); });
}

RequestId LiveConsole::testSource(
    const SourceSettings &settings, const QHash<QString, Secret> &secrets)
{
    const RequestId id = newId();
    tellCollector([id, settings, secrets](
                      Collector &collector) { collector.testSource(id, settings, secrets); });
    return id;
}

RequestId LiveConsole::saveSource(
    const SourceSettings &settings, const QHash<QString, Secret> &secrets)
{
    const RequestId id = newId();
    SourceSettings named = settings;
    if (named.id.isEmpty())
        named.id = m_settings.newSourceId(named.kind);
    named.intervalSeconds = qBound(5, named.intervalSeconds, 3600);
    tellCollector(
        [id, named, secrets](Collector &collector) { collector.putSource(id, named, secrets); });
    return id;
}

void LiveConsole::onSourceReady(RequestId id, const SourceSettings &settings)
{
    m_settings.putSource(settings);
    saveSettings(id);
}

RequestId LiveConsole::removeSource(const QString &sourceId)
{
    m_settings.removeSource(sourceId);
    saveSettings(0);
    const RequestId id = newId();
    tellCollector([id, sourceId](Collector &collector) { collector.dropSource(id, sourceId); });
    return id;
}

RequestId LiveConsole::saveContract(const Contract &contract)
{
    const bool sameTool = contract.remoteProgram == m_settings.contract.remoteProgram;
    m_settings.contract = contract;
    const RequestId id = newId();
    saveSettings(id);
    if (!sameTool)
        markHelpDeskTool();
    return id;
}

RequestId LiveConsole::saveOffice(const Office &office)
{
    const RequestId id = newId();
    const auto home = HomeNetworks::parse(office.homeNetworks);
    const auto closed = ClosedDays::parse(office.closedDays);
    if (!home || !closed) {
        // Later, so that the caller has its number first.
        const Error wrong = home ? closed.error() : home.error();
        QMetaObject::invokeMethod(
            this, [this, id, wrong] { Q_EMIT failed(id, wrong); }, Qt::QueuedConnection);
        return id;
    }
    const bool counts = !(*home == m_home) || office.timeZone != m_settings.office.timeZone ||
        office.opens != m_settings.office.opens || office.closes != m_settings.office.closes ||
        office.openWeekdays != m_settings.office.openWeekdays ||
        office.closedDays != m_settings.office.closedDays;
    m_settings.office = office;
    m_home = *home;
    m_calendar = calendarOf(office);
    if (counts) // roll-ups count by these: they are made anew
        tellCollector([store = storeOptions()](Collector &collector) { collector.reopen(store); });
    saveSettings(id);
    return id;
}

RequestId LiveConsole::saveAppearance(const Appearance &appearance)
{
    m_settings.appearance = appearance;
    const RequestId id = newId();
    saveSettings(id);
    return id;
}

RequestId LiveConsole::saveEventFilters(const QList<SavedEventFilter> &filters)
{
    m_settings.eventFilters = filters;
    const RequestId id = newId();
    saveSettings(id);
    return id;
}

RequestId LiveConsole::exportEvents(const EventFilter &filter, const QString &file)
{
    const RequestId id = newId();
    auto sheet = std::make_shared<EventSheet>(filter, file, m_calendar);
    m_export = new EventExport(*m_reader, id, std::move(sheet), this);
    connect(m_export, &EventExport::progressed, this, &ConsoleService::exportProgressed);
    connect(m_export, &EventExport::finished, this, &ConsoleService::exported);
    connect(m_export, &EventExport::failed, this, &ConsoleService::failed);
    m_export->start();
    return id;
}

void LiveConsole::cancelExport()
{
    if (m_export)
        m_export->cancel();
}

void LiveConsole::saveSettings(RequestId id)
{
    ReaderQueue::Entry entry;
    entry.lane = ReaderQueue::Lane::Rows;
    entry.needsStore = false;
    entry.ids = {id};
    entry.question = [this, settings = m_settings, folder = m_dataFolder, keep = m_keepSettings](
                         const Reader *) -> ReaderQueue::Tell {
        const auto saved = keep ? SettingsStore(folder).save(settings) : Result<void>();
        return [this, saved](const QList<RequestId> &ids) {
            for (const RequestId asked : ids) {
                if (!saved)
                    Q_EMIT failed(asked, saved.error());
                else if (asked != 0)
                    Q_EMIT done(asked);
            }
            markChanged();
        };
    };
    m_reader->ask(entry);
}

RequestId LiveConsole::importFile(const QString &path, const QString &format)
{
    const RequestId id = newId();
    tellCollector(
        [id, path, format](Collector &collector) { collector.importFile(id, path, format); });
    return id;
}

void LiveConsole::cancelImport()
{
    m_collector->cancelImport();
}

void LiveConsole::pollNow()
{
    tellCollector([](Collector &collector) { collector.pollNow(); });
}

} // namespace otasuke
