#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/line_parser.h"
#include "models/domain/result.h"

namespace otasuke {

/// The word that stands for "see for yourself" where a format is named.
inline constexpr char kAnyFormat[] = "auto";

/// What a recorded log is, by its first lines: the format that claims most of them, "syslog" if
/// several appliances' records stand side by side or if it can't be read twice (standard input).
/// Errors: FileNotFound, FileUnreadable, BadInput with the detail
/// kNoKnownLog (no line is of any known format).
Result<const LineFormat *> guessFormat(const QString &path);

} // namespace otasuke
