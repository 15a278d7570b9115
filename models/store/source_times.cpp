// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/source_times.h"

namespace otasuke {

SourceTimes::SourceTimes(Database &db, BatchTable &batch)
    : m_db(db)
    , m_batch(batch)
{
}

void SourceTimes::begin(qint64 source, UtcMicros arrived)
{
    m_source = source;
    m_arrived = arrived;
    m_newest = 0;
    m_early = 0;
    m_late = 0;
    m_odd.clear();
}

void SourceTimes::noteOdd(UtcMicros time, qint64 id)
{
    m_early += time > m_arrived;
    m_late += time < m_arrived;
    m_odd.push_back(id);
}

void SourceTimes::save()
{
    m_batch.begin(2);
    for (const qint64 id : m_odd)
        m_batch.add(id, m_arrived);
    m_batch.run("INSERT INTO odd_time SELECT c0, c1 FROM batch WHERE true ON CONFLICT DO NOTHING");
    if (m_newest == 0)
        return;
    m_db.statement("INSERT INTO source_clock VALUES(?1, ?2, ?3, ?2, ?4, ?5) ON CONFLICT DO UPDATE"
                   " SET since = CASE WHEN abs(offset - excluded.offset) <= ?6 THEN since"
                   " ELSE excluded.since END, at = excluded.at, offset = excluded.offset,"
                   " early = early + excluded.early, late = late + excluded.late")
        .run(m_source, m_arrived, m_newest - m_arrived, m_early, m_late, kSteady);
}

} // namespace otasuke
