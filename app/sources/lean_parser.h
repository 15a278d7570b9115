#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/line_parser.h"

namespace otasuke {

/// Base of the formats that make an Event of each line: what is bulk goes the short way all the
/// same. A line is understood once: if it is not one of the bulk, parse() of the same line right
/// behind takeLean() gets what was understood.
class LeanParser : public LineParser
{
public:
    Parsed parse(QByteArrayView line) final;
    bool takeLean(QByteArrayView line, qsizetype room, EventBatch &batch) final;

protected:
    virtual Parsed understand(QByteArrayView line) = 0;

private:
    Parsed m_ahead; ///< of the line at m_aheadOf
    const char *m_aheadOf = nullptr;
};

} // namespace otasuke
