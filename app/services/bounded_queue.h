#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace otasuke {

/// Hands values from one thread to another, at most `most` of them waiting: whoever is faster waits
/// for the other, so that memory stays bounded. Once closed, put() refuses and take() gives out
/// what is left and then nothing.
template<class T>
class BoundedQueue
{
public:
    explicit BoundedQueue(size_t most)
        : m_most(most)
    {
    }
    bool put(T value)
    {
        std::unique_lock lock(m_mutex);
        m_moved.wait(lock, [this] { return m_closed || m_waiting.size() < m_most; });
        if (m_closed)
            return false;
        m_waiting.push_back(std::move(value));
        m_moved.notify_all();
        return true;
    }
    std::optional<T> take()
    {
        std::unique_lock lock(m_mutex);
        m_moved.wait(lock, [this] { return m_closed || !m_waiting.empty(); });
        if (m_waiting.empty())
            return std::nullopt;
        std::optional<T> value(std::move(m_waiting.front()));
        m_waiting.pop_front();
        m_moved.notify_all();
        return value;
    }
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_moved.notify_all();
    }

private:
    const size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_moved;
    std::deque<T> m_waiting;
    bool m_closed = false;
};

} // namespace otasuke
