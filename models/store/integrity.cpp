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

/// While it lives the connection's statements end when the flag is set.
class Cancellable
{
public:
    Cancellable(Database &db, const CancelFlag *cancel)
        : m_handle(db.handle())
    {
        if (cancel)
            sqlite3_progress_handler(
                m_handle, kAskEvery, &isCancelled, const_cast<CancelFlag *>(cancel));
    }
    ~Cancellable() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Cancellable(const Cancellable &) = delete;
    Cancellable &operator=(const Cancellable &) = delete;

private:
    sqlite3 *m_handle;
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
