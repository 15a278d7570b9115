#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/contract.h"

namespace otasuke {

/// Whom the office calls when something happens, besides the help desk: as the office keeps the
/// list, else the one that comes with the program. That one names public places as their own pages
/// told them on `kCallListChecked`, and those only the office knows (insurer, maintainer) to be
/// filled in.
QList<CallEntry> callList(const Office &office);
/// The same for the wall: the help desk and rush support of the contract stand before it.
QList<CallEntry> callListForTheWall(const Office &office, const Contract &contract);

/// The day on which the list that comes with the program was looked up.
inline constexpr int kCallListChecked[3] = {2026, 11, 22};

/// Numbers change: after a year somebody should look again. Also true where nobody ever did.
bool needsLook(const CallEntry &entry, const QDate &today);

} // namespace otasuke
