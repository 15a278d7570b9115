#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <thread>

#include "app/services/bounded_queue.h"
#include "app/sources/line_parser.h"
#include "app/sources/line_reader.h"

namespace otasuke {

/// What was read of a file in one go.
struct ImportChunk
{
    EventBatch batch; ///< its rejected ones: the first few, by line
    qint64 rejected = 0; ///< all of them
    double share = -1; ///< of the file, at the end of this chunk; −1 if unknown
    std::optional<Error> error; ///< the file's own, after what came before it; the last chunk then
};

/// Reads and parses a file on a thread of its own, a few chunks ahead of whoever takes them.
class ImportReader
{
public:
    struct Input
    {
        std::unique_ptr<LineReader> lines;
        std::unique_ptr<LineParser> parser;
        QString sourceId;
        int chunk = 50'000; ///< records
    };
    explicit ImportReader(Input input);
    /// Ends the thread, unless it waits on a pipe that says nothing: that one is left behind.
    ~ImportReader();
    ImportReader(const ImportReader &) = delete;
    ImportReader &operator=(const ImportReader &) = delete;

    /// Waits for the next chunk; nullopt after the last one.
    std::optional<ImportChunk> next();

private:
    struct State;
    std::shared_ptr<State> m_state;
    std::thread m_thread;
};

} // namespace otasuke
