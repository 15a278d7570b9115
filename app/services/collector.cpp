// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/collector.h"

#include <QElapsedTimer>

#include <algorithm>
#include <iterator>

#include "app/services/caretaker.h"
#include "app/services/housekeeping.h"
#include "app/services/import_job.h"
#include "app/services/listen_runner.h"
#include "app/services/secret_reader.h"
#include "app/services/source_tester.h"
#include "app/services/storage_guard.h"
#include "models/domain/listen_place.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kTidyAfterImportMs = 1'000;
constexpr int kImportedAtOnce = 10'000; // so that whoever wants to write waits for moments only

Error closedStore()
{
    return {ErrorKind::StoreFailed, u"the store is not open"_s};
}

} // namespace

struct Collector::Import
{
    RequestId id = 0;
    std::unique_ptr<ImportJob> job;
    QElapsedTimer timer;
};

Collector::Collector(
    const StoreOptions &store, std::unique_ptr<SecretStore> secrets, const Clock &clock)
    : m_options(store)
{
    m_place.secrets = std::move(secrets);
    m_place.clock = &clock;
}

Collector::~Collector() = default;

void Collector::start(const QList<SourceSettings> &sources)
{
    m_place.http = std::make_unique<HttpClient>();
    startCare();
    if (openStore())
        Q_EMIT opened();
    for (const SourceSettings &source : sources)
        run(source);
}

void Collector::stop()
{
    m_cancelImport = true;
    m_import.reset();
    qDeleteAll(m_runners);
    m_runners.clear();
    qDeleteAll(m_listeners);
    m_listeners.clear();
    qDeleteAll(findChildren<SourceTester *>());
    delete std::exchange(m_caretaker, nullptr); // waits for what reads the store
    delete std::exchange(m_housekeeping, nullptr);
    delete std::exchange(m_guard, nullptr);
    m_place.http.reset();
    m_place.store.reset();
    m_place.secrets.reset();
}

void Collector::run(const SourceSettings &settings)
{
    delete m_runners.take(settings.id);
    delete m_listeners.take(settings.id);
    if (!settings.enabled)
        return;
    if (isListened(settings)) {
        auto *listener = new ListenRunner(settings, m_lastHealth, m_place, this);
        m_listeners.insert(settings.id, listener);
        startRunner(listener);
        return;
    }
    auto *runner = new SourceRunner(settings, m_lastHealth.value(settings.id), m_place, this);
    m_runners.insert(settings.id, runner);
    startRunner(runner);
}

/// Polled or listened to, it tells in the same way how it is.
template<class Runner>
void Collector::startRunner(Runner *runner)
{
    connect(runner, &Runner::stored, this, &Collector::stored);
    connect(runner, &Runner::roundFinished, this, &Collector::roundFinished);
    connect(runner, &Runner::roundFinished, m_guard, &StorageGuard::roundFinished);
    connect(runner, &Runner::storeFailed, this, &Collector::tellStoreFault);
    runner->start();
}

void Collector::tellStoreFault(const Error &error)
{
    if (m_guard)
        m_guard->tell(error);
    if (m_caretaker && error.kind == ErrorKind::StoreDamaged && m_toldFault != error.kind)
        m_caretaker->offer({});
    // Every round would tell it again; the user needs it once.
    if (m_toldFault != error.kind)
        Q_EMIT failed(0, error);
    m_toldFault = error.kind;
}

void Collector::perform(RequestId id, const Write &write)
{
    const auto result = m_place.store ? write(*m_place.store) : Result<void>(closedStore());
    if (!result) {
        Q_EMIT failed(id, result.error());
        return;
    }
    Q_EMIT done(id);
    Q_EMIT stored();
}

void Collector::fileRequest(RequestId id, const SupportRequest &request)
{
    const auto result =
        m_place.store ? m_place.store->fileRequest(request) : Result<SupportRequest>(closedStore());
    if (!result) {
        Q_EMIT failed(id, result.error());
        return;
    }
    Q_EMIT filed(id, *result);
    Q_EMIT stored();
}

