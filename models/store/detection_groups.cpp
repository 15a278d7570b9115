// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/detection_groups.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <vector>

namespace otasuke {
namespace {

constexpr qsizetype kIdsKept = 20;

struct Group
{
    const Detected *latest = nullptr;
    DetectionGroup facts;
    qint64 peer = 0; ///< the latest told
    QSet<qint64> peers;
};

auto numbersOf(const Detected &d)
{
    return std::tuple(d.kind, d.source, d.signature, d.threat, d.disposition, d.direction);
}

/// Mail is summed by sender besides: a burst of one must not drown in the others' trickle.
QString senderOf(const Detected &d)
{
    return d.words ? d.words->sender : QString();
}

size_t hashOf(const Detected &d)
{
    const size_t numbers = qHashMulti(0, d.source, d.signature,
        quint32(d.kind) << 24 | quint32(d.threat) << 16 | quint32(d.disposition) << 8 |
            quint32(d.direction));
    return d.words && !d.words->sender.isEmpty() ? qHash(d.words->sender, numbers) : numbers;
}

class Grouping
{
public:
    /// Newest first: what is told only once (peer, user …) is the latest told.
    void add(const Detected &d)
    {
        Group &group = groupOf(d);
        DetectionGroup &facts = group.facts;
        ++facts.count;
        facts.first = std::min(facts.first, d.time);
        facts.last = std::max(facts.last, d.time);
        facts.severity = std::max(facts.severity, d.severity);
        facts.bytesOut += d.bytesOut;
        if (d.words)
            addWords(facts, *d.words);
        if (facts.eventIds.size() < kIdsKept)
            facts.eventIds << d.id;
        if (d.peer != 0) {
            group.peer = group.peers.isEmpty() ? d.peer : group.peer;
            group.peers.insert(d.peer);
        }
    }

    QList<DetectionGroup> collect(ReaderCore &core, KnownTexts &texts)
    {
        std::sort(m_groups.begin(), m_groups.end(), [](const Group &a, const Group &b) {
            if (a.facts.last != b.facts.last)
                return a.facts.last > b.facts.last;
            return std::pair(numbersOf(*a.latest), senderOf(*a.latest)) <
                std::pair(numbersOf(*b.latest), senderOf(*b.latest));
        });
        QList<DetectionGroup> list;
        list.reserve(qsizetype(m_groups.size()));
        for (Group &group : m_groups) {
            const auto &signature = texts.signature(core, group.latest->signature);
            group.facts.ruleId = signature.rule;
            group.facts.title = signature.title;
            group.facts.sourceId = texts.source(core, group.latest->source);
            group.facts.peer = texts.host(core, group.peer);
            group.facts.peers = int(group.peers.size());
            list << std::move(group.facts);
        }
        return list;
    }

private:
    Group &groupOf(const Detected &d)
    {
        const size_t hash = hashOf(d);
        for (auto it = m_byHash.constFind(hash); it != m_byHash.constEnd() && it.key() == hash;
             ++it) {
            const Detected &other = *m_groups[*it].latest;
            if (numbersOf(other) == numbersOf(d) && senderOf(other) == senderOf(d))
                return m_groups[*it];
        }
        m_byHash.insert(hash, m_groups.size());
        Group &group = m_groups.emplace_back();
        group.latest = &d;
        group.facts.threat = d.threat;
        group.facts.disposition = d.disposition;
        group.facts.direction = d.direction;
        group.facts.first = group.facts.last = d.time;
        return group;
    }

    static void addWords(DetectionGroup &facts, const DetectedWords &words)
    {
        const auto keepFirst = [](QString &text, const QString &told) {
            if (text.isEmpty())
                text = told;
        };
        keepFirst(facts.malware, words.malware);
        keepFirst(facts.user, words.user);
        keepFirst(facts.fileName, words.fileName);
        keepFirst(facts.mailFrom, words.mailFrom);
        if (!words.mailFrom.isEmpty())
            facts.mailSenderDomains = 1; // the group is of one
    }

    std::vector<Group> m_groups;
    QMultiHash<size_t, size_t> m_byHash;
};

} // namespace

QList<DetectionGroup> detectionGroups(ReaderCore &core, KnownTexts &texts, const DayMemory &memory,
    const DayRange &days, const Period &period, DeviceId device)
{
    Grouping grouping;
    for (qint64 day = days.last; day >= days.first; --day) {
        const RememberedDay *known = memory.find(day);
        const DeviceDay *told = known ? known->find(device) : nullptr;
        if (!told)
            continue;
        for (const Detected &detected : told->detections) {
            if (period.contains(detected.time))
                grouping.add(detected);
        }
    }
    return grouping.collect(core, texts);
}

} // namespace otasuke
