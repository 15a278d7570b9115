// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/read_cloud.h"

#include "models/domain/source_settings.h"
#include "models/store/policy_book.h"
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
        const ServicePolicies policies = readPolicies(m_core);
        auto &row = m_core.db->statement("SELECT id, key, first_seen FROM service");
        for (row.query(); row.next();) {
            const size_t number = size_t(row.integer(0));
            if (number >= m_services.size())
                m_services.resize(number + 16);
            ServiceUsage &usage = m_services[number].usage;
            usage = describeService(m_core.catalogue, policies, row.text(1));
            usage.firstSeen = row.integer(2);
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
        auto &weekday =
            m_usage.hours.bytesOut[size_t(QDate::fromJulianDay(number).dayOfWeek() - 1)];
        for (size_t hour = 0; hour < weekday.size(); ++hour)
            weekday[hour] += day->hourOut[hour];
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
    using Groups = QMap<QString, Department>; ///< or sites, by name

    void collectDevices()
    {
        Groups departments;
        Groups sites;
        std::vector<bool> listed(m_sums.devices().size());
        for (const DeviceRecord &record : readDevices(m_core)) {
            const size_t id = size_t(record.id);
            if (id >= listed.size())
                continue;
            listed[id] = true;
            CloudSums::Device &sums = m_sums.devices()[id];
            addTo(departments, record.department, sums);
            addTo(sites, record.site, sums);
            if (sums.byService.empty())
                continue;
            if (sums.parts.isEmpty())
                sums.parts = parts(sums.byService);
            m_usage.devices.append({record.id, record.name, record.ips.value(0), record.department,
                sums.total, sums.parts, record.site});
        }
        for (size_t id = 0; id < listed.size(); ++id) {
            if (listed[id])
                continue;
            addTo(departments, QString(), m_sums.devices()[id]); // of no device of the ledger
            addTo(sites, QString(), m_sums.devices()[id]);
        }
        std::sort(m_usage.devices.begin(), m_usage.devices.end(),
            [](const DeviceUsage &a, const DeviceUsage &b) {
                return std::pair(-a.bytesOut, a.device) < std::pair(-b.bytesOut, b.device);
            });
        m_usage.departments = collected(departments);
        m_usage.sites = collected(sites);
    }

    static void addTo(Groups &departments, const QString &name, const CloudSums::Device &device)
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

    QList<DepartmentUsage> collected(Groups &groups)
    {
        QList<DepartmentUsage> list;
        for (auto it = groups.begin(); it != groups.end(); ++it) {
            if (it->usage.devices == 0)
                continue;
            it->usage.department = it.key();
            it->usage.services = parts(it->byService);
            list << it->usage;
        }
        mostFirst(list);
        return list;
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

ServicePolicies readPolicies(ReaderCore &core)
{
    return ServicePolicies(readServicePolicies(*core.db));
}

ServiceUsage describeService(
    const CloudCatalogue &catalogue, const ServicePolicies &policies, const QString &key)
{
    ServiceUsage usage;
    usage.serviceId = key;
    usage.name = serviceKeyName(catalogue, key);
    if (const CloudService *service = catalogue.find(plainServiceOf(key))) {
        usage.category = service->category;
        usage.risky = service->risky;
        usage.helpDesk = service->helpDesk;
    }
    const ServicePolicies::Answer answer = policies.of(key);
    usage.approval = answer.approval;
    usage.ownTenant = answer.own;
    usage.foreignTenant = answer.foreign;
    usage.byDepartment = !policies.departmentsOf(key).isEmpty();
    return usage;
}

QList<QDate> unwatchedDays(ReaderCore &core, const DayMemory &memory, const DayRange &days)
{
    QList<qint64> sources;
    auto &source = core.db->statement("SELECT id FROM source WHERE id NOT IN"
                                      " (SELECT source FROM source_health WHERE role = ?)");
    for (source.query(SourceSettings::Role::Edr); source.next();)
        sources << source.integer(0);
    QList<QDate> silent;
    auto &proof = core.db->statement("SELECT 1 FROM source_hour WHERE source = ? AND hour >= ?"
                                     " AND hour < ? AND rounds + records > 0 LIMIT 1");
    for (qint64 day = days.first; day <= days.last; ++day) {
        const RememberedDay *known = memory.find(day);
        const auto told = [](const RememberedDay::ServiceSum &sum) { return sum.bytesOut > 0; };
        if (known && std::any_of(known->services.begin(), known->services.end(), told))
            continue;
        const QDate date = QDate::fromJulianDay(day);
        const HourRange hours(core.calendar.day(date));
        const bool watched = std::any_of(sources.cbegin(), sources.cend(),
            [&](qint64 id) { return proof.number(id, hours.from, hours.to).has_value(); });
        if (!watched)
            silent << date;
    }
    return silent;
}

} // namespace otasuke
