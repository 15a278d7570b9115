// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/log_sync.h"

#include <sqlite3.h>

namespace otasuke {

Result<void> syncLog(Database &db)
{
    sqlite3_file *log = nullptr;
    int code = sqlite3_file_control(db.handle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    if (code == SQLITE_OK && log && log->pMethods)
        code = log->pMethods->xSync(log, SQLITE_SYNC_NORMAL);
    if (code != SQLITE_OK)
        db.failWith(code, "sync of the log");
    return db.finish();
}

} // namespace otasuke
