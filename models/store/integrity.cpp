// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/integrity.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kAskEvery = 1000; // steps of SQLite's machine

int isCancelled(void *flag)
{
    return static_cast<const CancelFlag *>(flag)->load() ? 1 : 0;
}

/// While it lives the connection's statements end when the flag is set. SQLite 3.40 asks its
/// progress handler between rows, but not while it walks the pages of a tree, which for a large
/// table takes minutes: so the reading of pages asks as well, and fails. A check ends with its
/// first complaint.
class Cancellable
{
public:
    Cancellable(Database &db, const CancelFlag *cancel)
        : m_handle(db.handle())
        , m_cancel(cancel)
    {
        if (!cancel)
            return;
        sqlite3_progress_handler(
            m_handle, kAskEvery, &isCancelled, const_cast<CancelFlag *>(cancel));
        if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &m_file) !=
                SQLITE_OK ||
            !m_file || !m_file->pMethods)
            return;
        m_real = m_file->pMethods;
        m_asking = *m_real;
        m_asking.xRead = &readOrFail;
        m_file->pMethods = &m_asking;
        s_current = this;
    }
    ~Cancellable()
    {
        if (m_real)
            m_file->pMethods = m_real;
        s_current = nullptr;
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    }
    Cancellable(const Cancellable &) = delete;
    Cancellable &operator=(const Cancellable &) = delete;

private:
    static int readOrFail(sqlite3_file *file, void *to, int bytes, sqlite3_int64 at)
    {
        if (*s_current->m_cancel)
            return SQLITE_IOERR_READ;
        return s_current->m_real->xRead(file, to, bytes, at);
    }

    sqlite3 *m_handle;
    const CancelFlag *m_cancel;
    sqlite3_file *m_file = nullptr;
    const sqlite3_io_methods *m_real = nullptr;
    sqlite3_io_methods m_asking{};
    static inline thread_local Cancellable *s_current = nullptr; // one check a thread
};

Result<QString> firstComplaint(Database &db, const QByteArray &pragma)
{
    Statement check(db, pragma);
    const QString said = check.query().next() ? check.text(0) : QString();
    check.reset();
    if (!db.failed())
        return said;
    const Error error = db.takeError();
    if (error.kind == ErrorKind::StoreDamaged)
        return error.detail;
    return error;
}

} // namespace

Result<QString> quickCheck(Database &db, const CancelFlag *cancel)
{
    const Cancellable cancellable(db, cancel);
    const auto said = firstComplaint(db, "PRAGMA quick_check(1)");
    if (cancel && *cancel)
        return Error{ErrorKind::Cancelled, u"check of %1"_s.arg(db.file())};
    return said;
}

Result<QString> checkIntegrity(Database &db)
{
    return firstComplaint(db, "PRAGMA integrity_check(1)");
}

Result<QString> quickCheckFile(const QString &file, const CancelFlag *cancel)
{
    auto opened = Database::open(file, Database::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    Database &db = *opened.value();
    db.exec("PRAGMA query_only=ON; PRAGMA cache_size=-4096;");
    if (db.failed()) {
        const Error error = db.takeError();
        return error.kind == ErrorKind::StoreDamaged ? Result<QString>(error.detail) : error;
    }
    return quickCheck(db, cancel);
}

} // namespace otasuke
