// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/import_reader.h"

#include <atomic>

#include "models/store/raw_record.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr size_t kChunksAhead = 3;
constexpr qsizetype kToldRejections = 20; // a chunk
constexpr qsizetype kMostRaw = qsizetype(64) * 1024 * 1024; // raw records held in a chunk

/// Makes chunks of lines.
class ChunkFiller
{
public:
    explicit ChunkFiller(ImportReader::Input &input)
        : m_input(input)
    {
    }

    /// False: the file ended with this chunk.
    bool fill(ImportChunk &chunk)
    {
        chunk.batch.sourceId = m_input.sourceId;
        chunk.batch.lean.reserve(size_t(m_input.chunk));
        qsizetype raw = 0;
        bool more = true;
        while (more && chunk.batch.read < m_input.chunk && raw < kMostRaw) {
            QByteArrayView line;
            more = m_input.lines->next(line);
            if (more)
                raw += take(line, chunk);
        }
        for (Event &event : chunk.batch.events) {
            if (event.identity.size() == 16 &&
                !event.raw.isEmpty()) // else the writer makes it of the raw record
                event.raw = m_packer.pack(event.raw);
        }
        chunk.share = m_input.lines->share();
        if (!more)
            chunk.error = m_input.lines->error();
        return more;
    }

private:
    /// Bytes of raw record kept.
    qsizetype take(QByteArrayView line, ImportChunk &chunk)
    {
        ++m_line;
        EventBatch &batch = chunk.batch;
        if (m_input.lines->cut()) {
            ++batch.read;
            reject(chunk, u"line too long"_s);
            return 0;
        }
        if (m_input.parser->takeLean(line, m_input.lines->room(), batch)) {
            ++batch.read;
            return 0;
        }
        auto parsed = m_input.parser->parse(line);
        if (!parsed.event && parsed.rejected.isEmpty())
            return 0; // blank or a header
        ++batch.read;
        if (!parsed.event) {
            reject(chunk, parsed.rejected);
            return 0;
        }
        batch.events << *std::move(parsed.event);
        return batch.events.last().raw.size();
    }

    void reject(ImportChunk &chunk, const QString &reason)
    {
        ++chunk.rejected;
        if (chunk.batch.rejected.size() < kToldRejections)
            chunk.batch.rejected << EventBatch::Rejected{m_line, reason};
    }

    ImportReader::Input &m_input;
    RawPacker m_packer; // here, since the writer has more to do than this thread
    qint64 m_line = 0;
};

} // namespace

struct ImportReader::State
{
    explicit State(Input given)
        : input(std::move(given))
    {
    }
    void run()
    {
        ChunkFiller filler(input);
        for (bool more = true; more;) {
            auto chunk = std::make_unique<ImportChunk>();
            more = filler.fill(*chunk);
            if (!queue.put(std::move(chunk)))
                break;
        }
        queue.close();
        ended = true;
    }

    Input input;
    BoundedQueue<std::unique_ptr<ImportChunk>> queue{kChunksAhead};
    std::atomic<bool> ended = false;
};

ImportReader::ImportReader(Input input)
    : m_state(std::make_shared<State>(std::move(input)))
    , m_thread([state = m_state] { state->run(); })
{
}

ImportReader::~ImportReader()
{
    m_state->queue.close();
    // A file answers at once; only a pipe can keep the thread waiting without end.
    if (m_state->ended || m_state->input.lines->share() >= 0)
        m_thread.join();
    else
        m_thread.detach();
}

std::optional<ImportChunk> ImportReader::next()
{
    auto chunk = m_state->queue.take();
    return chunk ? std::optional(std::move(**chunk)) : std::nullopt;
}

} // namespace otasuke
