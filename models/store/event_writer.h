#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/device_book.h"
#include "models/store/event_key.h"
#include "models/store/event_store.h"
#include "models/store/flow_names.h"

namespace otasuke {

/// Puts events into their tables, each exactly once, and adds the new ones to the roll-ups. Works
/// inside the caller's transaction.
class EventWriter
{
public:
    struct Parts
    {
        Database &db;
        Dimensions &dimensions;
        DeviceBook &devices;
        RollUps &rollUps;
    };
    EventWriter(const Parts &parts, const HomeNetworks &home);

    WriteOutcome write(const EventBatch &batch);
    /// What the tables hold now: after opening, after a rollback, after another process wrote.
    void load();
    /// Records of a table from before this time were deleted by retention and are not taken again.
    UtcMicros horizon(RowTable table) const { return m_tables[size_t(table)].horizon; }

private:
    struct Place
    {
        qint64 id = 0; ///< 0: stored already
        qint64 drift = 0;
        QByteArray identity;
        IdentityBits bits;
    };
    struct Table
    {
        qint64 newest = 0; ///< largest number in it
        UtcMicros horizon = 0;
    };
    Place findPlace(const Event &event, UtcMicros time);
    bool isSame(RowTable table, const QByteArray &identity, const IdentityBits &bits);
    bool store(const Event &event, UtcMicros time, const Place &place);
    void insertFlow(const Event &event, const Place &place, const RolledRow &row);
    void insertRecord(const Event &event, const Place &place, const RolledRow &row);
    void addNewcomers(WriteOutcome &outcome);
    void storeOne(const Event &event, WriteOutcome &outcome);

    Parts m;
    HomeNetworks m_home;
    FlowNames m_names;
    Table m_tables[2];
    QString m_sourceKey;
    qint64 m_source = 0;
    UtcMicros m_newest = 0; ///< of the batch
    Statement m_findFlow, m_findRecord, m_insertFlow, m_insertRecord, m_insertRaw;
};

} // namespace otasuke
