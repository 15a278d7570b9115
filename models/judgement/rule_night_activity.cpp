// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "models/judgement/rules.h"

using namespace Qt::StringLiterals;

namespace otasuke {

namespace {

constexpr qsizetype kKnown = 10; // days before that make a habit
constexpr int kOften = 3;

struct Habit
{
    qsizetype days = 0;
    qsizetype odd = 0;
    bool has() const { return days >= kKnown; }
    /// Once in a month is still no habit.
    bool isUsual() const { return odd > 1; }
};

} // namespace

/// On at night or on holidays, though in the weeks before it never was. Somebody may have worked
/// late; a machine that is used by others has such hours too.
QList<Reason> ruleNightActivity(const RuleInput &in)
{
    if (!in.office.networkWatched)
        return {};
    const QDate from = in.overview.firstDay();
    Habit habit;
    QList<QDate> odd;
    for (const QDate &day : in.device->seenDays) {
        const bool late = !in.overview.isWorkday(day) || in.device->lateDays.contains(day);
        if (day < from) {
            ++habit.days;
            habit.odd += late ? 1 : 0;
        } else if (late) {
            odd.append(day);
        }
    }
    if (!habit.has() || habit.isUsual() || odd.isEmpty())
        return {};
    Reason reason;
    reason.rule = u"night_activity"_s;
    const bool often = odd.size() >= kOften;
    reason.points = often ? 12 : 4;
    reason.severity = often ? Severity::Low : Severity::Informational;
    reason.count = odd.size();
    reason.first = in.calendar.startOf(odd.first());
    reason.last = std::min(in.office.now, in.calendar.startOf(odd.last().addDays(1)) - 1);
    reason.params = {{u"days"_s, qint64(odd.size())}, {u"day"_s, odd.last()}};
    return {reason};
}

} // namespace otasuke
