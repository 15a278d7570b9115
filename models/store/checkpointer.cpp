// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/checkpointer.h"

#include <sqlite3.h>

namespace otasuke {
namespace {

constexpr int kOwnCheckpoints = 8'192; // as the writer's pragma (store_file.cpp)

void checkpoint(sqlite3 *db)
{
    // Its failure is none of ours: the log stays whole, and who opens the file next tries again.
    sqlite3_wal_checkpoint_v2(db, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

} // namespace

Checkpointer::Checkpointer(Database &writer)
    : m_writer(writer)
    , m_thread([this] { run(); })
{
    sqlite3_wal_hook(
        writer.handle(),
        [](void *self, sqlite3 *, const char *, int pages) {
            static_cast<Checkpointer *>(self)->committed(pages);
            return SQLITE_OK;
        },
        this);
}

Checkpointer::~Checkpointer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
        m_moved.notify_all();
    }
    m_thread.join();
    sqlite3_wal_autocheckpoint(m_writer.handle(), kOwnCheckpoints);
}

/// On the writer's thread, after each commit.
void Checkpointer::committed(int pages)
{
    std::unique_lock lock(m_mutex);
    if (pages < m_asked)
        m_asked = 0; // the log began anew
    if (pages >= kMostPages) {
        m_moved.wait(lock, [this] { return !m_busy; });
        m_wanted = false;
        checkpoint(m_writer.handle());
    } else if (pages >= m_asked + kPagesApart) {
        m_asked = pages;
        m_wanted = true;
        m_moved.notify_all();
    }
}

void Checkpointer::run()
{
    auto opened = Database::open(m_writer.file(), Database::Mode::ReadWrite);
    if (opened) // a connection that has not read anything does not know that there is a log
        (*opened)->number("PRAGMA schema_version");
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        m_moved.wait(lock, [this] { return m_wanted || m_ends; });
        if (!std::exchange(m_wanted, false) || !opened)
            continue;
        m_busy = true;
        lock.unlock();
        checkpoint((*opened)->handle());
        lock.lock();
        m_busy = false;
        m_moved.notify_all();
    }
}

} // namespace otasuke
