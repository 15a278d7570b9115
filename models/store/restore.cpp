// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/restore.h"

#include <QFile>

#include "models/store/file_parts.h"
#include "models/store/store_file.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qint64 kChunk = Q_INT64_C(4) * 1024 * 1024;

Result<void> copyFile(const QString &from, const QString &to, const CancelFlag *cancel)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, from};
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error{ErrorKind::FileUnwritable, to};
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(kChunk);
        if (bytes.isEmpty())
            return Error{ErrorKind::DiskFault, from + u": "_s + source.errorString()};
        if (target.write(bytes) != bytes.size() || !target.flush()) {
            const bool full = target.error() == QFileDevice::ResourceError;
            return Error{full ? ErrorKind::DiskFull : ErrorKind::FileUnwritable,
                to + u": "_s + target.errorString()};
        }
        if (cancel && *cancel)
            return Error{ErrorKind::Cancelled, u"restore"_s};
    }
    return {};
}

} // namespace

QString restoredName(const QString &storeFile)
{
    return storeFile + u".restored"_s;
}

Result<void> prepareRestore(
    const QString &backup, const QString &storeFile, const CancelFlag *cancel)
{
    if (const auto sound = checkBackup(backup, cancel); !sound)
        return sound;
    const QString partial = storeFile + u".restoring"_s;
    auto copied = copyFile(backup, partial, cancel);
    if (copied)
        copied = syncFile(partial);
    if (copied)
        copied = replaceFile(partial, restoredName(storeFile));
    if (!copied)
        QFile::remove(partial);
    return copied;
}

Result<QString> finishRestore(const QString &storeFile, UtcMicros now)
{
    if (!QFile::exists(restoredName(storeFile)))
        return Error{ErrorKind::FileNotFound, restoredName(storeFile)};
    QString aside;
    if (QFile::exists(storeFile)) {
        const auto moved = putStoreAside(storeFile, u"before-restore"_s, now);
        if (!moved)
            return moved;
        aside = *moved;
    }
    for (const QString &part : {u"-wal"_s, u"-shm"_s})
        QFile::remove(storeFile + part); // of a store that is gone
    if (const auto placed = replaceFile(restoredName(storeFile), storeFile); !placed)
        return placed.error();
    return aside;
}

} // namespace otasuke
