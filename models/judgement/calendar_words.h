#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

namespace otasuke {

QString hourName(int hour); ///< "9:00–10:00"; 0 to 23
QString weekdayName(int dayOfWeek); ///< 1 Monday … 7 Sunday, short, translated

} // namespace otasuke
