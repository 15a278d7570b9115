// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/live_console.h"

#include <QDir>

#include "app/services/help_desk.h"
#include "app/services/remote_support.h"
#include "app/sources/source_catalog.h"
#include "models/judgement/storage_words.h"
#include "models/report/device_story.h"
#include "models/report/home_report.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

using Lane = ReaderQueue::Lane;

constexpr int kChangedAtMostEveryMs = 1'000;
constexpr int kShutdownMs = 10'000; // the keeper's patience is in it

/// Nothing can be called quiet while records are not stored.
Result<HomeSnapshot> storageTold(
    Result<HomeSnapshot> home, const StorageState &storage, const ReportContext &context)
{
    if (!home)
        return home;
    const DayWords words = withStorage(
        {home->state, home->headline, home->subline}, storage, context.now, context.calendar);
    home->state = words.state;
    home->headline = words.headline;
    home->subline = words.subline;
    return home;
}

} // namespace

LiveConsole::LiveConsole(LiveOptions options, QObject *parent)
    : ConsoleService(parent)
    , m_clock(*options.clock)
    , m_dataFolder(options.dataFolder)
    , m_settings(options.settings)
    , m_home(options.home)
    , m_calendar(calendarOf(options.settings.office))
    , m_keepSettings(options.keepSettings)
    , m_cloud(loadCloudLists(options.dataFolder, options.settings.contract.remoteProgram))
    , m_catalogues{m_cloud.catalogue}
    , m_reader(new ReaderQueue(this))
    , m_collector(new Collector(storeOptions(), std::move(options.secrets), m_clock))
{
    m_changed.setSingleShot(true);
    m_changed.setInterval(kChangedAtMostEveryMs);
    m_collectorThread.setObjectName(u"collector"_s);
    m_collector->moveToThread(&m_collectorThread);
    connectCollector();
    connect(m_reader, &ReaderQueue::refused, this, &ConsoleService::failed);
    connect(&m_changed, &QTimer::timeout, this, [this] {
        if (std::exchange(m_dirty, false))
            markChanged();
    });
    m_collectorThread.start();
}

LiveConsole::~LiveConsole()
{
    m_collector->disconnect(this);
    m_collector->cancelImport();
    tellCollector([](Collector &collector) { collector.stop(); });
    QMetaObject::invokeMethod(
        m_collector, [thread = &m_collectorThread] { thread->quit(); }, Qt::QueuedConnection);
    if (!m_collectorThread.wait(kShutdownMs)) {
        // Whatever it hangs in, its transaction is whole or not at all.
        m_collectorThread.terminate();
        m_collectorThread.wait();
        return;
    }
    delete m_collector;
}

void LiveConsole::connectCollector()
{
    connect(m_collector, &Collector::opened, this, [this] {
        m_reader->open(storeOptions().file, m_calendar, m_cloud.catalogue);
        warmUp();
    });
    connect(m_collector, &Collector::openFailed, this, [this](const Error &error) {
        if (error.kind != ErrorKind::StoreDamaged) // a new file is being opened in its place
            m_reader->refuse(error);
        Q_EMIT failed(0, error);
    });
    connect(m_collector, &Collector::opened, this, &LiveConsole::markChanged);
    connect(m_collector, &Collector::stored, this, &LiveConsole::markChanged);
    connect(m_collector, &Collector::roundFinished, this, &LiveConsole::roundFinished);
    connect(m_collector, &Collector::done, this, &LiveConsole::tellUndone); // before what follows
    connect(m_collector, &Collector::failed, this, [this](RequestId id) { m_undos.remove(id); });
    connect(m_collector, &Collector::done, this, &ConsoleService::done);
    connect(m_collector, &Collector::failed, this, &ConsoleService::failed);
    connect(m_collector, &Collector::filed, this, &ConsoleService::requestFiled);
    connect(m_collector, &Collector::sourceReady, this, &LiveConsole::onSourceReady);
    connect(m_collector, &Collector::sourceTested, this, &ConsoleService::sourceTested);
    connect(m_collector, &Collector::importProgressed, this, &ConsoleService::importProgressed);
    connect(m_collector, &Collector::imported, this, &ConsoleService::imported);
    connect(m_collector, &Collector::keychainProbed, this,
        [this](bool works) { m_keychainWorks = works; });
    connectStorage();
}

void LiveConsole::tellCollector(const std::function<void(Collector &)> &call)
{
    QMetaObject::invokeMethod(
        m_collector, [collector = m_collector, call] { call(*collector); }, Qt::QueuedConnection);
}

void LiveConsole::start()
{
    tellCollector(
        [sources = m_settings.sources, retention = m_settings.retention](Collector &collector) {
            collector.setRetention(retention);
            collector.start(sources);
            collector.probeKeychain();
        });
}

StoreOptions LiveConsole::storeOptions() const
{
    StoreOptions store;
    store.file = QDir(m_dataFolder).filePath(u"otasuke.sqlite"_s);
    store.calendar = m_calendar;
    store.home = m_home;
    store.catalogue = m_cloud.catalogue.get();
    return store;
}

void LiveConsole::markChanged()
{
    if (m_changed.isActive()) {
        m_dirty = true;
        return;
    }
    m_changed.start();
    Q_EMIT changed();
}

