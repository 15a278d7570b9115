#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

#include "models/store/sqlite.h"

namespace otasuke {

/// While very many rows come in, moves what was committed from the log into the file on a thread of
/// its own, so that the writer goes on meanwhile. What was committed is in the log and on the disk
/// already: nothing depends on this. Where the log grows past kMostPages all the same, the writer
/// waits and helps. https://www.sqlite.org/wal.html#ckpt
class Checkpointer
{
public:
    /// Takes over from the connection's own checkpoints until destroyed.
    explicit Checkpointer(Database &writer);
    ~Checkpointer();
    Checkpointer(const Checkpointer &) = delete;
    Checkpointer &operator=(const Checkpointer &) = delete;

    static constexpr int kPagesApart = 4'096; ///< 32 MiB
    static constexpr int kMostPages = 32'768; ///< 256 MiB

private:
    void run();
    void committed(int pages);

    Database &m_writer;
    std::mutex m_mutex;
    std::condition_variable m_moved;
    bool m_wanted = false;
    bool m_busy = false;
    bool m_ends = false;
    int m_asked = 0; ///< pages in the log when it was asked last
    std::thread m_thread;
};

} // namespace otasuke
