// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/listen_runner.h"

#include <QLoggingCategory>

#include "app/services/poll_schedule.h"
#include "app/services/storage_guard.h"
#include "models/domain/listen_place.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

Q_LOGGING_CATEGORY(log, "otasuke.listen", QtWarningMsg)

constexpr int kGatherMs = 250;
constexpr size_t kMessagesAtOnce = 5'000; // others on this thread are served in between

} // namespace

ListenRunner::ListenRunner(const SourceSettings &settings,
    const QHash<QString, SourceHealth> &known, Workplace &place, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_known(known)
    , m_place(place)
    , m_health(known.value(settings.id))
    , m_inbox(std::make_shared<Inbox>())
{
    m_health.id = settings.id;
    m_health.kind = settings.kind;
    m_health.name = settings.name;
    m_health.role = settings.role;
    m_take.setSingleShot(true);
    m_beat.setSingleShot(true);
    connect(&m_take, &QTimer::timeout, this, &ListenRunner::takeHeard);
    connect(&m_beat, &QTimer::timeout, this, &ListenRunner::beat);
}

ListenRunner::~ListenRunner() = default;

void ListenRunner::start()
{
    m_beat.start(0);
}

void ListenRunner::pollNow()
{
    m_failures = 0;
    m_beat.start(0);
}

QStringList ListenRunner::senderIds() const
{
    QStringList ids;
    for (const auto &[address, sender] : m_senders)
        ids << sender->health().id;
    return ids;
}

void ListenRunner::open()
{
    const ListenPlace place = listenPlaceOf(m_settings);
    const auto senders = SenderList::parse(place.senders);
    if (!senders)
        return setOwnHealth(senders.error());
    const bool local = m_settings.kind == u"eve-socket";
    auto ears = std::make_unique<Ears>(m_inbox, *m_place.clock);
    const auto port = ears->open({.address = place.address,
        .port = place.port,
        .senders = *senders,
        .streams = m_settings.kind == u"syslog",
        .tlsFile = local ? QString() : m_settings.path,
        .socketFile = local ? m_settings.path : QString()});
    if (!port)
        return setOwnHealth(port.error());
    m_port = *port;
    m_ears = std::move(ears);
    connect(m_ears.get(), &Ears::heard, this, [this] { m_take.start(kGatherMs); });
    setOwnHealth({});
}

/// The regular look: is the port open, how is everyone?
void ListenRunner::beat()
{
    if (!m_place.store) // tried again when it can be opened
        return m_beat.start(m_settings.intervalSeconds * 1000);
    takeHeard();
    if (!m_ears)
        open();
    else
        setOwnHealth({});
    for (const auto &[address, sender] : m_senders) {
        if (sender->takeFresh())
            record(sender->healthNow(m_place.clock->now()));
    }
    m_beat.start(secondsToNextRound(m_settings.intervalSeconds, m_failures, 0) * 1000);
    Q_EMIT stored();
    Q_EMIT roundFinished(m_settings.id, m_ears != nullptr, std::exchange(m_storedSinceBeat, 0));
}

HeardSender *ListenRunner::senderOf(const QString &address)
{
    auto &sender = m_senders[address];
    if (sender)
        return sender.get();
    if (m_senders.size() > kMostSenders) {
        m_senders.erase(address);
        ++m_strangers;
        return nullptr;
    }
    const auto speaks =
        m_settings.kind == u"netflow" ? HeardSender::Speaks::Netflow : HeardSender::Speaks::Syslog;
    sender = std::make_unique<HeardSender>(
        m_settings, address, speaks, m_known.value(m_settings.id + u'/' + address));
    return sender.get();
}

ListenRunner::Batches ListenRunner::readAll(const std::deque<Heard> &heard)
{
    Batches batches;
    for (const Heard &message : heard) {
        HeardSender *sender = senderOf(message.sender);
        if (!sender)
            continue;
        EventBatch &batch = batches[message.sender];
        batch.sourceId = sender->health().id;
        sender->read(message, batch);
    }
    const auto dropped = m_inbox->takeDropped();
    for (auto it = dropped.begin(); it != dropped.end(); ++it) {
        if (HeardSender *sender = senderOf(it.key()))
            sender->noteDropped(it.value());
    }
    return batches;
}

void ListenRunner::takeHeard()
{
    if (!m_place.store) // what waits stays in the inbox, and is counted once that is full
        return;
    const auto heard = m_inbox->takeAll(kMessagesAtOnce);
    if (heard.empty())
        return;
    for (auto &[address, batch] : readAll(heard)) {
        HeardSender &sender = *m_senders.at(address);
        const bool first = sender.health().lastOk == 0;
        if (!write(batch)) {
            sender.noteDropped(batch.read);
            continue;
        }
        sender.noteStored(batch);
        if (first) // a new appliance is seen at once
            record(sender.healthNow(m_place.clock->now()));
    }
    Q_EMIT stored();
    if (heard.size() == kMessagesAtOnce)
        QMetaObject::invokeMethod(this, &ListenRunner::takeHeard, Qt::QueuedConnection);
}

bool ListenRunner::write(EventBatch &batch)
{
    batch.arrived = m_place.clock->now();
    for (const EventBatch::Rejected &r : batch.rejected)
        qCInfo(log) << batch.sourceId << "message not understood:" << r.reason;
    const auto outcome = m_place.store->write(batch);
    if (!outcome) {
        setOwnHealth(outcome.error());
        return false;
    }
    m_storedSinceBeat += outcome->stored;
    return true;
}

void ListenRunner::record(const SourceHealth &health)
{
    if (!m_place.store)
        return;
    const auto recorded = m_place.store->recordHealth(health, m_place.clock->now());
    if (!recorded)
        qCWarning(log) << health.id << "health not recorded:" << recorded.error().detail;
}

void ListenRunner::setOwnHealth(const std::optional<Error> &error)
{
    const UtcMicros now = m_place.clock->now();
    const SourceState state = error ? stateOf(error->kind) : SourceState::Ok;
    if (state != m_health.state || m_health.since == 0)
        m_health.since = now;
    m_failures = error ? m_failures + 1 : 0;
    m_health.state = state;
    m_health.error = error;
    m_health.detail =
        error ? error->detail : u"port %1, %2 senders"_s.arg(m_port).arg(m_senders.size());
    if (m_strangers > 0 && !error)
        m_health.detail += u", %1 messages of others"_s.arg(m_strangers);
    for (const auto &[address, sender] : m_senders)
        m_health.lastEvent = std::max(m_health.lastEvent, sender->health().lastEvent);
    if (!error)
        m_health.lastOk = now;
    record(m_health);
    if (error && StorageGuard::isStoreFault(error->kind))
        Q_EMIT storeFailed(*error);
}

} // namespace otasuke
