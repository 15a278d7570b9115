// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/office_overview.h"

#include <algorithm>

#include "models/judgement/mail_senders.h"

namespace otasuke {

OfficeOverview::OfficeOverview(const OfficeFacts &office, const OfficeCalendar &calendar)
    : m_office(office)
    , m_calendar(calendar)
    , m_today(calendar.dayOf(office.now))
    , m_firstDay(calendar.dayOf(office.period.from))
    , m_bursts(otasuke::burstDomains(office))
    , m_ledgerKept(std::any_of(office.devices.begin(), office.devices.end(),
          [](const DeviceFacts &d) { return d.record.standing == DeviceStanding::Managed; }))
{
}

OsStatus OfficeOverview::systemOf(const DeviceRecord &device) const
{
    const QString key =
        device.osName + u'\n' + device.osVersion + u'\n' + (device.extendedSupport ? u'+' : u'-');
    const auto known = m_systems.constFind(key);
    if (known != m_systems.constEnd())
        return *known;
    return *m_systems.insert(key, OsLifecycles::builtIn().status(device, m_today));
}

qint64 OfficeOverview::peersSend(const DeviceFacts &device, const QString &serviceId) const
{
    qint64 most = 0;
    int peers = 0;
    for (const DeviceFacts &other : m_office.devices) {
        if (other.record.id == device.record.id ||
            other.record.department != device.record.department)
            continue;
        for (const UsualUpload &usual : other.usualUploads) {
            if (usual.serviceId != serviceId)
                continue;
            most = std::max(most, usual.bytesOut);
            ++peers;
        }
    }
    return peers < 3 ? 0 : most;
}

bool OfficeOverview::isWorkday(const QDate &day) const
{
    const auto known = m_workdays.constFind(day.toJulianDay());
    if (known != m_workdays.constEnd())
        return *known;
    return *m_workdays.insert(day.toJulianDay(), m_calendar.isWorkday(day));
}

} // namespace otasuke
