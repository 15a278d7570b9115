// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>

#include "models/judgement/detection_tally.h"
#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

// One missed day is a day off; two working days with the machine gone is a trip.
constexpr int kAwayWorkdays = 2;

int workdaysBetween(const OfficeCalendar &calendar, const QDate &after, const QDate &before)
{
    int n = 0;
    for (QDate day = after.addDays(1); day < before; day = day.addDays(1))
        n += calendar.isWorkday(day) ? 1 : 0;
    return n;
}

/// Was the machine away from the office network right before (or while) its own software found
/// this? Only said of machines the UTM knows from before.
bool broughtFromOutside(const DetectionGroup &group, const RuleInput &in)
{
    const bool malware = group.threat == ThreatKind::Malware ||
        group.threat == ThreatKind::Ransomware ||
        (group.threat == ThreatKind::Other && !group.malware.isEmpty());
    if (!malware || !isHostBased(group))
        return false;
    const QDate found = in.calendar.dayOf(group.first);
    const QList<QDate> &seen = in.device->seenDays;
    const auto next = std::lower_bound(seen.begin(), seen.end(), found);
    if (next == seen.begin())
        return false;
    return workdaysBetween(in.calendar, *(next - 1), found) >= kAwayWorkdays;
}

} // namespace

QList<Reason> ruleInfectedElsewhere(const RuleInput &in)
{
    if (!in.office.networkWatched)
        return {};
    std::optional<UtcMicros> since;
    for (const DetectionGroup &group : in.device->detections) {
        if (broughtFromOutside(group, in))
            since = std::min(since.value_or(group.first), group.first);
    }
    if (!since)
        return {};
    // Whatever else the machine's own software found from then on is the same infection, and so are
    // its calls to an attacker's server.
    const DetectionTally found = tally(in.device->detections, [&](const DetectionGroup &group) {
        if (group.threat == ThreatKind::CommandAndControl && group.direction != Direction::Inbound)
            return true;
        return isHostBased(group) && group.first >= *since &&
            (group.threat == ThreatKind::Malware || group.threat == ThreatKind::Ransomware ||
                group.threat == ThreatKind::Other);
    });
    const bool grave = found.malware.contains(u"emotet"_s, Qt::CaseInsensitive) ||
        found.severity == Severity::Critical;
    return {found.reason("infected_elsewhere",
        !found.isOpen() ? 28
            : grave     ? 90
                        : 85,
        found.isOpen() ? Severity::Critical : Severity::Medium)};
}

} // namespace otasuke
