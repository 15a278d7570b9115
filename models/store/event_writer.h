#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_key.h"
#include "models/store/event_store.h"
#include "models/store/lean_writer.h"
#include "models/store/raw_record.h"
#include "models/store/source_times.h"

namespace otasuke {

/// Puts events into their tables, each exactly once, and adds the new ones to the roll-ups. Works
/// inside the caller's transaction.
class EventWriter
{
public:
    explicit EventWriter(const WriterParts &parts);

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
    };
    struct Table
    {
        qint64 newest = 0; ///< largest number in it
        UtcMicros horizon = 0;
    };
    bool isExpired(RowTable table, UtcMicros time, WriteOutcome &outcome) const;
    void collect(const EventBatch &batch, WriteOutcome &outcome);
    void storeWide(const Event &event, WriteOutcome &outcome);
    void storeLean(WriteOutcome &outcome);
    Place findPlace(const Event &event, UtcMicros time);
    void insertRecord(const Event &event, const Place &place, const RolledRow &row);
    void addNewcomers(WriteOutcome &outcome);
    void indexWords();
    void noteStored(RowTable table, UtcMicros time, qint64 id);
    void recountTimes();
    void saveSource(const EventBatch &batch);

    WriterParts m;
    LeanWriter m_leanWriter;
    SourceTimes m_times;
    RawPacker m_packer;
    Table m_tables[2];
    LeanWriter::Batch m_lean;
    std::vector<LeanEvent> m_converted;
    std::vector<const Event *> m_wide;
    std::vector<qint64> m_wordyIds; ///< records stored that have words of their own
    QString m_sourceKey;
    qint64 m_source = 0;
    UtcMicros m_newest = 0; ///< of the batch
    Statement m_findRecord, m_insertRecord, m_insertRaw, m_insertTotal;
};

} // namespace otasuke
