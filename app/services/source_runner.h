#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTimer>

#include <memory>

#include "app/http/http_client.h"
#include "app/services/secrets.h"
#include "app/sources/file_tail.h"
#include "app/sources/source.h"
#include "models/store/event_store.h"

namespace otasuke {

/// What everything on the collector thread works with.
struct Workplace
{
    std::unique_ptr<EventStore> store; ///< null while it can't be opened
    std::unique_ptr<HttpClient> http;
    std::unique_ptr<SecretStore> secrets;
    const Clock *clock = nullptr;
};

/// Polls one source in rounds, for as long as it lives: schedule, secrets, round, back-off, health.
/// Its failures are its own. Collector thread.
class SourceRunner : public QObject
{
    Q_OBJECT
public:
    SourceRunner(const SourceSettings &settings, const SourceHealth &lastKnown, Workplace &place,
        QObject *parent = nullptr);
    ~SourceRunner() override;

    /// First round at once.
    void start();
    /// A round now, unless one is running; forgets the back-off.
    void pollNow();
    const SourceHealth &health() const { return m_health; }
    const SourceSettings &settings() const { return m_settings; }

Q_SIGNALS:
    void stored(); ///< new rows or a new state of health are in the store
    void roundFinished(const QString &sourceId, bool ok, qint64 storedRows);
    /// The store itself refused (disk full …): the user must know, whichever source met it.
    void storeFailed(const otasuke::Error &error);

private:
    void beginRound();
    void fetchSecrets();
    void openSource(const Secrets &secrets);
    void openTail();
    void askSource();
    void takeReply(const Result<HttpReply> &reply);
    void readTail();
    bool write(EventBatch batch);
    void noteNewest(const EventBatch &batch);
    void finish(const std::optional<Error> &error);
    void setHealth(const std::optional<Error> &error);

    SourceSettings m_settings;
    SourceHealth m_health;
    Workplace &m_place;
    std::unique_ptr<Source> m_source;
    std::unique_ptr<FileTail> m_tail;
    QTimer m_next;
    bool m_running = false;
    int m_failures = 0;
    int m_retryAfter = 0;
    qint64 m_storedInRound = 0;
    QElapsedTimer m_sinceHealth; ///< last told
};

} // namespace otasuke
