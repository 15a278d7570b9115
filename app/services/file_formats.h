#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/line_parser.h"
#include "models/domain/result.h"
#include "models/domain/source_settings.h"

namespace otasuke {

/// The parser of a file source: kind "eve-file" reads the line format "eve". Error: BadInput.
Result<std::unique_ptr<LineParser>> parserOfFileSource(const SourceSettings &settings);

} // namespace otasuke
