// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/facts_memory.h"

#include "models/store/read_facts.h"

#include <algorithm>

namespace otasuke {
namespace {

UtcMicros newestRow(Database &db)
{
    const qint64 flow = db.statement("SELECT max(id) FROM flow_row").number().value_or(0);
    const qint64 record = db.statement("SELECT max(id) FROM record").number().value_or(0);
    return placeOf(std::max(flow, record));
}

} // namespace

OfficeFacts FactsMemory::read(ReaderCore &core, const Period &period, UtcMicros now)
{
    const qint64 version = core.db->statement("PRAGMA data_version").number().value_or(-1);
    const Period &known = m_facts.period;
    const bool same = known == period ||
        (known.from == period.from && std::min(known.to, period.to) > m_newest && known.to != 0);
    if (m_any && version == m_version && same) {
        m_facts.period = period;
        m_facts.now = now;
        return m_facts;
    }
    m_newest = newestRow(*core.db);
    m_facts = readFacts(core, period, now);
    m_version = version;
    m_any = !core.db->failed();
    return m_facts;
}

} // namespace otasuke