void Collector::putSource(RequestId id, const SourceSettings &settings, const Secrets &secrets)
{
    writeSecrets(*m_place.secrets, settings.id, secrets, this,
        [this, id, settings](const Result<void> &written) {
            if (!written) {
                Q_EMIT failed(id, written.error());
                return;
            }
            run(settings);
            Q_EMIT sourceReady(id, settings);
        });
}

void Collector::dropSource(RequestId id, const QString &sourceId)
{
    if (SourceRunner *runner = m_runners.take(sourceId)) {
        for (const QString &role : secretRoles(runner->settings()))
            m_place.secrets->remove(SecretStore::key(sourceId, role), this, [](auto) {});
        delete runner;
    }
    QStringList gone{sourceId};
    if (ListenRunner *listener = m_listeners.take(sourceId)) {
        gone << listener->senderIds();
        delete listener;
    }
    const QStringList known = m_lastHealth.keys();
    std::copy_if(known.begin(), known.end(), std::back_inserter(gone),
        [&sourceId](const QString &one) { return one.startsWith(sourceId + u'/'); });
    for (const QString &forgotten : std::as_const(gone))
        m_lastHealth.remove(forgotten);
    perform(id, [gone, now = m_place.clock->now()](EventStore &store) {
        Result<void> forgotten;
        for (const QString &source : gone) {
            if (forgotten)
                forgotten = store.forgetSource(source, now);
        }
        return forgotten;
    });
}

void Collector::testSource(RequestId id, const SourceSettings &settings, const Secrets &secrets)
{
    auto *tester = new SourceTester(settings, m_place, this);
    if (const ListenRunner *listener = m_listeners.value(settings.id))
        tester->setOpenPort(listener->port());
    connect(tester, &SourceTester::finished, this, [this, id, tester](const SourceTest &test) {
        tester->deleteLater();
        Q_EMIT sourceTested(id, test);
    });
    tester->start(secrets);
}

void Collector::pollNow()
{
    for (SourceRunner *runner : std::as_const(m_runners))
        runner->pollNow();
    for (ListenRunner *listener : std::as_const(m_listeners))
        listener->pollNow();
}

void Collector::probeKeychain()
{
    m_place.secrets->read(u"probe/none"_s, this, [this](const Result<Secret> &answer) {
        Q_EMIT keychainProbed(answer || answer.error().kind != ErrorKind::KeychainUnavailable);
    });
}

void Collector::importFile(RequestId id, const QString &path, const QString &format)
{
    using Opened = Result<std::unique_ptr<ImportJob>>;
    auto job = m_import  ? Opened(Error{ErrorKind::BadInput, u"an import is running"_s})
        : !m_place.store ? Opened(closedStore())
                         : ImportJob::open(path, format, *m_place.store, kImportedAtOnce);
    if (!job) {
        Q_EMIT failed(id, job.error());
        return;
    }
    m_cancelImport = false;
    m_import = std::make_unique<Import>();
    m_import->id = id;
    m_import->job = std::move(*job);
    m_import->timer.start();
    QMetaObject::invokeMethod(this, &Collector::importStep, Qt::QueuedConnection);
}

void Collector::importStep()
{
    if (!m_import)
        return;
    if (m_cancelImport)
        return endImport({});
    if (!m_place.store)
        return endImport(closedStore());
    const auto more = m_import->job->step(*m_place.store);
    Q_EMIT importProgressed(m_import->job->progress());
    Q_EMIT stored();
    if (!more)
        return endImport(more.error());
    if (!*more)
        return endImport({});
    QMetaObject::invokeMethod(this, &Collector::importStep, Qt::QueuedConnection);
}

void Collector::endImport(const std::optional<Error> &error)
{
    const auto kept = m_place.store ? m_place.store->endBulk() : Result<void>();
    const auto import = std::move(m_import);
    if (m_housekeeping) // it may have gone over the limit
        m_housekeeping->begin(kTidyAfterImportMs);
    const ImportProgress &p = import->job->progress();
    if (error || !kept) {
        Q_EMIT failed(import->id, error ? *error : kept.error());
        return;
    }
    ImportReport report{p.read, p.stored, p.duplicate, p.rejected, import->job->rejected(),
        double(import->timer.elapsed()) / 1000, m_cancelImport};
    Q_EMIT imported(import->id, report);
}

} // namespace otasuke
