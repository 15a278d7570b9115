// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/source_runner.h"

#include <QLoggingCategory>

#include "app/services/file_formats.h"
#include "app/services/poll_schedule.h"
#include "app/services/secret_reader.h"
#include "app/services/storage_guard.h"
#include "app/sources/source_catalog.h"
#include "models/domain/heard_loss.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

Q_LOGGING_CATEGORY(log, "otasuke.source", QtWarningMsg)

constexpr qint64 kHealthInLongRoundMs = 10'000;

} // namespace

SourceRunner::SourceRunner(const SourceSettings &settings, const SourceHealth &lastKnown,
    Workplace &place, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_health(lastKnown)
    , m_place(place)
{
    m_health.id = settings.id;
    m_health.kind = settings.kind;
    m_health.name = settings.name;
    m_health.role = settings.role;
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SourceRunner::beginRound);
}

SourceRunner::~SourceRunner() = default;

void SourceRunner::start()
{
    m_next.start(0);
}

void SourceRunner::pollNow()
{
    m_failures = 0;
    if (!m_running)
        m_next.start(0);
}

void SourceRunner::beginRound()
{
    if (!m_place.store) // tried again when it can be opened
        return m_next.start(m_settings.intervalSeconds * 1000);
    if (!m_running)
        m_sinceHealth.start();
    m_running = true;
    m_storedInRound = 0;
    m_retryAfter = 0;
    if (!m_source && !m_tail)
        return m_settings.path.isEmpty() ? fetchSecrets() : openTail();
    if (m_tail)
        return readTail();
    const auto cursor = m_place.store->cursor(m_settings.id);
    if (!cursor)
        return finish(cursor.error());
    m_source->beginRound(*cursor, m_place.clock->now());
    askSource();
}

void SourceRunner::fetchSecrets()
{
    // Asked again at each round until they are there: a keychain may come up later than we do.
    readSecrets(*m_place.secrets, m_settings, {}, this, [this](const Result<Secrets> &secrets) {
        if (!secrets)
            return finish(secrets.error());
        openSource(*secrets);
    });
}

void SourceRunner::openSource(const Secrets &secrets)
{
    const SourceEntry *entry = findSource(m_settings.kind);
    if (!entry || !entry->make)
        return finish(Error{ErrorKind::UnsupportedVersion, u"kind %1"_s.arg(m_settings.kind)});
    m_source = entry->make(m_settings, secrets);
    beginRound();
}

void SourceRunner::openTail()
{
    auto parser = parserOfFileSource(m_settings);
    if (!parser)
        return finish(parser.error());
    m_tail = std::make_unique<FileTail>(m_settings, std::move(*parser));
    readTail();
}

void SourceRunner::askSource()
{
    const auto request = m_source->nextRequest();
    if (!request)
        return finish({});
    m_place.http->send(
        *request, this, [this](const Result<HttpReply> &reply) { takeReply(reply); });
}

void SourceRunner::takeReply(const Result<HttpReply> &reply)
{
    if (!reply)
        return finish(reply.error());
    m_retryAfter = reply->retryAfterSeconds;
    auto batch = m_source->takeReply(*reply);
    if (!batch)
        return finish(batch.error());
    if (write(std::move(*batch)))
        askSource();
}

void SourceRunner::readTail()
{
    if (!m_place.store)
        return finish(Error{ErrorKind::StoreFailed, u"the store is closed"_s});
    const auto cursor = m_place.store->cursor(m_settings.id);
    auto batch = cursor ? m_tail->read(*cursor) : Result<EventBatch>(cursor.error());
    if (!batch)
        return finish(batch.error());
    if (batch->read == 0) {
        if (batch->cursor.isEmpty() || write(std::move(*batch)))
            finish({});
        return;
    }
    // One chunk a turn of the event loop: other sources and requests are served in between.
    if (write(std::move(*batch)))
        QMetaObject::invokeMethod(this, &SourceRunner::readTail, Qt::QueuedConnection);
}

/// False: the round ended in the store's refusal.
bool SourceRunner::write(EventBatch batch)
{
    batch.arrived = m_place.clock->now();
    for (const EventBatch::Rejected &r : batch.rejected)
        qCInfo(log) << m_settings.id << "record" << r.line << "not understood:" << r.reason;
    if (!m_place.store) {
        finish(Error{ErrorKind::StoreFailed, u"the store is closed"_s});
        return false;
    }
    const auto outcome = m_place.store->write(batch);
    if (!outcome) {
        finish(outcome.error());
        return false;
    }
    m_storedInRound += outcome->stored;
    noteNewest(batch);
    if (outcome->stored > 0 || !batch.devices.isEmpty())
        Q_EMIT stored();
    // Catching up with weeks of records takes minutes: that source is heard, not silent.
    if (m_sinceHealth.elapsed() > kHealthInLongRoundMs)
        setHealth({});
    return true;
}

/// A record from the future must not make a source that falls silent look alive.
void SourceRunner::noteNewest(const EventBatch &batch)
{
    UtcMicros newest = m_health.lastEvent;
    for (const Event &event : batch.events)
        newest = qMax(newest, qMin(event.time, batch.arrived));
    for (const LeanEvent &event : batch.lean)
        newest = qMax(newest, qMin(event.time, batch.arrived));
    m_health.lastEvent = newest;
}

void SourceRunner::finish(const std::optional<Error> &error)
{
    m_running = false;
    m_failures = error ? m_failures + 1 : 0;
    setHealth(error);
    if (error)
        qCWarning(log) << m_settings.id << "round failed:" << int(error->kind) << error->detail;
    if (error && StorageGuard::isStoreFault(error->kind))
        Q_EMIT storeFailed(*error);
    const int wait = secondsToNextRound(m_settings.intervalSeconds, m_failures, m_retryAfter);
    m_next.start(wait * 1000);
    Q_EMIT roundFinished(m_settings.id, !error, m_storedInRound);
}

void SourceRunner::setHealth(const std::optional<Error> &error)
{
    m_sinceHealth.start();
    const UtcMicros now = m_place.clock->now();
    const SourceState state = error ? stateOf(error->kind) : SourceState::Ok;
    if (state != m_health.state || m_health.since == 0)
        m_health.since = now;
    const bool moved = state != m_health.state;
    m_health.state = state;
    m_health.error = error;
    // Whom we spoke to, as it names itself: rules judge its firmware by that.
    m_health.detail = error ? error->detail : m_source ? m_source->productName() : QString();
    if (const qint64 lost = m_source ? m_source->lostRecords() : 0; lost > 0 && !error)
        m_health.detail += u", "_s + lossNote(lost);
    if (!error)
        m_health.lastOk = now;
    if (m_place.store) {
        const auto recorded = m_place.store->recordHealth(m_health, now);
        if (!recorded)
            qCWarning(log) << m_settings.id << "health not recorded:" << recorded.error().detail;
    }
    if (moved || !error)
        Q_EMIT stored();
}

} // namespace otasuke
