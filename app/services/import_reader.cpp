// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/import_reader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <limits>
#include <thread>

#include "app/services/bounded_queue.h"
#include "app/services/give_way.h"
#include "app/services/known_lines.h"
#include "models/store/raw_record.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr size_t kChunksAhead = 3;
constexpr size_t kChunksAheadOfTwo = 1; // each
constexpr qsizetype kToldRejections = 20; // a chunk
constexpr qsizetype kMostRaw = qsizetype(64) * 1024 * 1024; // raw records held in a chunk
constexpr qint64 kLookedAt = 256LL * 1024; // bytes, to know how long lines are

using Input = ImportReader::Input;

/// A log was written to its end when its file was last changed; what is piped to us, just now.
Arrival arrivalOf(const QString &path)
{
    const QFileInfo file(path == u"-" ? u"/dev/stdin"_s : path);
    return {fromDateTime(file.lastModified()), false};
}

/// Makes chunks of lines.
class ChunkFiller
{
public:
    explicit ChunkFiller(const Input &input)
        : m_sourceId(input.sourceId)
        , m_parser(input.format->make(input.sourceId))
        , m_known(input.storeFile)
    {
        m_parser->setArrival(arrivalOf(input.path));
    }

    /// At most `most` records. False: the lines ended with this chunk.
    bool fill(ImportChunk &chunk, LineReader &lines, qint64 most)
    {
        chunk.batch.sourceId = m_sourceId;
        chunk.batch.lean.reserve(size_t(std::min(most, kReserved)));
        m_known.beginChunk();
        qsizetype raw = 0;
        bool more = true;
        while (more && chunk.batch.read < most && raw < kMostRaw) {
            QByteArrayView line;
            more = lines.next(line);
            if (more)
                raw += take(line, lines, chunk);
        }
        for (Event &event : chunk.batch.events) {
            if (event.identity.size() == 16 && !event.raw.isEmpty()) // else made of the raw record
                event.raw = m_packer.pack(event.raw);
        }
        chunk.share = lines.share();
        if (!more)
            chunk.error = lines.error();
        return more;
    }

private:
    static constexpr qint64 kReserved = 100'000;

    /// Bytes of raw record kept.
    qsizetype take(QByteArrayView line, const LineReader &lines, ImportChunk &chunk)
    {
        ++chunk.lines;
        EventBatch &batch = chunk.batch;
        if (lines.cut()) {
            ++batch.read;
            reject(chunk, u"line too long"_s);
            return 0;
        }
        if (m_known.holds(line, *m_parser)) {
            ++batch.read;
            ++chunk.known;
            return 0;
        }
        auto parsed = m_parser->take(line, lines.room(), batch);
        if (parsed && !parsed->event && parsed->rejected.isEmpty())
            return 0; // blank or a header
        ++batch.read;
        if (!parsed)
            return 0;
        if (!parsed->event) {
            reject(chunk, parsed->rejected);
            return 0;
        }
        batch.events << *std::move(parsed->event);
        return batch.events.last().raw.size();
    }

    static void reject(ImportChunk &chunk, const QString &reason)
    {
        ++chunk.rejected;
        if (chunk.batch.rejected.size() < kToldRejections)
            chunk.batch.rejected << EventBatch::Rejected{chunk.lines, reason};
    }

    QString m_sourceId;
    std::unique_ptr<LineParser> m_parser;
    KnownLines m_known;
    RawPacker m_packer; // here, since the writer has more to do than these threads
};

/// Bytes from … to, the latter excluded.
struct FilePart
{
    qint64 from = 0, to = 0;
};

/// All parts of a file. The first ones are small: whoever stores them has something to do at once.
QList<FilePart> partsOf(qint64 size, qint64 part)
{
    QList<FilePart> parts;
    int halvings = 4;
    for (qint64 from = 0; from < size; from = parts.last().to)
        parts.append({from, from + std::max<qint64>(part >> std::max(halvings--, 0), 1)});
    return parts;
}

/// So many bytes of the file have about as many records as a chunk.
qint64 bytesOfAPart(const Input &input)
{
    QFile file(input.path);
    const QByteArray begins = file.open(QIODevice::ReadOnly) ? file.read(kLookedAt) : QByteArray();
    const qint64 line = begins.size() / std::max<qint64>(begins.count('\n'), 1);
    return std::clamp<qint64>(line * input.chunk, kLookedAt, kMostRaw);
}

} // namespace

