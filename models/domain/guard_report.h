#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QList>
#include <QString>

#include "models/domain/clock.h"

namespace otasuke {

// A virus guard's own word about its definitions comes as a record that names the machine, with one
// of these as its rule id and the product's words as its title.

/// The newest definitions are in. Of kind Other: it comes several times a day from every PC.
inline constexpr QStringView kGuardUpdated = u"guard/updated";
/// They are old, or could not be updated. Of kind Agent.
inline constexpr QStringView kGuardOutdated = u"guard/outdated";

/// What the guard of one machine said of its definitions by the end of a period, as far as its
/// source tells: all 0 where none does.
struct GuardReport
{
    UtcMicros updated = 0; ///< last time they were said to be new
    UtcMicros outdatedFirst = 0; ///< first complaint since then, to the day
    UtcMicros outdatedLast = 0; ///< last complaint since then
    int complaints = 0; ///< days with one since then
    QList<qint64> eventIds; ///< the last complaint of each of those days, newest first, at most 20
    bool isOutdated() const { return complaints > 0; }
    bool operator==(const GuardReport &) const = default;
};

} // namespace otasuke
