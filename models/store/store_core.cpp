// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store_core.h"

namespace otasuke {

StoreCore::StoreCore(std::unique_ptr<Database> database, const StoreOptions &o)
    : db(std::move(database))
    , options(o)
    , batch(*db)
    , dimensions(*db, *o.catalogue)
    , rollUps(*db, batch, o.calendar)
    , devices(*db, rollUps, o.home)
    , names(*db, dimensions)
    , traces(*db)
    , writer({*db, batch, dimensions, devices, rollUps, names, traces, options.home, answers})
{
}

void StoreCore::refresh()
{
    const qint64 version = db->statement("PRAGMA data_version").number().value_or(0);
    if (!m_stale && version == m_version)
        return;
    dimensions.forget();
    rollUps.discard();
    traces.discard();
    rollUps.changes().discard();
    names.forget();
    answers.forget();
    devices.load();
    writer.load();
    m_version = version;
    m_stale = false;
}

Result<void> StoreCore::settle(Result<void> committed)
{
    if (!committed)
        m_stale = true;
    return committed;
}

} // namespace otasuke
