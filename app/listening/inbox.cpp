// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listening/inbox.h"

#include <utility>

namespace otasuke {

Inbox::Inbox(size_t mostMessages, qsizetype mostBytes)
    : m_mostMessages(mostMessages)
    , m_mostBytes(mostBytes)
{
}

bool Inbox::put(Heard heard)
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting.size() >= m_mostMessages || m_bytes + heard.bytes.size() > m_mostBytes) {
        ++m_dropped[heard.sender];
        return false;
    }
    m_bytes += heard.bytes.size();
    m_waiting.push_back(std::move(heard));
    return m_waiting.size() == 1;
}

std::deque<Heard> Inbox::takeAll(size_t most)
{
    const std::lock_guard lock(m_mutex);
    std::deque<Heard> taken;
    while (!m_waiting.empty() && taken.size() < most) {
        m_bytes -= m_waiting.front().bytes.size();
        taken.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return taken;
}

QHash<QString, qint64> Inbox::takeDropped()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_dropped, {});
}

} // namespace otasuke
