// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/read_cloud.h"

#include "models/store/read_devices.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace otasuke {
namespace {

constexpr int kHostsShown = 20;

template<class T>
void mostFirst(QList<T> &list)
{
    std::stable_sort(
        list.begin(), list.end(), [](const T &a, const T &b) { return a.bytesOut > b.bytesOut; });
}

class CloudReader
{
public:
    CloudReader(ReaderCore &core, const Period &period)
        : m_core(core)
        , m_days(period, core.calendar)
        , m_keys(core.services())
    {
        m_usage.period = period;
        for (const DeviceRecord &device : readDevices(core))
            m_devices.insert(device.id, device);
    }

    CloudUsage read()
    {
        readRows();
        readBefore();
        collectServices();
        collectDevices();
        collectDepartments();
        collectDays();
        readHosts();
        return m_usage;
    }

private:
    struct Sent
    {
        qint64 total = 0;
        QMap<qint64, qint64> byService; ///< 0 = none of the catalogue
    };
    struct Sums
    {
        ServiceUsage usage;
        QSet<DeviceId> devices;
    };

    void readRows()
    {
        auto &row = m_core.db->statement(
            "SELECT day, service, device, flows, bytes_out, bytes_in, night_out FROM service_day"
            " WHERE day >= ? AND day <= ?");
        for (row.query(m_days.first, m_days.last); row.next();) {
            const qint64 service = row.integer(1);
            const DeviceId device = row.integer(2);
            const qint64 out = row.integer(4);
            Sent &sent = m_byDevice[device];
            sent.total += out;
            sent.byService[service] += out;
            if (service == 0) {
                m_usage.unclassifiedBytesOut += out;
                continue;
            }
            Sums &sums = m_byService[service];
            sums.usage.flows += row.integer(3);
            sums.usage.bytesOut += out;
            sums.usage.bytesIn += row.integer(5);
            sums.usage.nightBytesOut += row.integer(6);
            sums.devices.insert(device);
            m_byDay[{row.integer(0), service}] += out;
        }
    }

    void readBefore()
    {
        auto &row = m_core.db->statement("SELECT service, device, bytes_out FROM service_day"
                                         " WHERE day >= ? AND day < ?");
        for (row.query(m_days.first - m_days.days(), m_days.first); row.next();) {
            m_before[row.integer(0)] += row.integer(2);
            m_departmentBefore[m_devices.value(row.integer(1)).department] += row.integer(2);
        }
    }

    QString nameOf(const QString &key) const
    {
        const CloudService *service = m_core.catalogue.find(key);
        return service ? serviceName(*service) : key;
    }

    QList<DeviceUsage::Part> parts(const QMap<qint64, qint64> &byService) const
    {
        QList<DeviceUsage::Part> list;
        for (auto it = byService.cbegin(); it != byService.cend(); ++it) {
            const QString key = m_keys.value(it.key());
            if (it.key() != 0)
                list.append({key, nameOf(key), it.value()});
        }
        mostFirst(list);
        return list;
    }

    void collectServices()
    {
        const auto approvals = readApprovals(m_core);
        auto &seen = m_core.db->statement("SELECT first_seen FROM service WHERE id = ?");
        for (auto it = m_byService.begin(); it != m_byService.end(); ++it) {
            ServiceUsage usage = it->usage;
            usage.serviceId = m_keys.value(it.key());
            usage.name = nameOf(usage.serviceId);
            if (const CloudService *service = m_core.catalogue.find(usage.serviceId)) {
                usage.category = service->category;
                usage.risky = service->risky;
            }
            usage.approval = approvals.value(usage.serviceId, Approval::Undecided);
            usage.devices = int(it->devices.size());
            usage.firstSeen = seen.number(it.key()).value_or(0);
            usage.bytesOutBefore = m_before.value(it.key());
            m_usage.services << usage;
        }
        mostFirst(m_usage.services);
    }

    void collectDevices()
    {
        for (auto it = m_byDevice.cbegin(); it != m_byDevice.cend(); ++it) {
            const DeviceRecord device = m_devices.value(it.key());
            if (device.id != 0)
                m_usage.devices.append({device.id, device.name, device.ips.value(0),
                    device.department, it->total, parts(it->byService)});
        }
        mostFirst(m_usage.devices);
    }

    void collectDepartments()
    {
        QMap<QString, DepartmentUsage> departments;
        QMap<QString, QMap<qint64, qint64>> services;
        for (auto it = m_byDevice.cbegin(); it != m_byDevice.cend(); ++it) {
            const QString name = m_devices.value(it.key()).department;
            DepartmentUsage &usage = departments[name];
            usage.bytesOut += it->total;
            ++usage.devices;
            for (auto part = it->byService.cbegin(); part != it->byService.cend(); ++part)
                services[name][part.key()] += part.value();
        }
        for (auto it = departments.begin(); it != departments.end(); ++it) {
            it->department = it.key();
            it->bytesOutBefore = m_departmentBefore.value(it.key());
            it->services = parts(services.value(it.key()));
            m_usage.departments << *it;
        }
        mostFirst(m_usage.departments);
    }

    void collectDays()
    {
        for (auto it = m_byDay.cbegin(); it != m_byDay.cend(); ++it) {
            const QString key = m_keys.value(it.key().second);
            m_usage.days.append(
                {QDate::fromJulianDay(it.key().first), key, nameOf(key), it.value()});
        }
    }

    void readHosts()
    {
        QHash<qint64, qint64> hosts;
        auto &row = m_core.db->statement(
            "SELECT host, bytes_out FROM host_day WHERE day >= ? AND day <= ?");
        for (row.query(m_days.first, m_days.last); row.next();)
            hosts[row.integer(0)] += row.integer(1);
        QList<std::pair<qint64, qint64>> most;
        for (auto it = hosts.cbegin(); it != hosts.cend(); ++it)
            most.append({-it.value(), it.key()});
        const auto shown = std::min(most.size(), qsizetype(kHostsShown));
        std::partial_sort(most.begin(), most.begin() + shown, most.end());
        most.resize(shown);
        for (const auto &[minusBytes, host] : std::as_const(most)) {
            const QString text = isNameHost(host)
                ? m_core.nameText(host)
                : m_core.addresses.address(addressOfHost(host)).toString();
            m_usage.unclassifiedHosts.append({text, -minusBytes});
        }
    }

    ReaderCore &m_core;
    DayRange m_days;
    QHash<qint64, QString> m_keys;
    QHash<DeviceId, DeviceRecord> m_devices;
    CloudUsage m_usage;
    QMap<DeviceId, Sent> m_byDevice;
    QMap<qint64, Sums> m_byService;
    QMap<std::pair<qint64, qint64>, qint64> m_byDay; ///< day, service
    QHash<qint64, qint64> m_before; ///< by service
    QHash<QString, qint64> m_departmentBefore;
};

} // namespace

CloudUsage readCloud(ReaderCore &core, const Period &period)
{
    return CloudReader(core, period).read();
}

QHash<QString, Approval> readApprovals(ReaderCore &core)
{
    QHash<QString, Approval> approvals;
    auto &rows = core.db->statement("SELECT service, approval FROM service_decision");
    for (rows.query(); rows.next();)
        approvals.insert(rows.text(0), rows.as<Approval>(1));
    return approvals;
}

} // namespace otasuke