template<class T, class Question>
RequestId LiveConsole::ask(Lane lane, const QString &key, Question question,
    void (ConsoleService::*answer)(RequestId, const T &))
{
    const RequestId id = newId();
    ReaderQueue::Entry entry;
    entry.key = key;
    entry.lane = lane;
    entry.ids = {id};
    entry.question = [this, question, answer, settings = m_settings, calendar = m_calendar](
                         const Reader *reader) -> ReaderQueue::Tell {
        const ReportContext context{settings.office, settings.contract, m_clock.now(), calendar};
        const Result<T> result = question(*reader, context);
        return [this, result, answer](const QList<RequestId> &ids) {
            for (const RequestId asked : ids) {
                if (result)
                    Q_EMIT(this->*answer)(asked, *result);
                else
                    Q_EMIT failed(asked, result.error());
            }
        };
    };
    m_reader->ask(entry);
    return id;
}

template<class T>
RequestId LiveConsole::answerRows(
    const std::function<Result<T>(const Reader &, const ReportContext &)> &question,
    void (ConsoleService::*answer)(RequestId, const T &))
{
    return ask<T>(Lane::Rows, {}, question, answer);
}
// Asked in live_console_cloud.cpp.
template RequestId LiveConsole::answerRows<CloudServiceStory>(
    const std::function<Result<CloudServiceStory>(const Reader &, const ReportContext &)> &,
    void (ConsoleService::*)(RequestId, const CloudServiceStory &));
// Asked in live_console_ledger.cpp.
template RequestId LiveConsole::answerRows<OwnPlaces>(
    const std::function<Result<OwnPlaces>(const Reader &, const ReportContext &)> &,
    void (ConsoleService::*)(RequestId, const OwnPlaces &));
template RequestId LiveConsole::answerRows<DeviceSlip>(
    const std::function<Result<DeviceSlip>(const Reader &, const ReportContext &)> &,
    void (ConsoleService::*)(RequestId, const DeviceSlip &));
template RequestId LiveConsole::answerRows<LedgerPreview>(
    const std::function<Result<LedgerPreview>(const Reader &, const ReportContext &)> &,
    void (ConsoleService::*)(RequestId, const LedgerPreview &));
template RequestId LiveConsole::answerRows<LedgerExport>(
    const std::function<Result<LedgerExport>(const Reader &, const ReportContext &)> &,
    void (ConsoleService::*)(RequestId, const LedgerExport &));

RequestId LiveConsole::requestHome()
{
    return ask<HomeSnapshot>(
        Lane::Figures, u"home"_s,
        [sources = m_settings.sources, storage = m_storage](
            const Reader &reader, const ReportContext &context) {
            return storageTold(homeSnapshot(reader, sources, context), storage, context);
        },
        &ConsoleService::homeReady);
}

RequestId LiveConsole::requestRisk(const QDate &month)
{
    return ask<RiskSnapshot>(
        Lane::Figures, u"risk/"_s + month.toString(Qt::ISODate),
        [month](const Reader &reader, const ReportContext &context) {
            return riskSnapshot(reader, month, context);
        },
        &ConsoleService::riskReady);
}

RequestId LiveConsole::requestCloud(const Period &period)
{
    return ask<CloudSnapshot>(
        Lane::Rows, u"cloud/%1/%2"_s.arg(period.from).arg(period.to),
        [period](const Reader &reader, const ReportContext &context) {
            return cloudSnapshot(reader, period, context);
        },
        &ConsoleService::cloudReady);
}

RequestId LiveConsole::requestEvents(const EventFilter &filter)
{
    return ask<EventsSnapshot>(
        Lane::Rows, {},
        [filter](const Reader &reader, const ReportContext &) { return reader.events(filter); },
        &ConsoleService::eventsReady);
}

RequestId LiveConsole::requestEvent(qint64 eventId)
{
    return ask<EventsSnapshot>(
        Lane::Rows, {},
        [eventId](const Reader &reader, const ReportContext &) -> Result<EventsSnapshot> {
            auto row = reader.event(eventId);
            if (!row)
                return row.error();
            EventsSnapshot snapshot;
            snapshot.rows << std::move(*row);
            return snapshot;
        },
        &ConsoleService::eventsReady);
}

RequestId LiveConsole::requestEventDirectory(const EventFilter &filter)
{
    return ask<EventDirectory>(
        Lane::Figures, {},
        [filter](
            const Reader &reader, const ReportContext &) { return reader.eventDirectory(filter); },
        &ConsoleService::eventDirectoryReady);
}

RequestId LiveConsole::requestDevices()
{
    return ask<DevicesSnapshot>(
        Lane::Figures, u"devices"_s,
        [](const Reader &reader, const ReportContext &context) {
            return devicesSnapshot(reader, context);
        },
        &ConsoleService::devicesReady);
}

RequestId LiveConsole::requestReport(const QDate &month)
{
    return ask<MonthlySummary>(
        Lane::Figures, u"report/"_s + month.toString(Qt::ISODate),
        [month](const Reader &reader, const ReportContext &context) {
            return monthlySummary(reader, month, context);
        },
        &ConsoleService::reportReady);
}

RequestId LiveConsole::requestSupport()
{
    return ask<SupportSnapshot>(
        Lane::Figures, u"support"_s,
        [](const Reader &reader, const ReportContext &context) {
            return supportSnapshot(reader, context);
        },
        &ConsoleService::supportReady);
}

RequestId LiveConsole::requestFindings()
{
    return ask<FindingsSnapshot>(
        Lane::Figures, u"findings"_s,
        [](const Reader &reader, const ReportContext &context) {
            return findingsSnapshot(reader, context);
        },
        &ConsoleService::findingsReady);
}

RequestId LiveConsole::requestDeviceStory(DeviceId device)
{
    return ask<DeviceStory>(
        Lane::Figures, u"story/%1"_s.arg(device),
        [device](const Reader &reader, const ReportContext &context) {
            return deviceStory(reader, device, context);
        },
        &ConsoleService::deviceStoryReady);
}

} // namespace otasuke
