// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/read_own_places.h"

#include "models/judgement/service_policy.h"
#include "models/store/policy_book.h"

#include <algorithm>
#include <tuple>

namespace otasuke {

OwnPlaces readOwnPlaces(ReaderCore &core)
{
    OwnPlaces places;
    const QList<ServicePolicy> history = readServicePolicies(*core.db);
    const ServicePolicies policies(history);
    for (const ServicePolicy &policy : history) {
        const auto counts = policies.of(policy.service).decision;
        if (policy.own && counts && *counts == policy)
            places.own.append({policy.service, serviceKeyName(core.catalogue, policy.service),
                policy.at, policy.by});
    }
    auto &row = core.db->statement("SELECT key, first_seen FROM service");
    for (row.query(); row.next();) {
        const QString key = row.text(0);
        if (!tenantOf(key).isEmpty() && !policies.of(key).own)
            places.others.append(
                {key, serviceKeyName(core.catalogue, key), row.integer(1), QString()});
    }
    std::sort(places.own.begin(), places.own.end(),
        [](const auto &a, const auto &b) { return a.name < b.name; });
    std::sort(places.others.begin(), places.others.end(), [](const auto &a, const auto &b) {
        return std::tie(a.since, a.key) < std::tie(b.since, b.key);
    });
    return places;
}

} // namespace otasuke
