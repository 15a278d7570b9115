#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clock.h"
#include "models/store/batch_table.h"

namespace otasuke {

/// How the times that a polled source tells stand to the times they arrive at: kept for rows that
/// are far off (odd_time) and for the source as a whole (source_clock).
class SourceTimes
{
public:
    SourceTimes(Database &db, BatchTable &batch);

    /// `arrived` 0: recorded logs, of which nothing is noted.
    void begin(qint64 source, UtcMicros arrived);
    void note(UtcMicros time, qint64 id)
    {
        if (m_arrived == 0)
            return;
        m_newest = std::max(m_newest, time);
        if (time > m_arrived + kEarly || time < m_arrived - kLate)
            noteOdd(time, id);
    }
    void save();

    static constexpr UtcMicros kEarly = 5 * kMinute;
    static constexpr UtcMicros kLate = kDay;
    /// Offsets this close are the same one.
    static constexpr UtcMicros kSteady = 2 * kMinute;

private:
    void noteOdd(UtcMicros time, qint64 id);

    Database &m_db;
    BatchTable &m_batch;
    qint64 m_source = 0;
    UtcMicros m_arrived = 0;
    UtcMicros m_newest = 0;
    qint64 m_early = 0, m_late = 0;
    std::vector<qint64> m_odd;
};

} // namespace otasuke
