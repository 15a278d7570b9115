// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/outbreaks.h"

#include <QHash>
#include <QSet>

#include <algorithm>

#include "models/judgement/detection_tally.h"

namespace otasuke {

namespace {

constexpr qsizetype kSeveral = 3; // machines
constexpr qsizetype kMostIds = 20;

/// One record of which the time is known.
struct Sign
{
    UtcMicros time = 0;
    const DeviceFacts *device = nullptr;
    const DetectionGroup *group = nullptr;
};

/// What can go from machine to machine; knocks from outside and mails reach everybody anyway.
bool isCatching(const DetectionGroup &group)
{
    if (group.direction == Direction::Inbound)
        return false;
    switch (group.threat) {
    case ThreatKind::Malware:
    case ThreatKind::Ransomware:
    case ThreatKind::CommandAndControl:
        return true;
    case ThreatKind::Exploit:
        return group.severity >= Severity::High;
    case ThreatKind::Other:
        return isHostBased(group) && group.severity >= Severity::High;
    default:
        return false;
    }
}

/// The same malware, told by whatever sensor, or the same signature.
QString keyOf(const DetectionGroup &group)
{
    return (group.malware.isEmpty() ? group.title : group.malware).toLower();
}

Outbreak outbreakOf(QList<Sign>::const_iterator from, QList<Sign>::const_iterator to)
{
    Outbreak found;
    QSet<const DetectionGroup *> groups;
    for (auto sign = from; sign != to; ++sign) {
        const DetectionGroup &group = *sign->group;
        found.malware = group.malware;
        found.open = found.open || !isStopped(group);
        if (!found.devices.contains(sign->device->record.name))
            found.devices.append(sign->device->record.name);
        if (!groups.contains(&group)) {
            groups.insert(&group);
            found.count += group.count;
            found.eventIds += group.eventIds;
        }
    }
    found.first = from->time;
    found.last = (to - 1)->time;
    std::sort(found.eventIds.begin(), found.eventIds.end(), std::greater<>());
    found.eventIds.resize(std::min(found.eventIds.size(), kMostIds));
    return found;
}

bool graver(const Outbreak &a, const Outbreak &b)
{
    return std::tuple(a.open, a.devices.size(), a.last) >
        std::tuple(b.open, b.devices.size(), b.last);
}

/// Slides an hour over the signs of one thing.
void search(QList<Sign> signs, std::optional<Outbreak> &worst)
{
    std::sort(signs.begin(), signs.end(), [](const Sign &a, const Sign &b) {
        return std::pair(a.time, a.device->record.id) < std::pair(b.time, b.device->record.id);
    });
    auto from = signs.cbegin();
    for (auto to = signs.cbegin() + 1; to <= signs.cend(); ++to) {
        while ((to - 1)->time - from->time > kHour)
            ++from;
        if (to - from < kSeveral)
            continue;
        const Outbreak found = outbreakOf(from, to);
        if (found.devices.size() >= kSeveral && (!worst || graver(found, *worst)))
            worst = found;
    }
}

} // namespace

std::optional<Outbreak> worstOutbreak(const OfficeFacts &office)
{
    QHash<QString, QList<Sign>> byThing;
    for (const DeviceFacts &device : office.devices) {
        for (const DetectionGroup &group : device.detections) {
            if (!isCatching(group))
                continue;
            QList<Sign> &signs = byThing[keyOf(group)];
            signs.append({group.first, &device, &group});
            if (group.last != group.first)
                signs.append({group.last, &device, &group});
        }
    }
    std::optional<Outbreak> worst;
    for (const QList<Sign> &signs : std::as_const(byThing)) {
        if (signs.size() >= kSeveral)
            search(signs, worst);
    }
    return worst;
}

} // namespace otasuke
