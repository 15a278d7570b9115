// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/read_cloud.h"

#include "models/store/read_devices.h"

#include <QMap>

#include <algorithm>
#include <vector>

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
        std::vector<qint64> byService; ///< −1: none at all; [0] = to none of the catalogue
    };

    /// By service from its own roll-up; by device from the fine one, of which a busy office has
    /// hundreds of thousands of rows a month: nothing but two additions is done to each.
    void readRows()
    {
        auto &totals = m_core.db->statement("SELECT day, service, flows, bytes_out, bytes_in,"
                                            " night_out FROM service_total"
                                            " WHERE day >= ? AND day <= ?");
        for (totals.query(m_days.first, m_days.last); totals.next();) {
            const qint64 service = totals.integer(1);
            if (service == 0) {
                m_usage.unclassifiedBytesOut += totals.integer(3);
                continue;
            }
            ServiceUsage &usage = m_byService[service];
            usage.flows += totals.integer(2);
            usage.bytesOut += totals.integer(3);
            usage.bytesIn += totals.integer(4);
            usage.nightBytesOut += totals.integer(5);
            m_byDay[{totals.integer(0), service}] += totals.integer(3);
        }
        addByDevice(m_days.first, m_days.last, [this](qint64 service, DeviceId device, qint64 out) {
            Sent &sent = sentBy(device);
            if (size_t(service) >= sent.byService.size())
                sent.byService.resize(size_t(service) + 64, -1);
            qint64 &part = sent.byService[size_t(service)];
            part = std::max(part, Q_INT64_C(0)) + out;
            sent.total += out;
        });
    }

    template<class Add>
    void addByDevice(qint64 first, qint64 last, Add add)
    {
        auto &row = m_core.db->statement("SELECT service, device, bytes_out FROM service_day"
                                         " WHERE day >= ? AND day <= ?");
        for (row.query(first, last); row.next();)
            add(row.integer(0), row.integer(1), row.integer(2));
    }

    Sent &sentBy(DeviceId device)
    {
        if (size_t(device) >= m_byDevice.size())
            m_byDevice.resize(size_t(device) + 256);
        return m_byDevice[size_t(device)];
    }

    void readBefore()
    {
        QHash<DeviceId, qint64> before;
        addByDevice(m_days.first - m_days.days(), m_days.first - 1,
            [this, &before](qint64 service, DeviceId device, qint64 out) {
                m_before[service] += out;
                before[device] += out;
            });
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            m_departmentBefore[m_devices.value(it.key()).department] += it.value();
    }

    QString nameOf(const QString &key) const
    {
        const CloudService *service = m_core.catalogue.find(key);
        return service ? serviceName(*service) : key;
    }

    QList<DeviceUsage::Part> parts(const std::vector<qint64> &byService) const
    {
        QList<DeviceUsage::Part> list;
        for (size_t service = 1; service < byService.size(); ++service) {
            const QString key = m_keys.value(qint64(service));
            if (byService[service] >= 0)
                list.append({key, nameOf(key), byService[service]});
        }
        mostFirst(list);
        return list;
    }

    int devicesWith(qint64 service) const
    {
        return int(std::count_if(m_byDevice.begin(), m_byDevice.end(), [service](const Sent &sent) {
            return size_t(service) < sent.byService.size() && sent.byService[size_t(service)] >= 0;
        }));
    }

    void collectServices()
    {
        const auto approvals = readApprovals(m_core);
        auto &seen = m_core.db->statement("SELECT first_seen FROM service WHERE id = ?");
        for (auto it = m_byService.begin(); it != m_byService.end(); ++it) {
            ServiceUsage usage = *it;
            usage.serviceId = m_keys.value(it.key());
            usage.name = nameOf(usage.serviceId);
            if (const CloudService *service = m_core.catalogue.find(usage.serviceId)) {
                usage.category = service->category;
                usage.risky = service->risky;
            }
            usage.approval = approvals.value(usage.serviceId, Approval::Undecided);
            usage.devices = devicesWith(it.key());
            usage.firstSeen = seen.number(it.key()).value_or(0);
            usage.bytesOutBefore = m_before.value(it.key());
            m_usage.services << usage;
        }
        mostFirst(m_usage.services);
    }

    void collectDevices()
    {
        for (size_t id = 1; id < m_byDevice.size(); ++id) {
            const Sent &sent = m_byDevice[id];
            const auto device = m_devices.constFind(DeviceId(id));
            if (!sent.byService.empty() && device != m_devices.constEnd())
                m_usage.devices.append({device->id, device->name, device->ips.value(0),
                    device->department, sent.total, parts(sent.byService)});
        }
        mostFirst(m_usage.devices);
    }

    void collectDepartments()
    {
        QMap<QString, DepartmentUsage> departments;
        QMap<QString, std::vector<qint64>> services;
        for (size_t id = 0; id < m_byDevice.size(); ++id) {
            const Sent &sent = m_byDevice[id];
            if (sent.byService.empty())
                continue;
            const QString name = m_devices.value(DeviceId(id)).department;
            DepartmentUsage &usage = departments[name];
            usage.bytesOut += sent.total;
            ++usage.devices;
            addParts(services[name], sent.byService);
        }
        for (auto it = departments.begin(); it != departments.end(); ++it) {
            it->department = it.key();
            it->bytesOutBefore = m_departmentBefore.value(it.key());
            it->services = parts(services.value(it.key()));
            m_usage.departments << *it;
        }
        mostFirst(m_usage.departments);
    }

    static void addParts(std::vector<qint64> &sums, const std::vector<qint64> &parts)
    {
        if (sums.size() < parts.size())
            sums.resize(parts.size(), -1);
        for (size_t i = 0; i < parts.size(); ++i) {
            if (parts[i] >= 0)
                sums[i] = std::max(sums[i], Q_INT64_C(0)) + parts[i];
        }
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
        const auto looked = std::min(most.size(), qsizetype(3 * kHostsShown));
        std::partial_sort(most.begin(), most.begin() + looked, most.end());
        most.resize(looked);
        QMap<QString, qint64> byText; // a name may have two numbers (interner.h)
        for (const auto &[minusBytes, host] : std::as_const(most))
            byText[textOf(host)] -= minusBytes;
        for (auto it = byText.cbegin(); it != byText.cend(); ++it)
            m_usage.unclassifiedHosts.append({it.key(), it.value()});
        mostFirst(m_usage.unclassifiedHosts);
        m_usage.unclassifiedHosts.resize(
            std::min(m_usage.unclassifiedHosts.size(), qsizetype(kHostsShown)));
    }

    QString textOf(qint64 host)
    {
        return isNameHost(host) ? m_core.nameText(host)
                                : m_core.addresses.address(addressOfHost(host)).toString();
    }

    ReaderCore &m_core;
    DayRange m_days;
    QHash<qint64, QString> m_keys;
    QHash<DeviceId, DeviceRecord> m_devices;
    CloudUsage m_usage;
    std::vector<Sent> m_byDevice; ///< by device
    QMap<qint64, ServiceUsage> m_byService;
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
