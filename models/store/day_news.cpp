// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/day_news.h"

#include <algorithm>

namespace otasuke {

DayNews::DayNews(const DayMemory &memory, const DayRange &days, qint64 since)
    : m_all(since < 0)
    , m_any(since < 0)
{
    for (qint64 day = days.first; day <= days.last; ++day) {
        const RememberedDay *known = memory.find(day);
        if (!known)
            continue;
        m_deviceCount = std::max(m_deviceCount, known->devices.size());
        if (known->serial > since)
            look(*known, since);
    }
}

void DayNews::look(const RememberedDay &day, qint64 since)
{
    m_any = true;
    m_all = m_all || day.wholeSerial > since;
    if (m_all)
        return;
    m_devices.resize(std::max(m_devices.size(), day.devices.size()), false);
    for (size_t id = 0; id < day.devices.size(); ++id) {
        if (day.devices[id].serial > since)
            m_devices[id] = true;
    }
    for (const RememberedDay::HostChange &change : day.hostChanges) {
        if (change.serial > since)
            m_hosts.insert(change.host);
    }
}

} // namespace otasuke
