// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/demo_session.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kLiveEveryMs = 5'000;
constexpr int kPollEverySeconds = 10;

int daysOf(const Invocation &invocation)
{
    const int days = invocation.options.value(u"days"_s).toInt();
    return days == 0 ? DemoOptions{}.days : qBound(2, days, 90);
}

/// The credentials that the demo's servers made for this run, as the console looks them up.
std::unique_ptr<MemorySecrets> credentialsOf(const DemoOffice &office)
{
    auto secrets = std::make_unique<MemorySecrets>();
    for (const SourceSettings &source : office.sources()) {
        const Secrets own = office.secretsOf(source.id);
        for (auto it = own.begin(); it != own.end(); ++it)
            secrets->put(SecretStore::key(source.id, it.key()), it.value());
    }
    return secrets;
}

} // namespace

DemoSession::DemoSession(const Invocation &invocation)
    : m_invocation(invocation)
{
    connect(
        &m_life, &QTimer::timeout, this, [this] { m_office->liveUntil(m_invocation.clock.now()); });
}

DemoSession::~DemoSession()
{
    // The console first: it must not meet servers that are already gone.
    m_console.reset();
    m_office.reset();
}

Result<QString> DemoSession::dataFolder()
{
    if (!m_invocation.options.isSet(u"data-dir"_s)) {
        if (!m_temporary.isValid())
            return Error{ErrorKind::FileUnwritable, m_temporary.errorString()};
        return m_temporary.path();
    }
    // Made-up records must never mix with an office's own.
    if (QFile::exists(m_invocation.storeFile()))
        return Error{ErrorKind::BadInput,
            Commands::tr("%1 already holds a store; the demo wants an empty folder")
                .arg(m_invocation.dataFolder)};
    if (!QDir().mkpath(m_invocation.dataFolder))
        return Error{ErrorKind::FileUnwritable, m_invocation.dataFolder};
    return m_invocation.dataFolder;
}

Result<void> DemoSession::start()
{
    const auto folder = dataFolder();
    if (!folder)
        return folder.error();
    DemoOptions options;
    options.days = daysOf(m_invocation);
    options.now = m_invocation.clock.now();
    m_office = std::make_unique<DemoOffice>(options);
    if (const auto served = m_office->start(); !served)
        return served;
    m_ledger = m_office->ledger();

    LiveOptions live;
    live.dataFolder = *folder;
    live.settings.sources = m_office->sources();
    live.settings.contract = m_office->contract();
    live.settings.office = m_office->office();
    live.settings.appearance.language = m_invocation.language;
    for (SourceSettings &source : live.settings.sources)
        source.intervalSeconds = kPollEverySeconds;
    if (const auto saved = SettingsStore(*folder).save(live.settings); !saved)
        return saved;
    if (const auto watched = watchHistory(live.settings, *folder); !watched)
        return watched;
    live.clock = &m_invocation.clock;
    live.secrets = credentialsOf(*m_office);
    m_console = std::make_unique<LiveConsole>(std::move(live));
    connect(m_console.get(), &ConsoleService::changed, this, [this] {
        if (ledgerLeft() > 0)
            enterLedger();
    });
    connect(m_console.get(), &ConsoleService::devicesReady, this, &DemoSession::onDevices);
    connect(m_console.get(), &ConsoleService::done, this, &DemoSession::onSettled);
    connect(m_console.get(), &ConsoleService::failed, this, &DemoSession::onSettled);
    return {};
}

/// The story says that the console has stood in this office since its first day: the hours in which
/// it heard its sources, and the services the office allows, are part of it like the records
/// themselves.
Result<void> DemoSession::watchHistory(const Settings &settings, const QString &folder)
{
    StoreOptions options;
    options.file = QDir(folder).filePath(u"otasuke.sqlite"_s);
    options.calendar = calendarOf(settings.office);
    options.now = m_invocation.clock.now();
    const auto store = EventStore::open(options);
    if (!store)
        return store.error();
    QList<UtcMicros> hours;
    const UtcMicros first = options.now - daysOf(m_invocation) * kDay;
    for (UtcMicros hour = first; hour < options.now; hour += kHour)
        hours << hour;
    for (const SourceSettings &source : settings.sources) {
        SourceHealth health;
        health.id = source.id;
        health.kind = source.kind;
        health.name = source.name;
        health.role = source.role;
        health.state = SourceState::Ok;
        health.since = first;
        if (const auto kept = (*store)->recordHistory(health, hours); !kept)
            return kept;
    }
    for (const QString &service : m_office->approvedServices()) {
        if (const auto kept = (*store)->decideService(service, Approval::Approved, first); !kept)
            return kept;
    }
    return {};
}

QStringList DemoSession::sourceIds() const
{
    QStringList ids;
    for (const SourceSettings &source : m_console->settings().sources)
        ids << source.id;
    return ids;
}

void DemoSession::enterLedger()
{
    m_devicesRequest = m_console->requestDevices();
}

void DemoSession::onDevices(RequestId id, const DevicesSnapshot &devices)
{
    if (id != m_devicesRequest)
        return;
    for (const DemoOffice::LedgerLine &line : std::as_const(m_ledger)) {
        if (m_entered.contains(line.mac))
            continue;
        for (const DeviceRisk &risk : devices.devices) {
            if (!risk.device.macs.contains(line.mac))
                continue;
            DeviceEdit edit = line.edit;
            edit.id = risk.device.id;
            m_edits << m_console->editDevice(edit);
            m_entered << line.mac;
        }
    }
    if (m_edits.isEmpty())
        Q_EMIT ledgerChecked();
}

void DemoSession::onSettled(RequestId id)
{
    if (m_edits.remove(id) && m_edits.isEmpty())
        Q_EMIT ledgerChecked();
}

void DemoSession::keepLiving()
{
    m_life.start(kLiveEveryMs);
}

} // namespace otasuke
