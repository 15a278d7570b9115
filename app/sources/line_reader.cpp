// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/line_reader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include "app/sources/byte_stream.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kStandardInput = 0;
constexpr qsizetype kLongestLine = 16 * 1024 * 1024;

class FileLines final : public LineReader
{
public:
    Result<void> open(const QString &path);
    bool next(QByteArray &line) override;
    bool cut() const override { return m_cut; }
    std::optional<Error> error() const override { return m_error; }
    double share() const override;

private:
    bool fill();
    void append(QByteArray &line, QByteArrayView part);

    QFile m_file;
    std::unique_ptr<ByteStream> m_bytes;
    QByteArray m_chunk;
    qsizetype m_pos = 0;
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

bool FileLines::fill()
{
    if (m_error)
        return false;
    auto chunk = m_bytes->read();
    if (!chunk) {
        m_error = chunk.error();
        return false;
    }
    m_chunk = std::move(*chunk);
    m_pos = 0;
    if (m_first && m_chunk.startsWith("\xef\xbb\xbf"))
        m_pos = 3;
    m_first = false;
    return !m_chunk.isEmpty();
}

void FileLines::append(QByteArray &line, QByteArrayView part)
{
    const qsizetype room = kLongestLine - line.size();
    m_cut = m_cut || part.size() > room;
    line.append(part.first(std::min(part.size(), room)));
}

bool FileLines::next(QByteArray &line)
{
    line.resize(0); // keeps its memory
    m_cut = false;
    bool any = false;
    for (;;) {
        if (m_pos == m_chunk.size() && !fill()) {
            // A torn stream's last piece is no line: it would be rejected for the wrong reason.
            if (!any || m_error)
                return false;
            break;
        }
        any = true;
        const QByteArrayView rest = QByteArrayView(m_chunk).sliced(m_pos);
        const qsizetype end = rest.indexOf('\n');
        append(line, end < 0 ? rest : rest.first(end));
        m_pos = end < 0 ? m_chunk.size() : m_pos + end + 1;
        if (end >= 0)
            break;
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

} // namespace otasuke
