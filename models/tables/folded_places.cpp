// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/folded_places.h"

#include <QHash>

#include <algorithm>
#include <tuple>

#include "models/tables/cloud_table.h"

namespace otasuke {
namespace {

using Places = QList<const ServiceUsage *>;

/// By service, those of which a line speaks for several.
QHash<QString, Places> manyPlaces(const CloudUsage &usage, const QSet<QString> &unfolded)
{
    QHash<QString, Places> many;
    for (const ServiceUsage &service : usage.services) {
        const QString plain = plainServiceOf(service.serviceId);
        if (plain != service.serviceId && !unfolded.contains(plain))
            many[plain] << &service;
    }
    // A line in the place of one would tell less and save nothing.
    many.removeIf([](const auto &it) { return it.value().size() <= kPlacesShown + 1; });
    return many;
}

/// The most worth a line first.
void sortByWorth(Places &places, UtcMicros news)
{
    const auto worth = [news](const ServiceUsage *place) {
        ServiceUsage plain = *place;
        plain.foreignTenant = false; // all of them are, mostly
        return std::tuple(place->ownTenant, !noticedAbout(plain, news).isEmpty(), place->bytesOut);
    };
    std::stable_sort(places.begin(), places.end(),
        [&worth](const auto *a, const auto *b) { return worth(a) > worth(b); });
}

/// The service's name without the customer's in brackets.
QString serviceOf(const ServiceUsage &place)
{
    const qsizetype customer = place.name.lastIndexOf(tenantOf(place.serviceId));
    return customer < 2 ? place.name : place.name.left(customer - 1).trimmed();
}

int devicesOf(const CloudUsage &usage, const QSet<QString> &ids)
{
    return int(std::count_if(
        usage.devices.begin(), usage.devices.end(), [&ids](const DeviceUsage &device) {
            return std::any_of(device.services.begin(), device.services.end(),
                [&ids](const auto &part) { return ids.contains(part.serviceId); });
        }));
}

ServiceUsage sumOf(const QString &service, const Places &places, const CloudUsage &usage)
{
    ServiceUsage sum = *places.first();
    sum.serviceId = service + u'/';
    QSet<QString> ids;
    sum.bytesOut = sum.bytesIn = sum.flows = sum.bytesOutBefore = sum.nightBytesOut = 0;
    for (const ServiceUsage *place : places) {
        ids << place->serviceId;
        sum.bytesOut += place->bytesOut;
        sum.bytesIn += place->bytesIn;
        sum.flows += place->flows;
        sum.bytesOutBefore += place->bytesOutBefore;
        sum.nightBytesOut += place->nightBytesOut;
        sum.firstSeen = std::min(sum.firstSeen, place->firstSeen);
        sum.foreignTenant = sum.foreignTenant || place->foreignTenant;
        sum.approval = sum.approval == place->approval ? sum.approval : Approval::Undecided;
    }
    sum.devices = devicesOf(usage, ids);
    //: A service and how many other companies' places there were used
    sum.name = CloudTable::tr("%1: %n more place(s)", nullptr, int(places.size()))
                   .arg(serviceOf(*places.first()));
    return sum;
}

} // namespace

QList<ServiceUsage> foldedPlaces(const CloudUsage &usage, const QSet<QString> &unfolded)
{
    QHash<QString, Places> many = manyPlaces(usage, unfolded);
    if (many.isEmpty())
        return usage.services;
    QSet<QString> gone;
    QList<ServiceUsage> sums;
    for (auto it = many.begin(); it != many.end(); ++it) {
        sortByWorth(it.value(), newsBegin(usage));
        const Places folded = it.value().mid(kPlacesShown);
        for (const ServiceUsage *place : folded)
            gone << place->serviceId;
        sums << sumOf(it.key(), folded, usage);
    }
    QList<ServiceUsage> shown;
    for (const ServiceUsage &service : usage.services) {
        if (!gone.contains(service.serviceId))
            shown << service;
    }
    shown += sums;
    std::stable_sort(shown.begin(), shown.end(), [](const ServiceUsage &a, const ServiceUsage &b) {
        return std::tuple(-a.bytesOut, isFolded(a.serviceId)) <
            std::tuple(-b.bytesOut, isFolded(b.serviceId));
    });
    return shown;
}

bool isFolded(const QString &serviceId)
{
    return serviceId.endsWith(u'/');
}

} // namespace otasuke
