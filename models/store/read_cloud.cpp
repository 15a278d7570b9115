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
    CloudReader(ReaderCore &core, KnownTexts &texts, const DayMemory &memory, CloudSums &sums)
        : m_core(core)
        , m_texts(texts)
        , m_memory(memory)
        , m_sums(sums)
    {
        readServices();
    }

    CloudUsage read(const DayRange &days, const DayRange &before)
    {
        for (qint64 day = days.first; day <= days.last; ++day)
            addDay(day);
        for (qint64 day = before.first; day <= before.last; ++day)
            addBefore(day);
        collectServices();
        collectDevices();
        collectHosts();
        return m_usage;
    }

private:
    struct Service
    {
        ServiceUsage usage;
        bool used = false;
    };

    void readServices()
    {
        const auto approvals = readApprovals(m_core);
        auto &row = m_core.db->statement("SELECT id, key, first_seen FROM service");
        for (row.query(); row.next();) {
            const size_t number = size_t(row.integer(0));
            if (number >= m_services.size())
                m_services.resize(number + 16);
            ServiceUsage &usage = m_services[number].usage;
            usage.serviceId = usage.name = row.text(1);
            usage.firstSeen = row.integer(2);
            usage.approval = approvalOf(approvals, usage.serviceId);
            if (const CloudService *service = m_core.catalogue.find(usage.serviceId)) {
                usage.name = serviceName(*service);
                usage.category = service->category;
                usage.risky = service->risky;
            }
        }
    }

    Service &service(qint64 number)
    {
        if (size_t(number) >= m_services.size())
            m_services.resize(size_t(number) + 16);
        return m_services[size_t(number)];
    }

    void addDay(qint64 number)
    {
        const RememberedDay *day = m_memory.find(number);
        if (!day)
            return;
        for (const RememberedDay::ServiceSum &sum : day->services) {
            if (sum.service == 0) {
                m_usage.unclassifiedBytesOut += sum.bytesOut;
                continue;
            }
            Service &told = service(sum.service);
            told.used = true;
            told.usage.flows += sum.flows;
            told.usage.bytesOut += sum.bytesOut;
            told.usage.bytesIn += sum.bytesIn;
            told.usage.nightBytesOut += sum.nightOut;
            m_usage.days.append({QDate::fromJulianDay(number), told.usage.serviceId,
                told.usage.name, sum.bytesOut});
        }
    }

    void addBefore(qint64 number)
    {
        const RememberedDay *day = m_memory.find(number);
        if (!day)
            return;
        for (const RememberedDay::ServiceSum &sum : day->services)
            service(sum.service).usage.bytesOutBefore += sum.bytesOut;
    }

    void collectServices()
    {
        for (const CloudSums::Device &device : m_sums.devices()) {
            for (size_t number = 1; number < device.byService.size(); ++number) {
                if (device.byService[number] >= 0)
                    ++service(qint64(number)).usage.devices;
            }
        }
        for (size_t number = 1; number < m_services.size(); ++number) {
            if (m_services[number].used)
                m_usage.services << m_services[number].usage;
        }
        mostFirst(m_usage.services);
    }

    QList<DeviceUsage::Part> parts(const std::vector<qint64> &byService) const
    {
        QList<DeviceUsage::Part> list;
        for (size_t number = 1; number < byService.size(); ++number) {
            const ServiceUsage &usage = m_services[number].usage;
            if (byService[number] >= 0)
                list.append({usage.serviceId, usage.name, byService[number]});
        }
        mostFirst(list);
        return list;
    }

    struct Department
    {
        DepartmentUsage usage;
        std::vector<qint64> byService;
    };

    void collectDevices()
    {
        QMap<QString, Department> departments;
        std::vector<bool> listed(m_sums.devices().size());
        for (const DeviceRecord &record : readDevices(m_core)) {
            const size_t id = size_t(record.id);
            if (id >= listed.size())
                continue;
            listed[id] = true;
            CloudSums::Device &sums = m_sums.devices()[id];
            addDepartment(departments, record.department, sums);
            if (sums.byService.empty())
                continue;
            if (sums.parts.isEmpty())
                sums.parts = parts(sums.byService);
            m_usage.devices.append({record.id, record.name, record.ips.value(0), record.department,
                sums.total, sums.parts});
        }
        for (size_t id = 0; id < listed.size(); ++id) {
            if (!listed[id]) // of no device of the ledger
                addDepartment(departments, QString(), m_sums.devices()[id]);
        }
        std::sort(m_usage.devices.begin(), m_usage.devices.end(),
            [](const DeviceUsage &a, const DeviceUsage &b) {
                return std::pair(-a.bytesOut, a.device) < std::pair(-b.bytesOut, b.device);
            });
        collectDepartments(departments);
    }

    static void addDepartment(QMap<QString, Department> &departments, const QString &name,
        const CloudSums::Device &device)
    {
        if (device.byService.empty() && device.before == 0)
            return;
        Department &department = departments[name];
        department.usage.bytesOutBefore += device.before;
        if (device.byService.empty())
            return;
        department.usage.bytesOut += device.total;
        ++department.usage.devices;
        auto &sums = department.byService;
        if (sums.size() < device.byService.size())
            sums.resize(device.byService.size(), -1);
        for (size_t i = 0; i < device.byService.size(); ++i) {
            if (device.byService[i] >= 0)
                sums[i] = std::max(sums[i], Q_INT64_C(0)) + device.byService[i];
        }
    }

    void collectDepartments(QMap<QString, Department> &departments)
    {
        for (auto it = departments.begin(); it != departments.end(); ++it) {
            if (it->usage.devices == 0)
                continue;
            it->usage.department = it.key();
            it->usage.services = parts(it->byService);
            m_usage.departments << it->usage;
        }
        mostFirst(m_usage.departments);
    }

    void collectHosts()
    {
        QMap<QString, qint64> byText; // a name may have two numbers (interner.h)
        for (const CloudSums::Host &host : m_sums.largestHosts())
            byText[m_texts.host(m_core, host.host)] += host.bytesOut;
        for (auto it = byText.cbegin(); it != byText.cend(); ++it)
            m_usage.unclassifiedHosts.append({it.key(), it.value()});
        mostFirst(m_usage.unclassifiedHosts);
        m_usage.unclassifiedHosts.resize(
            std::min(m_usage.unclassifiedHosts.size(), qsizetype(kHostsShown)));
    }

    ReaderCore &m_core;
    KnownTexts &m_texts;
    const DayMemory &m_memory;
    CloudSums &m_sums;
    CloudUsage m_usage;
    std::vector<Service> m_services; ///< by number
};

} // namespace

CloudUsage readCloud(ReaderCore &core, KnownTexts &texts, const DayMemory &memory, CloudSums &sums,
    const DayRange &days, const DayRange &before)
{
    return CloudReader(core, texts, memory, sums).read(days, before);
}

Approval approvalOf(const QHash<QString, Approval> &approvals, const QString &key)
{
    const auto own = approvals.constFind(key);
    return own != approvals.constEnd() ? *own : approvals.value(plainServiceOf(key));
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
