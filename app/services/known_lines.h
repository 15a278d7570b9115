#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "app/sources/line_parser.h"
#include "models/store/known_rows.h"

namespace otasuke {

/// Tells lines of a log whose records are stored already by a glance, so that a file imported again
/// costs little. Where a chunk begins with lines that are not, it soon ceases to look. One thread.
class KnownLines
{
public:
    /// Without a store that can be read, nothing is known.
    explicit KnownLines(const QString &storeFile);

    void beginChunk();
    bool holds(QByteArrayView line, LineParser &parser);

private:
    static constexpr int kPatience = 64; // lines

    std::unique_ptr<KnownRows> m_rows;
    int m_patience = kPatience;
};

} // namespace otasuke
