#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <vector>

#include "app/sources/line_parser.h"
#include "app/sources/line_reader.h"

namespace otasuke {

/// What was read of a file in one go.
struct ImportChunk
{
    EventBatch batch; ///< its rejected ones: the first few, by line
    qint64 lines = 0; ///< blank ones included
    qint64 rejected = 0; ///< all of them
    qint64 known = 0; ///< read, but not in the batch: they are stored already
    double share = -1; ///< of the file, at the end of this chunk; −1 if unknown
    std::optional<Error> error; ///< the file's own, after what came before it; the last chunk then
};

/// Reads and parses a file on threads of its own, a few chunks ahead of whoever takes them: two for
/// a large plain file, each every other part of it, else one.
class ImportReader
{
public:
    struct Input
    {
        QString path; ///< as LineReader::open() takes it
        const LineFormat *format = nullptr;
        QString sourceId;
        int chunk = 50'000; ///< records, or about as many
        QString storeFile = {}; ///< what it holds need not be understood again; empty = not asked
        qint64 leastForTwo = Q_INT64_C(64) * 1024 * 1024; ///< bytes of a file worth two threads
    };
    /// Errors: FileNotFound, FileUnreadable.
    static Result<std::unique_ptr<ImportReader>> open(const Input &input);
    /// Ends the threads, unless one waits on a pipe that says nothing: that one is left behind.
    ~ImportReader();
    ImportReader(const ImportReader &) = delete;
    ImportReader &operator=(const ImportReader &) = delete;

    /// Waits for the next chunk, in the file's order; nullopt after the last one.
    std::optional<ImportChunk> next();

private:
    class Lane;
    ImportReader();

    std::vector<std::unique_ptr<Lane>> m_lanes;
    size_t m_turn = 0;
    qint64 m_lines = 0; ///< of the chunks given out
};

} // namespace otasuke
