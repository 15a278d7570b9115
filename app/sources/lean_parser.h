#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/line_parser.h"

namespace otasuke {

/// Base of the formats that make an Event of each line: what is bulk goes the short way all the
/// same.
class LeanParser : public LineParser
{
public:
    std::optional<Parsed> take(QByteArrayView line, qsizetype room, EventBatch &batch) final;
};

} // namespace otasuke
