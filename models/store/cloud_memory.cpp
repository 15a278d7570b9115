// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cloud_memory.h"

#include "models/store/read_cloud.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr size_t kSpansKept = 4; // two screens, each with the span before

} // namespace

CloudMemory::Known &CloudMemory::knownFor(const DayRange &days)
{
    const auto at = std::find_if(m_known.begin(), m_known.end(),
        [&days](const Known &k) { return k.first == days.first && k.last == days.last; });
    if (at != m_known.end()) {
        std::rotate(at, at + 1, m_known.end());
    } else {
        if (m_known.size() >= kSpansKept)
            m_known.erase(m_known.begin());
        m_known.emplace_back();
        m_known.back().first = days.first;
        m_known.back().last = days.last;
    }
    return m_known.back();
}

CloudUsage CloudMemory::read(ReaderCore &core, DayMemory &memory, const Period &period)
{
    const qint64 version = core.db->statement("PRAGMA data_version").number().value_or(-1);
    DayRange days(period, core.calendar);
    Known &known = knownFor(days);
    if (version != known.version) {
        DayRange before = days;
        before.first = days.first - days.days();
        before.last = days.first - 1;
        memory.need(core, before, RememberedDay::Uploads);
        const DayRange asked = days;
        memory.need(
            core, days, RememberedDay::Uploads | RememberedDay::Hosts | RememberedDay::Hours);
        known.sums.catchUp(memory, days, before);
        known.usage = readCloud(core, m_texts, memory, known.sums, days, before);
        known.domains.catchUp(core, m_domains, known.sums.takeMoves());
        known.usage.unclassifiedDomains = known.domains.largest(core, m_domains);
        known.usage.unwatchedDays = unwatchedDays(core, memory, asked);
        known.version = version;
    }
    known.usage.period = period;
    const CloudUsage usage = known.usage;
    if (core.db->failed())
        m_known.clear();
    return usage;
}

} // namespace otasuke
