// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backups.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

#include "models/store/file_parts.h"
#include "models/store/store_file.h"

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

constexpr int kPagesAStep = 256;
const QString kStamp = QStringLiteral("yyyyMMdd-HHmmss");
const QString kPrefix = QStringLiteral("otasuke-");
const QString kEnd = QStringLiteral(".sqlite");

/// Copies page by page; the copy's sticky error says how it went.
void copyPages(Database &db, Database &copy, const CancelFlag *cancel)
{
    sqlite3_backup *job = sqlite3_backup_init(copy.handle(), "main", db.handle(), "main");
    if (!job)
        return copy.failWith(sqlite3_extended_errcode(copy.handle()), "backup");
    int code = SQLITE_OK;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        if (cancel && *cancel)
            break;
        code = sqlite3_backup_step(job, kPagesAStep);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            sqlite3_sleep(20);
    }
    sqlite3_backup_finish(job);
    if (cancel && *cancel)
        copy.fail({ErrorKind::Cancelled, u"backup"_s});
    else if (code != SQLITE_DONE)
        copy.failWith(code, "backup");
}

Result<void> writeCopy(Database &db, const QString &partial, const CancelFlag *cancel)
{
    auto opened = Database::open(partial, Database::Mode::Create);
    if (!opened)
        return opened.error();
    Database &copy = *opened.value();
    // The copy is nothing until it has its name: no journal, and one sync at the end.
    copy.exec("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-2048;");
    db.exec("BEGIN");
    (void)db.number("SELECT count(*) FROM sqlite_schema"); // from here on db sees one state
    if (!db.failed())
        copyPages(db, copy, cancel);
    if (!sqlite3_get_autocommit(db.handle()))
        sqlite3_exec(db.handle(), "COMMIT", nullptr, nullptr, nullptr);
    if (db.failed())
        return db.takeError();
    copy.exec("PRAGMA journal_mode=DELETE"); // one file, nothing beside it
    if (copy.failed())
        return copy.takeError();
    const auto said = quickCheck(copy, cancel);
    if (!said)
        return said.error();
    if (*said != u"ok")
        return Error{ErrorKind::StoreDamaged, u"%1: %2"_s.arg(partial, *said)};
    return {};
}

/// With what SQLite leaves beside it when the disk fails.
void removeCopy(const QString &partial)
{
    for (const QString &beside : {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(partial + beside);
}

/// Room for a copy of `need` bytes: counted with older backups that may go for it.
Result<void> makeRoom(const QString &storeFile, qint64 need, const BackupRules &rules)
{
    QList<BackupFile> old = listBackups(storeFile);
    const QString folder = backupFolder(storeFile);
    qint64 room = rules.room ? rules.room(folder) : QStorageInfo(folder).bytesAvailable();
    qint64 gainable = 0;
    for (qsizetype i = 1; i < old.size(); ++i)
        gainable += old[i].bytes;
    if (room + gainable < need)
        return Error{
            ErrorKind::DiskFull, u"a backup needs %1 bytes, %2 are free"_s.arg(need).arg(room)};
    while (room < need && old.size() > 1) {
        const BackupFile oldest = old.takeLast();
        if (!QFile::remove(oldest.file))
            return Error{ErrorKind::FileUnwritable, oldest.file};
        room += oldest.bytes;
    }
    return {};
}

qint64 usedBytes(Database &db)
{
    return db.number("PRAGMA page_size").value_or(0) * db.number("PRAGMA page_count").value_or(0);
}

} // namespace

Result<void> backupDatabase(Database &db, const QString &target, const CancelFlag *cancel)
{
    const QString partial = target + u".partial"_s;
    removeCopy(partial);
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        return Error{ErrorKind::FileUnwritable, QFileInfo(target).absolutePath()};
    auto written = writeCopy(db, partial, cancel);
    if (written)
        written = syncFile(partial);
    if (written)
        written = replaceFile(partial, target);
    if (!written)
        removeCopy(partial);
    return written;
}

QString backupFolder(const QString &storeFile)
{
    return QFileInfo(storeFile).absoluteDir().filePath(u"backups"_s);
}

QList<BackupFile> listBackups(const QString &storeFile)
{
    QList<BackupFile> list;
    const QDir folder(backupFolder(storeFile));
    const auto files = folder.entryInfoList({kPrefix + u'*' + kEnd}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString stamp =
            file.fileName().mid(kPrefix.size()).chopped(kEnd.size()).left(kStamp.size());
        QDateTime at = QDateTime::fromString(stamp, kStamp);
        at.setTimeSpec(Qt::UTC);
        if (at.isValid())
            list.prepend({file.absoluteFilePath(), fromDateTime(at), file.size()});
    }
    return list;
}

Result<BackupFile> makeBackup(
    const QString &storeFile, UtcMicros now, const BackupRules &rules, const CancelFlag *cancel)
{
    auto opened = openForReading(storeFile);
    if (!opened)
        return opened.error();
    QDir folder(backupFolder(storeFile));
    if (!folder.mkpath(u"."_s))
        return Error{ErrorKind::FileUnwritable, folder.path()};
    for (const QString &left : folder.entryList({u"*.partial*"_s}, QDir::Files))
        folder.remove(left); // of a backup that was cut off
    const qint64 need = usedBytes(*opened.value()) + rules.roomLeft;
    if (const auto room = makeRoom(storeFile, need, rules); !room)
        return room.error();
    const QString name = kPrefix + toDateTime(now).toString(kStamp) + kEnd;
    const QString target = folder.filePath(name);
    if (const auto made = backupDatabase(*opened.value(), target, cancel); !made)
        return made.error();
    const QList<BackupFile> all = listBackups(storeFile);
    for (const BackupFile &old : all.mid(rules.kept))
        QFile::remove(old.file);
    return BackupFile{target, now, QFileInfo(target).size()};
}

Result<RestoreOffer> findGoodBackup(const QString &storeFile, const CancelFlag *cancel)
{
    RestoreOffer offer;
    for (const BackupFile &backup : listBackups(storeFile)) {
        const auto sound = checkBackup(backup.file, cancel);
        if (!sound && sound.error().kind == ErrorKind::Cancelled)
            return sound.error();
        if (sound) {
            offer.backup = backup;
            break;
        }
        ++offer.badBackups;
    }
    return offer;
}

} // namespace otasuke
