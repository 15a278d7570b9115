// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/facts_memory.h"

#include "models/store/read_facts.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr qsizetype kPeriodsKept = 3; // the last thirty days, a month, the month before

UtcMicros newestRow(Database &db)
{
    const qint64 flow = db.statement("SELECT max(id) FROM flow_row").number().value_or(0);
    const qint64 record = db.statement("SELECT max(id) FROM record").number().value_or(0);
    return placeOf(std::max(flow, record));
}

} // namespace

bool FactsMemory::isSame(const Period &known, const Period &asked) const
{
    const bool bothEnd = known.to != 0 && asked.to != 0;
    return known == asked ||
        (known.from == asked.from && bothEnd && std::min(known.to, asked.to) > m_newest);
}

OfficeFacts FactsMemory::read(ReaderCore &core, const Period &period, UtcMicros now)
{
    const qint64 version = core.db->statement("PRAGMA data_version").number().value_or(-1);
    if (version != m_version)
        m_known.clear();
    const auto known = std::find_if(m_known.begin(), m_known.end(),
        [&](const OfficeFacts &facts) { return isSame(facts.period, period); });
    if (known != m_known.end()) {
        known->period = period;
        known->now = now;
        return *known;
    }
    m_version = version;
    m_newest = newestRow(*core.db);
    const OfficeFacts facts = readFacts(core, period, now);
    if (m_known.size() >= kPeriodsKept)
        m_known.removeFirst();
    if (!core.db->failed())
        m_known << facts;
    return facts;
}

} // namespace otasuke
