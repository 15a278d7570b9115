#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

namespace otasuke {

/// The longest text that stands in one line of a table or on paper, in UTF-16 units.
inline constexpr int kLongestLine = 400;

/// What a person typed or a list holds, as one line: line ends, tabs and control characters become
/// blanks, those at both ends go, and what is beyond kLongestLine is cut off, never within a
/// character.
QString oneLine(const QString &text);

} // namespace otasuke
