#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <QHash>
#include <QString>

#include <deque>
#include <mutex>

#include "models/domain/clock.h"

namespace otasuke {

/// One message as it came in.
struct Heard
{
    QString sender; ///< its address
    QByteArray bytes;
    UtcMicros at = 0;
};

/// What was heard and not yet stored: at most so many messages and bytes, so that a flood costs no
/// more memory than this. What has no room is counted by its sender. Any thread.
class Inbox
{
public:
    explicit Inbox(size_t mostMessages = 50'000, qsizetype mostBytes = 64LL * 1024 * 1024);

    /// True if the inbox was empty before: whoever takes should be told.
    bool put(Heard heard);
    std::deque<Heard> takeAll(size_t most);
    /// Messages that found no room since it was last asked.
    QHash<QString, qint64> takeDropped();

private:
    const size_t m_mostMessages;
    const qsizetype m_mostBytes;
    std::mutex m_mutex;
    std::deque<Heard> m_waiting;
    qsizetype m_bytes = 0;
    QHash<QString, qint64> m_dropped;
};

} // namespace otasuke
