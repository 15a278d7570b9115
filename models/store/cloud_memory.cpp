// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/cloud_memory.h"

#include "models/store/read_cloud.h"

#include <algorithm>

namespace otasuke {
namespace {

constexpr qsizetype kSpansKept = 4; // two screens, each with the span before

} // namespace

CloudUsage CloudMemory::read(ReaderCore &core, const Period &period)
{
    const qint64 version = core.db->statement("PRAGMA data_version").number().value_or(-1);
    if (version != m_version)
        m_known.clear();
    m_version = version;
    const DayRange days(period, core.calendar);
    const auto known = std::find_if(m_known.begin(), m_known.end(),
        [&days](const Known &k) { return k.first == days.first && k.last == days.last; });
    if (known != m_known.end()) {
        known->usage.period = period;
        return known->usage;
    }
    const CloudUsage usage = readCloud(core, period);
    if (m_known.size() >= kSpansKept)
        m_known.removeFirst();
    if (!core.db->failed())
        m_known.append({days.first, days.last, usage});
    return usage;
}

} // namespace otasuke
