// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/site_cloud.h"

#include "models/store/read_devices.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace otasuke {
namespace {

template<class T>
void mostFirst(QList<T> &list)
{
    std::stable_sort(
        list.begin(), list.end(), [](const T &a, const T &b) { return a.bytesOut > b.bytesOut; });
}

class SiteCloud
{
public:
    SiteCloud(ReaderCore &core, const CloudUsage &whole, const QString &site)
        : m_core(core)
        , m_whole(whole)
        , m_site(site)
        , m_keys(core.services())
    {
        for (const DeviceRecord &device : readDevices(core)) {
            if (device.site == site)
                m_departmentOf.insert(device.id, device.department);
        }
        for (ServiceUsage service : whole.services) {
            service.bytesOut = service.bytesIn = service.flows = 0;
            service.bytesOutBefore = service.nightBytesOut = 0;
            service.devices = 0;
            m_services.insert(service.serviceId, service);
        }
    }

    CloudUsage read(const DayRange &days)
    {
        m_usage.period = m_whole.period;
        m_usage.unwatchedDays = m_whole.unwatchedDays;
        for (qint64 day = days.first; day <= days.last; ++day) {
            addDay(day);
            addHours(day);
        }
        for (qint64 day = days.first - days.days(); day < days.first; ++day)
            addBefore(day);
        collectDevices();
        collectServices();
        return m_usage;
    }

private:
    struct Group
    {
        DepartmentUsage usage;
        QMap<QString, DeviceUsage::Part> parts; ///< by service
        void add(const DeviceUsage &device)
        {
            usage.bytesOut += device.bytesOut;
            ++usage.devices;
            for (const DeviceUsage::Part &part : device.services) {
                DeviceUsage::Part &sum = parts[part.serviceId];
                sum.serviceId = part.serviceId;
                sum.name = part.name;
                sum.bytesOut += part.bytesOut;
            }
        }
        DepartmentUsage told(const QString &name)
        {
            usage.department = name;
            usage.services = parts.values();
            mostFirst(usage.services);
            return usage;
        }
    };

    void addDay(qint64 day)
    {
        QMap<QString, qint64> sent;
        auto &row = m_core.db->statement("SELECT service, device, flows, bytes_out, bytes_in,"
                                         " night_out FROM service_day WHERE day = ?");
        for (row.query(day); row.next();) {
            if (!m_departmentOf.contains(row.integer(1)))
                continue;
            if (row.integer(0) == 0) {
                m_usage.unclassifiedBytesOut += row.integer(3);
                continue;
            }
            const auto service = m_services.find(m_keys.value(row.integer(0)));
            if (service == m_services.end())
                continue;
            service->flows += row.integer(2);
            service->bytesOut += row.integer(3);
            service->bytesIn += row.integer(4);
            service->nightBytesOut += row.integer(5);
            sent[service->serviceId] += row.integer(3);
        }
        for (auto it = sent.cbegin(); it != sent.cend(); ++it)
            m_usage.days.append(
                {QDate::fromJulianDay(day), it.key(), m_services.value(it.key()).name, it.value()});
    }

    void addHours(qint64 day)
    {
        const QDate date = QDate::fromJulianDay(day);
        const HourRange hours(m_core.calendar.day(date));
        auto &weekday = m_usage.hours.bytesOut[size_t(date.dayOfWeek() - 1)];
        auto &row = m_core.db->statement(
            "SELECT hour, device, bytes_out FROM device_hour WHERE hour >= ? AND hour < ?");
        qint64 last = -1;
        size_t slot = 0;
        for (row.query(hours.from, hours.to); row.next();) {
            if (!m_departmentOf.contains(row.integer(1)))
                continue;
            if (std::exchange(last, row.integer(0)) != row.integer(0))
                slot = size_t(m_core.calendar.local(row.integer(0) * kHour).time().hour());
            weekday[slot] += row.integer(2);
        }
    }

    void addBefore(qint64 day)
    {
        auto &row = m_core.db->statement("SELECT service, device, bytes_out FROM service_day"
                                         " WHERE day = ?");
        for (row.query(day); row.next();) {
            const auto department = m_departmentOf.constFind(row.integer(1));
            if (department == m_departmentOf.constEnd())
                continue;
            m_before[*department] += row.integer(2);
            m_sent += row.integer(2);
            const auto service = m_services.find(m_keys.value(row.integer(0)));
            if (service != m_services.end())
                service->bytesOutBefore += row.integer(2);
        }
    }

    void collectDevices()
    {
        QMap<QString, Group> departments;
        Group all;
        for (const DeviceUsage &device : m_whole.devices) {
            if (device.site != m_site)
                continue;
            m_usage.devices << device;
            departments[device.department].add(device);
            all.add(device);
            for (const DeviceUsage::Part &part : device.services)
                ++m_services[part.serviceId].devices;
        }
        for (auto it = departments.begin(); it != departments.end(); ++it) {
            it->usage.bytesOutBefore = m_before.value(it.key());
            m_usage.departments << it->told(it.key());
        }
        mostFirst(m_usage.departments);
        all.usage.bytesOutBefore = m_sent;
        if (all.usage.devices > 0)
            m_usage.sites << all.told(m_site);
    }

    void collectServices()
    {
        for (const ServiceUsage &service : std::as_const(m_services)) {
            if (service.devices > 0)
                m_usage.services << service;
        }
        std::sort(m_usage.services.begin(), m_usage.services.end(),
            [](const ServiceUsage &a, const ServiceUsage &b) {
                return std::pair(-a.bytesOut, a.serviceId) < std::pair(-b.bytesOut, b.serviceId);
            });
    }

    ReaderCore &m_core;
    const CloudUsage &m_whole;
    const QString m_site;
    const QHash<qint64, QString> m_keys;
    QHash<DeviceId, QString> m_departmentOf; ///< of the site's devices
    QMap<QString, ServiceUsage> m_services; ///< by key
    QHash<QString, qint64> m_before; ///< sent in the span before, by department
    qint64 m_sent = 0; ///< in the span before, by all of them
    CloudUsage m_usage;
};

} // namespace

CloudUsage readCloudAt(
    ReaderCore &core, const CloudUsage &whole, const QString &site, const DayRange &days)
{
    return SiteCloud(core, whole, site).read(days);
}

} // namespace otasuke
