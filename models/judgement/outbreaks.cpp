// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/outbreaks.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

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

using Signs = QList<Sign>;

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

/// The same malware, told by whatever sensor, or the same signature; whatever the case of its
/// letters. Points into a group.
struct Thing
{
    QStringView name;

    explicit Thing(const DetectionGroup &group)
        : name(group.malware.isEmpty() ? group.title : group.malware)
    {
    }
    bool operator==(const Thing &other) const
    {
        return name.compare(other.name, Qt::CaseInsensitive) == 0;
    }
    friend size_t qHash(const Thing &thing, size_t seed)
    {
        for (const QChar letter : thing.name)
            seed = seed * 31 + letter.toCaseFolded().unicode();
        return seed;
    }
};

/// A signature's title mostly stands at one place in memory however many groups tell it: texts are
/// looked at only where the place is new. While one asks, the groups stay where they are.
class ThingNumbers
{
public:
    size_t of(const Thing &thing)
    {
        const Place place(thing.name.data(), thing.name.size());
        if (const auto known = m_byPlace.constFind(place); known != m_byPlace.constEnd())
            return *known;
        const auto found = m_byText.constFind(thing);
        const size_t number = found != m_byText.constEnd() ? *found : size_t(m_byText.size());
        if (found == m_byText.constEnd())
            m_byText.insert(thing, number);
        m_byPlace.insert(place, number);
        return number;
    }

private:
    using Place = std::pair<const QChar *, qsizetype>;
    QHash<Place, size_t> m_byPlace;
    QHash<Thing, size_t> m_byText;
};

Outbreak outbreakOf(Signs::const_iterator from, Signs::const_iterator to)
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

/// Some signs of one thing within an hour, and how grave that is; told in full (outbreakOf) only of
/// the gravest.
struct Stretch
{
    Signs::const_iterator from, to;
    bool open = false;
    qsizetype devices = 0;

    UtcMicros last() const { return (to - 1)->time; }
    auto gravity() const { return std::tuple(open, devices, last()); }
};

/// What stands in the hour that slides over the signs.
class Window
{
public:
    void take(const Sign &sign)
    {
        m_open += isStopped(*sign.group) ? 0 : 1;
        ++m_signs[sign.device->record.id];
    }
    void leave(const Sign &sign)
    {
        m_open -= isStopped(*sign.group) ? 0 : 1;
        const auto at = m_signs.find(sign.device->record.id);
        if (--*at == 0)
            m_signs.erase(at);
    }
    bool isOpen() const { return m_open > 0; }
    qsizetype devices() const { return m_signs.size(); }

private:
    qsizetype m_open = 0;
    QHash<DeviceId, int> m_signs;
};

/// The gravest hour of one thing.
std::optional<Stretch> gravest(const Signs &signs)
{
    std::optional<Stretch> worst;
    Window window;
    auto from = signs.cbegin();
    for (auto to = signs.cbegin(); to != signs.cend();) {
        window.take(*to);
        ++to;
        for (; (to - 1)->time - from->time > kHour; ++from)
            window.leave(*from);
        const Stretch found{from, to, window.isOpen(), window.devices()};
        if (found.devices >= kSeveral && (!worst || found.gravity() > worst->gravity()))
            worst = found;
    }
    return worst;
}

void sortByTime(Signs &signs)
{
    std::sort(signs.begin(), signs.end(), [](const Sign &a, const Sign &b) {
        return std::pair(a.time, a.device->record.id) < std::pair(b.time, b.device->record.id);
    });
}

} // namespace

std::optional<Outbreak> worstOutbreak(const OfficeFacts &office)
{
    std::vector<Signs> byThing;
    ThingNumbers numbers;
    for (const DeviceFacts &device : office.devices) {
        for (const DetectionGroup &group : device.detections) {
            if (!isCatching(group))
                continue;
            const size_t number = numbers.of(Thing(group));
            if (number >= byThing.size())
                byThing.resize(number + 1);
            Signs &signs = byThing[number];
            signs.append({group.first, &device, &group});
            if (group.last != group.first)
                signs.append({group.last, &device, &group});
        }
    }
    std::optional<Stretch> worst;
    for (Signs &signs : byThing) {
        if (signs.size() < kSeveral)
            continue;
        sortByTime(signs);
        const auto found = gravest(signs);
        if (found && (!worst || found->gravity() > worst->gravity()))
            worst = found;
    }
    return worst ? std::optional(outbreakOf(worst->from, worst->to)) : std::nullopt;
}

} // namespace otasuke
