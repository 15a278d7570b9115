// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/device_candidates.h"

#include <QMap>

#include <algorithm>

#include "models/judgement/device_identity.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

// Inventories are read every few minutes: one may tell of the old address after the new one.
constexpr UtcMicros kSlack = 10 * kMinute;

bool hidesItsMac(const DeviceRecord &device)
{
    return device.isClient && !device.expectsAgent && !device.macs.isEmpty() &&
        device.lastSeen != 0 &&
        std::all_of(device.macs.begin(), device.macs.end(),
            [](const QString &mac) { return DeviceIdentity::isRandomMac(mac); });
}

bool canBeOne(const QList<DeviceRecord> &inOrder, const QSet<std::pair<DeviceId, DeviceId>> &apart)
{
    for (qsizetype i = 1; i < inOrder.size(); ++i) {
        if (inOrder[i - 1].lastSeen > inOrder[i].firstSeen + kSlack)
            return false;
    }
    for (const DeviceRecord &a : inOrder) {
        for (const DeviceRecord &b : inOrder) {
            if (apart.contains({a.id, b.id}))
                return false;
        }
    }
    return inOrder.size() > 1;
}

} // namespace

QList<DeviceCandidate> deviceCandidates(
    const QList<DeviceRecord> &devices, const QSet<std::pair<DeviceId, DeviceId>> &apart)
{
    struct Alike
    {
        DeviceCandidate candidate;
        QList<DeviceRecord> devices;
    };
    QMap<QString, Alike> all;
    for (const DeviceRecord &device : devices) {
        const QString host = DeviceIdentity::canonicalHostname(device.hostname);
        if (!hidesItsMac(device) || (host.isEmpty() && device.vendor.isEmpty()))
            continue;
        Alike &alike = all[host.isEmpty() ? u"maker/"_s + device.vendor + u'/' + device.osName
                                          : u"name/"_s + host];
        alike.candidate.byName = !host.isEmpty();
        alike.candidate.hint = host.isEmpty() ? device.vendor : device.hostname;
        alike.devices << device;
    }
    QList<DeviceCandidate> candidates;
    for (Alike &alike : all) {
        std::sort(alike.devices.begin(), alike.devices.end(),
            [](const DeviceRecord &a, const DeviceRecord &b) {
                return std::pair(a.firstSeen, a.id) < std::pair(b.firstSeen, b.id);
            });
        if (!canBeOne(alike.devices, apart))
            continue;
        for (const DeviceRecord &device : std::as_const(alike.devices))
            alike.candidate.devices << device.id;
        candidates << alike.candidate;
    }
    return candidates;
}

} // namespace otasuke
