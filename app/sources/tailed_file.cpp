// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources/tailed_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qint64 kChunk = 4 * 1024 * 1024;
constexpr qint64 kLongestLine = 16 * 1024 * 1024;
constexpr qint64 kLongestHead = 64 * 1024;

quint64 numberOf([[maybe_unused]] const QFile &file)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (fstat(file.handle(), &status) == 0)
        return quint64(status.st_ino);
#endif
    return 0;
}

/// Moved logs, last written first; packed ones can't be gone on with.
QFileInfoList filesBeside(const QString &path)
{
    const QFileInfo log(path);
    auto files = log.dir().entryInfoList(
        {log.fileName() + u".*"_s, log.fileName() + u"-*"_s}, QDir::Files, QDir::Time);
    files.removeIf([](const QFileInfo &file) {
        return file.suffix() == u"gz" || file.suffix() == u"zst" || file.suffix() == u"xz";
    });
    return files;
}

} // namespace

LogPlace LogPlace::fromJson(const QJsonObject &json)
{
    LogPlace place;
    place.file = json[u"file"_s].toString().toULongLong();
    place.head = QByteArray::fromHex(json[u"head"_s].toString().toLatin1());
    place.offset = std::max<qint64>(0, json[u"offset"_s].toInteger());
    place.line = std::max<qint64>(0, json[u"line"_s].toInteger());
    return place;
}

QJsonObject LogPlace::toJson() const
{
    return {{u"file"_s, QString::number(file)}, {u"head"_s, QString::fromLatin1(head.toHex())},
        {u"offset"_s, offset}, {u"line"_s, line}};
}

Result<std::unique_ptr<TailedFile>> TailedFile::open(const QString &path)
{
    auto tailed = std::make_unique<TailedFile>();
    tailed->m_file.setFileName(path);
    if (!QFileInfo::exists(path))
        return Error{ErrorKind::FileNotFound, path};
    if (!QFileInfo(path).isFile() || !tailed->m_file.open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::FileUnreadable, u"%1: %2"_s.arg(path, tailed->m_file.errorString())};
    tailed->m_place.file = numberOf(tailed->m_file);
    return tailed;
}

/// Empty while the first line isn't complete.
QByteArray TailedFile::readHead()
{
    m_file.seek(0);
    const QByteArray line = m_file.readLine(kLongestHead);
    if (!line.endsWith('\n') && line.size() < kLongestHead - 1)
        return {};
    return QCryptographicHash::hash(line, QCryptographicHash::Sha256).left(16);
}

QList<QByteArray> TailedFile::headLines()
{
    constexpr qsizetype kMost = 64;
    QList<QByteArray> lines;
    m_file.seek(0);
    while (lines.size() < kMost) {
        const QByteArray line = m_file.readLine(kLongestHead);
        if (!line.startsWith('#') || !line.endsWith('\n'))
            break;
        lines << line;
    }
    return lines;
}

bool TailedFile::holds(const LogPlace &place)
{
    if (m_file.size() < place.offset)
        return false;
    if (place.head.isEmpty()) // nothing was read yet: the number must do
        return place.offset == 0 && place.file == m_place.file;
    return readHead() == place.head;
}

void TailedFile::resume(const LogPlace &place)
{
    const quint64 number = m_place.file;
    m_place = holds(place) ? place : LogPlace();
    m_place.file = number;
}

bool TailedFile::wasEmptied()
{
    return m_file.size() < m_place.offset ||
        (!m_place.head.isEmpty() && readHead() != m_place.head);
}

void TailedFile::noteHead()
{
    if (m_place.head.isEmpty())
        m_place.head = readHead();
}

QList<TailedFile::Line> TailedFile::readLines(int limit)
{
    QList<Line> lines;
    m_file.seek(m_place.offset);
    QByteArray chunk = m_file.read(kChunk);
    // A line longer than a chunk: on until its end, or until it is too long for anything.
    while (!chunk.contains('\n') && chunk.size() >= kChunk && chunk.size() < kLongestLine) {
        const QByteArray more = m_file.read(kChunk);
        if (more.isEmpty())
            return lines;
        chunk += more;
    }
    qsizetype from = 0;
    while (lines.size() < limit) {
        const qsizetype end = chunk.indexOf('\n', from);
        if (end < 0)
            break;
        lines << Line{chunk.mid(from, end - from), false};
        from = end + 1;
    }
    if (lines.isEmpty() && chunk.size() >= kLongestLine) {
        lines << Line{{}, true};
        from = chunk.size();
    }
    m_place.offset += from;
    m_place.line += lines.size();
    noteHead();
    return lines;
}

QByteArray TailedFile::takeRest()
{
    m_file.seek(m_place.offset);
    const QByteArray rest = m_file.read(kLongestLine);
    m_place.offset += rest.size();
    m_place.line += rest.isEmpty() ? 0 : 1;
    return rest;
}

QDateTime TailedFile::written() const
{
    return m_file.fileTime(QFileDevice::FileModificationTime);
}

std::unique_ptr<TailedFile> findMoved(const QString &path, const LogPlace &place)
{
    if (place.head.isEmpty())
        return nullptr;
    for (const QFileInfo &candidate : filesBeside(path)) {
        auto moved = TailedFile::open(candidate.filePath());
        if (moved && (*moved)->holds(place)) {
            (*moved)->resume(place);
            return std::move(*moved);
        }
    }
    return nullptr;
}

Result<std::unique_ptr<TailedFile>> findNext(const QString &path, TailedFile &file)
{
    auto log = TailedFile::open(path);
    if (!log && log.error().kind != ErrorKind::FileNotFound)
        return log.error();
    const LogPlace &place = file.place();
    if (log && (*log)->place().file == place.file && (*log)->holds(place))
        return std::unique_ptr<TailedFile>();
    auto beside = filesBeside(path);
    std::reverse(beside.begin(), beside.end());
    for (const QFileInfo &candidate : beside) {
        if (candidate.lastModified() <= file.written())
            continue;
        auto moved = TailedFile::open(candidate.filePath());
        if (moved && !(*moved)->holds(place))
            return std::move(*moved);
    }
    return log ? std::move(*log) : std::unique_ptr<TailedFile>();
}

} // namespace otasuke
