#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_writer.h"

namespace otasuke {

/// The writer's parts around one connection, and the one way to change anything: transact().
class StoreCore
{
public:
    StoreCore(std::unique_ptr<Database> database, const StoreOptions &options);

    /// Runs `work` in one transaction; what it returns counts only if that was committed. After a
    /// failure everything remembered is read again before the next one.
    template<class Work>
    auto transact(Work work) -> Result<decltype(work())>
    {
        Transaction transaction(*db);
        refresh();
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            rollUps.changes().save();
            return settle(transaction.commit());
        } else {
            auto value = work();
            rollUps.changes().save();
            if (const auto settled = settle(transaction.commit()); !settled)
                return settled.error();
            return value;
        }
    }

    std::unique_ptr<Database> db;
    StoreOptions options;
    BatchTable batch;
    Dimensions dimensions;
    RollUps rollUps;
    DeviceBook devices;
    FlowNames names;
    TraceBook traces;
    AddressNames answers;
    EventWriter writer;

private:
    /// Another process may have written, or our last transaction failed.
    void refresh();
    Result<void> settle(Result<void> committed);

    bool m_stale = true;
    qint64 m_version = 0;
};

} // namespace otasuke
