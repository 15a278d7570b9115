// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// Outside every namespace, as Q_INIT_RESOURCE asks.
static void initMigrationResources()
{
    Q_INIT_RESOURCE(otasuke_facts);
}

namespace otasuke {
namespace {

QString copyName(const QString &file, int version)
{
    const QString base = u"%1.before-%2"_s.arg(file).arg(version);
    QString name = base;
    for (int i = 2; QFile::exists(name); ++i)
        name = u"%1-%2"_s.arg(base).arg(i);
    return name;
}

/// The store as it is before its first step. The copy takes its name when it is whole: a program
/// that dies over it leaves none that looks like one.
Result<void> copyBefore(Database &db, int version)
{
    const QString name = copyName(db.file(), version);
    const QString partial = name + u".partial"_s;
    QFile::remove(partial);
    Statement copy(db, "VACUUM INTO ?");
    if (!copy.run(partial)) {
        QFile::remove(partial);
        return db.takeError();
    }
    if (!QFile::rename(partial, name))
        return Error{ErrorKind::FileUnwritable, name};
    return {};
}

bool runStep(Database &db, const Migration &step)
{
    Transaction transaction(db);
    // Asked again under the lock: another process may have made the same step meanwhile.
    if (db.number("PRAGMA user_version").value_or(0) < step.number) {
        db.exec(step.sql);
        db.exec("PRAGMA application_id = " + QByteArray::number(kApplicationId));
        db.exec("PRAGMA user_version = " + QByteArray::number(step.number));
    }
    const auto committed = transaction.commit();
    if (!committed)
        db.fail(committed.error());
    return committed.ok();
}

} // namespace

Result<QList<Migration>> builtInMigrations()
{
    initMigrationResources();
    const QDir folder(u":/otasuke/migrations"_s);
    QList<Migration> steps;
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || name.left(4).toInt() != steps.size() + 1)
            return Error{ErrorKind::Internal, u"migration out of order: %1"_s.arg(name)};
        steps.append({int(steps.size()) + 1, file.readAll()});
    }
    if (steps.isEmpty())
        return Error{ErrorKind::Internal, u"no migrations in the program"_s};
    return steps;
}

Result<void> migrate(Database &db, const QList<Migration> &steps)
{
    const qint64 version = db.number("PRAGMA user_version").value_or(0);
    const qint64 tables = db.number("SELECT count(*) FROM sqlite_schema").value_or(0);
    if (db.failed())
        return db.takeError();
    const qint64 latest = steps.isEmpty() ? 0 : steps.last().number;
    if (version > latest)
        return Error{ErrorKind::StoreNewer,
            u"%1 has version %2, the program knows %3"_s.arg(db.file()).arg(version).arg(latest)};
    if (version == 0 && tables > 0)
        return Error{ErrorKind::StoreFailed, u"%1 belongs to another program"_s.arg(db.file())};
    if (version > 0 && version < latest) {
        if (const auto copied = copyBefore(db, int(version) + 1); !copied)
            return copied;
    }
    for (const Migration &step : steps) {
        if (step.number > version && !runStep(db, step))
            return db.takeError();
    }
    return {};
}

} // namespace otasuke
