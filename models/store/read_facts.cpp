// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/read_facts.h"

#include "models/domain/source_settings.h"
#include "models/store/read_cloud.h"

#include <algorithm>

namespace otasuke {

QHash<qint64, UploadDay> uploadServices(ReaderCore &core, const ServicePolicies &policies)
{
    QHash<qint64, UploadDay> uploads;
    const auto keys = core.services();
    for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
        UploadDay &upload = uploads[it.key()];
        upload.serviceId = it.value();
        upload.serviceName = serviceKeyName(core.catalogue, upload.serviceId);
        if (const auto *service = core.catalogue.find(plainServiceOf(upload.serviceId))) {
            upload.category = service->category;
            upload.risky = service->risky;
            upload.anonymous = service->anonymous;
            upload.helpDesk = service->helpDesk;
        }
        const ServicePolicies::Answer answer = policies.of(upload.serviceId);
        upload.approval = answer.approval;
        upload.foreignTenant = answer.foreign;
    }
    return uploads;
}

bool agentsExpected(ReaderCore &core, const QList<DeviceFacts> &devices)
{
    auto &row = core.db->statement("SELECT 1 FROM source_health WHERE role = ? AND shown = 1"
                                   " AND state != ? LIMIT 1");
    return row.number(SourceSettings::Role::Edr, SourceState::Disabled).has_value() ||
        std::any_of(devices.begin(), devices.end(),
            [](const DeviceFacts &d) { return d.record.expectsAgent; });
}

bool networkTold(ReaderCore &core, const Period &period, const QList<DeviceFacts> &devices)
{
    const HourRange hours(period);
    auto &row = core.db->statement(
        "SELECT 1 FROM source_health JOIN source_hour ON source_hour.source = source_health.source"
        " AND hour >= ? AND hour < ? WHERE role = ? AND shown = 1 LIMIT 1");
    const bool flows = std::any_of(
        devices.begin(), devices.end(), [](const DeviceFacts &d) { return d.flows > 0; });
    return flows || row.number(hours.from, hours.to, SourceSettings::Role::Utm).has_value();
}

} // namespace otasuke
