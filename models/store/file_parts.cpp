// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/file_parts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

#include <cerrno>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

Error writeError(int code, const QString &path)
{
    const ErrorKind kind = code == ENOSPC ? ErrorKind::DiskFull
        : code == EIO                     ? ErrorKind::DiskFault
                                          : ErrorKind::FileUnwritable;
    return {kind, u"%1: errno %2"_s.arg(path).arg(code)};
}

#ifdef Q_OS_UNIX
Result<void> syncPath(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return writeError(errno, path);
    const int code = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    if (code != 0)
        return writeError(code, path);
    return {};
}
#endif

} // namespace

Result<void> syncFile(const QString &path)
{
#ifdef Q_OS_UNIX
    return syncPath(path, O_RDWR);
#else
    QFile file(path); // closing writes through what Qt holds; the rest is the system's
    if (!file.open(QIODevice::ReadWrite) || !file.flush())
        return Error{ErrorKind::FileUnwritable, path};
    return {};
#endif
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::rename(from.toStdWString(), to.toStdWString(), failed);
    if (failed)
        return Error{ErrorKind::FileUnwritable, to};
#ifdef Q_OS_UNIX
    // The name is durable only once its folder is.
    return syncPath(QFileInfo(to).absolutePath(), O_RDONLY);
#else
    return {};
#endif
}

Result<QString> putStoreAside(const QString &file, const QString &why, UtcMicros now)
{
    const QString stamp = toDateTime(now).toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = u"%1.%2-%3"_s.arg(file, why, stamp);
    for (int i = 2; QFile::exists(aside); ++i)
        aside = u"%1.%2-%3-%4"_s.arg(file, why, stamp).arg(i);
    if (!QFile::rename(file, aside))
        return Error{ErrorKind::FileUnwritable, file};
    for (const QString &part : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(file + part))
            QFile::rename(file + part, aside + part);
    }
    return aside;
}

QString newestPutAside(const QString &file)
{
    const QFileInfo info(file);
    const auto files = info.absoluteDir().entryInfoList(
        {info.fileName() + u".damaged-*"_s}, QDir::Files, QDir::Name);
    QString newest;
    for (const QFileInfo &one : files) {
        if (!one.fileName().endsWith(u"-wal"_s) && !one.fileName().endsWith(u"-shm"_s))
            newest = one.absoluteFilePath();
    }
    return newest;
}

} // namespace otasuke
