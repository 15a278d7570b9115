// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr qint64 kHeaderSize = 100;
constexpr qint64 kQuickToCheck = 32 * 1024 * 1024;

// synchronous=FULL: a write is acknowledged (and the cursor moved) only when it will survive a
// power cut; it costs one fsync a transaction, and a transaction holds a whole reply. The cache and
// the checkpoint distance keep an import from rewriting the same pages again and again.
constexpr char kWriterPragmas[] = "PRAGMA journal_mode=WAL;"
                                  "PRAGMA synchronous=FULL;"
                                  "PRAGMA temp_store=MEMORY;"
                                  "PRAGMA cache_size=-65536;"
                                  "PRAGMA wal_autocheckpoint=16384;"
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
    if (header.valid)
        header.userVersion = qFromBigEndian<quint32>(bytes.constData() + 60);
    return header;
}

Error newer(const QString &file, quint32 version)
{
    return {ErrorKind::StoreNewer, u"%1 has version %2"_s.arg(file).arg(version)};
}

/// Renames the file and what SQLite keeps beside it; returns the new name, empty if it can't.
QString putAside(const QString &file, UtcMicros now)
{
    const QString stamp = toDateTime(now).toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = u"%1.damaged-%2"_s.arg(file, stamp);
    for (int i = 2; QFile::exists(aside); ++i)
        aside = u"%1.damaged-%2-%3"_s.arg(file, stamp).arg(i);
    if (!QFile::rename(file, aside))
        return {};
    for (const QString &part : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(file + part))
            QFile::rename(file + part, aside + part);
    }
    return aside;
}

/// Fails with StoreDamaged if the first complaint of a quick check is not "ok".
void quickCheck(Database &db)
{
    Statement check(db, "PRAGMA quick_check(1)");
    if (check.query().next() && check.text(0) != u"ok")
        db.fail({ErrorKind::StoreDamaged, check.text(0)});
    check.reset();
}

/// Small files are checked at every opening; large ones when the last writer did not close.
bool wantsCheck(const QString &file)
{
    const QFileInfo wal(file + u"-wal"_s);
    return QFileInfo(file).size() <= kQuickToCheck || (wal.exists() && wal.size() > 0);
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
    if (check)
        quickCheck(*db);
    if (db->failed())
        return db->takeError();
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
    const Header header = readHeader(file);
    if (header.valid && header.userVersion > quint32(steps.size()))
        return newer(file, header.userVersion);
    Error error{ErrorKind::StoreDamaged, u"not a database"_s};
    if (!header.exists || header.valid) {
        auto db = openChecked(file, steps, header.exists && wantsCheck(file));
        if (db)
            return db;
        error = db.error();
    } else if (!QFile(file).open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::FileUnreadable, file};
    }
    if (error.kind != ErrorKind::StoreDamaged)
        return error;
    const QString aside = putAside(file, now);
    if (aside.isEmpty())
        return Error{
            ErrorKind::StoreDamaged, u"%1: %2; can't be put aside"_s.arg(file, error.detail)};
    return Error{
        ErrorKind::StoreDamaged, u"%1 was put aside as %2: %3"_s.arg(file, aside, error.detail)};
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

Result<QString> checkIntegrity(Database &db)
{
    Statement check(db, "PRAGMA integrity_check(1)");
    const QString said = check.query().next() ? check.text(0) : QString();
    check.reset();
    return db.finish(said);
}

Result<void> backupDatabase(Database &db, const QString &target)
{
    const QString partial = target + u".partial"_s;
    QFile::remove(partial);
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        return Error{ErrorKind::FileUnwritable, QFileInfo(target).absolutePath()};
    {
        auto opened = Database::open(partial, Database::Mode::Create);
        if (!opened)
            return opened.error();
        Database &copy = *opened.value();
        sqlite3_backup *job = sqlite3_backup_init(copy.handle(), "main", db.handle(), "main");
        if (job) {
            sqlite3_backup_step(job, -1);
            sqlite3_backup_finish(job); // its error is the copy's own, asked for below
        }
        if (sqlite3_errcode(copy.handle()) != SQLITE_OK)
            copy.failWith(sqlite3_extended_errcode(copy.handle()), "backup");
        copy.exec("PRAGMA journal_mode=DELETE"); // one file, nothing beside it
        quickCheck(copy);
        const auto sound = copy.finish();
        if (!sound) {
            opened.value().reset();
            QFile::remove(partial);
            return sound.error();
        }
    }
    std::error_code failed;
    std::filesystem::rename(partial.toStdWString(), target.toStdWString(), failed);
    if (failed)
        return Error{ErrorKind::FileUnwritable, target};
    return {};
}

} // namespace otasuke
