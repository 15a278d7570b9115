// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/read_cloud_service.h"

#include "models/store/policy_book.h"
#include "models/store/read_cloud.h"
#include "models/store/read_devices.h"
#include "models/store/remembered_day.h"

#include <algorithm>

namespace otasuke {
namespace {

class ServiceReader
{
public:
    ServiceReader(ReaderCore &core, const CloudServiceQuery &query)
        : m_core(core)
        , m_days(query.period, core.calendar)
        , m_merged(core.merged())
    {
        m_story.query = query;
    }

    CloudServiceStory read()
    {
        describe();
        auto &row = m_core.db->statement("SELECT id, first_seen FROM service WHERE key = ?");
        if (row.query(m_story.query.service).next()) {
            m_service = row.integer(0);
            m_story.usage.firstSeen = row.integer(1);
        }
        row.reset();
        for (qint64 day = m_days.first; day <= m_days.last && m_service != 0; ++day)
            addDay(day);
        addHours();
        nameDevices();
        return m_story;
    }

private:
    void describe()
    {
        const QString &key = m_story.query.service;
        const QList<ServicePolicy> history = readServicePolicies(*m_core.db);
        m_story.usage = describeService(m_core.catalogue, ServicePolicies(history), key);
        if (const CloudService *service = m_core.catalogue.find(plainServiceOf(key)))
            m_story.service = *service;
        for (const ServicePolicy &policy : history) {
            if (policy.service == key || policy.service == plainServiceOf(key))
                m_story.policies.prepend(policy);
        }
    }

    void addDay(qint64 day)
    {
        DayUsage whole{QDate::fromJulianDay(day), m_story.usage.serviceId, m_story.usage.name, 0};
        auto &row = m_core.db->statement(
            "SELECT device, flows, bytes_out, bytes_in, night_out, first, last, morning_out,"
            " evening_out FROM service_day WHERE day = ? AND service = ?");
        bool any = false;
        for (row.query(day, m_service); row.next(); any = true) {
            const DeviceId device = m_merged.value(row.integer(0), row.integer(0));
            m_sent[device] += row.integer(2);
            whole.bytesOut += row.integer(2);
            m_story.usage.flows += row.integer(1);
            m_story.usage.bytesOut += row.integer(2);
            m_story.usage.bytesIn += row.integer(3);
            m_story.usage.nightBytesOut += row.integer(4);
            if (device == m_story.query.device)
                addVisit(whole.day, row);
        }
        if (any)
            m_story.days << whole;
    }

    void addVisit(const QDate &day, const Statement &row)
    {
        const Sent sent{row.integer(2), row.integer(4), quint32(row.integer(5)),
            quint32(row.integer(6)), 0, row.integer(7), row.integer(8)};
        m_story.visits.prepend({day, sent.first * kSecond, sent.last * kSecond, row.integer(1),
            sent.bytesOut, row.integer(3), sent.bands()});
    }

    void addHours()
    {
        if (m_service == 0 || m_days.last < m_days.first)
            return;
        const auto &calendar = m_core.calendar;
        const HourRange hours({calendar.startOf(QDate::fromJulianDay(m_days.first)),
            calendar.startOf(QDate::fromJulianDay(m_days.last + 1))});
        auto &row = m_core.db->statement("SELECT hour, bytes_out FROM service_hour"
                                         " WHERE hour >= ? AND hour < ? AND service = ?");
        for (row.query(hours.from, hours.to, m_service); row.next();) {
            const QDateTime local = calendar.local(row.integer(0) * kHour);
            m_story.hours
                .bytesOut[size_t(local.date().dayOfWeek() - 1)][size_t(local.time().hour())] +=
                row.integer(1);
        }
    }

    void nameDevices()
    {
        for (const DeviceRecord &record : readDevices(m_core)) {
            if (!record.department.isEmpty() && !m_story.departments.contains(record.department))
                m_story.departments << record.department;
            if (m_sent.contains(record.id))
                m_story.devices.append({record.id, record.name, record.ips.value(0),
                    record.department, m_sent.value(record.id), {}, record.site});
        }
        std::sort(m_story.devices.begin(), m_story.devices.end(),
            [](const DeviceUsage &a, const DeviceUsage &b) {
                return std::pair(-a.bytesOut, a.device) < std::pair(-b.bytesOut, b.device);
            });
        m_story.usage.devices = int(m_story.devices.size());
    }

    ReaderCore &m_core;
    DayRange m_days;
    QHash<DeviceId, DeviceId> m_merged;
    CloudServiceStory m_story;
    qint64 m_service = 0;
    QHash<DeviceId, qint64> m_sent;
};

} // namespace

CloudServiceStory readCloudService(ReaderCore &core, const CloudServiceQuery &query)
{
    return ServiceReader(core, query).read();
}

} // namespace otasuke
