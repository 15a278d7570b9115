// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement/detection_tally.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr qsizetype kMostIds = 20;

int badness(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Allowed:
        return 3;
    case Disposition::Detected:
    case Disposition::None: // nothing told: nobody says that it was stopped
        return 2;
    case Disposition::Blocked:
        break;
    }
    return 1;
}

void keepFirst(QString &kept, const QString &told)
{
    if (kept.isEmpty())
        kept = told;
}

void add(DetectionTally &sum, const DetectionGroup &group)
{
    sum.count += group.count;
    sum.first = sum.first == 0 ? group.first : std::min(sum.first, group.first);
    sum.last = std::max(sum.last, group.last);
    sum.severity = std::max(sum.severity, group.severity);
    const Disposition told =
        group.disposition == Disposition::None ? Disposition::Detected : group.disposition;
    if (sum.disposition == Disposition::None || badness(told) > badness(sum.disposition))
        sum.disposition = told;
    sum.peers = std::max(sum.peers, group.peers);
    sum.bytes += group.bytesOut;
    keepFirst(sum.malware, group.malware);
    keepFirst(sum.peer, group.peer);
    keepFirst(sum.user, group.user);
    keepFirst(sum.file, group.fileName);
}

} // namespace

bool isStopped(const DetectionGroup &group)
{
    return group.disposition == Disposition::Blocked;
}

bool isHostBased(const DetectionGroup &group)
{
    return group.direction == Direction::Unknown;
}

DetectionTally tally(const QList<DetectionGroup> &groups, const DetectionFilter &wanted)
{
    DetectionTally sum;
    QVarLengthArray<const DetectionGroup *, 128> list;
    for (const DetectionGroup &group : groups) {
        if (!wanted(group))
            continue;
        list.append(&group);
        (isStopped(group) ? sum.blocked : sum.open) += group.count;
    }
    QVarLengthArray<qint64, 512> ids;
    for (const DetectionGroup *group : list) {
        if (isStopped(*group) != !sum.isOpen())
            continue;
        add(sum, *group);
        ids.append(group->eventIds.constData(), group->eventIds.size());
    }
    // Row numbers grow with arrival.
    const qsizetype kept = std::min(ids.size(), kMostIds);
    std::partial_sort(ids.begin(), ids.begin() + kept, ids.end(), std::greater<>());
    sum.eventIds = QList<qint64>(ids.begin(), ids.begin() + kept);
    return sum;
}

Reason DetectionTally::reason(const char *rule, int weight, Severity worth) const
{
    Reason reason;
    reason.rule = QLatin1StringView(rule);
    reason.points = weight;
    reason.severity = worth;
    reason.count = count;
    reason.first = first;
    reason.last = last;
    reason.disposition = disposition;
    reason.eventIds = eventIds;
    reason.params = {{u"count"_s, count}, {u"blocked"_s, blocked}, {u"peers"_s, peers}};
    const auto tell = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            reason.params.insert(key, value);
    };
    tell(u"malware"_s, malware);
    tell(u"peer"_s, peer);
    tell(u"user"_s, user);
    tell(u"file"_s, file);
    if (bytes > 0)
        reason.params.insert(u"bytes"_s, bytes);
    if (!isOpen())
        reason.params.insert(u"variant"_s, u"blocked"_s);
    return reason;
}

} // namespace otasuke