/// One thread, and the chunks it has ready.
class ImportReader::Lane
{
public:
    explicit Lane(size_t ahead)
        : m_state(std::make_shared<State>(ahead))
    {
    }
    ~Lane()
    {
        m_state->queue.close();
        if (!m_thread.joinable())
            return;
        // A file answers at once; only a pipe can keep the thread waiting without end.
        if (m_state->ended || m_answers)
            m_thread.join();
        else
            m_thread.detach();
    }
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    void readAll(const Input &input, std::unique_ptr<LineReader> lines)
    {
        m_answers = lines->share() >= 0;
        run([input, shared = std::shared_ptr(std::move(lines))](State &state) {
            ChunkFiller filler(input);
            for (bool more = true; more;) {
                auto chunk = std::make_unique<ImportChunk>();
                more = filler.fill(*chunk, *shared, input.chunk);
                if (!state.queue.put(std::move(chunk)))
                    return;
            }
        });
    }

    /// Every other part of the file, from the first or the second one on.
    void readParts(const Input &input, const QList<FilePart> &parts, qsizetype first)
    {
        m_answers = true;
        run([=](State &state) {
            ChunkFiller filler(input);
            for (qsizetype i = first; i < parts.size(); i += 2) {
                constexpr qint64 end = std::numeric_limits<qint64>::max();
                auto chunk = std::make_unique<ImportChunk>();
                // A part has no more raw records than a chunk may hold: none is cut short.
                const auto lines = openPart(input, parts[i], *chunk);
                if (lines)
                    filler.fill(*chunk, *lines, end);
                const bool failed = chunk->error.has_value();
                if (!state.queue.put(std::move(chunk)) || failed)
                    return;
            }
        });
    }

    std::optional<ImportChunk> take()
    {
        auto chunk = m_state->queue.take();
        return chunk ? std::optional(std::move(**chunk)) : std::nullopt;
    }

private:
    struct State
    {
        explicit State(size_t ahead)
            : queue(ahead)
        {
        }
        BoundedQueue<std::unique_ptr<ImportChunk>> queue;
        std::atomic<bool> ended = false;
    };

    static std::unique_ptr<LineReader> openPart(
        const Input &input, const FilePart &part, ImportChunk &chunk)
    {
        auto lines = LineReader::openPart(input.path, part.from, part.to);
        if (lines)
            return std::move(lines).value();
        chunk.error = lines.error();
        return nullptr;
    }

    template<class Work>
    void run(Work work)
    {
        m_thread = std::thread([state = m_state, work = std::move(work)] {
            giveWay();
            work(*state);
            state->queue.close();
            state->ended = true;
        });
    }

    std::shared_ptr<State> m_state;
    bool m_answers = false;
    std::thread m_thread;
};

ImportReader::ImportReader() = default;
ImportReader::~ImportReader() = default;

Result<std::unique_ptr<ImportReader>> ImportReader::open(const Input &input)
{
    auto lines = LineReader::open(input.path);
    if (!lines)
        return lines.error();
    std::unique_ptr<ImportReader> reader(new ImportReader);
    const auto size = LineReader::partableSize(input.path);
    if (!size || *size < input.leastForTwo || input.format->needsHead) {
        reader->m_lanes.push_back(std::make_unique<Lane>(kChunksAhead));
        reader->m_lanes.front()->readAll(input, std::move(lines).value());
        return reader;
    }
    const QList<FilePart> parts = partsOf(*size, bytesOfAPart(input));
    for (const qsizetype first : {0, 1}) {
        reader->m_lanes.push_back(std::make_unique<Lane>(kChunksAheadOfTwo));
        reader->m_lanes.back()->readParts(input, parts, first);
    }
    return reader;
}

std::optional<ImportChunk> ImportReader::next()
{
    auto chunk = m_lanes[m_turn]->take();
    m_turn = (m_turn + 1) % m_lanes.size();
    if (!chunk)
        return chunk;
    for (EventBatch::Rejected &rejected : chunk->batch.rejected)
        rejected.line += m_lines;
    m_lines += chunk->lines;
    return chunk;
}

} // namespace otasuke
