// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/line_reader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <limits>

#include "app/sources/byte_stream.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kStandardInput = 0;
constexpr qsizetype kLongestLine = qsizetype(16) * 1024 * 1024;
constexpr qsizetype kRoomBehind = 64; // what the fastest parsers read beyond the end

class FileLines final : public LineReader
{
public:
    Result<void> open(const QString &path);
    /// Only after open() of a plain file.
    void setPart(qint64 from, qint64 to);
    bool next(QByteArrayView &line) override;
    qsizetype room() const override { return m_room; }
    bool cut() const override { return m_cut; }
    std::optional<Error> error() const override { return m_error; }
    double share() const override;

private:
    bool fill();
    bool takeWhole(QByteArrayView &line);
    void append(QByteArrayView part);

    QFile m_file;
    std::unique_ptr<ByteStream> m_bytes;
    QByteArray m_chunk;
    QByteArray m_line; ///< of a line that spans chunks
    qsizetype m_pos = 0;
    qsizetype m_room = 0;
    qint64 m_chunkBegins = 0; ///< its place in the file, of a plain one
    qint64 m_partEnds = std::numeric_limits<qint64>::max();
    bool m_first = true;
    bool m_cut = false;
    std::optional<Error> m_error;
};

Result<void> FileLines::open(const QString &path)
{
    bool opened = false;
    if (path == u"-") {
        opened = m_file.open(kStandardInput, QIODevice::ReadOnly);
    } else {
        if (!QFileInfo::exists(path))
            return Error{ErrorKind::FileNotFound, path};
        if (QFileInfo(path).isDir())
            return Error{ErrorKind::FileUnreadable, u"%1: a folder"_s.arg(path)};
        m_file.setFileName(path);
        opened = m_file.open(QIODevice::ReadOnly);
    }
    if (!opened)
        return Error{ErrorKind::FileUnreadable, u"%1: %2"_s.arg(path, m_file.errorString())};
    m_bytes = unpacked(&m_file);
    return {};
}

/// A part begins behind the first end of a line from the byte before it on.
void FileLines::setPart(qint64 from, qint64 to)
{
    if (from > 0) {
        m_first = false; // no mark of UTF-8 there
        m_chunkBegins = from - 1;
        if (!m_file.seek(m_chunkBegins))
            m_error = Error{ErrorKind::FileUnreadable, m_file.errorString()};
        QByteArrayView rest;
        next(rest);
    }
    m_partEnds = to;
}

bool FileLines::fill()
{
    if (m_error)
        return false;
    m_chunkBegins += m_chunk.size();
    auto chunk = m_bytes->read(std::move(m_chunk));
    if (!chunk) {
        m_error = chunk.error();
        m_chunk.clear();
        m_pos = 0;
        return false;
    }
    m_chunk = std::move(*chunk);
    m_pos = 0;
    if (m_first && m_chunk.startsWith("\xef\xbb\xbf"))
        m_pos = 3;
    m_first = false;
    return !m_chunk.isEmpty();
}

void FileLines::append(QByteArrayView part)
{
    const qsizetype room = kLongestLine - m_line.size();
    m_cut = m_cut || part.size() > room;
    m_line.append(part.first(std::min(part.size(), room)));
}

/// A line that lies in the chunk with its end and is followed by enough bytes stays where it is.
bool FileLines::takeWhole(QByteArrayView &line)
{
    const QByteArrayView rest = QByteArrayView(m_chunk).sliced(m_pos);
    const void *end =
        rest.isEmpty() ? nullptr : std::memchr(rest.data(), '\n', size_t(rest.size()));
    const qsizetype size = end ? static_cast<const char *>(end) - rest.data() : -1;
    if (size < 0 || rest.size() < size + kRoomBehind)
        return false;
    line = rest.first(size);
    m_room = rest.size();
    m_pos += size + 1;
    return true;
}

bool FileLines::next(QByteArrayView &line)
{
    m_cut = false;
    if (m_chunkBegins + m_pos >= m_partEnds)
        return false;
    if (!takeWhole(line)) {
        m_line.resize(0); // keeps its memory
        for (bool any = false;;) {
            if (m_pos == m_chunk.size() && !fill()) {
                // A torn stream's last piece is no line: it would be rejected for the wrong reason.
                if (!any || m_error)
                    return false;
                break;
            }
            any = true;
            const QByteArrayView rest = QByteArrayView(m_chunk).sliced(m_pos);
            const qsizetype end = rest.indexOf('\n');
            append(end < 0 ? rest : rest.first(end));
            m_pos = end < 0 ? m_chunk.size() : m_pos + end + 1;
            if (end >= 0)
                break;
        }
        m_room = m_line.size();
        line = m_line;
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return true;
}

double FileLines::share() const
{
    const qint64 size = m_file.isSequential() ? 0 : m_file.size();
    return size > 0 ? std::min(1.0, double(m_file.pos()) / double(size)) : -1;
}

} // namespace

Result<std::unique_ptr<LineReader>> LineReader::open(const QString &path)
{
    auto lines = std::make_unique<FileLines>();
    if (const auto opened = lines->open(path); !opened)
        return opened.error();
    return std::unique_ptr<LineReader>(std::move(lines));
}

Result<std::unique_ptr<LineReader>> LineReader::openPart(
    const QString &path, qint64 from, qint64 to)
{
    auto lines = std::make_unique<FileLines>();
    if (const auto opened = lines->open(path); !opened)
        return opened.error();
    lines->setPart(from, to);
    return std::unique_ptr<LineReader>(std::move(lines));
}

std::optional<qint64> LineReader::partableSize(const QString &path)
{
    QFile file(path);
    if (path == u"-" || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) ||
        isPacked(&file))
        return std::nullopt;
    return file.size();
}

} // namespace otasuke
