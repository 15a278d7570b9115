#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTimer>

#include <map>
#include <memory>

#include "app/listening/ears.h"
#include "app/services/heard_sender.h"
#include "app/services/source_runner.h"

namespace otasuke {

/// Watches one source that sends by itself (syslog, NetFlow), for as long as it lives: opens the
/// port, stores what is heard in batches, each sender's as a source of its own, and tells its and
/// their health. Collector thread; the sockets have a thread of their own.
class ListenRunner : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMostSenders = 64;

    /// `known`: health of the source and its senders as it was last stored, by id.
    ListenRunner(const SourceSettings &settings, const QHash<QString, SourceHealth> &known,
        Workplace &place, QObject *parent = nullptr);
    ~ListenRunner() override;

    void start();
    void pollNow();
    quint16 port() const { return m_port; } ///< 0 while it is not open
    QStringList senderIds() const; ///< source ids of those heard
    const SourceSettings &settings() const { return m_settings; }

Q_SIGNALS:
    void stored();
    void roundFinished(const QString &sourceId, bool ok, qint64 storedRows);
    void storeFailed(const otasuke::Error &error);

private:
    using Batches = std::map<QString, EventBatch>; ///< by sender
    void open();
    void takeHeard();
    void beat();
    Batches readAll(const std::deque<Heard> &heard);
    HeardSender *senderOf(const QString &address);
    bool write(EventBatch &batch);
    void record(const SourceHealth &health);
    void setOwnHealth(const std::optional<Error> &error);

    SourceSettings m_settings;
    QHash<QString, SourceHealth> m_known;
    Workplace &m_place;
    SourceHealth m_health;
    std::shared_ptr<Inbox> m_inbox;
    std::unique_ptr<Ears> m_ears;
    std::map<QString, std::unique_ptr<HeardSender>> m_senders; ///< by address
    QTimer m_take; ///< a little after the first message, so that there is a batch of them
    QTimer m_beat;
    quint16 m_port = 0;
    int m_failures = 0;
    qint64 m_storedSinceBeat = 0;
    qint64 m_strangers = 0; ///< messages of more senders than are watched
};

} // namespace otasuke
