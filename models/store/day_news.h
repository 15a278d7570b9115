#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>

#include "models/store/day_memory.h"

namespace otasuke {

/// What the days in memory were told anew since a sum over them was made.
class DayNews
{
public:
    /// `since`: DayMemory::serial() of then; −1: no sum was made yet.
    DayNews(const DayMemory &memory, const DayRange &days, qint64 since);

    bool any() const { return m_any; }
    bool all() const { return m_all; } ///< begin anew
    bool has(DeviceId device) const
    {
        return m_all || (size_t(device) < m_devices.size() && m_devices[size_t(device)]);
    }
    const QSet<qint64> &hosts() const { return m_hosts; } ///< unless all()
    /// No day knows a device with a larger number.
    size_t deviceCount() const { return m_deviceCount; }

private:
    void look(const RememberedDay &day, qint64 since);

    bool m_all, m_any;
    std::vector<bool> m_devices;
    QSet<qint64> m_hosts;
    size_t m_deviceCount = 0;
};

} // namespace otasuke
