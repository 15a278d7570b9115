// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include "models/store/file_parts.h"
#include "models/store/restore.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qint64 kHeaderSize = 100;
constexpr qint64 kQuickToCheck = Q_INT64_C(32) * 1024 * 1024;

// Only a file without tables takes these. Free pages can be given back to the file system; with
// larger pages an import writes and moves half as many.
constexpr char kNewFilePragmas[] = "PRAGMA page_size=8192; PRAGMA auto_vacuum=INCREMENTAL;";
// synchronous=FULL: a write is acknowledged (and the cursor moved) only when it will survive a
// power cut; it costs one fsync a transaction, and a transaction holds a whole reply. The cache and
// the checkpoint distance keep an import from rewriting the same pages again and again.
constexpr char kWriterPragmas[] = "PRAGMA journal_mode=WAL;"
                                  "PRAGMA synchronous=FULL;"
                                  "PRAGMA temp_store=MEMORY;"
                                  "PRAGMA cache_size=-65536;"
                                  "PRAGMA wal_autocheckpoint=8192;"
                                  "PRAGMA journal_size_limit=67108864;"
                                  "PRAGMA foreign_keys=OFF;"
                                  "PRAGMA automatic_index=OFF;";
constexpr char kReaderPragmas[] = "PRAGMA query_only=ON;"
                                  "PRAGMA temp_store=MEMORY;"
                                  "PRAGMA cache_size=-32768;"
                                  "PRAGMA automatic_index=OFF;";

/// What the first 100 bytes say, read without SQLite, which would make files beside.
/// https://www.sqlite.org/fileformat2.html#the_database_header
struct Header
{
    bool exists = false; ///< there, and not empty
    bool valid = false;
    quint32 userVersion = 0;
    quint32 applicationId = 0;
};

Header readHeader(const QString &path)
{
    QFile file(path);
    Header header;
    header.exists = file.exists() && file.size() > 0;
    if (!header.exists || !file.open(QIODevice::ReadOnly))
        return header;
    const QByteArray bytes = file.read(kHeaderSize);
    header.valid =
        bytes.size() == kHeaderSize && bytes.startsWith(QByteArray("SQLite format 3\0", 16));
    if (header.valid) {
        header.userVersion = qFromBigEndian<quint32>(bytes.constData() + 60);
        header.applicationId = qFromBigEndian<quint32>(bytes.constData() + 68);
    }
    return header;
}

Error newer(const QString &file, quint32 version)
{
    return {ErrorKind::StoreNewer, u"%1 has version %2"_s.arg(file).arg(version)};
}

/// A restore that was cut off between its two renames (restore.h).
Result<void> finishCutOffRestore(const QString &file)
{
    if (QFile::exists(file) || !QFile::exists(restoredName(file)))
        return {};
    return replaceFile(restoredName(file), file);
}

Result<std::unique_ptr<Database>> openChecked(
    const QString &file, const QList<Migration> &steps, bool check)
{
    auto opened = Database::open(file, Database::Mode::Create);
    if (!opened)
        return opened.error();
    std::unique_ptr<Database> db = std::move(opened).value();
    const qint64 version = db->number("PRAGMA user_version").value_or(0);
    if (!db->failed() && version > steps.size())
        return newer(file, quint32(version));
    const auto said = check && !db->failed() ? quickCheck(*db) : Result<QString>(u"ok"_s);
    if (!said)
        return said.error();
    if (*said != u"ok")
        db->fail({ErrorKind::StoreDamaged, *said});
    if (db->failed())
        return db->takeError();
    db->exec(kNewFilePragmas);
    db->exec(kWriterPragmas);
    if (db->failed())
        return db->takeError();
    const auto migrated = migrate(*db, steps);
    if (!migrated)
        return migrated.error();
    return db;
}

} // namespace

Result<std::unique_ptr<Database>> openStoreFile(
    const QString &file, const QList<Migration> &steps, UtcMicros now)
{
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return Error{ErrorKind::FileUnwritable, QFileInfo(file).absolutePath()};
    if (const auto finished = finishCutOffRestore(file); !finished)
        return finished.error();
    const Header header = readHeader(file);
    if (header.valid && header.userVersion > quint32(steps.size()))
        return newer(file, header.userVersion);
    Error error{ErrorKind::StoreDamaged, u"not a database"_s};
    if (!header.exists || header.valid) {
        const bool small = QFileInfo(file).size() <= kQuickToCheck;
        auto db = openChecked(file, steps, header.exists && small);
        if (db)
            return db;
        error = db.error();
    } else if (!QFile(file).open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::FileUnreadable, file};
    }
    if (error.kind != ErrorKind::StoreDamaged)
        return error;
    const auto aside = putStoreAside(file, u"damaged"_s, now);
    if (!aside)
        return Error{
            ErrorKind::StoreDamaged, u"%1: %2; can't be put aside"_s.arg(file, error.detail)};
    return Error{
        ErrorKind::StoreDamaged, u"%1 was put aside as %2: %3"_s.arg(file, *aside, error.detail)};
}

Result<std::unique_ptr<Database>> openForReading(const QString &file)
{
    const auto steps = builtInMigrations();
    if (!steps)
        return steps.error();
    const auto latest = quint32(steps->size());
    const Header header = readHeader(file);
    if (!QFileInfo::exists(file))
        return Error{ErrorKind::FileNotFound, file};
    if (header.exists && !header.valid)
        return Error{ErrorKind::StoreDamaged, u"%1 is not a database"_s.arg(file)};
    if (header.userVersion > latest)
        return newer(file, header.userVersion);
    auto opened = Database::open(file, Database::Mode::ReadWrite);
    if (!opened)
        return opened;
    Database &db = *opened.value();
    db.exec(kReaderPragmas);
    const qint64 version = db.number("PRAGMA user_version").value_or(0);
    if (db.failed())
        return db.takeError();
    if (version > qint64(latest))
        return newer(file, quint32(version));
    if (version < qint64(latest))
        return Error{ErrorKind::StoreFailed, u"%1 was not migrated yet"_s.arg(file)};
    return opened;
}

Result<void> checkBackup(const QString &file, const CancelFlag *cancel)
{
    const auto steps = builtInMigrations();
    if (!steps)
        return steps.error();
    const Header header = readHeader(file);
    if (!QFileInfo::exists(file))
        return Error{ErrorKind::FileNotFound, file};
    if (!QFile(file).open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, file};
    if (!header.valid)
        return Error{ErrorKind::StoreDamaged, u"%1 is not a database"_s.arg(file)};
    if (header.userVersion > quint32(steps->size()))
        return newer(file, header.userVersion);
    const auto said = quickCheckFile(file, cancel);
    if (!said)
        return said.error();
    if (*said != u"ok")
        return Error{ErrorKind::StoreDamaged, u"%1: %2"_s.arg(file, *said)};
    if (header.applicationId != kApplicationId || header.userVersion == 0)
        return Error{ErrorKind::StoreFailed, u"%1 belongs to another program"_s.arg(file)};
    return {};
}

} // namespace otasuke
